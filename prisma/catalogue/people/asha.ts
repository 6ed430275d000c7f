import type { DemoPerson } from "./person";

const MCCQE1 = {
  exam: "mccqe1" as const,
  result: "pass" as const,
  takenOn: "2026-04-20",
  resultOn: "2026-06-15",
  score: 460,
  scoreScale: "mccqe1:2025",
};

export const asha: DemoPerson = {
  slug: "asha",
  name: "Asha Demo",
  story: {
    en: "Asha is fictional. She studied in India, is a permanent resident of Canada, has passed the MCCQE Part I and booked the NAC Examination.",
    fr: "Asha est un personnage fictif. Elle a étudié en Inde, est résidente permanente du Canada, a réussi l’EACMC, partie I, et s’est inscrite à l’examen de la CNE.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["IN"],
    permanentResidence: [{ country: "CA", since: "2023-05-01", validUntil: "2028-05-01" }],
    residence: { country: "CA", subdivision: "CA-ON" },
    education: [
      {
        school: {
          name: "Demo Medical College",
          country: "IN",
          wdomsListed: true,
          ecfmgEligible: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        creditYears: 5,
        startedOn: "2013-08-01",
        graduatedOn: "2019-03-31",
      },
    ],
    exams: [MCCQE1, { exam: "nac", result: "scheduled", scheduledFor: "2027-03-13", session: "2027-03" }],
    training: [],
    matches: [],
    licences: [],
    standings: [],
    commitments: [],
  },
  expected: {
    "ca.carms.r1.first": {
      verdict: "conditional",
      timing: "not_dated",
      onlyGaps: ["ca.carms.nac"],
      facts: ["CA-CARMS-02", "CA-CARMS-05", "CA-CARMS-06", "CA-CARMS-07", "CA-MCC-22"],
    },
    // A pass ends the MCCQE Part I for good.
    "ca.mcc.mccqe1": { verdict: "ineligible", completed: true, facts: ["CA-MCC-07"] },
  },
  variants: [
    {
      because: "without the NAC booked, the NAC is the one thing missing",
      change: { exams: [MCCQE1] },
      expected: {
        "ca.carms.r1.first": { verdict: "not_yet", onlyGaps: ["ca.carms.nac"], facts: ["CA-CARMS-07"] },
      },
    },
    {
      because: "a work permit is not the status the match asks for",
      change: { permanentResidence: [], workAuthorizations: [{ country: "CA", kind: "work_permit" }] },
      expected: {
        "ca.carms.r1.first": { verdict: "not_yet", gaps: ["ca.carms.status"], facts: ["CA-CARMS-02"] },
      },
    },
    {
      because: "permanent residence that nobody told is a question",
      unknown: ["permanentResidence"],
      expected: {
        "ca.carms.r1.first": {
          verdict: "needs_information",
          missing: ["/permanentResidence"],
          facts: ["CA-CARMS-02"],
        },
      },
    },
    {
      because: "a card that has lapsed leaves the status",
      change: { permanentResidence: [{ country: "CA", since: "2019-05-01", validUntil: "2024-05-01" }] },
      expected: { "ca.carms.r1.first": { verdict: "conditional", facts: ["CA-CARMS-03"] } },
    },
    {
      because: "a NAC result counts on the day it is released",
      change: {
        exams: [MCCQE1, { exam: "nac", result: "pass", takenOn: "2026-09-19", resultOn: "2026-11-22" }],
      },
      expected: { "ca.carms.r1.first": { verdict: "eligible", facts: ["CA-CARMS-07", "CA-NAC-06"] } },
    },
    {
      because: "a NAC result released tomorrow is awaited",
      change: {
        exams: [MCCQE1, { exam: "nac", result: "pass", takenOn: "2026-09-19", resultOn: "2026-11-23" }],
      },
      expected: {
        "ca.carms.r1.first": { verdict: "conditional", onlyGaps: ["ca.carms.nac"], facts: ["CA-CARMS-07"] },
      },
    },
    {
      because: "the newest NAC result counts, even a failure after a pass",
      change: {
        exams: [
          MCCQE1,
          { exam: "nac", result: "pass", takenOn: "2024-05-04" },
          { exam: "nac", result: "fail", takenOn: "2026-05-02" },
        ],
      },
      expected: {
        "ca.carms.r1.first": { verdict: "not_yet", onlyGaps: ["ca.carms.nac"], facts: ["CA-NAC-04"] },
      },
    },
  ],
};
