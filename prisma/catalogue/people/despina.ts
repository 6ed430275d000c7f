import type { DemoPerson } from "./person";

const trained = (kind: "residency" | "fellowship", accreditor?: "rcpsc" | "other") => [
  {
    kind,
    country: "CA",
    subdivision: "CA-NS",
    specialty: "neurology",
    startedOn: "2024-07-01",
    endedOn: "2025-06-30",
    ...(accreditor ? { accreditor } : {}),
  },
];
const earlier = {
  exams: [
    { exam: "mccqe1" as const, result: "pass" as const, takenOn: "2023-10-10", resultOn: "2023-12-01" },
    { exam: "nac" as const, result: "pass" as const, takenOn: "2024-05-04", resultOn: "2024-07-01" },
  ],
};

export const despina: DemoPerson = {
  slug: "despina",
  name: "Despina Paradigma",
  story: {
    en: "Despina is fictional. She studied in Greece, is a permanent resident and lives in Moncton.",
    fr: "Despina est un personnage fictif. Elle a étudié en Grèce, est résidente permanente et vit à Moncton.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["GR"],
    permanentResidence: [{ country: "CA", since: "2021-02-01", validUntil: "2031-02-01" }],
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-NB" },
    secondaryEducation: [],
    education: [
      {
        school: {
          name: "Paradigma School of Medicine",
          country: "GR",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "el",
        creditYears: 6,
        graduatedOn: "2020-07-31",
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
    "ca.nb.carms": { verdict: "eligible", timing: "not_dated", facts: ["CA-OTH-02", "CA-DIR-08"] },
    "ca.nb.carms.second": { verdict: "eligible", facts: ["CA-OTH-02", "CA-DIR-09"] },
  },
  variants: [
    {
      because: "whether permanent residence is held has to be asked",
      unknown: ["permanentResidence"],
      expected: {
        "ca.nb.carms": {
          verdict: "needs_information",
          missing: ["/permanentResidence"],
          facts: ["CA-CARMS-02"],
        },
        "ca.nb.carms.second": {
          verdict: "needs_information",
          missing: ["/permanentResidence"],
          facts: ["CA-CARMS-02"],
        },
      },
    },
    {
      because: "a fellowship without accreditation bars nothing outside Quebec",
      change: { training: trained("fellowship", "other") },
      expected: { "ca.nb.carms": { verdict: "eligible", facts: ["CA-CARMS-08"] } },
    },
    {
      because: "who accredited it decides, so that has to be asked",
      change: { training: trained("fellowship") },
      expected: {
        "ca.nb.carms": {
          verdict: "needs_information",
          missing: ["/training/0/accreditor"],
          facts: ["CA-CARMS-08"],
        },
      },
    },
    {
      because: "an accredited residency bars the first iteration and not the second",
      change: { training: trained("residency", "rcpsc") },
      expected: {
        "ca.nb.carms": {
          verdict: "ineligible",
          onlyGaps: ["ca.carms.no-accredited-training"],
          facts: ["CA-CARMS-08"],
        },
        "ca.nb.carms.second": { verdict: "eligible", facts: ["CA-CARMS-09"] },
      },
    },
    {
      because: "matched in the United States for the same year, she is bound",
      change: { matches: [{ service: "nrmp", year: 2027, outcome: "matched" }] },
      expected: {
        "ca.nb.carms.second": {
          verdict: "ineligible",
          onlyGaps: ["ca.carms.not-bound"],
          facts: ["CA-CARMS-13"],
        },
      },
    },
    {
      because: "before the stream for New Brunswickers was described",
      asOf: "2024-10-15",
      change: earlier,
      expected: { "ca.nb.carms": { verdict: "eligible", facts: ["CA-OTH-02"] } },
    },
    {
      because: "and on the day of its description nothing else has changed",
      asOf: "2024-10-16",
      change: earlier,
      expected: { "ca.nb.carms": { verdict: "eligible", facts: ["CA-DIR-08"] } },
    },
  ],
};
