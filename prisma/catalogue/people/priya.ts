import type { DemoPerson } from "./person";

const CK = [
  { exam: "usmle_step2ck" as const, result: "fail" as const, takenOn: "2025-11-22" },
  { exam: "usmle_step2ck" as const, result: "fail" as const, takenOn: "2026-02-10" },
  { exam: "usmle_step2ck" as const, result: "fail" as const, takenOn: "2026-05-22" },
];

export const priya: DemoPerson = {
  slug: "priya",
  name: "Priya Example",
  story: {
    en: "Priya is fictional. She studied in India and has failed Step 2 CK three times within a year.",
    fr: "Priya est un personnage fictif. Elle a étudié en Inde et a échoué trois fois à Step 2 CK en un an.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["IN"],
    permanentResidence: [],
    residence: { country: "IN" },
    education: [
      {
        school: {
          name: "Example Medical College",
          country: "IN",
          wdomsListed: true,
          ecfmgEligible: true,
          canadaSponsorNote: true,
          accreditations: ["wfme_recognized"],
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        creditYears: 5,
        graduatedOn: "2023-03-31",
      },
    ],
    exams: [{ exam: "usmle_step1", result: "pass", takenOn: "2024-12-10" }, ...CK],
    training: [],
    matches: [],
    licences: [],
    commitments: [],
    standings: [{ authority: "ecfmg", status: "applied" }],
  },
  expected: {
    // Twelve months after the first and six after the latest, to the day.
    "us.usmle.step2ck": { verdict: "eligible", facts: ["US-USMLE-04", "US-USMLE-06"] },
  },
  variants: [
    {
      because: "a day earlier it is too soon",
      asOf: "2026-11-21",
      expected: {
        "us.usmle.step2ck": { verdict: "not_yet", becomesMetOn: "2026-11-22", facts: ["US-USMLE-06"] },
      },
    },
    {
      because: "six months after the latest have to pass as well",
      change: {
        exams: [
          { exam: "usmle_step1", result: "pass", takenOn: "2024-12-10" },
          ...CK.slice(0, 2),
          { exam: "usmle_step2ck", result: "fail", takenOn: "2026-05-23" },
        ],
      },
      expected: {
        "us.usmle.step2ck": {
          verdict: "not_yet",
          onlyGaps: ["us.usmle.step2ck.wait"],
          becomesMetOn: "2026-11-23",
          facts: ["US-USMLE-06"],
        },
      },
    },
    {
      because: "214 on the last day of its pass mark is a pass for ever",
      change: {
        exams: [
          { exam: "usmle_step2ck", takenOn: "2025-06-30", score: 214, scoreScale: "usmle_step2ck:2004" },
        ],
      },
      expected: { "us.usmle.step2ck": { verdict: "ineligible", completed: true, facts: ["US-USMLE-02"] } },
    },
    {
      because: "214 a day later is not",
      change: {
        exams: [
          { exam: "usmle_step2ck", takenOn: "2025-07-01", score: 214, scoreScale: "usmle_step2ck:2004" },
        ],
      },
      expected: { "us.usmle.step2ck": { verdict: "eligible", facts: ["US-USMLE-02"] } },
    },
  ],
};
