import type { DemoPerson } from "./person";

const assessed = (cycle: string, decidedOn: string) => ({
  authority: "aimg",
  status: "completed" as const,
  cycle,
  decidedOn,
});
const ACTIVE = { authority: "carms_r1", track: "first_iteration", status: "applied" as const, cycle: "2027" };
const earlier = {
  exams: [
    { exam: "mccqe1" as const, result: "pass" as const, takenOn: "2022-10-10", resultOn: "2022-12-01" },
    { exam: "nac" as const, result: "pass" as const, takenOn: "2023-05-06", resultOn: "2023-07-01" },
  ],
  standings: [assessed("2024", "2023-10-30")],
};

export const githa: DemoPerson = {
  slug: "githa",
  name: "Githa Udaharan",
  story: {
    en: "Githa is fictional. She studied in India, was assessed by the Alberta program and has applied in the first iteration of the 2027 match.",
    fr: "Githa est un personnage fictif. Elle a étudié en Inde, a été évaluée par le programme de l’Alberta et a postulé au premier tour du jumelage 2027.",
  },
  asOf: "2026-11-22",
  cycle: { carms: "2027" },
  profile: {
    citizenships: ["IN"],
    permanentResidence: [{ country: "CA", since: "2021-02-01", validUntil: "2031-02-01" }],
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-AB" },
    secondaryEducation: [],
    education: [
      {
        school: {
          name: "Udaharan Medical College",
          country: "IN",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "en",
        creditYears: 6,
        graduatedOn: "2017-03-31",
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
    standings: [assessed("2027", "2026-10-30"), ACTIVE],
  },
  expected: {
    "ca.ab.carms": { verdict: "eligible", facts: ["CA-AB-01", "CA-AB-10"] },
    "ca.ab.carms.second": {
      verdict: "not_yet",
      timing: "not_dated",
      onlyGaps: ["ca.carms.second.not-active"],
      facts: ["CA-CARMS-12", "CA-AB-12"],
    },
  },
  variants: [
    {
      because: "having withdrawn, she may apply in the second",
      change: { matches: [{ service: "carms", year: 2027, iteration: 1, outcome: "withdrew" }] },
      expected: { "ca.ab.carms.second": { verdict: "eligible", facts: ["CA-CARMS-12", "CA-AB-01"] } },
    },
    {
      because: "whoever never registered may too",
      change: { standings: [assessed("2027", "2026-10-30")] },
      expected: { "ca.ab.carms.second": { verdict: "eligible", facts: ["CA-CARMS-12", "CA-AB-01"] } },
    },
    {
      because: "an assessment of the cycle before is none",
      change: { standings: [assessed("2026", "2025-10-30")] },
      expected: {
        "ca.ab.carms.second": {
          verdict: "not_yet",
          onlyGaps: ["ca.ab.carms.this-cycle"],
          facts: ["CA-AB-08", "CA-AB-01"],
        },
      },
    },
    {
      because: "the decision of the program is awaited",
      change: { standings: [{ authority: "aimg", status: "applied", cycle: "2027" }] },
      expected: {
        "ca.ab.carms.second": {
          verdict: "conditional",
          onlyGaps: ["ca.ab.carms.aimg"],
          facts: ["CA-AB-01"],
        },
      },
    },
    {
      because: "before family medicine seats could move to graduates from abroad in the first iteration",
      asOf: "2024-03-18",
      change: earlier,
      expected: { "ca.ab.carms.second": { verdict: "eligible", facts: ["CA-AB-12"] } },
    },
    {
      because: "since then there are fewer seats, for the same people",
      asOf: "2024-03-19",
      change: earlier,
      expected: { "ca.ab.carms.second": { verdict: "eligible", facts: ["CA-CARMS-21", "CA-DIR-12"] } },
    },
  ],
};
