import type { DemoPerson } from "./person";

const match = (outcome: "partial" | "unmatched") => [{ service: "nrmp" as const, year: 2026, outcome }];
const NRMP = { authority: "nrmp", status: "applied" as const };

export const celeste: DemoPerson = {
  slug: "celeste",
  name: "Celeste Specimen",
  story: {
    en: "Celeste is fictional. A US citizen who studied in Grenada, she matched to an advanced anesthesiology position in 2026 but to no first year.",
    fr: "Celeste est un personnage fictif. Citoyenne américaine ayant étudié à la Grenade, elle a été jumelée en 2026 à un poste avancé en anesthésiologie, mais à aucun poste de première année.",
  },
  asOf: "2026-03-17",
  profile: {
    citizenships: ["US"],
    permanentResidence: [],
    residence: { country: "US", subdivision: "US-FL" },
    education: [
      {
        school: {
          name: "Specimen Island University",
          country: "GD",
          wdomsListed: true,
          ecfmgEligible: true,
          accreditations: ["ncfmea_comparable"],
          jointWithLcme: false,
        },
        degree: "md",
        languageOfInstruction: "en",
        creditYears: 4,
        expectedGraduationOn: "2026-05-20",
      },
    ],
    exams: [
      { exam: "usmle_step1", result: "pass", takenOn: "2024-03-11", resultOn: "2024-03-27" },
      { exam: "usmle_step2ck", result: "pass", takenOn: "2025-07-08", resultOn: "2025-07-23" },
    ],
    languageTests: [],
    training: [],
    practice: [],
    licences: [],
    commitments: [],
    matches: match("partial"),
    standings: [
      { authority: "ecfmg", track: "application", status: "completed" },
      {
        authority: "ecfmg",
        track: "pathways",
        status: "completed",
        decidedOn: "2025-12-01",
        expiresOn: "2027-12-31",
      },
      NRMP,
    ],
  },
  expected: {
    // Half a match: SOAP shows her the first-year positions that complete it. The diploma may follow.
    "us.nrmp.soap": {
      verdict: "eligible",
      timing: "in_time",
      facts: ["US-SOAP-01", "US-SOAP-02", "US-NRMP-02"],
    },
    "us.elective": { verdict: "eligible", facts: ["US-USCE-01"] },
    "us.fellowship": {
      verdict: "not_yet",
      gaps: ["us.fellowship.prior-residency", "us.ecfmg-certified"],
      facts: ["US-FEL-01", "US-FEL-05"],
    },
  },
  variants: [
    {
      because: "a Pathway that ran out the day before does not count",
      change: {
        standings: [
          { authority: "ecfmg", track: "application", status: "completed" },
          {
            authority: "ecfmg",
            track: "pathways",
            status: "completed",
            decidedOn: "2025-12-01",
            expiresOn: "2026-03-16",
          },
          NRMP,
        ],
      },
      expected: {
        "us.nrmp.soap": { verdict: "ineligible", gaps: ["us.soap.skills-in-time"], facts: ["US-NRMP-01"] },
      },
    },
    {
      because: "a Canadian match for the same year binds her here too",
      change: { matches: [...match("partial"), { service: "carms", year: 2026, outcome: "matched" }] },
      expected: {
        "us.nrmp.soap": {
          verdict: "ineligible",
          onlyGaps: ["us.nrmp.not-bound"],
          facts: ["US-NRMP-06", "CA-CARMS-13"],
        },
      },
    },
  ],
};
