import type { DemoPerson } from "./person";

const FAILS = [
  { exam: "mccqe1" as const, result: "fail" as const, takenOn: "2024-04-20", resultOn: "2024-07-10" },
  { exam: "mccqe1" as const, result: "denied" as const, takenOn: "2024-10-20", resultOn: "2025-01-15" },
  { exam: "mccqe1" as const, result: "fail" as const, takenOn: "2025-10-10", resultOn: "2025-11-22" },
];

export const bruno: DemoPerson = {
  slug: "bruno",
  name: "Bruno Exemple",
  story: {
    en: "Bruno is fictional. He studied in Brazil, lives in Manitoba, and has failed the MCCQE Part I three times.",
    fr: "Bruno est un personnage fictif. Il a étudié au Brésil, vit au Manitoba et a échoué trois fois à l’EACMC, partie I.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["BR", "CA"],
    permanentResidence: [],
    residence: { country: "CA", subdivision: "CA-MB" },
    education: [
      {
        school: {
          name: "Faculdade Exemplo",
          country: "BR",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "pt",
        creditYears: 6,
        graduatedOn: "2018-12-15",
      },
    ],
    exams: FAILS,
    training: [],
    matches: [],
    licences: [],
    commitments: [],
    standings: [{ authority: "mcc_source_verification", status: "applied" }],
  },
  expected: {
    // One year from the result of the third, that day included.
    "ca.mcc.mccqe1": { verdict: "eligible", facts: ["CA-MCC-02", "CA-MCC-06", "CA-MCC-08"] },
  },
  variants: [
    {
      because: "a day earlier the year is not over",
      asOf: "2026-11-21",
      expected: {
        "ca.mcc.mccqe1": {
          verdict: "not_yet",
          onlyGaps: ["ca.mcc.mccqe1.wait"],
          becomesMetOn: "2026-11-22",
          facts: ["CA-MCC-08"],
        },
      },
    },
    {
      because: "a fourth failure is the last",
      change: {
        exams: [...FAILS, { exam: "mccqe1", result: "fail", takenOn: "2026-04-20", resultOn: "2026-06-15" }],
      },
      expected: { "ca.mcc.mccqe1": { verdict: "ineligible", facts: ["CA-MCC-06", "CA-MCC-09"] } },
    },
    {
      because: "no standing is not an attempt",
      asOf: "2026-11-21",
      change: {
        exams: [
          ...FAILS.slice(0, 2),
          { exam: "mccqe1", result: "no_standing", takenOn: "2025-10-10", resultOn: "2025-11-22" },
        ],
      },
      expected: { "ca.mcc.mccqe1": { verdict: "eligible", facts: ["CA-MCC-06", "CA-MCC-10"] } },
    },
    {
      because: "attempts before 2018 do not count",
      asOf: "2026-11-21",
      change: { exams: [{ exam: "mccqe1", result: "fail", takenOn: "2017-12-31" }, ...FAILS.slice(1)] },
      expected: { "ca.mcc.mccqe1": { verdict: "eligible", facts: ["CA-MCC-06"] } },
    },
    {
      because: "an attempt on the first day of 2018 counts",
      asOf: "2026-11-21",
      change: { exams: [{ exam: "mccqe1", result: "fail", takenOn: "2018-01-01" }, ...FAILS.slice(1)] },
      expected: { "ca.mcc.mccqe1": { verdict: "not_yet", facts: ["CA-MCC-06", "CA-MCC-08"] } },
    },
    {
      because: "a score is judged by the scale of its sitting: 226 of the older one is a pass",
      change: { exams: [{ exam: "mccqe1", takenOn: "2024-10-20", score: 226, scoreScale: "mccqe1:2018" }] },
      expected: {
        "ca.mcc.mccqe1": { verdict: "ineligible", completed: true, facts: ["CA-MCC-14", "CA-MCC-07"] },
      },
    },
    {
      because: "438 of the scale of 2025 is a failure",
      change: { exams: [{ exam: "mccqe1", takenOn: "2025-10-10", score: 438, scoreScale: "mccqe1:2025" }] },
      expected: { "ca.mcc.mccqe1": { verdict: "eligible", facts: ["CA-MCC-13"] } },
    },
    {
      because: "439 of the scale of 2025 is a pass",
      change: { exams: [{ exam: "mccqe1", takenOn: "2025-10-10", score: 439, scoreScale: "mccqe1:2025" }] },
      expected: { "ca.mcc.mccqe1": { verdict: "ineligible", completed: true, facts: ["CA-MCC-13"] } },
    },
    {
      because: "until November 2018 the Evaluating Examination came first",
      asOf: "2018-11-30",
      change: {
        education: [
          {
            school: { country: "BR", wdomsListed: true, canadaSponsorNote: true, accreditations: [] },
            graduatedOn: "2016-12-15",
          },
        ],
        exams: [],
      },
      expected: { "ca.mcc.mccqe1": { verdict: "not_yet", onlyGaps: ["ca.mcc.mccee"], facts: ["CA-MCC-19"] } },
    },
    {
      because: "from December 2018 it does not",
      asOf: "2018-12-01",
      change: {
        education: [
          {
            school: { country: "BR", wdomsListed: true, canadaSponsorNote: true, accreditations: [] },
            graduatedOn: "2016-12-15",
          },
        ],
        exams: [],
      },
      expected: { "ca.mcc.mccqe1": { verdict: "eligible", facts: ["CA-MCC-19"] } },
    },
    {
      because: "a school without the Canada note stays closed",
      change: {
        education: [
          {
            school: { country: "BR", wdomsListed: true, canadaSponsorNote: false, accreditations: [] },
            graduatedOn: "2018-12-15",
          },
        ],
      },
      expected: {
        "ca.mcc.mccqe1": { verdict: "ineligible", onlyGaps: ["ca.mcc.school"], facts: ["CA-MCC-03"] },
      },
    },
  ],
};
