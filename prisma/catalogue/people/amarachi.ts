import type { DemoPerson } from "./person";

const ielts = (writing: number) => [
  {
    test: "ielts_academic" as const,
    takenOn: "2026-03-14",
    overall: 7.5,
    listening: 8,
    reading: 8,
    writing,
    speaking: 7,
  },
];

export const amarachi: DemoPerson = {
  slug: "amarachi",
  name: "Amarachi Example",
  story: {
    en: "Amarachi is fictional. She studied in Nigeria, lives in Winnipeg as a permanent resident and reached 6.5 in one part of IELTS.",
    fr: "Amarachi est un personnage fictif. Elle a étudié au Nigeria, vit à Winnipeg comme résidente permanente et a obtenu 6,5 à une épreuve de l’IELTS.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["NG"],
    permanentResidence: [{ country: "CA", since: "2021-02-01", validUntil: "2031-02-01" }],
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-MB" },
    secondaryEducation: [],
    education: [
      {
        school: {
          name: "Example College of Medicine",
          country: "NG",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "en",
        creditYears: 6,
        graduatedOn: "2021-07-31",
      },
    ],
    exams: [
      { exam: "mccqe1", result: "pass", takenOn: "2025-08-25" },
      { exam: "nac", result: "pass", takenOn: "2026-05-02" },
    ],
    languageTests: ielts(6.5),
    training: [],
    practice: [],
    matches: [],
    licences: [],
    commitments: [],
    standings: [],
  },
  expected: {
    "ca.mb.carms": {
      verdict: "not_yet",
      timing: "not_dated",
      onlyGaps: ["ca.mb.english"],
      facts: ["CA-OTH-03", "CA-LANG-03"],
    },
    "ca.mb.carms.second": {
      verdict: "not_yet",
      onlyGaps: ["ca.mb.english"],
      facts: ["CA-OTH-03", "CA-CARMS-10"],
    },
    // The national rules ask for no language test.
    "ca.carms.r1.second": { verdict: "eligible", timing: "not_dated", facts: ["CA-CARMS-09", "CA-CARMS-12"] },
  },
  variants: [
    {
      because: "with 7 in each part both iterations are open",
      change: { languageTests: ielts(7) },
      expected: {
        "ca.mb.carms": { verdict: "eligible", facts: ["CA-OTH-03"] },
        "ca.mb.carms.second": { verdict: "eligible", facts: ["CA-OTH-03"] },
      },
    },
    {
      because: "without knowing of any test it is an open question",
      unknown: ["languageTests"],
      expected: {
        "ca.mb.carms": { verdict: "needs_information", missing: ["/languageTests"], facts: ["CA-OTH-03"] },
      },
    },
    {
      because: "a US preliminary year bars the first iteration for good, not the second",
      change: {
        languageTests: ielts(7),
        training: [
          {
            kind: "residency",
            country: "US",
            accreditor: "acgme",
            specialty: "internal_medicine",
            creditable: false,
            startedOn: "2023-07-01",
            endedOn: "2024-06-30",
          },
        ],
      },
      expected: {
        "ca.mb.carms": {
          verdict: "ineligible",
          onlyGaps: ["ca.carms.no-accredited-training"],
          facts: ["CA-CARMS-08"],
        },
        "ca.mb.carms.second": { verdict: "eligible", facts: ["CA-CARMS-09"] },
      },
    },
    {
      because: "matched in the first iteration, she is done there and bound for the second",
      change: {
        languageTests: ielts(7),
        matches: [{ service: "carms", year: 2027, iteration: 1, province: "CA-MB", outcome: "matched" }],
      },
      expected: {
        "ca.mb.carms": { verdict: "eligible", completed: true, facts: ["CA-CARMS-18"] },
        "ca.mb.carms.second": {
          verdict: "ineligible",
          onlyGaps: ["ca.carms.not-bound"],
          facts: ["CA-CARMS-12", "CA-CARMS-13"],
        },
      },
    },
    {
      because: "a result awaited is not a pass yet",
      change: {
        languageTests: ielts(7),
        exams: [
          { exam: "mccqe1", result: "pass", takenOn: "2025-08-25" },
          { exam: "nac", result: "scheduled", scheduledFor: "2027-03-06" },
        ],
      },
      expected: {
        "ca.mb.carms": { verdict: "conditional", onlyGaps: ["ca.carms.nac"], facts: ["CA-CARMS-07"] },
      },
    },
    {
      because:
        "the day before the copy was written no rule of Manitoba is known, and its first day asks for the test",
      asOf: "2018-12-16",
      change: {
        permanentResidence: [{ country: "CA", since: "2016-02-01" }],
        education: [
          {
            school: { country: "NG", wdomsListed: true, canadaSponsorNote: true, accreditations: [] },
            languageOfInstruction: "en",
            graduatedOn: "2014-07-31",
          },
        ],
        exams: [
          { exam: "mccqe1", result: "pass", takenOn: "2018-05-07", resultOn: "2018-06-20" },
          { exam: "nac", result: "pass", takenOn: "2018-03-10", resultOn: "2018-05-03" },
        ],
        languageTests: [],
      },
      expected: { "ca.mb.carms": { verdict: "not_yet", onlyGaps: ["ca.mb.english"], facts: ["CA-OTH-03"] } },
    },
  ],
};
