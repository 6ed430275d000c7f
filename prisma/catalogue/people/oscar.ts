import type { DemoPerson } from "./person";

const tries = (results: ("fail" | "incomplete" | "pass")[]) =>
  results.map((result, index) => ({
    exam: "usmle_step1" as const,
    result,
    takenOn: `${2017 + index}-05-01`,
  }));

export const oscar: DemoPerson = {
  slug: "oscar",
  name: "Oscar Ejemplo",
  story: {
    en: "Oscar is fictional. He studied in Colombia and sat Step 1 four times between 2017 and 2020 without passing.",
    fr: "Oscar est un personnage fictif. Il a étudié en Colombie et s’est présenté quatre fois à Step 1 entre 2017 et 2020 sans le réussir.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["CO"],
    permanentResidence: [],
    residence: { country: "CO" },
    education: [
      {
        school: {
          name: "Universidad Ejemplo",
          country: "CO",
          wdomsListed: true,
          ecfmgEligible: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "es",
        creditYears: 6,
        graduatedOn: "2015-12-15",
      },
    ],
    exams: tries(["fail", "fail", "incomplete", "fail"]),
    training: [],
    matches: [],
    licences: [],
    commitments: [],
    standings: [{ authority: "ecfmg", status: "applied" }],
  },
  expected: {
    "us.usmle.step1": { verdict: "ineligible", onlyGaps: ["us.usmle.exhausted"], facts: ["US-USMLE-04"] },
    // One exhausted Step closes the others.
    "us.usmle.step2ck": { verdict: "ineligible", onlyGaps: ["us.usmle.exhausted"], facts: ["US-USMLE-04"] },
  },
  variants: [
    {
      because: "until June 2021 six attempts were allowed",
      asOf: "2021-06-30",
      expected: { "us.usmle.step1": { verdict: "eligible", facts: ["US-USMLE-05"] } },
    },
    {
      because: "from July 2021 four",
      asOf: "2021-07-01",
      expected: { "us.usmle.step1": { verdict: "ineligible", facts: ["US-USMLE-04"] } },
    },
    {
      because: "three attempts leave one",
      change: { exams: tries(["fail", "fail", "incomplete"]) },
      expected: { "us.usmle.step1": { verdict: "eligible", facts: ["US-USMLE-04", "US-USMLE-06"] } },
    },
    {
      because: "a pass on the fourth closes nothing else",
      change: { exams: tries(["fail", "fail", "incomplete", "pass"]) },
      expected: {
        "us.usmle.step2ck": { verdict: "eligible", facts: ["US-USMLE-04"] },
        "us.usmle.step1": {
          verdict: "ineligible",
          completed: true,
          gaps: ["us.usmle.step1.not-passed"],
          facts: ["US-USMLE-07"],
        },
      },
    },
    {
      because: "four sittings of Step 2 CS without a pass close every Step",
      change: {
        exams: [2016, 2017, 2018, 2019].map((year) => ({
          exam: "usmle_step2cs" as const,
          result: "fail" as const,
          takenOn: `${year}-09-01`,
        })),
      },
      expected: { "us.usmle.step1": { verdict: "ineligible", facts: ["US-USMLE-04"] } },
    },
  ],
};
