import type { DemoPerson } from "./person";

const year = (creditable: boolean) => [
  {
    kind: "residency" as const,
    country: "US",
    accreditor: "acgme" as const,
    specialty: "internal_medicine",
    creditable,
    startedOn: "2023-07-01",
    endedOn: "2024-06-30",
    months: 12,
    completed: false,
  },
];

export const imran: DemoPerson = {
  slug: "imran",
  name: "Imran Sample",
  story: {
    en: "Imran is fictional. He studied in Pakistan, did a preliminary year in the United States, and is now a permanent resident in Ontario.",
    fr: "Imran est un personnage fictif. Il a étudié au Pakistan, a fait une année préliminaire aux États-Unis et est maintenant résident permanent en Ontario.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["PK"],
    permanentResidence: [{ country: "CA", since: "2025-01-10", validUntil: "2030-01-10" }],
    residence: { country: "CA", subdivision: "CA-ON" },
    workAuthorizations: [],
    secondaryEducation: [],
    education: [
      {
        school: {
          name: "Sample Medical College",
          country: "PK",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        creditYears: 5,
        graduatedOn: "2021-12-15",
      },
    ],
    exams: [
      { exam: "mccqe1", result: "pass", takenOn: "2025-10-10" },
      { exam: "nac", result: "pass", takenOn: "2026-05-02" },
    ],
    training: year(false),
    matches: [],
    licences: [],
    practice: [],
    commitments: [],
    standings: [{ authority: "cmq", status: "completed", decidedOn: "2026-06-01" }],
  },
  expected: {
    // A preliminary year counts as accredited training.
    "ca.carms.r1.first": {
      verdict: "ineligible",
      onlyGaps: ["ca.carms.no-accredited-training"],
      facts: ["CA-CARMS-08"],
    },
    // Ontario bars only training that can be credited; its ties are an open question.
    "ca.on.carms": {
      verdict: "needs_information",
      gaps: ["ca.on.ties-open"],
      facts: ["CA-CARMS-08", "CA-ON-03c"],
    },
    "ca.qc.carms": { verdict: "ineligible", facts: ["CA-QC-03"] },
    "ca.qc.pgme-direct": { verdict: "eligible", facts: ["CA-QC-05b", "CA-QC-05c", "CA-QC-08"] },
  },
  variants: [
    {
      because: "a creditable year closes Ontario as well",
      change: { training: year(true) },
      expected: {
        "ca.on.carms": {
          verdict: "ineligible",
          gaps: ["ca.on.no-creditable-training"],
          facts: ["CA-CARMS-08"],
        },
      },
    },
    {
      because: "training elsewhere bars nowhere",
      change: {
        training: [
          {
            kind: "residency",
            country: "PK",
            accreditor: "other",
            specialty: "internal_medicine",
            creditable: false,
            startedOn: "2022-01-01",
            endedOn: "2023-12-31",
            completed: true,
          },
        ],
      },
      expected: { "ca.carms.r1.first": { verdict: "eligible", facts: ["CA-CARMS-08"] } },
    },
  ],
};
