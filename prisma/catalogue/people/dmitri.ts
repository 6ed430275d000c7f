import type { DemoPerson } from "./person";

const residency = (startedOn: string, endedOn = "2029-08-31") => [
  {
    kind: "residency" as const,
    country: "KZ",
    accreditor: "other" as const,
    specialty: "pediatrics",
    startedOn,
    endedOn,
    completed: false,
  },
];

export const dmitri: DemoPerson = {
  slug: "dmitri",
  name: "Dmitri Primer",
  story: {
    en: "Dmitri is fictional. He is in the second year of a pediatric residency in Kazakhstan and would like three months in Toronto.",
    fr: "Dmitri est un personnage fictif. En deuxième année de résidence en pédiatrie au Kazakhstan, il aimerait passer trois mois à Toronto.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["KZ"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "KZ" },
    education: [
      {
        school: { name: "Primer University", country: "KZ", wdomsListed: true, canadaSponsorNote: true },
        degree: "md",
        languageOfInstruction: "ru",
        graduatedOn: "2025-06-30",
      },
    ],
    training: residency("2025-09-01"),
    certifications: [],
    sponsorship: [],
    matches: [],
  },
  expected: {
    "ca.elective.postgraduate": { verdict: "eligible", facts: ["CA-ELEC-10"] },
    // That graduates are turned away is read out of a guide; no rule of a faculty says it.
    "ca.elective": {
      verdict: "needs_information",
      onlyGaps: ["ca.elective.graduates-open"],
      facts: ["CA-ELEC-09"],
    },
    // His residency ends in time to come, and nothing says that he will not complete it.
    "ca.fellowship": {
      verdict: "not_yet",
      gaps: ["ca.fellowship.residency", "ca.fellowship.specialist"],
      facts: ["CA-FEL-01"],
    },
  },
  variants: [
    {
      because: "the first year ends today",
      change: { training: residency("2025-11-23") },
      expected: { "ca.elective.postgraduate": { verdict: "eligible", facts: ["CA-ELEC-10"] } },
    },
    {
      because: "it ends tomorrow",
      change: { training: residency("2025-11-24") },
      expected: {
        "ca.elective.postgraduate": {
          verdict: "not_yet",
          onlyGaps: ["ca.on.pg-elective.resident"],
          becomesMetOn: "2026-11-23",
          facts: ["CA-ELEC-10"],
        },
      },
    },
    {
      because: "the residency ended yesterday",
      change: { training: residency("2022-11-22", "2026-11-21") },
      expected: {
        "ca.elective.postgraduate": {
          verdict: "ineligible",
          onlyGaps: ["ca.on.pg-elective.resident"],
          facts: ["CA-ELEC-10"],
        },
      },
    },
  ],
};
