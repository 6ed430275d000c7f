import type { Profile } from "../../../lib/eligibility/profile";
import type { DemoPerson } from "./person";

const school = {
  name: "Faculté Modèle de médecine",
  country: "SN",
  wdomsListed: true,
  canadaSponsorNote: true,
  accreditations: [],
};
const rotations = {
  family_medicine: 8,
  surgery: 4,
  internal_medicine: 8,
  pediatrics: 4,
  emergency_medicine: 4,
  obstetrics_gynecology: 4,
  psychiatry: 4,
};
const degree = (coreRotations?: Record<string, number>): NonNullable<Profile["education"]> => [
  {
    school,
    degree: "md",
    languageOfInstruction: "fr",
    graduatedOn: "2015-10-31",
    ...(coreRotations ? { coreRotations } : {}),
  },
];
const trained = (startedOn: string, endedOn: string): NonNullable<Profile["training"]> => [
  { kind: "residency", country: "SN", specialty: "family_medicine", startedOn, endedOn, completed: true },
];
const practised = (
  startedOn: string,
  endedOn: string,
  hoursPerWeek = 40,
): NonNullable<Profile["practice"]>[number] => ({
  country: "SN",
  specialty: "family_medicine",
  startedOn,
  endedOn,
  hoursPerWeek,
  independent: true,
  supervised: false,
  inPerson: true,
  mostResponsible: true,
});
const permit = (validUntil: string): NonNullable<Profile["workAuthorizations"]> => [
  { country: "CA", kind: "work_permit", validUntil },
];

export const awa: DemoPerson = {
  slug: "awa",
  name: "Awa Modèle",
  story: {
    en: "Awa is fictional. She trained for a year in Senegal, practised there in French for seven years and lives in New Brunswick on a work permit.",
    fr: "Awa est un personnage fictif. Elle a suivi un an de formation au Sénégal, y a exercé en français pendant sept ans et vit au Nouveau-Brunswick avec un permis de travail.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["SN"],
    permanentResidence: [],
    workAuthorizations: permit("2027-08-31"),
    residence: { country: "CA", subdivision: "CA-NB" },
    firstLanguages: ["fr", "wo"],
    education: degree(rotations),
    exams: [{ exam: "mccqe1", result: "pass", takenOn: "2025-10-20" }],
    languageTests: [],
    training: trained("2016-01-01", "2016-12-31"),
    practice: [practised("2017-06-01", "2024-12-31")],
    licences: [],
    certifications: [],
    matches: [],
    commitments: [],
    standings: [{ authority: "mcc_source_verification", status: "completed" }],
  },
  expected: {
    "ca.nb.pra": {
      verdict: "eligible",
      facts: ["CA-PRA-NB-01", "CA-PRA-NB-02", "CA-PRA-NB-03", "CA-PRA-NB-04", "CA-PRA-NB-05", "CA-PRA-NB-06"],
    },
    // English is asked in Nova Scotia, and Ontario takes no work permit.
    "ca.ns.pra": {
      verdict: "not_yet",
      gaps: ["ca.ns.pra.combination-open", "ca.pra.english-test"],
      facts: ["CA-PRA-NS-01b", "CA-LANGC-04"],
    },
    "ca.on.pra": { verdict: "not_yet", gaps: ["ca.on.pra.status"], facts: ["CA-ON-12"] },
    "ca.nl.pra": { verdict: "not_yet", onlyGaps: ["ca.nl.pra.letter"], facts: ["CA-PRA-NL-02b"] },
  },
  variants: [
    {
      because: "twelve months of training and twenty-four of practice are enough",
      change: { practice: [practised("2022-12-01", "2024-11-30")] },
      expected: { "ca.nb.pra": { verdict: "eligible", facts: ["CA-PRA-NB-03"] } },
    },
    {
      because: "with twenty-three of practice they are not",
      change: { practice: [practised("2023-01-01", "2024-11-30")] },
      expected: {
        "ca.nb.pra": {
          verdict: "not_yet",
          onlyGaps: ["ca.pra.family-training-24", "ca.pra.family-practice-24"],
          facts: ["CA-PRA-NB-03"],
        },
      },
    },
    {
      because: "twenty-four months of training and twelve of practice are enough",
      change: {
        training: trained("2016-01-01", "2017-12-31"),
        practice: [practised("2023-12-01", "2024-11-30")],
      },
      expected: { "ca.nb.pra": { verdict: "eligible", facts: ["CA-PRA-NB-03"] } },
    },
    {
      because: "with eleven of practice they are not",
      change: {
        training: trained("2016-01-01", "2017-12-31"),
        practice: [practised("2024-01-01", "2024-11-30")],
      },
      expected: {
        "ca.nb.pra": {
          verdict: "not_yet",
          onlyGaps: ["ca.pra.family-practice-12", "ca.pra.family-practice-24"],
          facts: ["CA-PRA-NB-03"],
        },
      },
    },
    {
      because: "450 hours in the last three years are enough",
      change: {
        practice: [practised("2017-06-01", "2020-12-31"), practised("2026-01-05", "2026-03-15", 45)],
      },
      expected: { "ca.nb.pra": { verdict: "eligible", facts: ["CA-PRA-NB-05"] } },
    },
    {
      because: "449 are not",
      change: {
        practice: [practised("2017-06-01", "2020-12-31"), practised("2026-01-05", "2026-03-15", 44.9)],
      },
      expected: {
        "ca.nb.pra": { verdict: "not_yet", onlyGaps: ["ca.nb.pra.currency"], facts: ["CA-PRA-NB-05"] },
      },
    },
    {
      because: "three weeks of psychiatry are one too few",
      change: { education: degree({ ...rotations, psychiatry: 3 }) },
      expected: {
        "ca.nb.pra": { verdict: "not_yet", onlyGaps: ["ca.nb.pra.rotations"], facts: ["CA-PRA-NB-04"] },
      },
    },
    {
      because: "the weeks of her rotations are not known",
      change: { education: degree() },
      expected: {
        "ca.nb.pra": {
          verdict: "needs_information",
          onlyGaps: ["ca.nb.pra.rotations"],
          missing: ["/education/0/coreRotations/psychiatry"],
          facts: ["CA-PRA-NB-04"],
        },
      },
    },
    {
      because: "with another first language the proof of English or French has to be asked",
      change: { firstLanguages: ["wo"] },
      expected: {
        "ca.nb.pra": {
          verdict: "needs_information",
          onlyGaps: ["ca.nb.pra.language-open"],
          facts: ["CA-PRA-NB-06"],
        },
      },
    },
    {
      because: "her permit is valid to the end of its last day",
      change: { workAuthorizations: permit("2026-11-22") },
      expected: { "ca.nb.pra": { verdict: "eligible", facts: ["CA-PRA-NB-02"] } },
    },
    {
      because: "a day after it she has no status",
      change: { workAuthorizations: permit("2026-11-21") },
      expected: { "ca.nb.pra": { verdict: "not_yet", onlyGaps: ["ca.pra.status"], facts: ["CA-PRA-NB-02"] } },
    },
    {
      because: "the result of the exam is still to come",
      change: { exams: [{ exam: "mccqe1", result: "awaiting", takenOn: "2026-10-20" }] },
      expected: {
        "ca.nb.pra": { verdict: "conditional", onlyGaps: ["ca.pra.mccqe1"], facts: ["CA-PRA-NB-01"] },
      },
    },
  ],
};
