import type { DemoPerson } from "./person";

const PART_ONE = [
  { exam: "mccqe1" as const, result: "pass" as const, takenOn: "2018-10-15", resultOn: "2018-12-05" },
];
const degree = (canadaSponsorNote = true) => [
  {
    school: {
      name: "Universitatea Exemplu",
      country: "RO",
      wdomsListed: true,
      canadaSponsorNote,
      accreditations: [],
    },
    degree: "md" as const,
    languageOfInstruction: "ro",
    creditYears: 6,
    graduatedOn: "2016-07-31",
  },
];
const trained = (endedOn: string) => [
  {
    kind: "residency" as const,
    country: "RO",
    accreditor: "other" as const,
    specialty: "family_medicine",
    startedOn: "2017-07-01",
    endedOn,
  },
];
const verified = (status: "applied" | "completed") => [{ authority: "mcc_source_verification", status }];

export const mirela: DemoPerson = {
  slug: "mirela",
  name: "Mirela Exemplu",
  story: {
    en: "Mirela is fictional. She studied and trained in Romania, has passed the MCCQE Part I and asks for the national title.",
    fr: "Mirela est un personnage fictif. Elle a étudié et suivi sa formation en Roumanie, a réussi l’EACMC, partie I, et demande le titre national.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["RO"],
    permanentResidence: [{ country: "CA", since: "2021-02-01", validUntil: "2031-02-01" }],
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-NS" },
    secondaryEducation: [],
    education: degree(),
    exams: PART_ONE,
    languageTests: [],
    training: trained("2018-06-30"),
    practice: [],
    matches: [],
    licences: [],
    commitments: [],
    standings: verified("completed"),
  },
  expected: {
    "ca.mcc.lmcc": { verdict: "eligible", facts: ["CA-MCC-21", "CA-MCC-20"] },
  },
  variants: [
    {
      because: "a day less than twelve months is too short",
      change: { training: trained("2018-06-29") },
      expected: {
        "ca.mcc.lmcc": { verdict: "not_yet", onlyGaps: ["ca.mcc.lmcc.training"], facts: ["CA-MCC-21"] },
      },
    },
    {
      because: "the diploma is being verified",
      change: { standings: verified("applied") },
      expected: {
        "ca.mcc.lmcc": {
          verdict: "conditional",
          onlyGaps: ["ca.on.cpso.lmcc-verified"],
          facts: ["CA-MCC-02", "CA-MCC-21"],
        },
      },
    },
    {
      because: "the last day on which Part II was part of it",
      asOf: "2021-06-09",
      expected: {
        "ca.mcc.lmcc": { verdict: "not_yet", onlyGaps: ["ca.mcc.lmcc.mccqe2"], facts: ["CA-MCC-20"] },
      },
    },
    {
      because: "who had passed it had the title in reach",
      asOf: "2021-06-09",
      change: { exams: [...PART_ONE, { exam: "mccqe2", result: "pass", takenOn: "2019-10-26" }] },
      expected: { "ca.mcc.lmcc": { verdict: "eligible", facts: ["CA-MCC-20"] } },
    },
    {
      because: "the first day without it",
      asOf: "2021-06-10",
      expected: { "ca.mcc.lmcc": { verdict: "eligible", facts: ["CA-MCC-21", "CA-MCC-20"] } },
    },
    {
      because: "a school without the Canada note is not accepted",
      change: { education: degree(false) },
      expected: { "ca.mcc.lmcc": { verdict: "ineligible", gaps: ["ca.mcc.school"], facts: ["CA-MCC-03"] } },
    },
    {
      because: "whether there was training has to be asked",
      unknown: ["training"],
      expected: {
        "ca.mcc.lmcc": { verdict: "needs_information", missing: ["/training"], facts: ["CA-MCC-21"] },
      },
    },
    {
      because: "once held it is held",
      change: { standings: [{ authority: "lmcc", status: "completed" }], training: [] },
      expected: { "ca.mcc.lmcc": { verdict: "eligible", completed: true, facts: ["CA-MCC-21"] } },
    },
  ],
};
