import type { DemoPerson } from "./person";

const resident = (since: string) => [{ country: "CA", since, validUntil: "2031-08-28" }];

const inCalgaryFrom = (from: string) => ({
  permanentResidence: resident("2024-08-30"),
  residence: { country: "CA", subdivision: "CA-AB", since: from },
  residences: [{ country: "CA", subdivision: "CA-AB", from }],
  exams: [
    { exam: "mccqe1" as const, result: "pass" as const, takenOn: "2023-10-10" },
    { exam: "nac" as const, result: "pass" as const, takenOn: "2024-05-04" },
  ],
});

const studying = (expectedGraduationOn: string) => [
  {
    school: {
      name: "Uniwersytet Przykładowy",
      country: "PL",
      wdomsListed: true,
      canadaSponsorNote: true,
      accreditations: [],
    },
    degree: "md" as const,
    languageOfInstruction: "en",
    creditYears: 6,
    expectedGraduationOn,
  },
];

export const marek: DemoPerson = {
  slug: "marek",
  name: "Marek Przykład",
  story: {
    en: "Marek is fictional. He studied in Poland, lives in Calgary and became a permanent resident on the last day the Alberta program accepts for 2027.",
    fr: "Marek est un personnage fictif. Il a étudié en Pologne, vit à Calgary et est devenu résident permanent le dernier jour accepté par le programme de l’Alberta pour 2027.",
  },
  asOf: "2026-11-22",
  cycle: { aimg: "2027", carms: "2027" },
  profile: {
    citizenships: ["PL"],
    permanentResidence: resident("2026-08-28"),
    residence: { country: "CA", subdivision: "CA-AB", since: "2023-02-01" },
    residences: [{ country: "CA", subdivision: "CA-AB", from: "2023-02-01" }],
    secondaryEducation: [],
    education: [
      {
        school: {
          name: "Uniwersytet Przykładowy",
          country: "PL",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "en",
        creditYears: 6,
        graduatedOn: "2020-06-30",
      },
    ],
    exams: [
      { exam: "mccqe1", result: "pass", takenOn: "2025-10-10" },
      { exam: "nac", result: "pass", takenOn: "2026-05-02" },
    ],
    training: [],
    matches: [],
    licences: [],
    commitments: [],
    standings: [{ authority: "mcc_source_verification", status: "completed" }],
  },
  expected: {
    // The 2027 window of option C and the English minimum were not found; the documents were due in June.
    "ca.ab.aimg": {
      verdict: "needs_information",
      gaps: ["ca.ab.aimg.english"],
      facts: ["CA-AB-02", "CA-AB-04", "CA-LANG-01"],
    },
    "ca.ab.carms": { verdict: "not_yet", gaps: ["ca.ab.carms.aimg"], facts: ["CA-AB-01"] },
  },
  variants: [
    {
      because: "a day later is too late for the cycle",
      change: { permanentResidence: resident("2026-08-29") },
      expected: {
        "ca.ab.aimg": { verdict: "ineligible", gaps: ["ca.ab.aimg.status-date"], facts: ["CA-AB-02"] },
      },
    },
    {
      because: "still studying, the degree comes on the program’s last day",
      change: { education: studying("2027-07-01") },
      expected: {
        "ca.ab.aimg": {
          verdict: "needs_information",
          gaps: ["ca.ab.aimg.english"],
          facts: ["CA-AB-07b", "CA-LANG-01"],
        },
      },
    },
    {
      because: "a day after it is too late for the whole cycle, though the degree comes",
      change: { education: studying("2027-07-02") },
      expected: {
        "ca.ab.aimg": { verdict: "ineligible", gaps: ["ca.ab.aimg.graduation"], facts: ["CA-AB-07b"] },
      },
    },
    {
      because: "a citizen needs no date",
      change: { citizenships: ["CA"], permanentResidence: [] },
      expected: { "ca.ab.aimg": { verdict: "needs_information", facts: ["CA-AB-02"] } },
    },
    {
      because: "assessed in this cycle, Alberta is open",
      change: {
        standings: [{ authority: "aimg", status: "completed", cycle: "2027", decidedOn: "2026-10-30" }],
      },
      expected: {
        "ca.ab.carms": { verdict: "eligible", timing: "not_dated", facts: ["CA-AB-01", "CA-AB-10"] },
        "ca.ab.aimg": { verdict: "eligible", completed: true, facts: ["CA-AB-10"] },
      },
    },
    {
      because: "the newest assessment is done until the match it is for has run, whichever cycle comes next",
      asOf: "2026-11-26",
      cycle: {},
      change: {
        standings: [{ authority: "aimg", status: "completed", cycle: "2027", decidedOn: "2026-10-28" }],
      },
      expected: { "ca.ab.aimg": { verdict: "eligible", completed: true, facts: ["CA-AB-10"] } },
    },
    {
      because: "to the end of March, the month of match day",
      asOf: "2027-03-31",
      cycle: {},
      change: {
        standings: [{ authority: "aimg", status: "completed", cycle: "2027", decidedOn: "2026-10-28" }],
      },
      expected: { "ca.ab.aimg": { verdict: "eligible", completed: true, facts: ["CA-AB-10"] } },
    },
    {
      because: "from April on it is an assessment of the cycle before",
      asOf: "2027-04-01",
      cycle: {},
      change: {
        standings: [{ authority: "aimg", status: "completed", cycle: "2027", decidedOn: "2026-10-28" }],
      },
      expected: { "ca.ab.aimg": { verdict: "not_yet", facts: ["CA-AB-08", "CA-AB-07b"] } },
    },
    {
      because: "that of the autumn before has had its match",
      asOf: "2026-11-26",
      cycle: {},
      change: {
        standings: [{ authority: "aimg", status: "completed", cycle: "2026", decidedOn: "2025-10-30" }],
      },
      expected: {
        "ca.ab.aimg": {
          verdict: "not_yet",
          gaps: ["ca.ab.aimg.degree-verified"],
          facts: ["CA-AB-08", "CA-AB-07b"],
        },
      },
    },
    {
      because: "the assessment of the cycle before cannot be used again",
      change: {
        standings: [{ authority: "aimg", status: "completed", cycle: "2026", decidedOn: "2025-10-30" }],
      },
      expected: {
        "ca.ab.carms": { verdict: "not_yet", onlyGaps: ["ca.ab.carms.this-cycle"], facts: ["CA-AB-08"] },
        // The interview is taken anew, so this cycle’s assessment is not done; here his degree is not verified either.
        "ca.ab.aimg": {
          verdict: "not_yet",
          gaps: ["ca.ab.aimg.degree-verified", "ca.ab.aimg.english"],
          facts: ["CA-AB-08", "CA-AB-07b", "CA-LANG-01"],
        },
      },
    },
    {
      because: "an application is awaited",
      change: { standings: [{ authority: "aimg", status: "applied", cycle: "2027" }] },
      expected: { "ca.ab.carms": { verdict: "conditional", facts: ["CA-AB-01"] } },
    },
    {
      because: "for 2025 he would have had to live in Alberta from 1 December 2023: the first day",
      asOf: "2024-08-30",
      cycle: { aimg: "2025" },
      change: inCalgaryFrom("2023-12-01"),
      expected: {
        "ca.ab.aimg": {
          verdict: "needs_information",
          onlyGaps: ["ca.ab.aimg.english"],
          facts: ["CA-AB-02", "CA-AB-04", "CA-LANG-01"],
        },
      },
    },
    {
      because: "and a day late, when only studies in Alberta could still tie him to it",
      asOf: "2024-08-30",
      cycle: { aimg: "2025" },
      change: inCalgaryFrom("2023-12-02"),
      expected: {
        "ca.ab.aimg": {
          verdict: "needs_information",
          onlyGaps: ["ca.ab.tie-postsecondary", "ca.ab.aimg.english"],
          facts: ["CA-AB-04", "CA-LANG-01"],
        },
      },
    },
  ],
};
