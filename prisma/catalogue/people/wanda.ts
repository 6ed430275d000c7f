import type { DemoPerson } from "./person";

const pathways = (expiresOn: string) => [
  { authority: "ecfmg", status: "applied" as const },
  { authority: "ecfmg", track: "pathways", status: "completed" as const, expiresOn },
];
const studying = (expectedGraduationOn: string, creditYears = 6) => [
  {
    school: {
      name: "Przykład Medical University",
      country: "PL",
      wdomsListed: true,
      ecfmgEligible: true,
      accreditations: ["wfme_recognized" as const],
      jointWithLcme: false,
    },
    degree: "md" as const,
    languageOfInstruction: "en",
    creditYears,
    expectedGraduationOn,
  },
];

/** Had she graduated in 2021 and passed both Steps by then. */
const GRADUATE = {
  exams: [
    { exam: "usmle_step1" as const, result: "pass" as const, takenOn: "2020-02-10" },
    { exam: "usmle_step2ck" as const, result: "pass" as const, takenOn: "2021-02-20" },
  ],
  education: studying("2021-06-15").map(({ expectedGraduationOn: graduatedOn, ...one }) => ({
    ...one,
    graduatedOn,
  })),
};

/** The same years of study and exams, three years earlier. */
const IN_2024 = {
  exams: [
    { exam: "usmle_step1" as const, result: "pass" as const, takenOn: "2022-02-10" },
    { exam: "usmle_step2ck" as const, result: "pass" as const, takenOn: "2023-07-20" },
  ],
  education: studying("2024-06-15"),
};

