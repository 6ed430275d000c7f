import type { DemoPerson } from "./person";

export const eilidh: DemoPerson = {
  slug: "eilidh",
  name: "Eilidh Sample",
  story: {
    en: "Eilidh is fictional. A Canadian citizen, she studied in Scotland and wants to train in St. John’s.",
    fr: "Eilidh est un personnage fictif. Citoyenne canadienne, elle a étudié en Écosse et souhaite faire sa résidence à St. John’s.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["CA"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-NL" },
    secondaryEducation: [],
    education: [
      {
        school: {
          name: "Sample Medical School",
          country: "GB",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "en",
        creditYears: 6,
        graduatedOn: "2024-07-05",
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
    "ca.nl.carms": { verdict: "eligible", timing: "not_dated", facts: ["CA-OTH-01", "CA-IMG-06"] },
    "ca.nl.carms.second": { verdict: "eligible", facts: ["CA-OTH-01", "CA-CARMS-10"] },
    "ca.carms.visa-trainee": { verdict: "not_applicable", facts: ["CA-CARMS-04b"] },
  },
  variants: [
    {
      because: "two months of a Canadian residency bar the first iteration; the second is open to all",
      change: {
        training: [
          {
            kind: "residency",
            country: "CA",
            subdivision: "CA-ON",
            accreditor: "cfpc",
            specialty: "family_medicine",
            creditable: true,
            startedOn: "2025-07-01",
            endedOn: "2025-08-31",
          },
        ],
      },
      expected: {
        "ca.nl.carms": {
          verdict: "ineligible",
          onlyGaps: ["ca.carms.no-accredited-training"],
          facts: ["CA-OTH-01", "CA-CARMS-08"],
        },
        "ca.nl.carms.second": { verdict: "eligible", facts: ["CA-OTH-01", "CA-CARMS-09"] },
      },
    },
    {
      because: "without the MCCQE Part I neither is open yet",
      change: {
        exams: [{ exam: "nac", result: "pass", takenOn: "2026-05-02" }],
        standings: [{ authority: "mcc_source_verification", status: "completed" }],
      },
      expected: {
        "ca.nl.carms": { verdict: "not_yet", onlyGaps: ["ca.carms.mccqe1"], facts: ["CA-CARMS-07"] },
        "ca.nl.carms.second": { verdict: "not_yet", onlyGaps: ["ca.carms.mccqe1"], facts: ["CA-CARMS-07"] },
      },
    },
    {
      because: "an application of last year says nothing of this one",
      change: {
        standings: [{ authority: "carms_r1", track: "first_iteration", status: "applied", cycle: "2026" }],
      },
      expected: { "ca.nl.carms.second": { verdict: "eligible", facts: ["CA-CARMS-12"] } },
    },
    {
      because: "without the year of the application it has to be asked",
      change: { standings: [{ authority: "carms_r1", track: "first_iteration", status: "applied" }] },
      expected: {
        "ca.nl.carms.second": {
          verdict: "needs_information",
          missing: ["/standings/0/cycle"],
          facts: ["CA-CARMS-12"],
        },
      },
    },
    {
      because: "an open match violation bars",
      change: { standings: [{ authority: "carms", track: "sanction", status: "completed" }] },
      expected: {
        "ca.nl.carms.second": {
          verdict: "ineligible",
          onlyGaps: ["ca.carms.no-sanction"],
          facts: ["CA-CARMS-18"],
        },
      },
    },
  ],
};
