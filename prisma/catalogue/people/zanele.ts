import type { DemoPerson } from "./person";

const studying = (dates: { graduatedOn?: string; expectedGraduationOn?: string }) => [
  {
    school: {
      name: "Isibonelo Medical School",
      country: "ZA",
      wdomsListed: true,
      ecfmgEligible: true,
      accreditations: [],
    },
    degree: "mbbs" as const,
    languageOfInstruction: "en",
    creditYears: 6,
    ...dates,
  },
];
const host = (track: string) => ({ authority: "host", track, status: "approved" as const });

export const zanele: DemoPerson = {
  slug: "zanele",
  name: "Zanele Isibonelo",
  story: {
    en: "Zanele is fictional. She is in her last year of medicine in South Africa and plans weeks in an American hospital.",
    fr: "Zanele est un personnage fictif. Elle est en dernière année de médecine en Afrique du Sud et prévoit quelques semaines dans un hôpital américain.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["ZA"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "ZA" },
    education: studying({ expectedGraduationOn: "2027-11-30" }),
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
    "us.elective": { verdict: "eligible", facts: ["US-USCE-01"] },
    "us.observership": { verdict: "eligible", facts: ["US-USCE-02"] },
    "us.externship": {
      verdict: "not_yet",
      onlyGaps: ["us.degree", "us.externship.host"],
      facts: ["US-USCE-02"],
    },
    "us.research": { verdict: "not_yet", onlyGaps: ["us.research.place"], facts: ["US-USCE-02"] },
  },
  variants: [
    {
      because: "the day before the degree she is a student",
      asOf: "2027-11-29",
      expected: { "us.elective": { verdict: "eligible", facts: ["US-USCE-01"] } },
    },
    {
      because: "on the day of the degree she no longer is",
      asOf: "2027-11-30",
      change: { education: studying({ graduatedOn: "2027-11-30" }) },
      expected: {
        "us.elective": { verdict: "ineligible", onlyGaps: ["us.elective.student"], facts: ["US-USCE-01"] },
        "us.observership": { verdict: "eligible", facts: ["US-USCE-02"] },
      },
    },
    {
      because: "a host for an externship waits for the degree",
      change: { standings: [host("externship")] },
      expected: {
        "us.externship": { verdict: "conditional", onlyGaps: ["us.degree"], facts: ["US-USCE-02"] },
      },
    },
    {
      because: "without a word about studies nothing can be said",
      unknown: ["education"],
      expected: {
        "us.elective": { verdict: "needs_information", missing: ["/education"], facts: ["US-USCE-01"] },
      },
    },
  ],
};
