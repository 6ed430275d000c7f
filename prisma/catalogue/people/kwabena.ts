import type { DemoPerson } from "./person";

const steps = (resultOn: string) => [
  { exam: "usmle_step1" as const, result: "pass" as const, takenOn: "2022-09-12", resultOn: "2022-09-28" },
  { exam: "usmle_step2ck" as const, result: "pass" as const, takenOn: "2024-01-30", resultOn },
];
const standings = (decidedOn: string, registered = true) => [
  { authority: "ecfmg", track: "application", status: "completed" as const },
  { authority: "ecfmg", track: "pathways", status: "completed" as const, decidedOn },
  ...(registered ? [{ authority: "nrmp", status: "applied" as const }] : []),
];

export const kwabena: DemoPerson = {
  slug: "kwabena",
  name: "Kwabena Nhwesode",
  story: {
    en: "Kwabena is fictional. He studied in Ghana, registered for the 2024 Match and stayed without a position. His Step 2 CK result came on the very last day.",
    fr: "Kwabena est un personnage fictif. Il a étudié au Ghana, s’est inscrit au jumelage américain de 2024 et est resté sans poste. Son résultat à Step 2 CK est arrivé le tout dernier jour.",
  },
  asOf: "2024-03-11",
  profile: {
    citizenships: ["GH"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "GH" },
    education: [
      {
        school: {
          name: "Nhwesode Medical School",
          country: "GH",
          wdomsListed: true,
          ecfmgEligible: true,
          accreditations: [],
          jointWithLcme: false,
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        creditYears: 6,
        graduatedOn: "2021-08-31",
      },
    ],
    exams: steps("2024-02-28"),
    languageTests: [],
    training: [],
    practice: [],
    licences: [],
    commitments: [],
    matches: [{ service: "nrmp", year: 2024, outcome: "unmatched" }],
    standings: standings("2024-01-12"),
  },
  expected: {
    "us.nrmp.soap": {
      verdict: "eligible",
      timing: "in_time",
      facts: ["US-SOAP-01", "US-SOAP-06", "US-NRMP-05"],
    },
  },
  variants: [
    {
      because: "one day later he would have been in neither the match nor SOAP",
      change: { exams: steps("2024-02-29") },
      expected: {
        "us.nrmp.soap": {
          verdict: "ineligible",
          onlyGaps: ["us.soap.step2ck-in-time"],
          facts: ["US-SOAP-06"],
        },
      },
    },
    {
      because: "a Pathway accepted on the last day counts",
      change: { standings: standings("2024-02-28") },
      expected: { "us.nrmp.soap": { verdict: "eligible", facts: ["US-NRMP-01", "US-NRMP-05"] } },
    },
    {
      because: "one accepted the day after does not",
      change: { standings: standings("2024-02-29") },
      expected: {
        "us.nrmp.soap": {
          verdict: "ineligible",
          onlyGaps: ["us.soap.skills-in-time"],
          facts: ["US-NRMP-01"],
        },
      },
    },
    {
      because: "on the last day he could still register",
      asOf: "2024-02-28",
      change: { standings: standings("2024-01-12", false), matches: [] },
      expected: {
        "us.nrmp.soap": {
          verdict: "not_yet",
          onlyGaps: ["us.soap.registered", "us.soap.unfilled"],
          facts: ["US-NRMP-04", "US-SOAP-01"],
        },
      },
    },
    {
      because: "the day after he could not",
      asOf: "2024-02-29",
      change: { standings: standings("2024-01-12", false), matches: [] },
      expected: {
        "us.nrmp.soap": {
          verdict: "ineligible",
          gaps: ["us.soap.registered"],
          facts: ["US-NRMP-04", "US-SOAP-01"],
        },
      },
    },
    {
      because: "without the match’s outcome it cannot be said",
      unknown: ["matches"],
      expected: {
        "us.nrmp.soap": { verdict: "needs_information", missing: ["/matches"], facts: ["US-SOAP-01"] },
      },
    },
  ],
};
