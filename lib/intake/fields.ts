/** The fields of questions that are answered in rows: examinations, training, practice and the like. */
import type { QuestionId } from "./schema";

export interface Field {
  name: string;
  type: "date" | "number" | "text" | "country" | "subdivision" | "language" | "yes_no" | "choice";
  /** Codes of a choice; their words are `values.<name>` or, for results, `options.result`. */
  choices?: readonly string[];
  required?: boolean;
  minimum?: number;
  maximum?: number;
  /** Only asked where another field has one of these values. */
  when?: { field: string; is: readonly string[] };
}

export const SPECIALTIES = [
  "family_medicine",
  "internal_medicine",
  "pediatrics",
  "psychiatry",
  "general_surgery",
  "obstetrics_gynecology",
  "anesthesiology",
  "emergency_medicine",
  "neurology",
  "pathology",
  "radiology",
  "other",
] as const;
/** The fields of the core rotations of a medical school. */
export const ROTATIONS = [
  "family_medicine",
  "internal_medicine",
  "surgery",
  "obstetrics_gynecology",
  "pediatrics",
  "psychiatry",
  "emergency_medicine",
] as const;

/** Programs and colleges that rule on doctors who have already trained. */
export const PRACTICE_READY = [
  "pra_ab",
  "pra_bc",
  "pra_mb",
  "pra_nb",
  "pra_nl",
  "pra_ns",
  "pra_on",
  "pra_qc",
  "sippa",
  "cfpc",
] as const;
export const TAKEN = ["pass", "fail", "incomplete", "no_standing", "denied", "awaiting"] as const;

const ATTEMPT: readonly Field[] = [
  { name: "result", type: "choice", choices: [...TAKEN, "scheduled", "unknown"], required: true },
  { name: "takenOn", type: "date", when: { field: "result", is: [...TAKEN, "unknown"] } },
  {
    name: "resultOn",
    type: "date",
    when: { field: "result", is: ["pass", "fail", "incomplete", "no_standing", "denied"] },
  },
  { name: "scheduledFor", type: "date", when: { field: "result", is: ["scheduled"] } },
  {
    name: "score",
    type: "number",
    minimum: 0,
    maximum: 10_000,
    when: { field: "result", is: ["pass", "fail"] },
  },
];

