import type { DemoPerson } from "./person";

const licence = (status: "active" | "expired", expiresOn?: string) => [
  {
    jurisdiction: "MX",
    kind: "full" as const,
    status,
    unsupervised: true,
    disciplined: false,
    issuedOn: "2016-03-01",
    ...(expiresOn ? { expiresOn } : {}),
  },
];
const oet = (takenOn: string, writing: number) => [
  { test: "oet_medicine" as const, takenOn, listening: 350, reading: 350, speaking: 350, writing },
];

export const rosa: DemoPerson = {
  slug: "rosa",
  name: "Rosa Ejemplo",
  story: {
    en: "Rosa is fictional. She has practised in Mexico with her own licence for ten years and prepares for the United States.",
    fr: "Rosa est un personnage fictif. Elle exerce au Mexique avec son propre permis depuis dix ans et se prépare pour les États-Unis.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["MX"],
    permanentResidence: [],
    residence: { country: "MX" },
    education: [
      {
        school: {
          name: "Escuela Ejemplo de Medicina",
          country: "MX",
          wdomsListed: true,
          ecfmgEligible: true,
          accreditations: [],
          jointWithLcme: false,
        },
        degree: "md",
        languageOfInstruction: "es",
        creditYears: 6,
        graduatedOn: "2015-08-31",
      },
    ],
    exams: [{ exam: "usmle_step1", result: "pass", takenOn: "2025-05-12" }],
    languageTests: oet("2025-01-01", 300),
    training: [],
    practice: [],
    matches: [],
    commitments: [],
    licences: licence("active"),
    standings: [{ authority: "ecfmg", status: "applied" }],
  },
  expected: {
    "us.ecfmg.pathway1": {
      verdict: "eligible",
      timing: "not_dated",
      facts: ["US-PATH-01", "US-PATH-02", "US-PATH-08", "US-PATH-09b"],
    },
    // Exactly one Pathway fits: the first that does.
    "us.ecfmg.pathway3": { verdict: "not_applicable", facts: ["US-PATH-04"] },
    "us.ecfmg.pathway6": { verdict: "not_applicable", facts: ["US-PATH-06"] },
  },
  variants: [
    {
      because: "299 in Writing misses the minimum, and one miss means all four again",
      change: { languageTests: oet("2025-06-14", 299) },
      expected: {
        "us.ecfmg.pathway1": { verdict: "not_yet", onlyGaps: ["us.oet.passed"], facts: ["US-PATH-08"] },
      },
    },
    {
      because: "parts of two sittings do not add up",
      change: {
        languageTests: [
          {
            test: "oet_medicine",
            takenOn: "2025-06-14",
            listening: 350,
            reading: 350,
            speaking: 340,
            writing: 350,
          },
          {
            test: "oet_medicine",
            takenOn: "2025-09-13",
            listening: 350,
            reading: 340,
            speaking: 350,
            writing: 350,
          },
        ],
      },
      expected: { "us.ecfmg.pathway1": { verdict: "not_yet", facts: ["US-PATH-08"] } },
    },
    {
      because: "for a sitting in the year before, the season has to be asked",
      change: { languageTests: oet("2024-12-31", 300) },
      expected: {
        "us.ecfmg.pathway1": { verdict: "needs_information", gaps: ["us.oet.older"], facts: ["US-PATH-09b"] },
      },
    },
    {
      because: "a sitting before that is too old",
      change: { languageTests: oet("2023-12-31", 350) },
      expected: {
        "us.ecfmg.pathway1": { verdict: "not_yet", onlyGaps: ["us.oet.passed"], facts: ["US-PATH-09b"] },
      },
    },
    {
      because: "the oldest day of the 2025 season is known",
      asOf: "2025-01-15",
      change: {
        languageTests: oet("2022-12-31", 300),
        exams: [{ exam: "usmle_step1", result: "pass", takenOn: "2024-05-12" }],
      },
      expected: {
        "us.ecfmg.pathway1": {
          verdict: "not_yet",
          onlyGaps: ["us.oet.passed"],
          facts: ["US-PATH-09", "US-PATH-10"],
        },
      },
    },
    {
      because: "in the 2024 season a sitting before April 2022 is judged by 350 in Writing",
      asOf: "2024-01-15",
      change: {
        languageTests: oet("2022-03-31", 349),
        exams: [{ exam: "usmle_step1", result: "pass", takenOn: "2023-05-12" }],
      },
      expected: {
        "us.ecfmg.pathway1": {
          verdict: "not_yet",
          onlyGaps: ["us.oet.passed"],
          facts: ["US-PATH-08old", "US-PATH-09"],
        },
      },
    },
    {
      because: "and a day later by 300",
      asOf: "2024-01-15",
      change: {
        languageTests: oet("2022-04-01", 349),
        exams: [{ exam: "usmle_step1", result: "pass", takenOn: "2023-05-12" }],
      },
      expected: { "us.ecfmg.pathway1": { verdict: "eligible", facts: ["US-PATH-08", "US-PATH-09"] } },
    },
    {
      because: "the 2024 season counted licences from 1 January 2019",
      asOf: "2024-01-15",
      change: {
        languageTests: oet("2023-02-04", 300),
        exams: [{ exam: "usmle_step1", result: "pass", takenOn: "2023-05-12" }],
        licences: licence("expired", "2019-01-01"),
      },
      expected: { "us.ecfmg.pathway1": { verdict: "eligible", facts: ["US-PATH-02"] } },
    },
    {
      because: "and not from the day before",
      asOf: "2024-01-15",
      change: {
        languageTests: oet("2023-02-04", 300),
        exams: [{ exam: "usmle_step1", result: "pass", takenOn: "2023-05-12" }],
        licences: licence("expired", "2018-12-31"),
      },
      expected: {
        "us.ecfmg.pathway1": { verdict: "ineligible", onlyGaps: ["us.p1.licence"], facts: ["US-PATH-02"] },
      },
    },
    {
      because: "near the pattern’s edge the season has to be asked",
      change: { licences: licence("expired", "2022-06-30") },
      expected: {
        "us.ecfmg.pathway1": {
          verdict: "needs_information",
          gaps: ["us.p1.licence"],
          facts: ["US-PATH-02b"],
        },
      },
    },
    {
      because: "a licence under supervision does not count",
      change: {
        licences: [
          { jurisdiction: "MX", kind: "training", status: "active", unsupervised: false, disciplined: false },
        ],
      },
      expected: {
        "us.ecfmg.pathway1": { verdict: "ineligible", facts: ["US-PATH-02"] },
        "us.ecfmg.pathway6": { verdict: "eligible", facts: ["US-PATH-06"] },
      },
    },
    {
      because: "without a Step applied for no Pathway opens",
      change: { exams: [] },
      expected: {
        "us.ecfmg.pathway1": {
          verdict: "not_yet",
          onlyGaps: ["us.path.step-registered"],
          facts: ["US-PATH-01"],
        },
      },
    },
  ],
};
