/**
 * The fields of every topic: what a fact's form asks for, in its order. The intake asks for some of them by question;
 * where both ask for the same rows, the fields are the intake's own. A schema's field without one here fails a test.
 */
import {
  Accreditation,
  CommitmentStatus,
  EXAM_CODES,
  Experience,
  StandingStatus,
  WorkAuthorizationKind,
} from "../eligibility/profile";
import { ROTATIONS, ROW_FIELDS, SPECIALTIES, TAKEN, type Typed } from "../intake/fields";
import { SUBDIVISIONS } from "../intake/places";
import type { FactBody, TopicName } from "./topics";
import { askedFields, type FactField, NONE } from "./typing";

const named = (field: FactField): FactField => ({ ...field, names: true });
const yesNo = (name: string): FactField => ({ name, type: "yes_no" });
const date = (name: string): FactField => ({ name, type: "date" });
const number = (name: string, maximum: number): FactField => ({ name, type: "number", minimum: 0, maximum });
const country: FactField = { name: "country", type: "country", required: true, names: true };
const subdivision: FactField = {
  name: "subdivision",
  type: "subdivision",
  when: { field: "country", is: ["CA", "US"] },
  names: true,
};
const specialty: FactField = { name: "specialty", type: "choice", choices: SPECIALTIES };

/** The fields of an intake question, with a choice of them naming the fact. */
function asAsked(question: keyof typeof ROW_FIELDS, names: readonly string[]): FactField[] {
  return (ROW_FIELDS[question] ?? []).map((field) => (names.includes(field.name) ? named(field) : field));
}

/** Puts fields behind the one with a name. */
function after(fields: FactField[], name: string, ...more: FactField[]): FactField[] {
  return fields.flatMap((field) => (field.name === name ? [field, ...more] : [field]));
}

/** Scales a score may stand on, by exam. Others that are stored stay as they are. */
const SCALES = {
  mccqe1: ["mccqe1:2018", "mccqe1:2025"],
  nac: ["nac:2013", "nac:2019", "nac:2021", "nac:2023"],
  usmle_step1: ["usmle_step1:2018"],
  usmle_step2ck: ["usmle_step2ck:2004"],
  usmle_step3: ["usmle_step3:2012"],
} as const;

/** Bodies that decide something about a person, and what each decides beside the main thing. */
const BODIES = {
  mcc_source_verification: [],
  lmcc: [],
  ecfmg: [
    "application",
    "diploma_verification",
    "pathways",
    "mini_cex",
    "j1_sponsorship",
    "irregular_behavior",
    "match_report",
  ],
  school: ["mspe", "osce", "clinical_skills", "exchange", "md_phd"],
  aimg: ["externship"],
  aimg_cap: [],
  bc_cap: [],
  pra: ["first_assessment", "second_assessment", "fee"],
  pra_ab: ["assessment", "sponsor", "approved_jurisdiction"],
  pra_bc: ["assessment"],
  pra_mb: ["assessment", "specialist", "mlpimg", "sponsor"],
  pra_nb: ["assessment"],
  pra_nl: ["assessment", "complete_file"],
  pra_ns: ["assessment", "sponsor", "specialist", "hospitalist"],
  pra_on: ["assessment"],
  pra_qc: ["assessment"],
  sippa: ["assessment", "img_support"],
  cfpc: [],
  abms: ["board_eligible"],
  rcpsc: ["approved_jurisdiction", "acgme", "practice_eligibility", "seap"],
  university: ["fellowship", "pre_entry_assessment"],
  hospital: ["observership"],
  afmc: ["student_portal", "immunisation"],
  aimga: [],
  cpso: ["supervisor"],
  cpsns: ["observership_supervisor", "observership_permit"],
  cpspei: ["associate_physician"],
  cmq: ["contingent_regulier", "contingent_particulier"],
  cedis: [],
  oqlf: [],
  touchstone: [],
  physiciansapply: [],
  minc: [],
  fmproc: [],
  casper: [],
  eras: ["token", "fellowship", "soap"],
  nrmp: ["rank_list", "soap", "fellowship"],
  carms: ["sanction"],
  employer: [
    "job_offer",
    "shortage_area_offer",
    "third_year_contract",
    "job_offer_ar",
    "job_offer_fl",
    "job_offer_nc",
    "job_offer_ny",
    "job_offer_tn",
    "job_offer_tx",
  ],
  host: ["elective", "observership", "externship", "research"],
  program: ["fellowship_assessment"],
  gmec: ["fellowship_exception"],
  j1_waiver: ["state_recommendation"],
  carms_r1: ["first_iteration", "first_withdrawal", "second_iteration"],
  tx_jurisprudence: [],
  state_board: ["time_limit"],
  statement_of_need: [],
} as const satisfies Record<string, readonly string[]>;

