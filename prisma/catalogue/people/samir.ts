import type { DemoPerson } from "./person";

const degree = (graduatedOn: string) => [
  {
    school: {
      name: "Sample University Faculty of Medicine",
      country: "JO",
      wdomsListed: true,
      ecfmgEligible: true,
      accreditations: ["wfme_recognized" as const],
      jointWithLcme: false,
    },
    degree: "md" as const,
    languageOfInstruction: "en",
    creditYears: 6,
    graduatedOn,
  },
];

export const samir: DemoPerson = {
  slug: "samir",
  name: "Samir Sample",
  story: {
    en: "Samir is fictional. He graduated in Jordan in 2025 from a school whose accreditor the WFME recognises, and has passed both Steps.",
    fr: "Samir est un personnage fictif. Il a obtenu son diplôme en Jordanie en 2025, d’une faculté dont l’organisme d’agrément est reconnu par la WFME, et a réussi les deux étapes de l’USMLE.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["JO"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "JO" },
    education: degree("2025-06-30"),
    exams: [
      { exam: "usmle_step1", result: "pass", takenOn: "2024-09-02" },
      { exam: "usmle_step2ck", takenOn: "2026-03-16", score: 218, scoreScale: "usmle_step2ck:2004" },
    ],
    languageTests: [],
    training: [],
    practice: [],
    matches: [],
    licences: [],
    commitments: [],
    standings: [
      { authority: "ecfmg", status: "applied" },
      { authority: "ecfmg", track: "diploma_verification", status: "completed" },
      { authority: "school", track: "clinical_skills", status: "completed" },
    ],
  },
  expected: {
    "us.ecfmg.pathway1": { verdict: "ineligible", facts: ["US-PATH-02"] },
    "us.ecfmg.pathway3": {
      verdict: "not_yet",
      onlyGaps: ["us.oet.passed"],
      facts: ["US-PATH-04", "US-PATH-08"],
    },
    "us.ecfmg.pathway4": { verdict: "ineligible", facts: ["US-PATH-05"] },
    "us.ecfmg.pathway6": { verdict: "not_applicable", facts: ["US-PATH-06"] },
    "us.ecfmg.certification": {
      verdict: "not_yet",
      gaps: ["us.ecfmg.pathway3.accepted"],
      facts: ["US-ECFMG-05", "US-PATH-04"],
    },
  },
  variants: [
    {
      because: "217 is no pass since July 2025",
      change: {
        exams: [
          { exam: "usmle_step1", result: "pass", takenOn: "2024-09-02" },
          { exam: "usmle_step2ck", takenOn: "2026-03-16", score: 217, scoreScale: "usmle_step2ck:2004" },
        ],
      },
      expected: {
        "us.ecfmg.certification": { verdict: "not_yet", gaps: ["us.step2ck"], facts: ["US-USMLE-02"] },
      },
    },
    {
      because: "an older degree leaves the recent graduates",
      change: { education: degree("2022-12-31") },
      expected: {
        "us.ecfmg.pathway3": { verdict: "ineligible", gaps: ["us.p345.recent"], facts: ["US-PATH-05b"] },
        "us.ecfmg.pathway6": { verdict: "not_yet", onlyGaps: ["us.oet.passed"], facts: ["US-PATH-06"] },
      },
    },
    {
      because: "near the pattern’s edge the season has to be asked",
      change: {
        education: degree("2024-01-01"),
        languageTests: [
          {
            test: "oet_medicine",
            takenOn: "2026-02-07",
            listening: 400,
            reading: 380,
            writing: 300,
            speaking: 350,
          },
        ],
      },
      expected: {
        "us.ecfmg.pathway3": {
          verdict: "needs_information",
          gaps: ["us.p345.recent"],
          facts: ["US-PATH-05b"],
        },
      },
    },
    {
      because: "a school that refuses to attest sends him to Pathway 6",
      change: {
        standings: [
          { authority: "ecfmg", status: "applied" },
          { authority: "school", track: "clinical_skills", status: "declined" },
        ],
      },
      expected: { "us.ecfmg.pathway6": { verdict: "not_yet", facts: ["US-PATH-06"] } },
    },
    {
      because: "three credited years are not four",
      change: {
        education: [{ ...degree("2025-06-30")[0], creditYears: 3 } as ReturnType<typeof degree>[number]],
      },
      expected: {
        "us.ecfmg.certification": {
          verdict: "ineligible",
          gaps: ["us.ecfmg.credit-years"],
          facts: ["US-ECFMG-04"],
        },
      },
    },
  ],
  choices: [
    {
      pathway: "us.ecfmg.certification",
      first: "us.ecfmg.pathway1.accepted",
      chosen: "us.ecfmg.pathway3.accepted",
      because: "he never held a licence, so Pathway 1 is closed; his school opens Pathway 3",
    },
  ],
};
