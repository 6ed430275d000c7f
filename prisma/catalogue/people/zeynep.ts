import { licences } from "./licence-table";
import type { DemoPerson } from "./person";

const FIGURES = ["US-STATE-01", "US-STATE-02"];
const residency = (endedOn: string) => [
  {
    kind: "residency" as const,
    country: "US",
    subdivision: "US-OH",
    accreditor: "acgme" as const,
    specialty: "psychiatry",
    startedOn: "2014-07-01",
    endedOn,
    completed: false,
  },
];
const failedFirst = (times: number) => [
  ...Array.from({ length: times }, (_, index) => ({
    exam: "usmle_step3" as const,
    result: "fail" as const,
    takenOn: `2015-0${index + 1}-10`,
  })),
  { exam: "usmle_step3" as const, result: "pass" as const, takenOn: "2016-05-10" },
];
const steps = [
  { exam: "usmle_step1" as const, result: "pass" as const, takenOn: "2012-05-10" },
  { exam: "usmle_step2ck" as const, result: "pass" as const, takenOn: "2013-05-10" },
];

export const zeynep: DemoPerson = {
  slug: "zeynep",
  name: "Zeynep Örnek",
  story: {
    en: "Zeynep is fictional. She studied in Turkey, left a residency in Ohio after two years in 2016, and has asked about a licence every few years since.",
    fr: "Zeynep est un personnage fictif. Elle a étudié en Turquie, a quitté une résidence en Ohio après deux ans en 2016 et se renseigne depuis sur un permis toutes les quelques années.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["TR"],
    permanentResidence: [{ country: "US", since: "2018-03-01" }],
    residence: { country: "US", subdivision: "US-OH" },
    education: [
      {
        school: { name: "Örnek University", country: "TR", wdomsListed: true, ecfmgEligible: true },
        degree: "md",
        languageOfInstruction: "tr",
        creditYears: 6,
        graduatedOn: "2011-06-30",
      },
    ],
    exams: [...steps, ...failedFirst(0)],
    training: residency("2016-06-30"),
    practice: [],
    licences: [],
    certifications: [],
    matches: [],
    commitments: [],
    standings: [{ authority: "ecfmg", status: "completed", decidedOn: "2013-12-01" }],
  },
  expected: {
    ...licences("eligible", "TX CA WY KY", ["US-STATE-05", "US-STATE-04", "US-STATE-02"]),
    ...licences("needs_information", "OH WI MI MD", FIGURES),
    ...licences("not_yet", "NY AL", ["US-STATE-06", "US-STATE-02"], ["training"]),
  },
  variants: [
    {
      because: "the list of 2018 asked for three years in Texas",
      asOf: "2019-12-31",
      expected: licences("not_yet", "TX", ["US-STATE-05"], ["training"]),
    },
    {
      because: "the statute as read in the twenties asks for two",
      asOf: "2020-01-01",
      expected: licences("eligible", "TX", ["US-STATE-05"]),
    },
    {
      because: "for two years California asked everybody for three",
      asOf: "2021-12-31",
      expected: licences("not_yet", "CA", ["US-STATE-04"], ["training"]),
    },
    {
      because: "then for two again",
      asOf: "2022-01-01",
      expected: licences("eligible", "CA", ["US-STATE-04"]),
    },
    {
      because: "the figures for Ohio hold until the board rewrote its rules",
      asOf: "2019-07-30",
      expected: licences("eligible", "OH", FIGURES),
    },
    {
      because: "of the new rules nothing was readable",
      asOf: "2019-07-31",
      expected: licences("needs_information", "OH", FIGURES, ["training", "time-limit"]),
    },
    {
      because: "Wisconsin licensed everybody after one year until the list of 2018",
      asOf: "2018-09-30",
      change: { training: residency("2015-06-30") },
      expected: licences("needs_information", "WI", FIGURES, ["attempts-open"]),
    },
    {
      because: "and then asked for two",
      asOf: "2018-10-01",
      change: { training: residency("2015-06-30") },
      expected: licences("not_yet", "WI", FIGURES, ["training"]),
    },
    {
      because: "one year was enough in Wyoming until a newer list",
      asOf: "2023-12-31",
      change: { training: residency("2015-06-30") },
      expected: licences("eligible", "WY", FIGURES),
    },
    {
      because: "which is contradicted since",
      asOf: "2024-01-01",
      change: { training: residency("2015-06-30") },
      expected: licences("needs_information", "WY", FIGURES, ["months-open"]),
    },
    {
      because: "four attempts at Step 3 were within Michigan’s limit only from 2023 on",
      asOf: "2023-03-21",
      change: { exams: [...steps, ...failedFirst(3)] },
      expected: licences("ineligible", "MI", ["US-STATE-11"], ["step3-attempts"]),
    },
    {
      because: "from then on only the years are open",
      asOf: "2023-03-22",
      change: { exams: [...steps, ...failedFirst(3)] },
      expected: {
        "us.licence.mi": {
          verdict: "needs_information",
          onlyGaps: ["us.licence.mi.time-limit"],
          facts: ["US-STATE-11"],
        },
      },
    },
    {
      because: "a fifth attempt is beyond that, too",
      asOf: "2023-03-22",
      change: { exams: [...steps, ...failedFirst(4)] },
      expected: licences("ineligible", "MI", ["US-STATE-11"], ["step3-attempts"]),
    },
    {
      because: "with a fourth attempt Maryland asks for more, which is a question",
      change: { exams: [...steps, ...failedFirst(3)] },
      expected: licences("needs_information", "MD", ["US-STATE-10"], ["over-limits", "time-limit"]),
    },
    {
      because: "a permanent resident with three years may have the full licence of New York",
      change: { training: residency("2017-06-30") },
      expected: licences("eligible", "NY", ["US-STATE-06", "US-STATE-07"]),
    },
    {
      because: "a day less than three years is not enough there",
      change: { training: residency("2017-06-29") },
      expected: licences("not_yet", "NY", ["US-STATE-06"], ["training"]),
    },
  ],
};
