import { licences } from "./licence-table";
import type { DemoPerson } from "./person";

const FIGURES = ["US-STATE-01", "US-STATE-02"];

/** Step 3 passed at the attempt with a number, one attempt every four months from May 2021 on. */
const step3 = (passedAt: number) =>
  Array.from({ length: passedAt }, (_, index) => ({
    exam: "usmle_step3" as const,
    result: index + 1 === passedAt ? ("pass" as const) : ("fail" as const),
    takenOn: `${2021 + Math.floor(index / 2)}-${index % 2 === 0 ? "05" : "11"}-10`,
  }));
const exams = (passedAt: number) => [
  { exam: "usmle_step1" as const, result: "pass" as const, takenOn: "2019-05-10" },
  { exam: "usmle_step2ck" as const, result: "pass" as const, takenOn: "2020-05-10" },
  ...step3(passedAt),
];
const certified = [{ body: "abms", specialty: "neurology", certifiedOn: "2025-09-01" }];
const colorado = [
  { jurisdiction: "US-CO", kind: "full" as const, status: "active" as const, issuedOn: "2025-01-15" },
];

export const chiara: DemoPerson = {
  slug: "chiara",
  name: "Chiara Inventata",
  story: {
    en: "Chiara is fictional. She studied in Italy, completed a residency in Colorado, and passed Step 3 at the fourth attempt.",
    fr: "Chiara est un personnage fictif. Elle a étudié en Italie, a terminé une résidence au Colorado et a réussi Step 3 à la quatrième tentative.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["IT"],
    permanentResidence: [],
    workAuthorizations: [{ country: "US", kind: "j1" }],
    residence: { country: "US", subdivision: "US-CO" },
    education: [
      {
        school: { name: "Università d’Esempio", country: "IT", wdomsListed: true, ecfmgEligible: true },
        degree: "md",
        languageOfInstruction: "it",
        creditYears: 6,
        graduatedOn: "2017-07-20",
      },
    ],
    exams: exams(4),
    training: [
      {
        kind: "residency",
        country: "US",
        subdivision: "US-CO",
        accreditor: "acgme",
        specialty: "neurology",
        startedOn: "2021-07-01",
        endedOn: "2025-06-30",
        completed: true,
      },
    ],
    practice: [],
    licences: [],
    certifications: [],
    matches: [{ service: "nrmp", year: 2021, outcome: "matched" }],
    commitments: [],
    standings: [{ authority: "ecfmg", status: "completed" }],
  },
  expected: {
    // No limit at Step 3 is known, or four attempts are within it.
    ...licences("eligible", "AZ CO CT FL HI PA PR VI VA", FIGURES),
    ...licences("eligible", "CA KY NE NJ SC WV", FIGURES),
    // Six attempts in all: within seven in Wyoming. Iowa drops its limit after three years of training.
    ...licences("eligible", "WY IA", FIGURES),
    // Limits of two or three, and what was sat stays sat.
    ...licences("ineligible", "AL AK ID IN MS MO MT ND NV NH OK SD UT VT MN", FIGURES, ["step3-attempts"]),
    // Six attempts in all where Illinois allows five.
    ...licences("ineligible", "IL", FIGURES, ["total-attempts"]),
    // Three is no wall there: above it the board has to be asked.
    ...licences(
      "needs_information",
      "DC GA KS ME MD NC RI TN WA WI",
      ["US-STATE-10", "US-STATE-02"],
      ["over-limits"],
    ),
    // Two lists differ: three attempts, or six.
    ...licences("needs_information", "AR", FIGURES, ["attempts-open"]),
    // Within the limit at Step 3, but something else is open.
    ...licences("needs_information", "DE LA MA MI NM OH GU MP AS", FIGURES),
    // Certified doctors are let off, and she can still be certified.
    ...licences("not_yet", "TX", ["US-STATE-05"], ["exception"]),
    ...licences("not_yet", "OR", FIGURES, ["fourth-attempt"]),
    ...licences("not_yet", "NY", ["US-STATE-07"], ["status"]),
  },
  variants: [
    {
      because: "at the third attempt most limits are kept, and five attempts in all are",
      change: { exams: exams(3) },
      expected: {
        ...licences("eligible", "AL AR GA IL IN NC ND NV OK RI TX UT WA WY", FIGURES),
        ...licences("ineligible", "AK ID", FIGURES, ["step3-attempts"]),
        ...licences("needs_information", "DC KS ME MN MS MO MT NH OR SD TN VT WI", FIGURES, [
          "attempts-open",
        ]),
      },
    },
    {
      because: "at the second attempt Alaska and Idaho are open too",
      change: { exams: exams(2) },
      expected: licences("eligible", "AK ID", FIGURES),
    },
    {
      because: "at the fifth only New Jersey and the higher numbers are left",
      change: { exams: exams(5) },
      expected: {
        ...licences("eligible", "NJ WV WY IA", FIGURES),
        ...licences("ineligible", "KY NE SC OR", FIGURES, ["step3-attempts"]),
        ...licences("needs_information", "CA AR", ["US-STATE-04", "US-STATE-10"]),
        ...licences("ineligible", "MI", ["US-STATE-11"], ["step3-attempts"]),
      },
    },
    {
      because: "at the sixth also New Jersey has to be asked, and Wyoming’s seven in all are passed",
      change: { exams: exams(6) },
      expected: {
        ...licences("needs_information", "NJ", ["US-STATE-10"], ["over-limits"]),
        ...licences("ineligible", "WY", FIGURES, ["total-attempts"]),
        ...licences("eligible", "WV", FIGURES),
        ...licences("needs_information", "AR", FIGURES, ["attempts-open"]),
      },
    },
    {
      because: "at the seventh both lists on Arkansas say no",
      change: { exams: exams(7) },
      expected: licences("ineligible", "AR WV", FIGURES, ["step3-attempts"]),
    },
    {
      because: "certified in her specialty the limit is lifted in Texas and North Carolina",
      change: { certifications: certified },
      expected: {
        ...licences("eligible", "TX NC", ["US-STATE-05", "US-STATE-02"]),
        ...licences("needs_information", "OR", FIGURES, ["attempts-open"]),
        ...licences("ineligible", "MN", FIGURES, ["step3-attempts"]),
      },
    },
    {
      because: "Minnesota wants a licence of another state beside the certificate",
      change: { certifications: certified, licences: colorado },
      expected: licences("needs_information", "MN", FIGURES, ["attempts-open"]),
    },
    {
      because: "five years of licence elsewhere do it in Texas too",
      change: { licences: [{ ...colorado[0], issuedOn: "2021-11-22" } as (typeof colorado)[number]] },
      expected: licences("eligible", "TX", ["US-STATE-05"]),
    },
    {
      because: "a day less than five years does not",
      change: { licences: [{ ...colorado[0], issuedOn: "2021-11-23" } as (typeof colorado)[number]] },
      expected: licences("not_yet", "TX", ["US-STATE-05"], ["exception"]),
    },
    {
      because: "until the rules of 2023 Michigan allowed three attempts",
      asOf: "2023-03-21",
      expected: licences("ineligible", "MI", ["US-STATE-11"], ["step3-attempts"]),
      change: { exams: step3(4).map((row, index) => ({ ...row, takenOn: `2022-0${index + 1}-10` })) },
    },
    {
      because: "from their first day on, four",
      asOf: "2023-03-22",
      expected: licences("not_yet", "MI", ["US-STATE-11"], ["training", "time-limit"]),
      change: {
        exams: [
          ...exams(1).slice(0, 2),
          ...step3(4).map((row, index) => ({ ...row, takenOn: `2022-0${index + 1}-10` })),
        ],
      },
    },
  ],
  choices: [
    {
      pathway: "us.licence.tx",
      first: "us.licence.tx.step3-attempts",
      chosen: "us.licence.tx.exception",
      because: "attempts that were made stay made, while a certificate can still be had",
    },
    {
      pathway: "us.licence.or",
      first: "us.licence.or.step3-attempts",
      chosen: "us.licence.or.fourth-attempt",
      because: "attempts that were made stay made, while a certificate can still be had",
    },
  ],
};
