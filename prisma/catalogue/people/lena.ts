import type { DemoPerson } from "./person";

const boardEligible = [{ authority: "abms", track: "board_eligible", status: "approved" as const }];

const residency = (endedOn: string) => [
  {
    kind: "residency" as const,
    country: "US",
    accreditor: "acgme" as const,
    specialty: "pediatrics",
    startedOn: "2018-07-01",
    endedOn,
    completed: true,
  },
];

export const lena: DemoPerson = {
  slug: "lena",
  name: "Lena Muster",
  story: {
    en: "Lena is fictional. She studied in Germany, trained in paediatrics in the United States and is certified by her American board.",
    fr: "Lena est un personnage fictif. Elle a étudié en Allemagne, a fait sa formation en pédiatrie aux États-Unis et y a obtenu la certification de son conseil de spécialité.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["DE"],
    permanentResidence: [],
    residence: { country: "US" },
    education: [
      {
        school: {
          name: "Musteruniversität",
          country: "DE",
          wdomsListed: true,
          ecfmgEligible: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "de",
        creditYears: 6,
        graduatedOn: "2016-11-30",
      },
    ],
    exams: [],
    training: residency("2021-06-30"),
    practice: [],
    licences: [],
    certifications: [{ body: "abms", specialty: "pediatrics", certifiedOn: "2021-10-15" }],
    matches: [],
    standings: [],
    commitments: [],
  },
  expected: {
    "ca.on.cpso-direct": { verdict: "eligible", facts: ["CA-ON-14"] },
    "ca.carms.r1.first": {
      verdict: "ineligible",
      gaps: ["ca.carms.no-accredited-training"],
      facts: ["CA-CARMS-08"],
    },
  },
  variants: [
    {
      because: "on 3 April 2023 a supervised year and an assessment came first",
      asOf: "2023-04-03",
      expected: {
        "ca.on.cpso-direct": {
          verdict: "not_yet",
          gaps: ["ca.on.cpso.supervised-year"],
          facts: ["CA-ON-14b"],
        },
      },
    },
    {
      because: "on 4 April 2023 they no longer did",
      asOf: "2023-04-04",
      expected: { "ca.on.cpso-direct": { verdict: "eligible", facts: ["CA-ON-14", "CA-ON-14b"] } },
    },
    {
      because: "board-eligible, five years after residency to the day",
      change: { certifications: [], training: residency("2021-11-22"), standings: boardEligible },
      expected: { "ca.on.cpso-direct": { verdict: "eligible", facts: ["CA-ON-14"] } },
    },
    {
      because: "a day more, and the College has to be asked",
      change: { certifications: [], training: residency("2021-11-21"), standings: boardEligible },
      expected: {
        "ca.on.cpso-direct": {
          verdict: "needs_information",
          gaps: ["ca.on.cpso.us-trained-open"],
          facts: ["CA-ON-14c"],
        },
      },
    },
    {
      because:
        "without boards, but ruled eligible for the Royal College exam: three years under a supervisor",
      change: {
        certifications: [],
        standings: [{ authority: "rcpsc", track: "acgme", status: "approved", decidedOn: "2026-05-04" }],
      },
      expected: { "ca.on.cpso-direct": { verdict: "eligible", facts: ["CA-ON-14g"] } },
    },
    {
      because: "eligibility by the practice route is not accepted",
      change: {
        certifications: [],
        standings: [
          { authority: "rcpsc", track: "practice_eligibility", status: "approved", decidedOn: "2026-05-04" },
        ],
      },
      expected: {
        "ca.on.cpso-direct": { verdict: "needs_information", facts: ["CA-ON-14g", "CA-ON-14c"] },
      },
    },
    {
      because: "out of residency since 2024, but no board admits her to its exam: no automatic route",
      change: { certifications: [], training: residency("2024-06-30") },
      expected: {
        "ca.on.cpso-direct": {
          verdict: "needs_information",
          gaps: ["ca.on.cpso.us-trained-open"],
          facts: ["CA-ON-14", "CA-ON-14c"],
        },
      },
    },
  ],
};
