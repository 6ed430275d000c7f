import type { DemoPerson } from "./person";

const degree = (graduatedOn: string) => [
  {
    school: {
      name: "Example University, Canada",
      country: "CA",
      wdomsListed: true,
      ecfmgEligible: true,
      canadaSponsorNote: true,
      accreditations: ["cacms" as const],
    },
    degree: "md" as const,
    languageOfInstruction: "en",
    creditYears: 4,
    graduatedOn,
  },
];

export const vera: DemoPerson = {
  slug: "vera",
  name: "Vera Example",
  story: {
    en: "Vera is fictional. She graduated from a Canadian medical school on 1 July 2025, the first day after American recognition ended.",
    fr: "Vera est un personnage fictif. Elle a obtenu son diplôme d’une faculté de médecine canadienne le 1er juillet 2025, premier jour après la fin de la reconnaissance américaine.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["CA"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-NS" },
    education: degree("2025-07-01"),
    exams: [],
    languageTests: [],
    training: [],
    practice: [],
    matches: [],
    licences: [],
    standings: [],
    commitments: [],
  },
  expected: {
    "us.ecfmg.certification": {
      verdict: "not_yet",
      gaps: ["us.usmle.application", "us.step1", "us.step2ck"],
      facts: ["US-IMG-06"],
    },
    "ca.carms.r1.first": { verdict: "not_applicable", facts: ["CA-IMG-02", "CA-IMG-07"] },
  },
  variants: [
    {
      because: "a day earlier she is no international graduate",
      change: { education: degree("2025-06-30") },
      expected: {
        "us.ecfmg.certification": { verdict: "not_applicable", facts: ["US-IMG-05", "US-IMG-06"] },
      },
    },
    {
      because: "for the H-1B even an earlier Canadian degree is foreign: the exams are asked",
      change: { education: degree("2025-06-30") },
      expected: {
        "us.visa.h1b": {
          verdict: "not_yet",
          gaps: ["us.step1", "us.step2ck", "us.step3"],
          facts: ["US-IMG-08", "US-VISA-08"],
        },
      },
    },
  ],
};
