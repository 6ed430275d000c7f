import type { DemoPerson } from "./person";

const ielts = (takenOn: string, writing: number) => [
  { test: "ielts_academic" as const, takenOn, overall: 7.5, listening: 8, reading: 8, writing, speaking: 7 },
];

export const noor: DemoPerson = {
  slug: "noor",
  name: "Noor Example",
  story: {
    en: "Noor is fictional. She studied medicine in English in Lebanon, is a permanent resident and attended the British Columbia assessment for the 2027 match.",
    fr: "Noor est un personnage fictif. Elle a étudié la médecine en anglais au Liban, est résidente permanente et a participé à l’évaluation de la Colombie-Britannique en vue du jumelage 2027.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["LB"],
    permanentResidence: [{ country: "CA", since: "2022-09-01", validUntil: "2027-09-01" }],
    residence: { country: "CA", subdivision: "CA-BC" },
    education: [
      {
        school: {
          name: "Example Medical School",
          country: "LB",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "en",
        creditYears: 4,
        graduatedOn: "2021-05-31",
      },
    ],
    exams: [
      { exam: "mccqe1", result: "pass", takenOn: "2025-08-25" },
      { exam: "nac", result: "pass", takenOn: "2026-05-02" },
    ],
    languageTests: [],
    training: [],
    matches: [],
    licences: [],
    commitments: [],
    standings: [{ authority: "bc_cap", status: "completed", cycle: "2027", decidedOn: "2026-10-20" }],
  },
  expected: {
    // Whether a degree in English takes the place of the test was not found.
    "ca.bc.carms": {
      verdict: "needs_information",
      gaps: ["ca.bc.english-exempt"],
      facts: ["CA-BC-01", "CA-LANG-03", "CA-LANG-04"],
    },
    "ca.bc.cap": { verdict: "eligible", completed: true, facts: ["CA-BC-01"] },
  },
  variants: [
    {
      because: "a test two years old to the day still counts",
      change: { languageTests: ielts("2024-11-22", 7) },
      expected: { "ca.bc.carms": { verdict: "eligible", facts: ["CA-LANG-03"] } },
    },
    {
      because: "a day older does not",
      change: { languageTests: ielts("2024-11-21", 7) },
      expected: { "ca.bc.carms": { verdict: "needs_information", facts: ["CA-LANG-03"] } },
    },
    {
      because: "taught in French, with a test a day too old: whether two years are the limit has to be asked",
      change: {
        languageTests: ielts("2024-11-21", 7),
        education: [
          {
            school: { country: "LB", wdomsListed: true, canadaSponsorNote: true, accreditations: [] },
            languageOfInstruction: "fr",
            creditYears: 6,
            graduatedOn: "2021-05-31",
          },
        ],
      },
      expected: {
        "ca.bc.carms": {
          verdict: "needs_information",
          gaps: ["ca.pra.english-open"],
          facts: ["CA-LANG-03", "CA-LANGC-04b"],
        },
      },
    },
    {
      because: "the OET is accepted in British Columbia",
      change: {
        languageTests: [
          {
            test: "oet_medicine",
            takenOn: "2026-03-14",
            listening: 350,
            reading: 360,
            writing: 350,
            speaking: 350,
          },
        ],
      },
      expected: { "ca.bc.carms": { verdict: "eligible", facts: ["CA-LANGC-03"] } },
    },
    {
      because: "6.5 in one part is not 7",
      change: {
        languageTests: ielts("2026-03-14", 6.5),
        education: [
          {
            school: { country: "LB", wdomsListed: true, canadaSponsorNote: true, accreditations: [] },
            languageOfInstruction: "fr",
            creditYears: 6,
            graduatedOn: "2021-05-31",
          },
        ],
      },
      expected: {
        "ca.bc.carms": { verdict: "not_yet", onlyGaps: ["ca.bc.english-test"], facts: ["CA-LANG-03"] },
      },
    },
    {
      because: "last year’s assessment belongs to last year’s match",
      change: {
        languageTests: ielts("2026-03-14", 7),
        standings: [{ authority: "bc_cap", status: "completed", cycle: "2026", decidedOn: "2025-10-20" }],
      },
      expected: {
        "ca.bc.carms": { verdict: "not_yet", onlyGaps: ["ca.bc.carms.this-cycle"], facts: ["CA-BC-01"] },
        // Once in the interview, she may apply again on any reading of the text.
        "ca.bc.cap": { verdict: "eligible", facts: ["CA-BC-01", "CA-BC-06"] },
      },
    },
    {
      because: "after three autumns in it the text does not say whether she may come again",
      asOf: "2026-06-01",
      change: {
        standings: [
          { authority: "bc_cap", status: "completed", cycle: "2024", decidedOn: "2023-10-14" },
          { authority: "bc_cap", status: "completed", cycle: "2025", decidedOn: "2024-10-19" },
          { authority: "bc_cap", status: "completed", cycle: "2026", decidedOn: "2025-10-20" },
        ],
      },
      expected: {
        "ca.bc.cap": {
          verdict: "needs_information",
          onlyGaps: ["ca.bc.cap.repeat"],
          facts: ["CA-BC-06"],
        },
      },
    },
    {
      because: "when training starts, the next assessment is ahead of her",
      asOf: "2027-07-01",
      expected: { "ca.bc.cap": { verdict: "eligible", facts: ["CA-BC-01", "CA-BC-06"] } },
    },
    {
      because: "in November 2025 that autumn's assessment is done",
      asOf: "2025-11-26",
      change: {
        standings: [{ authority: "bc_cap", status: "completed", decidedOn: "2025-10-18" }],
      },
      expected: { "ca.bc.cap": { verdict: "eligible", completed: true, facts: ["CA-BC-01"] } },
    },
    {
      because: "the 2025 assessment left the NAC out",
      asOf: "2025-06-01",
      change: { exams: [{ exam: "mccqe1", result: "pass", takenOn: "2024-08-25" }], standings: [] },
      expected: {
        "ca.bc.cap": { verdict: "eligible", timing: "in_time", facts: ["CA-BC-02", "CA-BC-04", "CA-BC-05"] },
      },
    },
    {
      because: "the 2024 assessment did not; a NAC result two months from now is still in time",
      asOf: "2024-06-07",
      change: { exams: [{ exam: "mccqe1", result: "pass", takenOn: "2024-01-25" }], standings: [] },
      expected: {
        "ca.bc.cap": {
          verdict: "not_yet",
          timing: "in_time",
          onlyGaps: ["ca.carms.nac"],
          facts: ["CA-BC-04", "CA-BC-05", "CA-NAC-07"],
        },
      },
    },
    {
      because: "a day later it is not",
      asOf: "2024-06-08",
      change: { exams: [{ exam: "mccqe1", result: "pass", takenOn: "2024-01-25" }], standings: [] },
      expected: {
        "ca.bc.cap": { verdict: "not_yet", timing: "too_late", facts: ["CA-BC-05", "CA-NAC-07"] },
      },
    },
    {
      because: "whether the assessment of 2026 uses it again was not found",
      asOf: "2026-06-01",
      change: { exams: [{ exam: "mccqe1", result: "pass", takenOn: "2025-08-25" }], standings: [] },
      expected: {
        "ca.bc.cap": {
          verdict: "needs_information",
          timing: "not_dated",
          gaps: ["ca.bc.cap.nac-open"],
          facts: ["CA-BC-04", "CA-BC-05"],
        },
      },
    },
  ],
  choices: [
    {
      pathway: "ca.bc.carms",
      first: "ca.bc.english-test",
      chosen: "ca.bc.english-exempt",
      because: "asking about the exemption costs nothing, IELTS Academic about 319 dollars",
    },
  ],
};
