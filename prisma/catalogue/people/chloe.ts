import type { DemoPerson } from "./person";

const studying = (expectedGraduationOn: string) => [
  {
    school: {
      name: "Exemplar University of Medicine",
      country: "IE",
      wdomsListed: true,
      canadaSponsorNote: true,
      accreditations: [],
    },
    degree: "md" as const,
    languageOfInstruction: "en",
    creditYears: 5,
    startedOn: "2022-09-01",
    expectedGraduationOn,
  },
];

export const chloe: DemoPerson = {
  slug: "chloe",
  name: "Chloé Modèle",
  story: {
    en: "Chloé is fictional. A Canadian citizen, she studies medicine in Ireland and wants to sit the Canadian exams as early as she may.",
    fr: "Chloé est un personnage fictif. Citoyenne canadienne, elle étudie la médecine en Irlande et veut passer les examens canadiens dès que possible.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["CA"],
    permanentResidence: [],
    residence: { country: "IE" },
    education: studying("2028-02-22"),
    exams: [],
    training: [],
    matches: [],
    licences: [],
    standings: [],
    commitments: [],
  },
  expected: {
    // Fifteen months to the day.
    "ca.mcc.mccqe1": { verdict: "eligible", facts: ["CA-MCC-04", "CA-IMG-04"] },
    "ca.mcc.nac": { verdict: "not_yet", becomesMetOn: "2027-02-22", facts: ["CA-NAC-02"] },
  },
  variants: [
    {
      because: "fifteen months and a day is a day too early",
      change: { education: studying("2028-02-23") },
      expected: {
        "ca.mcc.mccqe1": {
          verdict: "not_yet",
          onlyGaps: ["ca.mcc.mccqe1.degree-time"],
          becomesMetOn: "2026-11-23",
          facts: ["CA-MCC-04"],
        },
      },
    },
    {
      because: "the NAC opens twelve months before graduation",
      change: { education: studying("2027-11-22") },
      expected: { "ca.mcc.nac": { verdict: "eligible", facts: ["CA-NAC-02"] } },
    },
    {
      because: "and not a day earlier",
      change: { education: studying("2027-11-23") },
      expected: { "ca.mcc.nac": { verdict: "not_yet", becomesMetOn: "2026-11-23", facts: ["CA-NAC-02"] } },
    },
    {
      because: "a final-year student who graduates on 1 July may apply",
      change: {
        education: studying("2027-07-01"),
        exams: [
          { exam: "mccqe1", result: "pass", takenOn: "2026-08-20" },
          { exam: "nac", result: "pass", takenOn: "2026-05-02" },
        ],
      },
      expected: {
        "ca.carms.r1.first": {
          verdict: "eligible",
          timing: "not_dated",
          facts: ["CA-CARMS-06", "CA-IMG-06"],
        },
      },
    },
    {
      because: "2 July is too late for this match",
      change: {
        education: studying("2027-07-02"),
        exams: [
          { exam: "mccqe1", result: "pass", takenOn: "2026-08-20" },
          { exam: "nac", result: "pass", takenOn: "2026-05-02" },
        ],
      },
      expected: {
        "ca.carms.r1.first": {
          verdict: "ineligible",
          onlyGaps: ["ca.carms.graduation"],
          facts: ["CA-CARMS-06"],
        },
      },
    },
  ],
};
