import type { DemoPerson } from "./person";

export const dalia: DemoPerson = {
  slug: "dalia",
  name: "Dalia Muster",
  story: {
    en: "Dalia is fictional. She studied in Egypt and failed the NAC Examination in September 2026.",
    fr: "Dalia est un personnage fictif. Elle a étudié en Égypte et a échoué à l’examen de la CNE en septembre 2026.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["EG"],
    permanentResidence: [{ country: "CA", since: "2022-02-01", validUntil: "2027-02-01" }],
    residence: { country: "CA", subdivision: "CA-NS" },
    education: [
      {
        school: {
          name: "Sample Faculty of Medicine",
          country: "EG",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        creditYears: 6,
        graduatedOn: "2016-11-30",
      },
    ],
    exams: [{ exam: "nac", result: "fail", takenOn: "2026-09-19", session: "2026-09" }],
    training: [],
    matches: [],
    licences: [],
    standings: [],
    commitments: [],
  },
  expected: {
    "ca.mcc.nac": { verdict: "not_yet", onlyGaps: ["ca.mcc.nac.sessions"], facts: ["CA-NAC-05"] },
  },
  variants: [
    {
      because: "the session directly after is closed",
      session: "2027-05",
      expected: {
        "ca.mcc.nac": { verdict: "ineligible", onlyGaps: ["ca.mcc.nac.sessions"], facts: ["CA-NAC-05"] },
      },
    },
    {
      because: "the one a year later is open",
      session: "2027-09",
      expected: { "ca.mcc.nac": { verdict: "eligible", facts: ["CA-NAC-05"] } },
    },
    {
      because: "two attempts leave one",
      session: "2027-09",
      change: {
        exams: [
          { exam: "nac", result: "pass", takenOn: "2024-09-07" },
          { exam: "nac", result: "fail", takenOn: "2026-09-19" },
        ],
      },
      expected: { "ca.mcc.nac": { verdict: "eligible", facts: ["CA-NAC-03", "CA-NAC-04"] } },
    },
    {
      because: "three attempts are all, passes counted",
      session: "2027-09",
      change: {
        exams: [
          { exam: "nac", result: "fail", takenOn: "2023-05-06" },
          { exam: "nac", result: "pass", takenOn: "2024-09-07" },
          { exam: "nac", result: "fail", takenOn: "2026-09-19" },
        ],
      },
      expected: { "ca.mcc.nac": { verdict: "ineligible", facts: ["CA-NAC-03"] } },
    },
    {
      because: "until February 2018 a pass ended it",
      asOf: "2018-02-28",
      change: {
        exams: [
          { exam: "mccee", result: "pass", takenOn: "2015-05-20" },
          { exam: "nac", result: "pass", takenOn: "2016-03-05" },
        ],
      },
      expected: { "ca.mcc.nac": { verdict: "ineligible", completed: true, facts: ["CA-NAC-04"] } },
    },
    {
      because: "from March 2018 a pass may be improved",
      asOf: "2018-03-01",
      change: {
        exams: [
          { exam: "mccee", result: "pass", takenOn: "2015-05-20" },
          { exam: "nac", result: "pass", takenOn: "2016-03-05" },
        ],
      },
      expected: { "ca.mcc.nac": { verdict: "eligible", completed: true, facts: ["CA-NAC-04"] } },
    },
  ],
};