/** Fields by question; a question that is not here has a form of its own. */
export const ROW_FIELDS: Partial<Record<QuestionId, readonly Field[]>> = {
  mccqe1: ATTEMPT,
  nac: ATTEMPT,
  usmleStep1: ATTEMPT,
  usmleStep2ck: ATTEMPT,
  usmleStep3: ATTEMPT,
  usmleStep2cs: ATTEMPT,
  otherExams: [
    {
      name: "exam",
      type: "choice",
      choices: ["mccqe2", "mccee", "tdm", "comlex1", "comlex2", "comlex3"],
      required: true,
    },
    ...ATTEMPT,
  ],
  otherDegrees: [
    { name: "country", type: "country", required: true },
    { name: "name", type: "text" },
    { name: "degree", type: "choice", choices: ["md", "mbbs", "do", "other"] },
    { name: "graduatedOn", type: "date" },
    { name: "creditYears", type: "number", minimum: 0, maximum: 20 },
    { name: "languageOfInstruction", type: "language" },
    { name: "wdomsListed", type: "yes_no" },
    { name: "canadaSponsorNote", type: "yes_no" },
    { name: "ecfmgEligible", type: "yes_no" },
    {
      name: "accredited",
      type: "choice",
      choices: ["cacms", "lcme", "coca", "wfme_recognized", "ncfmea_comparable", "none"],
    },
  ],
  quebecSteps: [
    { name: "step", type: "choice", choices: ["refresher", "contingent_particulier"], required: true },
    { name: "decidedOn", type: "date" },
  ],
  practiceReady: [
    { name: "program", type: "choice", choices: PRACTICE_READY, required: true },
    { name: "stage", type: "choice", choices: ["eligible", "passed", "failed"], required: true },
    { name: "decidedOn", type: "date" },
  ],
  languageTests: [
    {
      name: "test",
      type: "choice",
      choices: [
        "ielts_academic",
        "ielts_general",
        "celpip_general",
        "oet_medicine",
        "tef_canada",
        "tcf_canada",
        "toefl_ibt",
        "pte_academic",
      ],
      required: true,
    },
    { name: "takenOn", type: "date", required: true },
    ...["overall", "listening", "reading", "writing", "speaking"].map(
      (name): Field => ({ name, type: "number", minimum: 0, maximum: 10_000 }),
    ),
  ],
  training: [
    { name: "kind", type: "choice", choices: ["residency", "fellowship", "internship"], required: true },
    { name: "country", type: "country", required: true },
    { name: "specialty", type: "choice", choices: SPECIALTIES, required: true },
    { name: "accreditor", type: "choice", choices: ["acgme", "rcpsc", "cfpc", "other"] },
    { name: "startedOn", type: "date", required: true },
    { name: "endedOn", type: "date" },
    { name: "completed", type: "yes_no" },
    { name: "creditable", type: "yes_no", when: { field: "country", is: ["CA", "US"] } },
  ],
  practice: [
    { name: "country", type: "country", required: true },
    { name: "specialty", type: "choice", choices: SPECIALTIES, required: true },
    { name: "startedOn", type: "date", required: true },
    { name: "endedOn", type: "date" },
    { name: "hoursPerWeek", type: "number", minimum: 0, maximum: 168 },
    { name: "independent", type: "yes_no" },
    { name: "supervised", type: "yes_no" },
    { name: "inPerson", type: "yes_no" },
    { name: "mostResponsible", type: "yes_no" },
  ],
  coreRotations: [
    { name: "rotation", type: "choice", choices: ROTATIONS, required: true },
    { name: "weeks", type: "number", minimum: 0, maximum: 300, required: true },
  ],
  experiences: [
    {
      name: "kind",
      type: "choice",
      choices: [
        "observership",
        "elective",
        "externship",
        "clerkship",
        "research",
        "volunteer",
        "teaching",
        "publication",
      ],
      required: true,
    },
    { name: "country", type: "country", required: true },
    { name: "subdivision", type: "subdivision" },
    { name: "handsOn", type: "yes_no" },
    { name: "startedOn", type: "date" },
    { name: "endedOn", type: "date" },
    { name: "hours", type: "number", minimum: 0, maximum: 100_000 },
  ],
  sponsorship: [
    {
      name: "kind",
      type: "choice",
      choices: ["government", "university", "scientific_body", "employer", "other"],
      required: true,
    },
    { name: "country", type: "country", required: true },
  ],
  licences: [
    { name: "jurisdiction", type: "country", required: true },
    { name: "kind", type: "choice", choices: ["full", "provisional", "training", "other"], required: true },
    { name: "status", type: "choice", choices: ["active", "expired", "revoked"], required: true },
    { name: "issuedOn", type: "date" },
    { name: "expiresOn", type: "date" },
    { name: "unsupervised", type: "yes_no" },
    { name: "disciplined", type: "yes_no" },
  ],
  certifications: [
    {
      name: "body",
      type: "choice",
      choices: [
        "rcpsc",
        "cfpc",
        "cmq",
        "abms",
        "abfm",
        "mrcgp",
        "micgp",
        "fracgp",
        "facrrm",
        "foreign_college",
      ],
      required: true,
    },
    { name: "specialty", type: "choice", choices: SPECIALTIES, required: true },
    { name: "certifiedOn", type: "date" },
  ],
  secondaryEducation: [
    { name: "country", type: "country", required: true },
    { name: "subdivision", type: "subdivision" },
    { name: "startedOn", type: "date" },
    { name: "endedOn", type: "date" },
  ],
  residences: [
    { name: "country", type: "country", required: true },
    { name: "subdivision", type: "subdivision" },
    { name: "from", type: "date", required: true },
    { name: "to", type: "date" },
  ],
  matches: [
    { name: "service", type: "choice", choices: ["carms", "nrmp"], required: true },
    { name: "year", type: "number", minimum: 1950, maximum: 2200, required: true },
    {
      name: "outcome",
      type: "choice",
      choices: ["matched", "unmatched", "partial", "withdrew", "released"],
      required: true,
    },
  ],
  commitments: [
    {
      name: "authority",
      type: "choice",
      choices: [
        "on_ministry",
        "bc_ministry",
        "nb_ministry",
        "nl_ministry",
        "ns_ministry",
        "pra_ab",
        "pra_bc",
        "pra_mb",
        "pra_ns",
        "pra_on",
        "sippa",
        "us_home_presence",
        "other",
      ],
      required: true,
    },
    {
      name: "status",
      type: "choice",
      choices: ["offered", "signed", "refused", "completed"],
      required: true,
    },
    { name: "years", type: "number", minimum: 0, maximum: 30 },
  ],
};

