import type { DemoPerson } from "./person";

const surgery = (endedOn: string) => [
  {
    kind: "residency" as const,
    country: "TR",
    accreditor: "other" as const,
    specialty: "general_surgery",
    startedOn: "2022-07-01",
    endedOn,
  },
];

export const kaveh: DemoPerson = {
  slug: "kaveh",
  name: "Kaveh Nemune",
  story: {
    en: "Kaveh is fictional. He trained in general surgery in Turkey for exactly twelve months and asks whether Ontario takes him in the second year.",
    fr: "Kaveh est un personnage fictif. Il a suivi exactement douze mois de formation en chirurgie générale en Turquie et se demande si l’Ontario l’accepterait en deuxième année.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["TR"],
    permanentResidence: [{ country: "CA", since: "2021-02-01", validUntil: "2031-02-01" }],
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-ON" },
    secondaryEducation: [],
    education: [
      {
        school: {
          name: "Örnek Tıp Fakültesi",
          country: "TR",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "tr",
        creditYears: 6,
        graduatedOn: "2021-06-30",
      },
    ],
    exams: [
      { exam: "mccqe1", result: "pass", takenOn: "2025-08-25" },
      { exam: "nac", result: "pass", takenOn: "2026-05-02" },
    ],
    languageTests: [],
    training: surgery("2023-06-30"),
    practice: [],
    matches: [],
    licences: [],
    commitments: [],
    standings: [],
  },
  expected: {
    "ca.on.advanced": {
      verdict: "needs_information",
      onlyGaps: ["ca.on.advanced.open"],
      facts: ["CA-ON-10"],
    },
    "ca.on.carms.second": { verdict: "eligible", facts: ["CA-ON-01", "CA-CARMS-08"] },
  },
  variants: [
    {
      because: "a day less is not a year",
      change: { training: surgery("2023-06-29") },
      expected: {
        "ca.on.advanced": { verdict: "ineligible", gaps: ["ca.on.advanced.training"], facts: ["CA-ON-10"] },
      },
    },
    {
      because: "a new graduate enters in the first year",
      change: { training: [] },
      expected: {
        "ca.on.advanced": { verdict: "ineligible", gaps: ["ca.on.advanced.training"], facts: ["CA-ON-10"] },
      },
    },
    {
      because: "nothing is known about training",
      unknown: ["training"],
      expected: {
        "ca.on.advanced": { verdict: "needs_information", missing: ["/training"], facts: ["CA-ON-10"] },
      },
    },
    {
      because: "it was for graduates from abroad",
      change: {
        education: [
          {
            school: { country: "CA", wdomsListed: true, accreditations: ["cacms"] },
            degree: "md",
            languageOfInstruction: "en",
            graduatedOn: "2021-06-30",
          },
        ],
      },
      expected: { "ca.on.advanced": { verdict: "not_applicable", facts: ["CA-ON-10", "CA-IMG-02"] } },
    },
  ],
};
