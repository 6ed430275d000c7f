import type { DemoPerson } from "./person";

const degree = (languageOfInstruction: string) => [
  {
    school: {
      name: "Université Spécimen",
      country: "FR",
      wdomsListed: true,
      canadaSponsorNote: true,
      accreditations: [],
    },
    degree: "md" as const,
    languageOfInstruction,
    creditYears: 6,
    graduatedOn: "2018-10-31",
  },
];
const licence = (jurisdiction: string, unsupervised = true) => [
  { jurisdiction, kind: "full" as const, status: "active" as const, unsupervised },
];
const OQLF = [{ authority: "oqlf", status: "completed" as const, decidedOn: "2026-05-01" }];

export const hippolyte: DemoPerson = {
  slug: "hippolyte",
  name: "Hippolyte Spécimen",
  story: {
    en: "Hippolyte is fictional. He studied in France, is fully licensed there and has practised on his own for eight years.",
    fr: "Hippolyte est un personnage fictif. Il a étudié en France, y est pleinement autorisé à exercer et le fait de façon autonome depuis huit ans.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["FR"],
    permanentResidence: [{ country: "CA", since: "2021-02-01", validUntil: "2031-02-01" }],
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-QC" },
    secondaryEducation: [],
    education: degree("fr"),
    exams: [
      { exam: "mccqe1", result: "pass", takenOn: "2025-08-25" },
      { exam: "nac", result: "pass", takenOn: "2026-05-02" },
    ],
    languageTests: [],
    training: [],
    practice: [
      {
        country: "FR",
        specialty: "family_medicine",
        startedOn: "2018-11-01",
        independent: true,
        inPerson: true,
      },
    ],
    matches: [],
    licences: licence("FR"),
    commitments: [],
    standings: [],
  },
  expected: {
    "ca.qc.restrictive-permit": {
      verdict: "needs_information",
      gaps: ["ca.qc.permit.france-open", "ca.qc.permit.restrictive-open", "ca.qc.permit.french-exempt-open"],
      facts: ["CA-QC-10", "CA-LANG-05"],
    },
  },
  variants: [
    {
      because: "with a full licence of Ontario and the French exam the fast track is open",
      change: { licences: licence("CA-ON"), standings: OQLF },
      expected: { "ca.qc.restrictive-permit": { verdict: "eligible", facts: ["CA-QC-10", "CA-LANG-05"] } },
    },
    {
      because: "after studies in English the exam is the only way to show French",
      change: { licences: licence("CA-ON"), education: degree("en") },
      expected: {
        "ca.qc.restrictive-permit": {
          verdict: "not_yet",
          onlyGaps: ["ca.qc.permit.french"],
          facts: ["CA-LANG-05"],
        },
      },
    },
    {
      because: "registered for the exam, he waits for its result",
      change: {
        licences: licence("CA-ON"),
        education: degree("en"),
        standings: [{ authority: "oqlf", status: "applied" }],
      },
      expected: {
        "ca.qc.restrictive-permit": {
          verdict: "conditional",
          onlyGaps: ["ca.qc.permit.french"],
          facts: ["CA-LANG-05"],
        },
      },
    },
    {
      because:
        "a licence of Ontario under supervision is not without limits, so the restrictive permit has to be asked about",
      change: { licences: licence("CA-ON", false), standings: OQLF },
      expected: {
        "ca.qc.restrictive-permit": {
          verdict: "needs_information",
          gaps: ["ca.qc.permit.restrictive-open"],
          facts: ["CA-QC-10"],
        },
      },
    },
    {
      because: "never licensed and never in practice, there is no way without a residency",
      change: { licences: [], practice: [], standings: OQLF },
      expected: { "ca.qc.restrictive-permit": { verdict: "ineligible", facts: ["CA-QC-10"] } },
    },
    {
      because: "who has a permit in Quebec is done",
      change: { licences: licence("CA-QC") },
      expected: { "ca.qc.restrictive-permit": { verdict: "eligible", completed: true, facts: ["CA-QC-10"] } },
    },
  ],
  choices: [
    {
      pathway: "ca.qc.restrictive-permit",
      first: "ca.qc.permit.french",
      chosen: "ca.qc.permit.french-exempt-open",
      because: "asking about the exemption costs nothing, and the fee of the exam is not known",
    },
  ],
};
