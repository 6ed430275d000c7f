import type { DemoPerson } from "./person";

const degree = (graduatedOn: string) => [
  {
    school: {
      name: "Université Modèle",
      country: "DZ",
      wdomsListed: true,
      canadaSponsorNote: true,
      accreditations: [],
    },
    degree: "md" as const,
    languageOfInstruction: "fr",
    creditYears: 7,
    graduatedOn,
  },
];

export const hana: DemoPerson = {
  slug: "hana",
  name: "Hana Modèle",
  story: {
    en: "Hana is fictional. She graduated in Algeria four years and a day ago, has not practised since, and lives in Quebec as a permanent resident.",
    fr: "Hana est un personnage fictif. Elle a obtenu son diplôme en Algérie il y a quatre ans et un jour, n’a pas exercé depuis et vit au Québec comme résidente permanente.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["DZ"],
    permanentResidence: [{ country: "CA", since: "2024-01-15", validUntil: "2029-01-15" }],
    residence: { country: "CA", subdivision: "CA-QC", since: "2024-01-15" },
    workAuthorizations: [],
    education: degree("2022-11-21"),
    exams: [
      { exam: "mccqe1", result: "pass", takenOn: "2025-08-20" },
      { exam: "nac", result: "pass", takenOn: "2025-05-03" },
    ],
    training: [],
    matches: [],
    licences: [],
    practice: [],
    commitments: [],
    standings: [{ authority: "cmq", status: "completed", decidedOn: "2026-02-01" }],
  },
  expected: {
    "ca.qc.carms": { verdict: "not_yet", onlyGaps: ["ca.qc.refresher"], facts: ["CA-QC-08"] },
    // Regular or particular, never both.
    "ca.qc.pgme-direct": { verdict: "ineligible", facts: ["CA-QC-03", "CA-QC-05c"] },
  },
  variants: [
    {
      because: "four years to the day are still within",
      change: { education: degree("2022-11-22") },
      expected: { "ca.qc.carms": { verdict: "eligible", facts: ["CA-QC-08"] } },
    },
    {
      because: "independent practice in person within four years will do",
      change: {
        practice: [
          {
            country: "DZ",
            specialty: "family_medicine",
            startedOn: "2022-12-01",
            endedOn: "2023-06-30",
            independent: true,
            inPerson: true,
          },
        ],
      },
      expected: { "ca.qc.carms": { verdict: "eligible", facts: ["CA-QC-08"] } },
    },
    {
      because: "telemedicine will not",
      change: {
        practice: [
          {
            country: "DZ",
            specialty: "family_medicine",
            startedOn: "2022-12-01",
            endedOn: "2023-06-30",
            independent: true,
            inPerson: false,
          },
        ],
      },
      expected: { "ca.qc.carms": { verdict: "not_yet", facts: ["CA-QC-08"] } },
    },
    {
      because: "outside Quebec it is open whether residence is asked",
      change: { education: degree("2022-11-22"), residence: { country: "CA", subdivision: "CA-ON" } },
      expected: {
        "ca.qc.carms": { verdict: "needs_information", gaps: ["ca.qc.resident-open"], facts: ["CA-QC-04"] },
      },
    },
    {
      because: "the criteria of the 2024 match asked for no residence in Quebec",
      asOf: "2023-10-01",
      change: {
        education: degree("2022-11-22"),
        residence: { country: "CA", subdivision: "CA-ON" },
        permanentResidence: [{ country: "CA", since: "2023-01-15" }],
        exams: [
          { exam: "mccqe1", result: "pass", takenOn: "2023-04-20" },
          { exam: "nac", result: "pass", takenOn: "2023-05-06" },
        ],
        standings: [{ authority: "cmq", status: "completed", decidedOn: "2023-08-01" }],
      },
      expected: { "ca.qc.carms": { verdict: "eligible", facts: ["CA-QC-04"] } },
    },
    {
      because: "a fellowship in Canada closes the regular stream",
      change: {
        education: degree("2022-11-22"),
        training: [
          {
            kind: "fellowship",
            country: "CA",
            specialty: "cardiology",
            startedOn: "2024-07-01",
            endedOn: "2025-06-30",
          },
        ],
      },
      expected: {
        "ca.qc.carms": {
          verdict: "ineligible",
          gaps: ["ca.qc.no-north-american-training"],
          facts: ["CA-QC-03"],
        },
        "ca.qc.pgme-direct": { verdict: "eligible", facts: ["CA-QC-05c"] },
      },
    },
    {
      because: "in a Quebec residency until June 2028, this is not her door before it ends",
      change: {
        training: [
          {
            kind: "residency",
            country: "CA",
            subdivision: "CA-QC",
            accreditor: "rcpsc",
            specialty: "internal_medicine",
            startedOn: "2024-07-01",
            endedOn: "2028-06-30",
          },
        ],
      },
      expected: {
        "ca.qc.pgme-direct": {
          verdict: "not_yet",
          onlyGaps: ["ca.qc.not-resident-there"],
          becomesMetOn: "2028-07-01",
          facts: ["CA-QC-05c"],
        },
      },
    },
    {
      because:
        "a Quebec residency that she says she finished does not keep her in it, though its last day is not told",
      change: {
        training: [
          {
            kind: "residency",
            country: "CA",
            subdivision: "CA-QC",
            accreditor: "rcpsc",
            specialty: "internal_medicine",
            startedOn: "2019-07-01",
            months: 60,
            completed: true,
          },
        ],
      },
      expected: {
        "ca.qc.pgme-direct": { verdict: "eligible", facts: ["CA-QC-05c"] },
      },
    },
    {
      because:
        "of a Quebec residency without an end, the day it ends is asked, and nothing is closed for good",
      change: {
        training: [
          {
            kind: "residency",
            country: "CA",
            subdivision: "CA-QC",
            accreditor: "rcpsc",
            specialty: "internal_medicine",
            startedOn: "2025-07-01",
          },
        ],
      },
      expected: {
        "ca.qc.pgme-direct": {
          verdict: "needs_information",
          missing: ["/training/0/endedOn"],
          facts: ["CA-QC-05c"],
        },
      },
    },
  ],
  choices: [
    {
      pathway: "ca.qc.carms",
      first: "ca.qc.recent-degree",
      chosen: "ca.qc.refresher",
      because: "the degree is a day too old, and no later day can make it younger",
    },
  ],
};
