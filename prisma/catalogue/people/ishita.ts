import type { Profile } from "../../../lib/eligibility/profile";
import type { DemoPerson } from "./person";

const verified = { authority: "mcc_source_verification" as const, status: "completed" as const };
const trained = (startedOn: string, endedOn: string): NonNullable<Profile["training"]> => [
  { kind: "residency", country: "IN", specialty: "family_medicine", startedOn, endedOn, completed: true },
];
const OWN = { independent: true, supervised: false, inPerson: true, mostResponsible: true };
const practised = (
  startedOn: string,
  endedOn?: string,
  hoursPerWeek = 40,
  how: Partial<NonNullable<Profile["practice"]>[number]> = OWN,
): NonNullable<Profile["practice"]>[number] => ({
  country: "IN",
  specialty: "family_medicine",
  startedOn,
  ...(endedOn ? { endedOn } : {}),
  hoursPerWeek,
  ...how,
});
const ielts = (takenOn: string, writing = 7): NonNullable<Profile["languageTests"]> => [
  { test: "ielts_academic", takenOn, overall: 7.5, listening: 8, reading: 7.5, writing, speaking: 7 },
];
/** Trained long ago, eighteen months of practice long ago, and ten weeks this year. */
const longAgo = (
  hoursPerWeek: number,
  how: Partial<NonNullable<Profile["practice"]>[number]> = OWN,
): Partial<Profile> => ({
  training: trained("2016-07-01", "2018-06-30"),
  practice: [practised("2018-07-01", "2019-12-31"), practised("2026-01-05", "2026-03-15", hoursPerWeek, how)],
});