const WITH_RESULT = ["pass", "fail", "incomplete", "no_standing", "denied"] as const;

/** Every topic's fields. */
export const TOPIC_FIELDS: Readonly<Record<TopicName, readonly FactField[]>> = {
  paperNames: [
    {
      name: "paper",
      type: "choice",
      choices: ["passport", "degree", "exam_account", "licence", "language_test", "other"],
      required: true,
      names: true,
    },
    { name: "name", type: "text", required: true },
  ],
  citizenships: [country],
  permanentResidence: [country, date("since"), date("validUntil")],
  workAuthorizations: [
    { name: "kind", type: "choice", choices: WorkAuthorizationKind.options, required: true, names: true },
    country,
    date("validFrom"),
    date("validUntil"),
  ],
  residence: [country, subdivision, date("since")],
  residences: [country, subdivision, { ...date("from"), required: true }, date("to")],
  firstLanguages: [{ name: "language", type: "language", required: true, names: true }],
  secondaryEducation: [country, subdivision, date("startedOn"), date("endedOn")],
  education: [
    { name: "schoolCountry", type: "country", required: true, names: true },
    { name: "schoolName", type: "text", names: true },
    { name: "degree", type: "choice", choices: ["md", "mbbs", "do", "other"], names: true },
    date("startedOn"),
    date("graduatedOn"),
    date("expectedGraduationOn"),
    { name: "languageOfInstruction", type: "language" },
    number("creditYears", 20),
    yesNo("wdomsListed"),
    yesNo("canadaSponsorNote"),
    yesNo("ecfmgEligible"),
    yesNo("jointWithLcme"),
    { name: "accreditations", type: "several", choices: Accreditation.options },
    ...ROTATIONS.map((field) => number(`coreRotations.${field}`, 300)),
  ],
  exams: [
    { name: "exam", type: "choice", choices: EXAM_CODES, required: true, names: true },
    { name: "result", type: "choice", choices: [...TAKEN, "scheduled"], names: true },
    { ...date("takenOn"), when: { field: "result", is: ["", ...TAKEN] } },
    { ...date("resultOn"), when: { field: "result", is: WITH_RESULT } },
    { ...date("scheduledFor"), when: { field: "result", is: ["scheduled"] } },
    { name: "session", type: "month" },
    { ...number("score", 10_000), when: { field: "result", is: ["pass", "fail"] } },
    {
      name: "scoreScale",
      type: "choice",
      choicesBy: { field: "exam", of: SCALES },
      when: { field: "result", is: ["pass", "fail"] },
    },
  ],
  languageTests: asAsked("languageTests", ["test"]),
  standings: [
    { name: "authority", type: "choice", choices: Object.keys(BODIES), required: true, names: true },
    { name: "track", type: "choice", choicesBy: { field: "authority", of: BODIES }, names: true },
    { name: "status", type: "choice", choices: StandingStatus.options, required: true, names: true },
    date("decidedOn"),
    date("expiresOn"),
    { ...specialty, when: { field: "authority", is: ["cmq", "bc_cap", "aimg", "aimg_cap"] } },
    { name: "country", type: "country", when: { field: "authority", is: ["statement_of_need", "ecfmg"] } },
    { name: "cycle", type: "text", maximum: 20 },
  ],
  training: after(
    after(asAsked("training", ["kind", "country", "specialty"]), "country", subdivision),
    "endedOn",
    number("months", 600),
  ),
  practice: after(asAsked("practice", ["country", "specialty"]), "country", subdivision),
  licences: asAsked("licences", ["jurisdiction", "kind", "status"]).map((field) =>
    field.name === "jurisdiction" ? { ...field, type: "place" as const } : field,
  ),
  certifications: asAsked("certifications", ["body", "specialty"]),
  experiences: [
    { name: "kind", type: "choice", choices: Experience.shape.kind.options, required: true, names: true },
    country,
    subdivision,
    { ...specialty, names: true },
    yesNo("handsOn"),
    date("startedOn"),
    date("endedOn"),
    number("hours", 100_000),
  ],
  matches: [
    ...asAsked("matches", ["service", "year", "outcome"]),
    { name: "iteration", type: "number", minimum: 1, maximum: 9, when: { field: "service", is: ["carms"] } },
    {
      name: "province",
      type: "choice",
      choices: SUBDIVISIONS.CA.map(({ code }) => code),
      when: { field: "service", is: ["carms"] },
    },
    {
      name: "stream",
      type: "choice",
      choices: ["img", "cmg"],
      when: { field: "service", is: ["carms"] },
    },
  ],
  commitments: [
    ...asAsked("commitments", ["authority", "status"]).map((field) =>
      field.name === "status" ? { ...field, choices: CommitmentStatus.options } : field,
    ),
    date("startedOn"),
  ],
  sponsorship: [
    {
      name: "kind",
      type: "choice",
      choices: ["government", "university", "scientific_body", "employer", "other"],
      required: true,
      names: true,
    },
    country,
  ],
  preferences: [
    { name: "specialties", type: "several", choices: SPECIALTIES },
    { name: "jurisdictions", type: "several", choices: ["US", ...SUBDIVISIONS.CA.map(({ code }) => code)] },
    { name: "languages", type: "several", choices: ["en", "fr"] },
    yesNo("acceptsReturnOfService"),
  ],
};

