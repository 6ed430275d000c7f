import type { DemoPerson } from "./person";

const degree = (graduatedOn: string) => [
  {
    school: {
      name: "Faculté Mithal",
      country: "TN",
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
const recognised = (decidedOn: string) => [{ authority: "cmq", status: "completed" as const, decidedOn }];
const inOntario = {
  education: degree("2018-06-30"),
  residence: { country: "CA", subdivision: "CA-ON" },
  exams: [
    { exam: "mccqe1" as const, result: "pass" as const, takenOn: "2019-10-10" },
    { exam: "nac" as const, result: "pass" as const, takenOn: "2020-03-07" },
  ],
  standings: recognised("2021-02-01"),
};

export const ikram: DemoPerson = {
  slug: "ikram",
  name: "Ikram Mithal",
  story: {
    en: "Ikram is fictional. She graduated in Tunisia four years and a day ago, lives in Montreal as a permanent resident and is recognised by the Collège des médecins.",
    fr: "Ikram est un personnage fictif. Elle a obtenu son diplôme en Tunisie il y a quatre ans et un jour, vit à Montréal comme résidente permanente et a obtenu la reconnaissance du Collège des médecins.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["TN"],
    permanentResidence: [{ country: "CA", since: "2021-02-01", validUntil: "2031-02-01" }],
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-QC" },
    secondaryEducation: [],
    education: degree("2022-11-21"),
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
    standings: recognised("2026-02-01"),
  },
  expected: {
    "ca.qc.carms.second": {
      verdict: "not_yet",
      timing: "not_dated",
      onlyGaps: ["ca.qc.refresher"],
      facts: ["CA-QC-08"],
    },
    "ca.qc.pgme-direct": { verdict: "ineligible", facts: ["CA-QC-03", "CA-QC-05b"] },
  },
  variants: [
    {
      because: "four years to the day are still within",
      change: { education: degree("2022-11-22") },
      expected: { "ca.qc.carms.second": { verdict: "eligible", facts: ["CA-QC-03", "CA-QC-08"] } },
    },
    {
      because: "placed in the particular stream, she sees that one only",
      change: {
        education: degree("2022-11-22"),
        standings: [
          ...recognised("2026-02-01"),
          { authority: "cmq", track: "contingent_particulier", status: "approved" },
        ],
      },
      expected: {
        "ca.qc.carms.second": {
          verdict: "ineligible",
          onlyGaps: ["ca.qc.not-particular"],
          facts: ["CA-QC-05b", "CA-CARMS-19"],
        },
        "ca.qc.pgme-direct": { verdict: "eligible", facts: ["CA-QC-05b"] },
      },
    },
    {
      because: "a year of residency in the United States closes the regular stream in both iterations",
      change: {
        education: degree("2022-11-22"),
        training: [
          {
            kind: "residency",
            country: "US",
            accreditor: "acgme",
            specialty: "pediatrics",
            startedOn: "2023-07-01",
            endedOn: "2024-06-30",
          },
        ],
      },
      expected: {
        "ca.qc.carms.second": {
          verdict: "ineligible",
          gaps: ["ca.qc.no-north-american-training"],
          facts: ["CA-QC-03"],
        },
      },
    },
    {
      because: "whether a refugee is in the regular stream is open",
      change: {
        education: degree("2022-11-22"),
        permanentResidence: [],
        workAuthorizations: [{ country: "CA", kind: "protected_person" }],
      },
      expected: {
        "ca.qc.carms.second": {
          verdict: "needs_information",
          gaps: ["ca.qc.refugee-open"],
          facts: ["CA-QC-03b"],
        },
      },
    },
    {
      because: "not recognised yet, the decision is awaited",
      change: { education: degree("2022-11-22"), standings: [{ authority: "cmq", status: "applied" }] },
      expected: {
        "ca.qc.carms.second": { verdict: "conditional", onlyGaps: ["ca.qc.recognised"], facts: ["CA-QC-01"] },
      },
    },
    {
      because: "living in Ontario, it was open whether Quebec residence was asked",
      asOf: "2021-12-07",
      change: inOntario,
      expected: {
        "ca.qc.carms.second": {
          verdict: "needs_information",
          onlyGaps: ["ca.qc.resident", "ca.qc.resident-open"],
          facts: ["CA-QC-04"],
        },
      },
    },
    {
      because: "from the criteria of the 2022 match on it was not",
      asOf: "2021-12-08",
      change: inOntario,
      expected: { "ca.qc.carms.second": { verdict: "eligible", facts: ["CA-QC-04"] } },
    },
    {
      because: "the last day on which no recent medical work was asked",
      asOf: "2024-09-10",
      change: { ...inOntario, education: degree("2015-06-30") },
      expected: { "ca.qc.carms.second": { verdict: "eligible", facts: ["CA-QC-04", "CA-QC-08"] } },
    },
    {
      because: "the first day on which it is",
      asOf: "2024-09-11",
      change: {
        ...inOntario,
        education: degree("2015-06-30"),
        residence: { country: "CA", subdivision: "CA-QC" },
      },
      expected: {
        "ca.qc.carms.second": { verdict: "not_yet", onlyGaps: ["ca.qc.refresher"], facts: ["CA-QC-08"] },
      },
    },
  ],
  choices: [
    {
      pathway: "ca.qc.carms.second",
      first: "ca.qc.recent-degree",
      chosen: "ca.qc.refresher",
      because: "the degree is a day too old, and no later day can make it younger",
    },
  ],
};