export const ishita: DemoPerson = {
  slug: "ishita",
  name: "Ishita Namoona",
  story: {
    en: "Ishita is fictional. She finished two years of family training in India and now runs a practice there.",
    fr: "Ishita est un personnage fictif. Elle a terminé deux ans de formation en médecine familiale en Inde et y tient maintenant un cabinet.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["IN"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "IN" },
    firstLanguages: ["hi"],
    education: [
      {
        school: {
          name: "Namoona Medical College",
          country: "IN",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        graduatedOn: "2015-12-31",
      },
    ],
    exams: [],
    languageTests: ielts("2025-01-18"),
    training: trained("2021-07-01", "2023-06-30"),
    practice: [practised("2024-01-01")],
    licences: [],
    certifications: [],
    matches: [],
    commitments: [],
    standings: [verified],
  },
  expected: {
    "ca.ns.pra": {
      verdict: "eligible",
      facts: ["CA-PRA-NS-01", "CA-PRA-NS-01b", "CA-PRA-NS-02", "CA-LANGC-04"],
    },
    "ca.on.pra": {
      verdict: "not_yet",
      gaps: ["ca.on.pra.status", "ca.pra.mccqe1"],
      facts: ["CA-ON-12"],
    },
    "ca.nb.pra": { verdict: "not_yet", gaps: ["ca.pra.status", "ca.pra.mccqe1"], facts: ["CA-PRA-NB-02"] },
    "ca.nl.pra": { verdict: "not_yet", onlyGaps: ["ca.nl.pra.letter"], facts: ["CA-PRA-NL-02b"] },
  },
  variants: [
    {
      because: "with training alone the centre says yes and the college no",
      change: { practice: [] },
      expected: {
        "ca.ns.pra": {
          verdict: "needs_information",
          gaps: ["ca.ns.pra.combination-open"],
          facts: ["CA-PRA-NS-01", "CA-PRA-NS-01b"],
        },
        // Newfoundland asks for no practice after two years of training.
        "ca.nl.pra": { verdict: "not_yet", onlyGaps: ["ca.nl.pra.letter"], facts: ["CA-PRA-NL-02b"] },
      },
    },
    {
      because: "eleven months of practice are not the twelve of the college’s page",
      change: { practice: [practised("2025-12-23")] },
      expected: {
        "ca.ns.pra": {
          verdict: "needs_information",
          gaps: ["ca.ns.pra.combination-open"],
          facts: ["CA-PRA-NS-01b"],
        },
      },
    },
    {
      because: "twelve months are",
      change: { practice: [practised("2025-11-23")] },
      expected: { "ca.ns.pra": { verdict: "eligible", facts: ["CA-PRA-NS-01b"] } },
    },
    {
      because: "twelve months of training with years of practice: the college’s second way was not read",
      change: { training: trained("2021-07-01", "2022-06-30"), practice: [practised("2023-01-01")] },
      expected: {
        "ca.ns.pra": {
          verdict: "needs_information",
          gaps: ["ca.ns.pra.combination-open"],
          facts: ["CA-PRA-NS-01", "CA-PRA-NS-01b"],
        },
      },
    },
    {
      because: "with twenty-three months of practice neither way is open",
      change: { training: trained("2021-07-01", "2022-06-30"), practice: [practised("2024-12-23")] },
      expected: { "ca.ns.pra": { verdict: "not_yet", facts: ["CA-PRA-NS-01", "CA-PRA-NS-01b"] } },
    },
    {
      because: "a day short of twenty-four months of training",
      change: { training: trained("2021-07-01", "2023-06-29") },
      expected: {
        "ca.ns.pra": {
          verdict: "needs_information",
          gaps: ["ca.ns.pra.combination-open"],
          facts: ["CA-PRA-NS-01"],
        },
      },
    },
    {
      because: "450 hours keep old training current",
      change: longAgo(45),
      expected: { "ca.ns.pra": { verdict: "eligible", facts: ["CA-PRA-NS-02"] } },
    },
    {
      because: "449 hours do not",
      change: longAgo(44.9),
      expected: {
        "ca.ns.pra": {
          verdict: "not_yet",
          onlyGaps: ["ca.ns.pra.recent-hours"],
          facts: ["CA-PRA-NS-02"],
        },
      },
    },
    {
      because: "hours as an associate physician do not count, however many",
      change: longAgo(80, { independent: false, supervised: true, inPerson: true, mostResponsible: false }),
      expected: {
        "ca.ns.pra": {
          verdict: "not_yet",
          onlyGaps: ["ca.ns.pra.recent-hours"],
          facts: ["CA-PRA-NS-02b"],
        },
      },
    },
    {
      because: "6.5 in Writing misses the minimum",
      change: { languageTests: ielts("2025-01-18", 6.5) },
      expected: {
        "ca.ns.pra": { verdict: "not_yet", onlyGaps: ["ca.pra.english-test"], facts: ["CA-LANGC-04"] },
      },
    },
    {
      because: "a result of two years ago to the day still counts",
      change: { languageTests: ielts("2024-11-22") },
      expected: { "ca.ns.pra": { verdict: "eligible", facts: ["CA-LANGC-04"] } },
    },
    {
      because: "whether an older one counts was not read at the college",
      change: { languageTests: ielts("2024-11-21") },
      expected: {
        "ca.ns.pra": {
          verdict: "needs_information",
          gaps: ["ca.pra.english-open"],
          facts: ["CA-LANGC-04"],
        },
      },
    },
    {
      because: "whose first language is English needs no test",
      change: { firstLanguages: ["hi", "en"], languageTests: [] },
      expected: { "ca.ns.pra": { verdict: "eligible", facts: ["CA-LANGC-04"] } },
    },
    {
      because: "on the last day of the older program she needs two Canadian exams and a status",
      asOf: "2025-01-31",
      expected: {
        "ca.ns.pra": {
          verdict: "not_yet",
          gaps: ["ca.pra.status", "ca.pra.mccqe1", "ca.ns.nsprap.clinical-exam", "ca.ns.nsprap.practice"],
          facts: ["CA-PRA-NS-05", "CA-PRA-NS-05b"],
        },
      },
    },
    {
      because: "from the next day on the centre asks for neither",
      asOf: "2025-02-01",
      expected: { "ca.ns.pra": { verdict: "eligible", facts: ["CA-PRA-NS-01", "CA-PRA-NS-05"] } },
    },
    {
      because: "the assessment is passed",
      change: { standings: [verified, { authority: "pra_ns", status: "completed" }] },
      expected: { "ca.ns.pra": { verdict: "eligible", completed: true, facts: ["CA-PRA-NS-03"] } },
    },
  ],
};