/** Papers and steps that are ticked off, by the country they belong to. */
export const PAPERS = {
  CA: [
    "physiciansapply",
    "minc",
    "lmcc",
    "fmproc",
    "first_iteration",
    "touchstone",
    "aimg_cap",
    "externship",
    "aimga",
    "observership_supervisor",
    "associate_physician",
    "oqlf",
    "rc_jurisdiction",
    "rc_us",
  ],
  US: [
    "eras_token",
    "eras",
    "nrmp",
    "rank_list",
    "soap",
    "job_offer",
    "statement_of_need",
    "externship_host",
    "research_place",
    "fellowship_assessment",
    "fellowship_exception",
    "shortage_area_offer",
    "state_recommendation",
    "j1_waiver",
    "tx_jurisprudence",
    "state_time_limit",
    "board_eligible",
  ],
} as const;

/** Choices of the questions where several may be ticked. */
export const CHECKS: Partial<Record<QuestionId, readonly string[]>> = {
  schoolAccreditation: ["cacms", "lcme", "coca", "wfme_recognized", "ncfmea_comparable"],
  canadaPermit: ["work_permit", "study_permit", "protected_person", "refugee_claimant", "visitor", "other"],
  usPermit: ["j1", "h1b", "ead", "o1", "study_permit", "visitor", "other"],
  ecfmgSteps: ["application", "diploma_verification", "mini_cex", "j1_sponsorship", "irregular_behavior"],
  schoolSteps: ["mspe", "osce", "clinical_skills"],
  papers: [...PAPERS.CA, ...PAPERS.US],
};

/** A row as it is typed: text for every field, empty where nothing was said. */
export type Typed = Record<string, string>;

/** The fields a row asks for, given what is typed so far. */
export function fieldsFor<Asked extends Pick<Field, "when">>(
  fields: readonly Asked[],
  typed: Typed,
): Asked[] {
  return fields.filter((field) => !field.when || field.when.is.includes(typed[field.when.field] ?? ""));
}

/** Names of the fields that are not right: required and empty, not a number in range, a date that does not exist. */
export function wrongFields(fields: readonly Field[], typed: Typed): string[] {
  return fieldsFor(fields, typed).flatMap((field) => {
    const text = (typed[field.name] ?? "").trim();
    if (text === "") return field.required ? [field.name] : [];
    if (field.type === "number") {
      const number = Number(text);
      return Number.isFinite(number) &&
        number >= (field.minimum ?? 0) &&
        number <= (field.maximum ?? Number.MAX_SAFE_INTEGER)
        ? []
        : [field.name];
    }
    if (field.type === "text") return text.length <= 200 ? [] : [field.name];
    if (field.type === "date") return isDay(text) ? [] : [field.name];
    return [];
  });
}

/** Whether text is a day that exists, between 1900 and 2200. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return (
    !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text >= "1900" && text < "2201"
  );
}

/** A typed row as the row that is stored. */
export function rowOf(fields: readonly Field[], typed: Typed): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const field of fieldsFor(fields, typed)) {
    const text = (typed[field.name] ?? "").trim();
    if (field.name === "result") row.result = text === "unknown" ? null : text;
    else if (text === "") continue;
    else if (field.type === "number") row[field.name] = Number(text);
    else if (field.type === "yes_no") row[field.name] = text === "yes";
    else row[field.name] = text;
  }
  return row;
}

/** A stored row as it is typed. */
export function typedOf(row: Record<string, unknown>): Typed {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value === null ? "unknown" : typeof value === "boolean" ? (value ? "yes" : "no") : String(value),
    ]),
  );
}
