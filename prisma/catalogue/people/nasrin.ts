import type { DemoPerson } from "./person";

const school = {
  name: "Nemune School of Medicine",
  country: "IR",
  wdomsListed: true,
  canadaSponsorNote: true,
  accreditations: [],
};
const degree = (languageOfInstruction: string) => [
  { school, degree: "md" as const, languageOfInstruction, creditYears: 7, graduatedOn: "2019-09-22" },
];
const american = (graduatedOn: string) => [
  {
    school: { country: "US", wdomsListed: true, accreditations: ["lcme" as const] },
    degree: "md" as const,
    languageOfInstruction: "en",
    graduatedOn,
  },
];
const cap = (status: "completed" | "invited", cycle: string, decidedOn?: string) => [
  { authority: "bc_cap", status, cycle, ...(decidedOn ? { decidedOn } : {}) },
];
const IELTS = [
  {
    test: "ielts_academic" as const,
    takenOn: "2026-03-14",
    overall: 7.5,
    listening: 8,
    reading: 8,
    writing: 7,
    speaking: 7,
  },
];

export const nasrin: DemoPerson = {
  slug: "nasrin",
  name: "Nasrin Nemune",
  story: {
    en: "Nasrin is fictional. She studied medicine in English in Iran, attended the British Columbia assessment for the 2027 match and did not register for the first iteration.",
    fr: "Nasrin est un personnage fictif. Elle a étudié la médecine en anglais en Iran, a participé à l’évaluation de la Colombie-Britannique en vue du jumelage 2027 et ne s’est pas inscrite au premier tour.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["IR"],
    permanentResidence: [{ country: "CA", since: "2021-02-01", validUntil: "2031-02-01" }],
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-BC" },
    secondaryEducation: [],
    education: degree("en"),
    exams: [
      { exam: "mccqe1", result: "pass", takenOn: "2025-08-25" },
      { exam: "nac", result: "pass", takenOn: "2026-05-02" },
    ],
    languageTests: [],
    training: [],
    practice: [],
    matches: [],
    licences: [],
    commitments: [],
    standings: cap("completed", "2027", "2026-10-20"),
  },
  expected: {
    "ca.bc.carms.second": {
      verdict: "needs_information",
      timing: "not_dated",
      onlyGaps: ["ca.bc.english-test", "ca.bc.english-exempt"],
      facts: ["CA-BC-01", "CA-BC-08", "CA-LANG-04"],
    },
    "ca.carms.r1.second": { verdict: "eligible", facts: ["CA-CARMS-09"] },
  },
  variants: [
    {
      because: "with the test nothing is open",
      change: { languageTests: IELTS },
      expected: {
        "ca.bc.carms.second": { verdict: "eligible", facts: ["CA-BC-01", "CA-BC-08", "CA-LANG-03"] },
      },
    },
    {
      because: "after studies in another language the test is the only way",
      change: { education: degree("fa") },
      expected: {
        "ca.bc.carms.second": { verdict: "not_yet", onlyGaps: ["ca.bc.english-test"], facts: ["CA-LANG-03"] },
      },
    },
    {
      because: "the assessment is needed in the second iteration too, and it is the one of this match",
      change: { languageTests: IELTS, standings: cap("completed", "2026", "2025-10-20") },
      expected: {
        "ca.bc.carms.second": {
          verdict: "not_yet",
          onlyGaps: ["ca.bc.carms.this-cycle"],
          facts: ["CA-BC-01"],
        },
      },
    },
    {
      because: "chosen, the day of interviews still to come",
      change: { languageTests: IELTS, standings: cap("invited", "2027") },
      expected: {
        "ca.bc.carms.second": {
          verdict: "conditional",
          onlyGaps: ["ca.bc.carms.cap"],
          facts: ["CA-BC-01"],
        },
      },
    },
    {
      because: "a US MD of June 2025 still counts with the Canadian graduates",
      change: { languageTests: IELTS, education: american("2025-06-30") },
      expected: { "ca.bc.carms.second": { verdict: "not_applicable", facts: ["CA-IMG-02", "CA-IMG-02b"] } },
    },
    {
      because: "a day later she is an international graduate, and what the province asks is open",
      change: { languageTests: IELTS, education: american("2025-07-01"), standings: [] },
      expected: {
        "ca.bc.carms.second": {
          verdict: "needs_information",
          gaps: ["ca.carms.us-md-province-open"],
          facts: ["CA-IMG-02b"],
        },
      },
    },
  ],
  choices: [
    {
      pathway: "ca.bc.carms.second",
      first: "ca.bc.english-test",
      chosen: "ca.bc.english-exempt",
      because: "asking about the exemption costs nothing, IELTS Academic about 319 dollars",
    },
  ],
};