export const wanda: DemoPerson = {
  slug: "wanda",
  name: "Wanda Przykład",
  story: {
    en: "Wanda is fictional. A US citizen in her last year of medicine in Poland, she has both Steps and an accepted Pathway and takes part in the 2027 Match.",
    fr: "Wanda est un personnage fictif. Citoyenne américaine en dernière année de médecine en Pologne, elle a réussi les deux étapes de l’USMLE, sa voie de l’ECFMG a été acceptée et elle participe au jumelage américain de 2027.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["US"],
    permanentResidence: [],
    residence: { country: "PL" },
    education: studying("2027-06-15"),
    exams: [
      { exam: "usmle_step1", result: "pass", takenOn: "2025-02-10" },
      { exam: "usmle_step2ck", result: "pass", takenOn: "2026-07-20" },
    ],
    languageTests: [],
    training: [],
    practice: [],
    licences: [],
    matches: [],
    commitments: [],
    standings: pathways("2028-12-31"),
  },
  expected: {
    // The diploma may follow; the certificate is needed only to start.
    "us.nrmp.main": {
      verdict: "eligible",
      timing: "not_dated",
      facts: ["US-NRMP-01", "US-NRMP-02", "US-NRMP-05"],
    },
    "us.ecfmg.certification": {
      verdict: "not_yet",
      gaps: ["us.usmle.step3.degree", "us.ecfmg.diploma"],
      facts: ["US-ECFMG-02", "US-ECFMG-05"],
    },
    "us.visa.j1": { verdict: "not_applicable", facts: ["US-VISA-01", "US-IMG-02"] },
  },
  variants: [
    {
      because: "with three credited years so far, the fourth is hers to complete before she graduates",
      change: { education: studying("2027-05-31", 3) },
      expected: {
        "us.ecfmg.certification": {
          verdict: "not_yet",
          gaps: ["us.ecfmg.credit-years", "us.usmle.step3.degree"],
          facts: ["US-ECFMG-04"],
        },
      },
    },
    {
      because: "a degree of three credited years stays one",
      change: {
        education: studying("2026-06-15", 3).map(({ expectedGraduationOn: graduatedOn, ...one }) => ({
          ...one,
          graduatedOn,
        })),
      },
      expected: {
        "us.ecfmg.certification": {
          verdict: "ineligible",
          gaps: ["us.ecfmg.credit-years"],
          facts: ["US-ECFMG-04"],
        },
      },
    },
    {
      because:
        "as a graduate whose certificate a residency made permanent, a new application takes nothing away",
      change: {
        ...GRADUATE,
        standings: [
          { authority: "ecfmg", status: "completed", expiresOn: "2025-12-31" },
          { authority: "ecfmg", status: "applied" },
        ],
        training: [
          {
            kind: "residency",
            country: "US",
            accreditor: "acgme",
            specialty: "pediatrics",
            startedOn: "2023-07-01",
            endedOn: "2026-06-30",
            completed: true,
          },
        ],
      },
      expected: {
        "us.ecfmg.certification": { verdict: "eligible", completed: true, facts: ["US-ECFMG-08"] },
        "us.nrmp.main": { verdict: "eligible", facts: ["US-NRMP-01", "US-ECFMG-08"] },
      },
    },
    {
      because: "a residency begun after the certificate ran out leaves it expired",
      change: {
        ...GRADUATE,
        standings: [{ authority: "ecfmg", status: "completed", expiresOn: "2024-12-31" }],
        training: [
          {
            kind: "residency",
            country: "US",
            accreditor: "acgme",
            specialty: "pediatrics",
            startedOn: "2025-07-01",
            endedOn: "2026-06-30",
            completed: false,
          },
        ],
      },
      expected: {
        "us.nrmp.main": { verdict: "not_yet", facts: ["US-ECFMG-08", "US-ECFMG-09", "US-ECFMG-10"] },
        "us.usmle.step3": { verdict: "not_yet", gaps: ["us.ecfmg-certified"], facts: ["US-ECFMG-09"] },
      },
    },
    {
      because: "an accepted Pathway that ends before the lists close has to be gone through again",
      asOf: "2026-11-26",
      change: { standings: pathways("2026-12-31") },
      expected: {
        "us.nrmp.main": {
          verdict: "not_yet",
          onlyGaps: ["us.nrmp.skills-last"],
          facts: ["US-NRMP-01", "US-ECFMG-09"],
        },
        "us.nrmp.soap": {
          verdict: "not_yet",
          gaps: ["us.nrmp.skills-last"],
          facts: ["US-SOAP-01", "US-NRMP-01"],
        },
      },
    },
    {
      because: "the day of the 2027 lists is not published: 24 February may be in time or not",
      asOf: "2026-11-26",
      change: { standings: pathways("2027-02-24") },
      expected: {
        "us.nrmp.main": {
          verdict: "needs_information",
          onlyGaps: ["us.nrmp.skills-last"],
          facts: ["US-NRMP-01", "US-NRMP-05"],
        },
      },
    },
    {
      because: "an accepted Pathway counts if its last day is that of the lists, here of 2024",
      asOf: "2024-01-15",
      change: { ...IN_2024, standings: pathways("2024-02-28") },
      expected: { "us.nrmp.main": { verdict: "eligible", facts: ["US-NRMP-01", "US-NRMP-05"] } },
    },
    {
      because: "a day less does not do",
      asOf: "2024-01-15",
      change: { ...IN_2024, standings: pathways("2024-02-27") },
      expected: {
        "us.nrmp.main": {
          verdict: "not_yet",
          onlyGaps: ["us.nrmp.skills-last"],
          facts: ["US-NRMP-01", "US-NRMP-05"],
        },
      },
    },
    {
      because: "expired, it does not count",
      change: { standings: pathways("2026-11-21") },
      expected: { "us.nrmp.main": { verdict: "not_yet", facts: ["US-NRMP-01", "US-ECFMG-09"] } },
    },
    {
      because: "whoever graduates after 1 July cannot start",
      change: { education: studying("2027-07-02") },
      expected: {
        "us.nrmp.main": { verdict: "ineligible", onlyGaps: ["us.nrmp.start"], facts: ["US-NRMP-02"] },
      },
    },
    {
      because: "a Canadian match for the same year binds",
      change: { matches: [{ service: "carms", year: 2027, outcome: "matched" }] },
      expected: {
        "us.nrmp.main": {
          verdict: "ineligible",
          onlyGaps: ["us.nrmp.not-bound"],
          facts: ["US-NRMP-06", "CA-CARMS-13"],
        },
      },
    },
    {
      because: "the rank lists of 2024 were due on 28 February, that day included",
      asOf: "2024-02-28",
      change: IN_2024,
      expected: { "us.nrmp.main": { verdict: "eligible", timing: "in_time", facts: ["US-NRMP-05"] } },
    },
    {
      because: "a certificate that stands covers the clinical skills",
      change: { standings: [{ authority: "ecfmg", status: "completed" }] },
      expected: { "us.nrmp.main": { verdict: "eligible", facts: ["US-NRMP-01", "US-ECFMG-08"] } },
    },
  ],
};
