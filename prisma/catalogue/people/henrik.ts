import { licences } from "./licence-table";
import type { DemoPerson } from "./person";

const FIGURES = ["US-STATE-01", "US-STATE-02"];
const degree = (graduatedOn: string) => [
  {
    school: { name: "Påhitt Medical School", country: "SE", wdomsListed: true, ecfmgEligible: true },
    degree: "md" as const,
    languageOfInstruction: "sv",
    creditYears: 6,
    graduatedOn,
  },
];
const residency = (startedOn: string, endedOn: string) => [
  {
    kind: "residency" as const,
    country: "US",
    subdivision: "US-NJ",
    accreditor: "acgme" as const,
    specialty: "pathology",
    startedOn,
    endedOn,
    completed: false,
  },
];
const exams = (step3On: string) => [
  { exam: "usmle_step1" as const, result: "pass" as const, takenOn: "2012-02-10" },
  { exam: "usmle_step2ck" as const, result: "pass" as const, takenOn: "2014-02-10" },
  { exam: "usmle_step3" as const, result: "pass" as const, takenOn: step3On },
];

export const henrik: DemoPerson = {
  slug: "henrik",
  name: "Henrik Påhitt",
  story: {
    en: "Henrik is fictional. He graduated in Sweden in 1985, spent one year of residency in New Jersey before 1988, and passed the Steps much later.",
    fr: "Henrik est un personnage fictif. Diplômé en Suède en 1985, il a fait une année de résidence au New Jersey avant 1988 et a réussi les étapes bien plus tard.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["SE"],
    permanentResidence: [{ country: "US", since: "2000-01-01" }],
    residence: { country: "US", subdivision: "US-NJ" },
    education: degree("1985-06-30"),
    exams: exams("2016-11-22"),
    training: residency("1987-01-01", "1987-12-31"),
    practice: [],
    licences: [],
    certifications: [],
    matches: [],
    commitments: [],
    standings: [{ authority: "ecfmg", status: "completed" }],
  },
  expected: {
    // Degree before July 1985: twelve months. Training before 1988: twelve months.
    ...licences("eligible", "NJ", ["US-STATE-09"]),
    ...licences("eligible", "IL VA PR", FIGURES),
    ...licences("needs_information", "WY", FIGURES, ["months-open"]),
    ...licences("needs_information", "GA MS", FIGURES),
    ...licences("not_yet", "AL SC TX NY CA", FIGURES, ["training"]),
  },
  variants: [
    {
      because: "a degree of the first day of July 1985 is too late for New Jersey’s single year",
      change: { education: degree("1985-07-01") },
      expected: licences("not_yet", "NJ", ["US-STATE-09"], ["training"]),
    },
    {
      because: "a year that ended in 1988 is no longer before 1988",
      change: { training: residency("1987-01-02", "1988-01-01") },
      expected: {
        ...licences("not_yet", "IL", FIGURES, ["training"]),
        ...licences("eligible", "NJ VA", FIGURES),
      },
    },
    {
      because:
        "with three years, a Step 3 of ten years ago to the day is recent enough in Alabama and South Carolina",
      change: { training: residency("1987-01-01", "1989-12-31") },
      expected: licences("eligible", "AL SC NY", FIGURES),
    },
    {
      because: "a day older, the board has to be asked what else it wants",
      change: { training: residency("1987-01-01", "1989-12-31"), exams: exams("2016-11-21") },
      expected: {
        ...licences("needs_information", "AL SC", FIGURES, ["recent-step3-open"]),
        ...licences("eligible", "NY", ["US-STATE-06", "US-STATE-07"]),
      },
    },
    {
      because: "a certificate makes up for the age of Step 3 in South Carolina",
      change: {
        training: residency("1987-01-01", "1989-12-31"),
        exams: exams("2016-11-21"),
        certifications: [{ body: "abms", specialty: "pathology" }],
      },
      expected: {
        ...licences("eligible", "SC", FIGURES),
        ...licences("needs_information", "AL", FIGURES, ["recent-step3-open"]),
      },
    },
    {
      because: "passes that lie more than ten years apart have to be asked about in the Virgin Islands",
      change: { training: residency("1987-01-01", "1989-12-31"), exams: exams("2022-02-11") },
      expected: {
        ...licences("needs_information", "VI", FIGURES, ["over-limits"]),
        ...licences("not_yet", "VA", ["US-STATE-02", "US-USMLE-07"], ["time-limit"]),
      },
    },
    {
      because: "to the day they are kept",
      change: { training: residency("1987-01-01", "1989-12-31"), exams: exams("2022-02-10") },
      expected: licences("eligible", "VI VA CA", FIGURES),
    },
  ],
};
