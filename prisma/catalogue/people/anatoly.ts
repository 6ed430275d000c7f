import { licences } from "./licence-table";
import type { DemoPerson } from "./person";

const FIGURES = ["US-STATE-01", "US-STATE-02"];
const LAPSED = ["US-STATE-02", "US-USMLE-07"];

const exams = (step3On: string) => [
  { exam: "usmle_step1" as const, result: "pass" as const, takenOn: "2014-05-10" },
  { exam: "usmle_step2ck" as const, result: "pass" as const, takenOn: "2016-05-10" },
  { exam: "usmle_step3" as const, result: "pass" as const, takenOn: step3On },
];
const SEVEN_YEARS = "AL AK AZ AR CO CT HI ID IL NV ND PR RI UT WY";

export const anatoly: DemoPerson = {
  slug: "anatoly",
  name: "Anatoly Muster",
  story: {
    en: "Anatoly is fictional. He studied in Georgia, and between Step 1 and Step 3 lay seven years and a day. He completed a residency in Illinois.",
    fr: "Anatoly est un personnage fictif. Il a étudié en Géorgie, et sept ans et un jour ont séparé Step 1 de Step 3. Il a terminé une résidence en Illinois.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["GE"],
    permanentResidence: [],
    workAuthorizations: [{ country: "US", kind: "h1b" }],
    residence: { country: "US", subdivision: "US-IL" },
    education: [
      {
        school: { name: "Muster Medical University", country: "GE", wdomsListed: true, ecfmgEligible: true },
        degree: "md",
        languageOfInstruction: "en",
        creditYears: 6,
        graduatedOn: "2013-06-30",
      },
    ],
    exams: exams("2021-05-11"),
    training: [
      {
        kind: "residency",
        country: "US",
        subdivision: "US-IL",
        accreditor: "acgme",
        specialty: "internal_medicine",
        startedOn: "2018-07-01",
        endedOn: "2021-06-30",
        completed: true,
      },
    ],
    practice: [],
    licences: [],
    certifications: [],
    matches: [{ service: "nrmp", year: 2018, outcome: "matched" }],
    commitments: [],
    standings: [{ authority: "ecfmg", status: "completed" }],
  },
  expected: {
    // The limit has run out, which is one of the few reasons to retake a passed Step.
    ...licences("not_yet", SEVEN_YEARS, LAPSED, ["time-limit"]),
    ...licences("not_yet", "TX", ["US-STATE-05", "US-USMLE-07"]),
    ...licences("not_yet", "DC ME MS MO MT NM OR SD TN VT", LAPSED, ["time-limit"]),
    // Seven years are no wall there, or sources differ.
    ...licences("needs_information", "GA NJ WA", ["US-STATE-10"], ["over-limits"]),
    ...licences("needs_information", "PA", ["US-STATE-06b"], ["over-limits"]),
    ...licences("needs_information", "NC DE", FIGURES, ["over-limits"]),
    // Ten years, or no limit known.
    ...licences("eligible", "CA IN IA NE OK SC VI VA WV", FIGURES),
    ...licences("eligible", "FL KY", ["US-STATE-06", "US-STATE-02"]),
    ...licences("not_yet", "NY", ["US-STATE-06", "US-STATE-07"], ["status"]),
    ...licences("needs_information", "KS LA NH WI", FIGURES, ["attempts-open"]),
    // Five years from Step 2 CK have passed too; whether residency ended later, the board has to see.
    ...licences("needs_information", "MN", FIGURES, ["residency-end-open"]),
    ...licences("needs_information", "MD MI MA OH GU MP AS", FIGURES, ["time-limit"]),
  },
  variants: [
    {
      because: "a day earlier the seventh year is kept",
      change: { exams: exams("2021-05-10") },
      expected: {
        ...licences("eligible", `${SEVEN_YEARS} TX GA NJ WA PA NC`, FIGURES),
        ...licences("needs_information", "DE DC ME MN MS MO MT NM OR SD TN VT", FIGURES, ["attempts-open"]),
      },
    },
    {
      because: "a research doctorate stretches it to ten years in some states",
      change: {
        standings: [
          { authority: "ecfmg", status: "completed" },
          { authority: "school", track: "md_phd", status: "completed" },
        ],
      },
      expected: {
        ...licences("eligible", "AK AR CO ID NV NC UT", FIGURES),
        ...licences("needs_information", "NM", FIGURES, ["attempts-open"]),
        ...licences("not_yet", "AL CT HI ND RI", LAPSED, ["time-limit"]),
      },
    },
    {
      because: "Arizona asks it only for a first licence",
      change: {
        licences: [{ jurisdiction: "US-IL", kind: "full", status: "active", issuedOn: "2025-01-15" }],
      },
      expected: {
        ...licences("eligible", "AZ", FIGURES),
        ...licences("not_yet", "TX", ["US-STATE-05"]),
        "us.licence.il": { verdict: "eligible", completed: true, facts: FIGURES },
      },
    },
    {
      because: "eleven years are too many for the longer limits too, except for the certified in Iowa",
      change: {
        exams: exams("2025-05-11"),
        certifications: [{ body: "abms", specialty: "internal_medicine" }],
      },
      expected: {
        ...licences("not_yet", "CA IN NE OK SC VA WV", LAPSED, ["time-limit"]),
        ...licences("eligible", "IA TX NC FL KY", FIGURES),
        ...licences("needs_information", "VI", FIGURES, ["over-limits"]),
      },
    },
    {
      because: "while residency goes on, Minnesota counts Step 3 as in time",
      change: {
        training: [
          {
            kind: "residency",
            country: "US",
            accreditor: "acgme",
            specialty: "internal_medicine",
            startedOn: "2024-07-01",
            completed: false,
          },
        ],
      },
      expected: {
        "us.licence.mn": {
          verdict: "needs_information",
          onlyGaps: ["us.licence.mn.attempts-open"],
          facts: FIGURES,
        },
      },
    },
    {
      because: "without the day of Step 3 the years cannot be counted",
      change: { exams: [...exams("2021-05-11").slice(0, 2), { exam: "usmle_step3", result: "pass" }] },
      expected: licences("needs_information", "AL CA TX", FIGURES),
    },
  ],
};
