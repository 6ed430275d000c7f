import type { DemoPerson } from "./person";

const host = (track: string, status: "applied" | "approved") => [{ authority: "host", track, status }];

export const paulo: DemoPerson = {
  slug: "paulo",
  name: "Paulo Amostra",
  story: {
    en: "Paulo is fictional. He graduated in Brazil in 2022 and looks for experience in the United States before he applies.",
    fr: "Paulo est un personnage fictif. Diplômé au Brésil en 2022, il cherche de l’expérience aux États-Unis avant de postuler.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["BR"],
    permanentResidence: [],
    workAuthorizations: [{ country: "US", kind: "visitor", validUntil: "2027-02-28" }],
    residence: { country: "BR" },
    education: [
      {
        school: {
          name: "Faculdade Amostra",
          country: "BR",
          wdomsListed: true,
          ecfmgEligible: true,
          accreditations: ["wfme_recognized"],
        },
        degree: "md",
        languageOfInstruction: "pt",
        creditYears: 6,
        graduatedOn: "2022-12-10",
      },
    ],
    exams: [],
    languageTests: [],
    training: [],
    practice: [],
    licences: [],
    commitments: [],
    matches: [],
    experiences: [],
    standings: [],
  },
  expected: {
    "us.elective": { verdict: "ineligible", onlyGaps: ["us.elective.student"], facts: ["US-USCE-01"] },
    "us.observership": { verdict: "eligible", facts: ["US-USCE-02"] },
    "us.externship": { verdict: "not_yet", onlyGaps: ["us.externship.host"], facts: ["US-USCE-02"] },
    "us.research": { verdict: "not_yet", onlyGaps: ["us.research.place"], facts: ["US-USCE-02"] },
  },
  variants: [
    {
      because: "a host who takes him makes the externship possible",
      change: { standings: host("externship", "approved") },
      expected: { "us.externship": { verdict: "eligible", facts: ["US-USCE-02"] } },
    },
    {
      because: "asking for research is not yet having it",
      change: { standings: host("research", "applied") },
      expected: {
        "us.research": { verdict: "conditional", onlyGaps: ["us.research.place"], facts: ["US-USCE-02"] },
      },
    },
    {
      because: "a place in a group asks for no exam and no certificate",
      change: { standings: host("research", "approved") },
      expected: { "us.research": { verdict: "eligible", facts: ["US-USCE-02", "US-VISA-07"] } },
    },
    {
      because: "somebody outside medicine does not observe",
      change: { education: [] },
      expected: {
        "us.observership": {
          verdict: "ineligible",
          onlyGaps: ["us.observership.medicine"],
          facts: ["US-USCE-02"],
        },
      },
    },
  ],
};
