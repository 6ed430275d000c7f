import type { DemoPerson } from "./person";

export const gaston: DemoPerson = {
  slug: "gaston",
  name: "Gaston Exemple",
  story: {
    en: "Gaston is fictional. He studied in Haiti, is a protected person in Canada and lives in Quebec; the CMQ has recognised his degree.",
    fr: "Gaston est un personnage fictif. Il a étudié en Haïti, est une personne protégée au Canada et vit au Québec ; le CMQ a reconnu son diplôme.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["HT"],
    permanentResidence: [],
    workAuthorizations: [{ country: "CA", kind: "protected_person" }],
    residence: { country: "CA", subdivision: "CA-QC", since: "2024-03-01" },
    education: [
      {
        school: {
          name: "Faculté Exemple",
          country: "HT",
          wdomsListed: true,
          ecfmgEligible: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "fr",
        creditYears: 6,
        graduatedOn: "2023-06-30",
      },
    ],
    exams: [
      { exam: "mccqe1", result: "pass", takenOn: "2025-04-20" },
      { exam: "nac", result: "pass", takenOn: "2025-05-03" },
    ],
    training: [],
    matches: [],
    licences: [],
    practice: [],
    commitments: [],
    standings: [{ authority: "cmq", status: "completed", decidedOn: "2026-03-01" }],
  },
  expected: {
    "ca.carms.r1.first": {
      verdict: "not_yet",
      onlyGaps: ["ca.carms.status"],
      facts: ["CA-CARMS-02", "CA-CARMS-04"],
    },
    "ca.qc.carms": {
      verdict: "needs_information",
      gaps: ["ca.qc.refugee-open"],
      facts: ["CA-QC-03", "CA-QC-03b"],
    },
    // A protected person is no ground for the particular stream.
    "ca.qc.pgme-direct": { verdict: "ineligible", facts: ["CA-QC-05c"] },
  },
  variants: [
    {
      because: "with permanent residence the regular stream is open",
      change: { permanentResidence: [{ country: "CA", since: "2026-10-01", validUntil: "2031-10-01" }] },
      expected: { "ca.qc.carms": { verdict: "eligible", facts: ["CA-QC-03"] } },
    },
    {
      because: "with a work permit instead, the particular stream is the one, if CaRMS lets him register",
      change: { workAuthorizations: [{ country: "CA", kind: "work_permit" }] },
      expected: {
        "ca.qc.pgme-direct": {
          verdict: "needs_information",
          gaps: ["ca.qc.registration-open"],
          facts: ["CA-QC-05c"],
        },
        "ca.qc.carms": { verdict: "not_yet", facts: ["CA-QC-03"] },
      },
    },
  ],
  choices: [
    {
      pathway: "ca.qc.carms",
      first: "ca.carms.status",
      chosen: "ca.qc.refugee-open",
      because: "asking the faculty costs nothing, permanent residence has fees this catalogue does not know",
    },
  ],
};
