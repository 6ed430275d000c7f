import { licences } from "./licence-table";
import type { DemoPerson } from "./person";

const FIGURES = ["US-STATE-01", "US-STATE-02"];
const residency = (startedOn: string, subdivision = "US-CA", endedOn?: string) => [
  {
    kind: "residency" as const,
    country: "US",
    subdivision,
    accreditor: "acgme" as const,
    specialty: "emergency_medicine",
    startedOn,
    ...(endedOn ? { endedOn } : {}),
    completed: false,
  },
];
const passes = [
  { exam: "usmle_step1" as const, result: "pass" as const, takenOn: "2022-03-10" },
  { exam: "usmle_step2ck" as const, result: "pass" as const, takenOn: "2023-03-10" },
];

export const deirdre: DemoPerson = {
  slug: "deirdre",
  name: "Deirdre Samplach",
  story: {
    en: "Deirdre is fictional. She studied in Ireland, is in her third year of residency in California, and has booked Step 3.",
    fr: "Deirdre est un personnage fictif. Elle a étudié en Irlande, est en troisième année de résidence en Californie et a réservé une séance de Step 3.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["IE"],
    permanentResidence: [],
    workAuthorizations: [{ country: "US", kind: "j1", validUntil: "2027-06-30" }],
    residence: { country: "US", subdivision: "US-CA" },
    education: [
      {
        school: { name: "Sample College Cork", country: "IE", wdomsListed: true, ecfmgEligible: true },
        degree: "mbbs",
        languageOfInstruction: "en",
        creditYears: 5,
        graduatedOn: "2022-06-10",
      },
    ],
    exams: [...passes, { exam: "usmle_step3", result: "scheduled", scheduledFor: "2027-02-15" }],
    training: residency("2024-07-01"),
    practice: [],
    licences: [],
    certifications: [],
    matches: [{ service: "nrmp", year: 2024, outcome: "matched" }],
    commitments: [],
    standings: [{ authority: "ecfmg", status: "completed" }],
  },
  expected: {
    "us.licence.ca-training": { verdict: "eligible", facts: ["US-STATE-03"] },
    // The months are done, or she is still enrolled; Step 3 is booked.
    ...licences("conditional", "CA CT FL HI IL IN IA KY OK PR TX VI UT VA WA WY", FIGURES),
    // Arizona wants an enrolment for 24 more months after the twelve; without the last day of hers, its board has to see it.
    ...licences("needs_information", "AZ", ["US-STATE-09"], ["enrolled-open"]),
    ...licences("not_yet", "AL AK CO NE NV ND PA RI SC WV NC AR ID", FIGURES, ["training"]),
    ...licences("not_yet", "NJ", ["US-STATE-09"], ["third-year"]),
    ...licences("needs_information", "WI MN NM NH", FIGURES, ["attempts-open"]),
    "us.licence.co": {
      verdict: "not_yet",
      gaps: ["us.licence.co.training"],
      becomesMetOn: "2027-06-30",
      facts: FIGURES,
    },
  },
  variants: [
    {
      because: "her residency goes on, so the contract is there, though she matched in 2024",
      change: { licences: [{ jurisdiction: "US-CA", kind: "training", status: "active" }] },
      expected: {
        "us.visa.h1b": {
          verdict: "conditional",
          onlyGaps: ["us.step3"],
          facts: ["US-VISA-08", "US-VISA-09"],
        },
      },
    },
    {
      because:
        "the last day of her program is on file, and by then it is 36 months: Arizona needs no other proof",
      change: { training: residency("2024-07-01", "US-CA", "2027-06-30") },
      expected: licences("conditional", "AZ", ["US-STATE-09"]),
    },
    {
      because: "a day less than 36 months is a question for Arizona’s board",
      change: { training: residency("2024-07-01", "US-CA", "2027-06-29") },
      expected: licences("needs_information", "AZ", ["US-STATE-09"], ["enrolled-open"]),
    },
    {
      because: "two years and the pass make the licence of California",
      change: { exams: [...passes, { exam: "usmle_step3", result: "pass", takenOn: "2026-02-16" }] },
      expected: licences("eligible", "CA TX", ["US-STATE-04", "US-STATE-05"]),
    },
    {
      because: "a pass at the fifth attempt is beyond California’s four, which is a question and no refusal",
      change: {
        exams: [
          ...passes,
          ...["2024-08-01", "2024-12-01", "2025-08-01", "2026-02-01"].map((takenOn) => ({
            exam: "usmle_step3" as const,
            result: "fail" as const,
            takenOn,
          })),
          { exam: "usmle_step3", result: "pass", takenOn: "2026-08-03" },
        ],
      },
      expected: {
        ...licences("needs_information", "CA", ["US-STATE-04", "US-STATE-10"], ["over-limits"]),
        ...licences("ineligible", "OK UT", FIGURES, ["step3-attempts"]),
      },
    },
    {
      because: "in Texas the training licence of California is not asked for",
      change: { training: residency("2024-07-01", "US-TX") },
      expected: {
        "us.licence.ca-training": {
          verdict: "not_yet",
          onlyGaps: ["us.licence.ca-training.in-california"],
          facts: ["US-STATE-03"],
        },
      },
    },
    {
      because: "whoever has left a program is no resident",
      change: { training: residency("2024-07-01", "US-CA", "2026-11-21") },
      expected: {
        "us.licence.ca-training": {
          verdict: "not_yet",
          onlyGaps: ["us.licence.ca-training.resident"],
          facts: ["US-STATE-03"],
        },
        ...licences("not_yet", "AZ", ["US-STATE-09"], ["training"]),
        ...licences("conditional", "CA TX", ["US-STATE-04", "US-STATE-05"]),
      },
    },
    {
      because: "the licence of the residency is held already",
      change: { licences: [{ jurisdiction: "US-CA", kind: "training", status: "active" }] },
      expected: {
        "us.licence.ca-training": { verdict: "eligible", completed: true, facts: ["US-STATE-03"] },
        ...licences("conditional", "CA", ["US-STATE-04"]),
      },
    },
    {
      because: "after two failures an awaited third attempt is still within three",
      change: {
        exams: [
          ...passes,
          { exam: "usmle_step3", result: "fail", takenOn: "2025-08-01" },
          { exam: "usmle_step3", result: "fail", takenOn: "2026-02-01" },
          { exam: "usmle_step3", result: "awaiting", takenOn: "2026-11-10" },
        ],
      },
      expected: {
        ...licences("conditional", "TX OK UT", FIGURES),
        ...licences("not_yet", "AL", FIGURES, ["training"]),
        ...licences("ineligible", "AK ID", FIGURES, ["step3-attempts"]),
      },
    },
  ],
};