/** Topics as a reader looks for them. */
export const TOPIC_GROUPS = {
  papers: ["paperNames", "citizenships", "permanentResidence", "workAuthorizations", "firstLanguages"],
  places: ["residence", "residences"],
  school: ["education", "secondaryEducation"],
  exams: ["exams", "languageTests"],
  bodies: ["standings", "matches", "commitments", "sponsorship"],
  work: ["training", "practice", "licences", "certifications", "experiences"],
  wishes: ["preferences"],
} as const satisfies Record<string, readonly TopicName[]>;
export type TopicGroup = keyof typeof TOPIC_GROUPS;

/** Codes a person may say of which they do not know whether the list holds them. */
export const UNSURE_CODES: Partial<Record<TopicName, readonly string[]>> = {
  exams: EXAM_CODES,
  standings: Object.keys(BODIES),
  permanentResidence: ["CA", "US"],
  workAuthorizations: ["CA", "US"],
};

/** A fact's body as it is typed: text for every field. */
export function typedFact(body: FactBody): Typed {
  const typed: Typed = {};
  for (const [name, value] of Object.entries(body)) {
    if (value === null || value === undefined) continue;
    if (Array.isArray(value)) typed[name] = value.length > 0 ? value.join(",") : NONE;
    else if (typeof value === "object")
      for (const [key, part] of Object.entries(value)) typed[`${name}.${key}`] = String(part);
    else typed[name] = typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
  }
  return typed;
}

function fieldValue(field: FactField, text: string): unknown {
  switch (field.type) {
    case "number":
      return Number(text.replace(",", "."));
    case "yes_no":
      return text === "yes";
    case "several":
      return text === NONE ? [] : text.split(",").filter((code) => code !== "");
    default:
      return text;
  }
}

/** A typed fact as the body that is stored. What is not asked is not stored; what is empty stays not known. */
export function factBody(topic: TopicName, typed: Typed): FactBody {
  const body: FactBody = {};
  for (const field of askedFields(TOPIC_FIELDS[topic], typed)) {
    const text = (typed[field.name] ?? "").trim();
    if (text === "") continue;
    const value = fieldValue(field, text);
    const [name, part] = field.name.split(".") as [string, string?];
    if (part === undefined) body[name] = value;
    else body[name] = { ...(body[name] as FactBody | undefined), [part]: value };
  }
  return body;
}
