import type { DemoPerson } from "./person";

const ASSESSED = { authority: "aimg", status: "completed" as const, cycle: "2026", decidedOn: "2025-10-30" };
const unmatched = (...iterations: number[]) =>
  iterations.map((iteration) => ({
    service: "carms" as const,
    year: 2026,
    iteration,
    outcome: "unmatched" as const,
  }));

export const farhad: DemoPerson = {
  slug: "farhad",
  name: "Farhad Namuna",
  story: {
    en: "Farhad is fictional. He studied in Afghanistan, was assessed by the Alberta program for the 2026 match and was left without a position in both iterations.",
    fr: "Farhad est un personnage fictif. Il a étudié en Afghanistan, a été évalué par le programme de l’Alberta en vue du jumelage 2026 et est resté sans poste aux deux tours.",
  },
  asOf: "2026-05-20",
  profile: {
    citizenships: ["AF"],
    permanentResidence: [{ country: "CA", since: "2021-02-01", validUntil: "2031-02-01" }],
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-AB" },
    secondaryEducation: [],
    education: [
      {
        school: {
          name: "Namuna Medical University",
          country: "AF",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "fa",
        creditYears: 6,
        graduatedOn: "2016-12-31",
      },
    ],
    exams: [
      { exam: "mccqe1", result: "pass", takenOn: "2024-08-25" },
      { exam: "nac", result: "pass", takenOn: "2025-05-03", resultOn: "2025-07-03" },
    ],
    languageTests: [],
    training: [],
    practice: [],
    matches: unmatched(1, 2),
    licences: [],
    commitments: [],
    standings: [ASSESSED],
  },
  expected: {
    "ca.ab.aimg-cap": {
      verdict: "not_yet",
      timing: "not_dated",
      onlyGaps: ["ca.ab.cap.invited"],
      facts: ["CA-AB-09"],
    },
  },
  variants: [
    {
      because: "in September the placements after this match are still running",
      asOf: "2026-09-15",
      change: { standings: [ASSESSED, { authority: "aimg_cap", status: "invited" }] },
      expected: { "ca.ab.aimg-cap": { verdict: "eligible", timing: "not_dated", facts: ["CA-AB-09"] } },
    },
    {
      because:
        "in November they are over, and the next ones are for those the match of 2027 leaves without a position",
      asOf: "2026-11-02",
      change: { standings: [ASSESSED, { authority: "aimg_cap", status: "invited" }] },
      expected: { "ca.ab.aimg-cap": { verdict: "not_applicable", facts: ["CA-AB-09"] } },
    },
    {
      because: "invited, he may go",
      change: { standings: [ASSESSED, { authority: "aimg_cap", status: "invited" }] },
      expected: { "ca.ab.aimg-cap": { verdict: "eligible", timing: "not_dated", facts: ["CA-AB-09"] } },
    },
    {
      because: "put forward, he waits for the invitation",
      change: { standings: [ASSESSED, { authority: "aimg_cap", status: "applied" }] },
      expected: {
        "ca.ab.aimg-cap": { verdict: "conditional", onlyGaps: ["ca.ab.cap.invited"], facts: ["CA-AB-09"] },
      },
    },
    {
      because: "both placements are done",
      change: {
        standings: [ASSESSED, { authority: "aimg_cap", status: "completed", decidedOn: "2026-05-01" }],
      },
      expected: { "ca.ab.aimg-cap": { verdict: "eligible", completed: true, facts: ["CA-AB-09"] } },
    },
    {
      because: "the assessment of the cycle before belongs to the match before",
      change: {
        standings: [
          { authority: "aimg", status: "completed", cycle: "2025", decidedOn: "2024-12-31" },
          { authority: "aimg_cap", status: "invited" },
        ],
      },
      expected: {
        "ca.ab.aimg-cap": {
          verdict: "not_yet",
          onlyGaps: ["ca.ab.carms.this-cycle"],
          facts: ["CA-AB-08", "CA-AB-09"],
        },
      },
    },
    {
      because: "matched after all in the second iteration, there is no placement",
      change: {
        matches: [
          ...unmatched(1),
          { service: "carms", year: 2026, iteration: 2, province: "CA-AB", outcome: "matched" },
        ],
      },
      expected: {
        "ca.ab.aimg-cap": { verdict: "ineligible", gaps: ["ca.carms.not-bound"], facts: ["CA-AB-09"] },
      },
    },
    {
      because: "it is only for people whom the match left without a position",
      change: { matches: [] },
      expected: { "ca.ab.aimg-cap": { verdict: "not_applicable", facts: ["CA-AB-09"] } },
    },
    {
      because: "how the match ended has to be asked",
      unknown: ["matches"],
      expected: {
        "ca.ab.aimg-cap": { verdict: "needs_information", missing: ["/matches"], facts: ["CA-AB-09"] },
      },
    },
    {
      because: "between the two iterations the second is open to him",
      asOf: "2026-03-20",
      change: { matches: unmatched(1) },
      expected: {
        "ca.ab.carms.second": {
          verdict: "eligible",
          timing: "not_dated",
          facts: ["CA-AB-01", "CA-AB-12", "CA-CARMS-12"],
        },
      },
    },
  ],
};
