import type { DemoPerson } from "./person";

const earlier = {
  exams: [
    { exam: "mccqe1" as const, result: "pass" as const, takenOn: "2021-10-10", resultOn: "2021-12-01" },
    { exam: "nac" as const, result: "pass" as const, takenOn: "2022-05-07", resultOn: "2022-07-01" },
  ],
};

export const candela: DemoPerson = {
  slug: "candela",
  name: "Candela Muestra",
  story: {
    en: "Candela is fictional. She studied in Spain, is a permanent resident and lives in Halifax.",
    fr: "Candela est un personnage fictif. Elle a étudié en Espagne, est résidente permanente et vit à Halifax.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["ES"],
    permanentResidence: [{ country: "CA", since: "2021-02-01", validUntil: "2031-02-01" }],
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-NS" },
    secondaryEducation: [],
    education: [
      {
        school: {
          name: "Facultad Muestra de Medicina",
          country: "ES",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "es",
        creditYears: 6,
        graduatedOn: "2018-06-30",
      },
    ],
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
    standings: [],
  },
  expected: {
    "ca.ns.carms": { verdict: "eligible", timing: "not_dated", facts: ["CA-OTH-02", "CA-OTH-05"] },
    "ca.ns.carms.second": { verdict: "eligible", facts: ["CA-CARMS-10", "CA-OTH-02"] },
  },
  variants: [
    {
      because: "the open seats ask for no tie to the province",
      change: { residence: { country: "CA", subdivision: "CA-ON" } },
      expected: {
        "ca.ns.carms": { verdict: "eligible", facts: ["CA-OTH-05", "CA-DIR-08"] },
        "ca.ns.carms.second": { verdict: "eligible", facts: ["CA-OTH-05"] },
      },
    },
    {
      because: "a refugee claim is not the status the match asks for",
      change: { permanentResidence: [], workAuthorizations: [{ country: "CA", kind: "refugee_claimant" }] },
      expected: {
        "ca.ns.carms": { verdict: "not_yet", onlyGaps: ["ca.carms.status"], facts: ["CA-CARMS-04"] },
      },
    },
    {
      because: "still active in the first iteration, the second has to wait",
      change: {
        standings: [{ authority: "carms_r1", track: "first_iteration", status: "applied", cycle: "2027" }],
      },
      expected: {
        "ca.ns.carms": { verdict: "eligible", facts: ["CA-OTH-05"] },
        "ca.ns.carms.second": {
          verdict: "not_yet",
          onlyGaps: ["ca.carms.second.not-active"],
          facts: ["CA-CARMS-12"],
        },
      },
    },
    {
      because: "left without a position on the first match day",
      change: {
        standings: [{ authority: "carms_r1", track: "first_iteration", status: "applied", cycle: "2027" }],
        matches: [{ service: "carms", year: 2027, iteration: 1, outcome: "unmatched" }],
      },
      expected: { "ca.ns.carms.second": { verdict: "eligible", facts: ["CA-CARMS-12"] } },
    },
    {
      because: "the day before the Nova Scotian stream was announced",
      asOf: "2022-12-04",
      change: earlier,
      expected: { "ca.ns.carms": { verdict: "eligible", facts: ["CA-OTH-02"] } },
    },
    {
      because: "and the day itself: the stream adds seats, it bars nobody",
      asOf: "2022-12-05",
      change: earlier,
      expected: { "ca.ns.carms": { verdict: "eligible", facts: ["CA-OTH-05"] } },
    },
  ],
};
