import { licences } from "./licence-table";
import type { DemoPerson } from "./person";

const FIGURES = ["US-STATE-01", "US-STATE-02"];
const SETTLED_36 = "AL AK AZ AR CO ID NE NV NC ND PA RI SC WV";

const residency = (startedOn: string, endedOn?: string, subdivision = "US-TX") => [
  {
    kind: "residency" as const,
    country: "US",
    subdivision,
    accreditor: "acgme" as const,
    specialty: "surgery",
    startedOn,
    ...(endedOn ? { endedOn } : {}),
    completed: false,
  },
];

export const jaewon: DemoPerson = {
  slug: "jaewon",
  name: "Jae-won Example",
  story: {
    en: "Jae-won is fictional. He studied in Korea and left a surgical residency in Texas after two years to do research.",
    fr: "Jae-won est un personnage fictif. Il a étudié en Corée et a quitté une résidence en chirurgie au Texas après deux ans pour faire de la recherche.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["KR"],
    permanentResidence: [],
    workAuthorizations: [{ country: "US", kind: "o1" }],
    residence: { country: "US", subdivision: "US-TX" },
    education: [
      {
        school: { name: "Example Medical University", country: "KR", wdomsListed: true, ecfmgEligible: true },
        degree: "md",
        languageOfInstruction: "ko",
        creditYears: 6,
        graduatedOn: "2017-02-28",
      },
    ],
    exams: [
      { exam: "usmle_step1", result: "pass", takenOn: "2019-05-14" },
      { exam: "usmle_step2ck", result: "pass", takenOn: "2020-06-10" },
      { exam: "usmle_step3", result: "pass", takenOn: "2022-11-07" },
    ],
    training: residency("2022-07-01", "2024-06-30"),
    practice: [],
    licences: [],
    certifications: [],
    matches: [{ service: "nrmp", year: 2022, outcome: "matched" }],
    commitments: [],
    standings: [{ authority: "ecfmg", status: "completed" }],
  },
  expected: {
    ...licences("eligible", "CA CT FL HI IL IN IA KY OK PR TX VI UT VA WA WY", FIGURES),
    // Three years are asked, and a residency can still be done.
    ...licences("not_yet", SETTLED_36, FIGURES, ["training"]),
    ...licences("not_yet", "NY", ["US-STATE-06", "US-STATE-07"], ["training", "status"]),
    // Two of the three years are done; the third only has to be contracted.
    ...licences("not_yet", "NJ", ["US-STATE-09"], ["third-year"]),
    // An open question about attempts does not hide that months are missing.
    ...licences("not_yet", "DE DC KS LA ME MO MT OR SD TN VT", FIGURES, ["training", "attempts-open"]),
    // Two years are enough here, or the board decides case by case.
    ...licences("needs_information", "MN NH NM WI", FIGURES, ["attempts-open"]),
    ...licences("needs_information", "GA", FIGURES, ["school-open"]),
    ...licences("needs_information", "MS", FIGURES, ["case-open", "attempts-open"]),
    ...licences("needs_information", "MD MI", ["US-STATE-10", "US-STATE-11"], ["time-limit"]),
    ...licences("needs_information", "MA OH GU MP AS", ["US-STATE-12", "US-STATE-02"], ["training"]),
  },
  variants: [
    {
      because: "with the third year contracted New Jersey gives the licence",
      change: {
        standings: [
          { authority: "ecfmg", status: "completed" },
          { authority: "employer", track: "third_year_contract", status: "completed" },
        ],
      },
      expected: licences("eligible", "NJ", ["US-STATE-09"]),
    },
    {
      because: "with a year each in two fields the board has to see whether two of the three are in one",
      change: {
        training: [
          ...residency("2022-07-01", "2023-06-30"),
          ...residency("2023-07-01", "2024-06-30").map((one) => ({ ...one, specialty: "anesthesiology" })),
        ],
        standings: [
          { authority: "ecfmg", status: "completed" },
          { authority: "employer", track: "third_year_contract", status: "completed" },
        ],
      },
      expected: licences("needs_information", "NJ", ["US-STATE-09"], ["one-field-open"]),
    },
    {
      because: "the contract does not help whoever graduated on 1 July 2003",
      change: {
        education: [
          { school: { country: "KR", ecfmgEligible: true }, degree: "md", graduatedOn: "2003-07-01" },
        ],
        standings: [
          { authority: "ecfmg", status: "completed" },
          { authority: "employer", track: "third_year_contract", status: "completed" },
        ],
      },
      expected: licences("not_yet", "NJ", ["US-STATE-09"], ["training"]),
    },
    {
      because: "a day short of two years is short of two years",
      change: { training: residency("2022-07-01", "2024-06-29") },
      expected: {
        ...licences("not_yet", "CA CT FL HI IL IN IA KY OK TX VI UT WA", FIGURES, ["training"]),
        ...licences("not_yet", "MD MI MN NH NM WI", FIGURES, ["training"]),
        ...licences("eligible", "PR VA", FIGURES),
        ...licences("needs_information", "WY", FIGURES, ["months-open"]),
      },
    },
    {
      because: "in Idaho two years are enough for residents with an agreement, which the board knows of",
      change: { training: residency("2022-07-01", "2024-06-30", "US-ID") },
      expected: licences("needs_information", "ID", FIGURES, ["agreement-open"]),
    },
    {
      because: "in Arkansas a residency of its university may be enough",
      change: { training: residency("2022-07-01", "2024-06-30", "US-AR") },
      expected: licences("needs_information", "AR", FIGURES, ["enrolled-open"]),
    },
    {
      because:
        "whoever is still in training needs twelve months in Arizona; in Texas two years are done today",
      change: { training: residency("2024-11-23") },
      expected: {
        ...licences("eligible", "TX", ["US-STATE-05"]),
        // Twelve months are done; whether the enrolment is for 24 more the board has to see.
        ...licences("needs_information", "AZ", ["US-STATE-09"], ["enrolled-open"]),
        ...licences("needs_information", "WI", ["US-STATE-09"], ["attempts-open"]),
      },
    },
    {
      because: "a day later they are not, but tomorrow they will be",
      change: { training: residency("2024-11-24") },
      expected: {
        "us.licence.tx": {
          verdict: "not_yet",
          onlyGaps: ["us.licence.tx.training"],
          becomesMetOn: "2026-11-23",
          facts: ["US-STATE-05"],
        },
        ...licences("needs_information", "AZ", ["US-STATE-09"], ["enrolled-open"]),
      },
    },
    {
      because:
        "28 months done and a last day in 2029 are an enrolment for more than 36 in all, which suits Arizona",
      change: { training: residency("2024-07-01", "2029-06-30") },
      expected: licences("eligible", "AZ", ["US-STATE-09"]),
    },
    {
      because: "a program of three years that ends a day early leaves the enrolment for the board to see",
      change: { training: residency("2024-07-01", "2027-06-29") },
      expected: licences("needs_information", "AZ", ["US-STATE-09"], ["enrolled-open"]),
    },
    {
      because: "twelve months done today, and still enrolled",
      change: { training: residency("2025-11-23") },
      expected: {
        ...licences("eligible", "VA PR", ["US-STATE-02"]),
        ...licences("needs_information", "AZ", ["US-STATE-09"], ["enrolled-open"]),
        ...licences("needs_information", "WI", ["US-STATE-09"], ["attempts-open"]),
        ...licences("needs_information", "WY GA", FIGURES),
      },
    },
    {
      because: "a day less than twelve months",
      change: { training: residency("2025-11-24") },
      expected: {
        ...licences("not_yet", "AZ VA PR WI WY GA MS MA OH", FIGURES),
      },
    },
    {
      because: "until the law of 2025 Arizona asked for three years done",
      asOf: "2025-05-06",
      change: { training: residency("2023-11-23") },
      expected: licences("not_yet", "AZ", ["US-STATE-09"], ["training"]),
    },
    {
      because: "from its signing on, its first day is an open question",
      asOf: "2025-05-07",
      change: { training: residency("2023-11-23") },
      expected: licences("needs_information", "AZ", ["US-STATE-09"], ["enrolled-from"]),
    },
    {
      because: "through the end of that year",
      asOf: "2025-12-31",
      change: { training: residency("2023-11-23") },
      expected: licences("needs_information", "AZ", ["US-STATE-09"], ["enrolled-from"]),
    },
    {
      because: "and from then on it holds; what is left to ask is the enrolment",
      asOf: "2026-01-01",
      change: { training: residency("2023-11-23") },
      expected: {
        "us.licence.az": {
          verdict: "needs_information",
          // His own three years are complete in November, whatever the board makes of the enrolment.
          onlyGaps: ["us.licence.az.training", "us.licence.az.enrolled-dates", "us.licence.az.enrolled-open"],
          becomesMetOn: "2026-11-22",
          facts: ["US-STATE-09"],
        },
      },
    },
  ],
};
