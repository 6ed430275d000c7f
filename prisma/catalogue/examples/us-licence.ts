/**
 * Examples for the licences of the states. What all rows have in common is shown for every row alike: a figure in the
 * row draws a line, and both of its sides follow from the figure itself, not from the template. What only one state
 * has is written out below.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Profile } from "../../../lib/eligibility/profile";
import { LicenceRows } from "../us/licence/template";
import type { Case, RequirementExamples } from "./example";
import { PERMANENT } from "./us-ecfmg";

const { states } = LicenceRows.parse(
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, "../us/licence/rows.json"), "utf8")),
);
type State = (typeof states)[number];
type Step = "usmle_step1" | "usmle_step2ck" | "usmle_step3";
type Exams = NonNullable<Profile["exams"]>;
type Training = NonNullable<Profile["training"]>[number];

const LATER = "a thing of the past is as it is; there is nothing to wait for";
const NO_PENDING = { pending: LATER };

/** The last day of so many months that begin on 1 July 2012. */
const LAST_DAYS: Record<number, string> = {
  6: "2012-12-31",
  12: "2013-06-30",
  24: "2014-06-30",
  36: "2015-06-30",
};
const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const residency = (endedOn: string | undefined, more: Partial<Training> = {}): Partial<Profile> => ({
  training: [
    {
      kind: "residency",
      country: "US",
      accreditor: "acgme",
      specialty: "internal_medicine",
      startedOn: "2012-07-01",
      ...(endedOn ? { endedOn } : {}),
      ...more,
    },
  ],
});

const failed = (exam: Step, times: number): Exams =>
  Array.from({ length: times }, (_, index) => ({ exam, result: "fail", takenOn: `${2005 + index}-03-01` }));
const passed = (exam: Step, takenOn = "2015-03-01"): Exams[number] => ({ exam, result: "pass", takenOn });
const STEPS: Step[] = ["usmle_step1", "usmle_step2ck", "usmle_step3"];

/** Nobody's facts settle it. */
const asked = (requirement: string, asOf?: string): RequirementExamples => ({
  requirement,
  ...(asOf ? { asOf } : {}),
  unknown: [
    { because: "only the board can say, whatever is known of a person", profile: residency("2015-06-30") },
    { because: "nor does it matter that nothing is known", profile: {} },
  ],
});

/** A figure that holds today has no last day; the others are tried on theirs. */
const onItsDay = (figure: { to?: string | undefined }): { asOf?: string } =>
  figure.to ? { asOf: figure.to } : {};

/** Both sides of a number of months: all of them, and a day less. */
function monthsLine(months: number, asOf: { asOf?: string } = {}, more: Partial<Training> = {}) {
  const last = LAST_DAYS[months] as string;
  return {
    enough: {
      because: `exactly ${months} months of accredited training`,
      profile: residency(last, more),
      ...asOf,
    },
    short: {
      because: `a day less than ${months} months`,
      profile: residency(dayBefore(last), more),
      ...asOf,
    },
  };
}

function training(row: State, key: string): RequirementExamples {
  const requirement = `${key}.training`;
  const past = row.training.flatMap((figure) =>
    figure.to && figure.months ? [monthsLine(figure.months, onItsDay(figure))] : [],
  );
  const today = row.training.find(({ to }) => to === undefined);
  if (!today?.months && !today?.completedResidency)
    return { ...asked(requirement), ...(past.length > 0 ? { lines: past } : {}) };
  const more = today.completedResidency ? { completed: true } : {};
  return {
    requirement,
    met: [
      { because: "six years of it are more than any state asks", profile: residency("2018-06-30", more) },
    ],
    unmet: [
      { because: "no training at all", profile: { training: [] } },
      {
        because: "training abroad is not accredited by ACGME",
        profile: residency("2018-06-30", { country: "IN", accreditor: "other", ...more }),
      },
      {
        because: "training in Qatar under ACGME-International is not training in the United States",
        profile: residency("2018-06-30", { country: "QA", ...more }),
      },
      ...(today.completedResidency
        ? [
            {
              because: "a residency that was left is not completed",
              profile: residency("2018-06-30", { completed: false }),
            },
          ]
        : []),
    ],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [monthsLine(today.months ?? 12, {}, more), ...past],
    never: NO_PENDING,
  };
}

/** Both sides of a limit: the last attempt that counts is the pass, and the one after it. */
function attemptLines(exam: Step, atMost: number, asOf: { asOf?: string }) {
  return [
    {
      enough: {
        because: `attempt ${atMost} is the pass`,
        profile: { exams: [...failed(exam, atMost - 1), passed(exam)] },
        ...asOf,
      },
      short: {
        because: `the pass comes one attempt later, at number ${atMost + 1}`,
        profile: { exams: [...failed(exam, atMost), passed(exam)] },
        ...asOf,
      },
    },
    {
      enough: {
        because: `after ${atMost - 1} failures the last attempt is left`,
        profile: { exams: failed(exam, atMost - 1) },
        ...asOf,
      },
      short: {
        because: `after ${atMost} failures none is left`,
        profile: { exams: failed(exam, atMost) },
        ...asOf,
      },
    },
  ];
}

function stepAttempts(row: State, key: string, step: "step1" | "step2ck" | "step3"): RequirementExamples[] {
  const figures = row.attempts[step];
  if (!figures || figures === "none") return [];
  const requirement = `${key}.${step}-attempts`;
  const exam = `usmle_${step}` as const;
  const lines = figures.flatMap((figure) =>
    figure.atMost ? attemptLines(exam, figure.atMost, onItsDay(figure)) : [],
  );
  const today = figures.find(({ to }) => to === undefined)?.atMost;
  if (!today) return [{ ...asked(requirement), lines }];
  return [
    {
      requirement,
      met: [
        { because: "nothing has been sat", profile: { exams: [] } },
        {
          because: "the awaited result of the last attempt may be the pass",
          profile: {
            exams: [...failed(exam, today - 1), { exam, result: "awaiting", takenOn: "2026-11-02" }],
          },
        },
      ],
      unmet: [
        {
          because: "an attempt that was not finished is one of them",
          profile: {
            exams: [...failed(exam, today - 1), { exam, result: "incomplete", takenOn: "2020-03-01" }],
          },
        },
      ],
      unknown: [
        { because: "nothing is said about examinations", profile: {} },
        {
          because: "whether there were more sittings is not known",
          profile: { exams: failed(exam, 1), unsure: [`exams.${exam}`] },
        },
      ],
      lines,
      never: { pending: "a result that is awaited leaves the limit as it is" },
    },
  ];
}

function totalAttempts(row: State, key: string): RequirementExamples[] {
  const figures = row.attempts.total;
  if (!figures || figures === "none") return [];
  const total = figures[0]?.atMost as number;
  const passes = STEPS.map((step) => passed(step));
  return [
    {
      requirement: `${key}.total-attempts`,
      met: [{ because: "three Steps at the first attempt", profile: { exams: passes } }],
      unmet: [
        {
          because: "failures at all Steps add up",
          profile: { exams: STEPS.flatMap((step) => failed(step, 4)) },
        },
      ],
      unknown: [
        { because: "nothing is said about examinations", profile: {} },
        {
          because: "one more failure at a Step in doubt could be too many",
          profile: { exams: [...failed("usmle_step1", total - 3)], unsure: ["exams.usmle_step3"] },
        },
      ],
      lines: [
        {
          enough: {
            because: `three passes and ${total - 3} failures are ${total} attempts`,
            profile: { exams: [...passes, ...failed("usmle_step1", 1), ...failed("usmle_step3", total - 4)] },
          },
          short: {
            because: "one failure more",
            profile: { exams: [...passes, ...failed("usmle_step1", 1), ...failed("usmle_step3", total - 3)] },
          },
        },
        {
          enough: {
            because: "two passes so far, and an attempt left for the third Step",
            profile: {
              exams: [...passes.slice(0, 2), ...failed("usmle_step3", total - 3)],
            },
          },
          short: {
            because: "two passes and no attempt left for the third Step",
            profile: {
              exams: [...passes.slice(0, 2), ...failed("usmle_step3", total - 2)],
            },
          },
        },
      ],
      never: { pending: "a result that is awaited leaves the limit as it is" },
    },
  ];
}

/** Passes so far apart: the first in 2008, the last on a day, any other between. */
function apart(exams: readonly string[], last: string): Exams {
  return exams.map((exam, index) =>
    passed(exam as Step, index === 0 ? "2008-05-10" : index === exams.length - 1 ? last : "2009-05-10"),
  );
}

function timeLimit(row: State, key: string): RequirementExamples[] {
  if (row.timeLimit === "none") return [];
  const requirement = `${key}.time-limit`;
  const lineOf = (
    years: number,
    exams: readonly string[],
    asOf: { asOf?: string },
    more: Partial<Profile> = {},
  ) => {
    const last = `${2008 + years}-05-10`;
    return {
      enough: {
        because: `the passes are ${years} years apart to the day`,
        profile: { exams: apart(exams, last), ...more },
        ...asOf,
      },
      short: {
        because: "the last pass is a day later",
        profile: { exams: apart(exams, dayAfter(last)), ...more },
        ...asOf,
      },
    };
  };
  const lines = row.timeLimit.flatMap(({ years, exams = STEPS, ...figure }) =>
    years ? [lineOf(years, exams, onItsDay(figure))] : [],
  );
  const today = row.timeLimit.find(({ to }) => to === undefined);
  if (!today?.years) return [{ ...asked(requirement), ...(lines.length > 0 ? { lines } : {}) }];
  const { years, exams = STEPS, mdPhdYears } = today;
  const own: RequirementExamples = {
    requirement,
    met: [
      { because: "all passes in one year", profile: { exams: apart(exams, "2008-11-10") } },
      {
        because: "without a last pass nothing has lapsed",
        profile: { exams: apart(exams, "").slice(0, -1) },
      },
      {
        because: "the lapsed Steps were passed again",
        profile: {
          exams: [...apart(exams, "2024-05-10"), ...exams.map((exam) => passed(exam as Step, "2024-06-10"))],
        },
      },
    ],
    unmet: [{ because: "sixteen years apart", profile: { exams: apart(exams, "2024-05-10") } }],
    unknown: [
      { because: "nothing is said about examinations", profile: {} },
      {
        because: "one of the passes has no date",
        profile: { exams: exams.map((exam) => ({ exam: exam as Step, result: "pass" })) },
      },
    ],
    lines: lines.length > 0 ? lines : [lineOf(years, exams, {})],
    never: { pending: "a pass still to come leaves no time to measure" },
  };
  if (!mdPhdYears) return [own];
  const doctorate = {
    standings: [{ authority: "school", track: "md_phd", status: "completed" as const }],
  };
  return [
    own,
    {
      requirement: `${key}.time-limit-md-phd`,
      met: [
        {
          because: "a research doctorate and nine years",
          profile: { exams: apart(STEPS, "2017-05-10"), ...doctorate },
        },
      ],
      unmet: [
        {
          because: "nine years without a research doctorate",
          profile: { exams: apart(STEPS, "2017-05-10"), standings: [] },
        },
      ],
      unknown: [
        {
          because: "whether there is a doctorate is not said",
          profile: { exams: apart(STEPS, "2017-05-10") },
        },
      ],
      pending: [
        {
          because: "the doctorate is not awarded yet",
          profile: {
            exams: apart(STEPS, "2017-05-10"),
            standings: [{ authority: "school", track: "md_phd", status: "applied" }],
          },
        },
      ],
      lines: [lineOf(mdPhdYears, STEPS, {}, doctorate)],
    },
  ];
}

function recentStep3(row: State, key: string): RequirementExamples[] {
  if (!row.olderExams) return [];
  return [
    {
      requirement: `${key}.recent-step3`,
      given: { certifications: [] },
      met: [
        { because: "Step 3 is not passed yet, so it has no age", profile: { exams: [] } },
        ...(row.olderExams.certified
          ? [
              {
                because: "an old Step 3, and certified since",
                profile: {
                  exams: [passed("usmle_step3", "2010-03-01")],
                  certifications: [{ body: "abms", specialty: "pediatrics" }],
                },
              },
            ]
          : []),
      ],
      unmet: [{ because: "sixteen years ago", profile: { exams: [passed("usmle_step3", "2010-03-01")] } }],
      unknown: [
        { because: "the pass has no date", profile: { exams: [{ exam: "usmle_step3", result: "pass" }] } },
      ],
      pending: [
        {
          because: "the result of the first Step 3 is awaited",
          profile: { exams: [{ exam: "usmle_step3", result: "awaiting", takenOn: "2026-11-02" }] },
        },
      ],
      lines: [
        {
          enough: {
            because: "passed ten years ago to the day",
            profile: { exams: [passed("usmle_step3", "2016-11-22")] },
          },
          short: {
            because: "passed a day before that",
            profile: { exams: [passed("usmle_step3", "2016-11-21")] },
          },
        },
      ],
    },
    asked(`${key}.recent-step3-open`),
  ];
}

function stateExamples(row: State): RequirementExamples[] {
  const code = row.code.toLowerCase();
  const key = `us.licence.${code}`;
  const figured = row.training.some((figure) => figure.months || figure.completedResidency);
  const steps = (["step1", "step2ck", "step3"] as const).flatMap((step) => stepAttempts(row, key, step));
  const open =
    row.attempts.total === undefined &&
    (["step1", "step2ck", "step3"] as const).some((step) => row.attempts[step] === undefined);
  return [
    training(row, key),
    ...(figured && row.creditsOther !== false
      ? [asked(`${key}.training-canada`), asked(`${key}.training-international`)]
      : []),
    ...steps,
    ...totalAttempts(row, key),
    ...(open ? [asked(`${key}.attempts-open`)] : []),
    ...timeLimit(row, key),
    ...(row.soft ? [asked(`${key}.over-limits`)] : []),
    ...recentStep3(row, key),
    ...(row.withoutResidency ? [asked(`us.licence-img.${code}.conditions`)] : []),
  ];
}

const abroadAndHere = (months: number, abroad: Partial<Training>): Partial<Profile> => ({
  training: [
    {
      kind: "residency",
      country: "CA",
      accreditor: "rcpsc",
      specialty: "pediatrics",
      startedOn: "2011-01-01",
      endedOn: "2011-06-30",
      ...abroad,
    },
    ...(residency(LAST_DAYS[months]).training ?? []),
  ],
});

const ecfmg = (status: "completed" | "applied" | "expired"): Partial<Profile> => ({
  standings: [{ authority: "ecfmg", status }],
});

const SHARED: RequirementExamples[] = [
  {
    requirement: "us.licence.certificate",
    met: [
      { because: "the certificate is held", profile: ecfmg("completed") },
      { because: "it was held in 2019", profile: ecfmg("completed"), asOf: "2019-01-01" },
    ],
    unmet: [
      { because: "no certificate", profile: { standings: [] } },
      { because: "it was not held in 2019", profile: { standings: [] }, asOf: "2019-01-01" },
    ],
    unknown: [{ because: "nothing is said about it", profile: {} }],
    pending: [{ because: "it is applied for", profile: ecfmg("applied") }],
    lines: PERMANENT,
  },
  ...[12, 24, 36].map((months) => ({
    requirement: `us.licence.training-with-canada-${months}`,
    met: [
      {
        because: "six months in Canada come on top of those in the United States",
        profile: abroadAndHere(months, {}),
      },
    ],
    unmet: [{ because: "all of it was in the United States", profile: residency("2018-06-30") }],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [monthsLine(months, {}, { country: "CA", accreditor: "cfpc" })],
    never: NO_PENDING,
  })),
  {
    requirement: "us.licence.residency-in-canada",
    met: [
      {
        because: "a residency completed in Canada",
        profile: residency("2017-06-30", { country: "CA", accreditor: "rcpsc", completed: true }),
      },
    ],
    unmet: [
      { because: "a residency of the United States", profile: residency("2017-06-30", { completed: true }) },
    ],
    unknown: [
      {
        because: "whether it was completed is not said",
        profile: residency("2017-06-30", { country: "CA", accreditor: "rcpsc" }),
      },
    ],
    lines: [monthsLine(12, {}, { country: "CA", accreditor: "cfpc", completed: true })],
    never: NO_PENDING,
  },
  ...[12, 24, 36].map((months) => ({
    requirement: `us.licence.training-with-international-${months}`,
    met: [
      {
        because: "six months in Singapore come on top of those in the United States",
        profile: abroadAndHere(months, { country: "SG", accreditor: "acgme" }),
      },
    ],
    unmet: [
      { because: "all of it was in the United States", profile: residency("2018-06-30") },
      {
        because: "a program abroad that nobody there accredits counts for nothing",
        profile: residency("2018-06-30", { country: "QA", accreditor: "other" }),
      },
    ],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [monthsLine(months, {}, { country: "QA" })],
    never: NO_PENDING,
  })),
  {
    requirement: "us.licence.residency-international",
    met: [
      {
        because: "a residency completed in Qatar under ACGME-International",
        profile: residency("2017-06-30", { country: "QA", completed: true }),
      },
    ],
    unmet: [
      { because: "a residency of the United States", profile: residency("2017-06-30", { completed: true }) },
    ],
    unknown: [
      {
        because: "whether it was completed is not said",
        profile: residency("2017-06-30", { country: "QA" }),
      },
    ],
    lines: [monthsLine(12, {}, { country: "QA", completed: true })],
    never: NO_PENDING,
  },
  {
    requirement: "us.licence.training-floor",
    met: [
      { because: "three years are more than the least", profile: residency("2015-06-30") },
      {
        because: "below the least nobody is licensed; a residency in Canada is not below it",
        profile: residency("2015-06-30", { country: "CA", accreditor: "rcpsc" }),
      },
    ],
    unmet: [{ because: "no training", profile: { training: [] } }],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [monthsLine(12)],
    never: NO_PENDING,
  },
];

const certified = [{ body: "abms", specialty: "internal_medicine" }];
const licence = (issuedOn = "2024-01-10") => ({
  jurisdiction: "US-CO",
  kind: "full" as const,
  status: "active" as const,
  issuedOn,
});
const degree = (graduatedOn?: string): Partial<Profile> => ({
  education: [{ school: { country: "IN" }, degree: "mbbs", ...(graduatedOn ? { graduatedOn } : {}) }],
});
/** In training for exactly twelve months today, or for a day less. */
const TWELVE_RUNNING: { enough: Case; short: Case } = {
  enough: {
    because: "twelve months done today, and the program goes on",
    profile: residency(undefined, { startedOn: "2025-11-23", completed: false }),
  },
  short: {
    because: "a day less than twelve months",
    profile: residency(undefined, { startedOn: "2025-11-24", completed: false }),
  },
};
const enrolled = (requirement: string): RequirementExamples => ({
  requirement,
  met: [
    {
      because: "in the third year, with a last day still to come",
      profile: residency("2027-06-30", { startedOn: "2024-07-01" }),
    },
  ],
  unmet: [
    { because: "twelve months, but no program any more", profile: residency("2013-06-30") },
    {
      because: "completed, though the last day is not on file",
      profile: residency(undefined, { startedOn: "2021-07-01", completed: true }),
    },
    { because: "no training", profile: { training: [] } },
  ],
  unknown: [{ because: "nothing is said about training", profile: {} }],
  lines: [
    TWELVE_RUNNING,
    {
      enough: {
        because: "the last day of the program is today",
        profile: residency("2026-11-22", { startedOn: "2024-07-01" }),
      },
      short: {
        because: "it was yesterday",
        profile: residency("2026-11-21", { startedOn: "2024-07-01" }),
      },
    },
  ],
  never: NO_PENDING,
});

const plainMonths = (requirement: string, months: number): RequirementExamples => ({
  requirement,
  met: [{ because: "three years", profile: residency("2015-06-30") }],
  unmet: [{ because: "no training", profile: { training: [] } }],
  unknown: [{ because: "nothing is said about training", profile: {} }],
  lines: [monthsLine(months)],
  never: NO_PENDING,
});

/** Months in a residency of one state. */
const residencyThere = (requirement: string, months: number, subdivision: string): RequirementExamples => ({
  requirement,
  met: [{ because: "a residency of the state", profile: residency("2015-06-30", { subdivision }) }],
  unmet: [
    { because: "a residency of another state", profile: residency("2015-06-30", { subdivision: "US-OH" }) },
  ],
  unknown: [{ because: "the state of the residency is not said", profile: residency("2015-06-30") }],
  lines: [monthsLine(months, {}, { subdivision })],
  never: NO_PENDING,
});

const certificate = (requirement: string): RequirementExamples => ({
  requirement,
  met: [{ because: "certified by a board of the ABMS", profile: { certifications: certified } }],
  unmet: [
    {
      because: "certified in Canada only",
      profile: { certifications: [{ body: "rcpsc", specialty: "pediatrics" }] },
    },
  ],
  unknown: [{ because: "nothing is said about certificates", profile: {} }],
  never: { ...NO_PENDING, line: "a certificate is held or not" },
});

const fourthAttempt = (requirement: string, given: Partial<Profile>): RequirementExamples => ({
  requirement,
  given: { certifications: certified, ...given },
  met: [
    {
      because: "passed at the second attempt",
      profile: { exams: [...failed("usmle_step3", 1), passed("usmle_step3")] },
    },
  ],
  unmet: [
    {
      because: "not certified",
      profile: { exams: [...failed("usmle_step3", 3), passed("usmle_step3")], certifications: [] },
    },
  ],
  unknown: [{ because: "nothing is said about examinations", profile: {} }],
  lines: attemptLines("usmle_step3", 4, {}),
  never: { pending: "a result that is awaited leaves the limit as it is" },
});

const OF_ONE_STATE: RequirementExamples[] = [
  enrolled("us.licence.az.enrolled"),
  {
    requirement: "us.licence.az.enrolled-dates",
    met: [
      {
        because: "a year done elsewhere and a program of two years that has begun",
        profile: {
          training: [
            ...(residency("2013-06-30").training ?? []),
            ...(residency("2028-06-30", { startedOn: "2026-07-01" }).training ?? []),
          ],
        },
      },
    ],
    unmet: [{ because: "no training", profile: { training: [] } }],
    unknown: [
      { because: "nothing is said about training", profile: {} },
      {
        because: "the last day of the program is not given",
        profile: residency(undefined, { startedOn: "2025-07-01" }),
      },
    ],
    lines: [
      {
        enough: {
          because: "from July 2025 to June 2028 it is three years",
          profile: residency("2028-06-30", { startedOn: "2025-07-01" }),
          asOf: "2026-07-02",
        },
        short: {
          because: "a day less",
          profile: residency("2028-06-29", { startedOn: "2025-07-01" }),
          asOf: "2026-07-02",
        },
      },
    ],
    never: NO_PENDING,
  },
  asked("us.licence.az.enrolled-open"),
  asked("us.licence.az.enrolled-from", "2025-06-01"),
  {
    requirement: "us.licence.az.licensed-elsewhere",
    met: [{ because: "licensed in Colorado", profile: { licences: [licence()] } }],
    unmet: [
      {
        because: "a training licence is none for practice",
        profile: { licences: [{ ...licence(), kind: "training" }] },
      },
    ],
    unknown: [{ because: "nothing is said about licences", profile: {} }],
    lines: [
      {
        enough: {
          because: "the licence expires today",
          profile: { licences: [{ ...licence(), expiresOn: "2026-11-22" }] },
        },
        short: {
          because: "it expired yesterday",
          profile: { licences: [{ ...licence(), expiresOn: "2026-11-21" }] },
        },
      },
    ],
    never: NO_PENDING,
  },
  {
    requirement: "us.licence.ar.six-attempts",
    met: [{ because: "nothing has been sat", profile: { exams: [] } }],
    unmet: [
      { because: "six failures at one Step are enough for it", profile: { exams: failed("usmle_step1", 6) } },
    ],
    unknown: [{ because: "nothing is said about examinations", profile: {} }],
    lines: attemptLines("usmle_step3", 6, {}),
    never: { pending: "a result that is awaited leaves the limit as it is" },
  },
  asked("us.licence.ar.attempts-open"),
  residencyThere("us.licence.ar.arkansas-residency", 12, "US-AR"),
  asked("us.licence.ar.enrolled-open"),
  plainMonths("us.licence.ga.twelve-months", 12),
  asked("us.licence.ga.school-open"),
  residencyThere("us.licence.id.idaho-residency", 24, "US-ID"),
  asked("us.licence.id.agreement-open"),
  {
    requirement: "us.licence.il.before-1988",
    met: [
      {
        because: "a residency of the early eighties",
        profile: residency("1984-06-30", { startedOn: "1981-07-01" }),
      },
    ],
    unmet: [{ because: "three years, much later", profile: residency("2015-06-30") }],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [
      {
        enough: {
          because: "twelve months until the last day of 1987",
          profile: residency("1987-12-31", { startedOn: "1987-01-01" }),
        },
        short: {
          because: "until the first day of 1988",
          profile: residency("1988-01-01", { startedOn: "1987-01-02" }),
        },
      },
      {
        enough: {
          because: "twelve months in 1986",
          profile: residency("1986-12-31", { startedOn: "1986-01-01" }),
        },
        short: { because: "a day less", profile: residency("1986-12-31", { startedOn: "1986-01-02" }) },
      },
    ],
    never: NO_PENDING,
  },
  plainMonths("us.licence.ia.three-years", 36),
  certificate("us.licence.ia.certified"),
  {
    requirement: "us.licence.mn.before-residency-end",
    met: [
      {
        because: "Step 3 is passed and the residency goes on",
        profile: {
          exams: [passed("usmle_step3", "2026-05-01")],
          ...residency(undefined, { startedOn: "2024-07-01", completed: false }),
        },
      },
    ],
    unmet: [
      {
        because: "the residency has ended",
        profile: {
          exams: [passed("usmle_step3", "2026-05-01")],
          ...residency("2015-06-30", { completed: true }),
        },
      },
    ],
    unknown: [{ because: "nothing is said about training", profile: { exams: [passed("usmle_step3")] } }],
    pending: [
      {
        because: "the result of Step 3 is awaited",
        profile: {
          exams: [{ exam: "usmle_step3", result: "awaiting", takenOn: "2026-11-02" }],
          training: [],
        },
      },
    ],
    lines: [
      {
        enough: {
          because: "the last day of the residency is tomorrow",
          profile: {
            exams: [passed("usmle_step3", "2026-05-01")],
            ...residency("2026-11-23", { startedOn: "2023-11-24", completed: true }),
          },
        },
        short: {
          because: "it is today",
          profile: {
            exams: [passed("usmle_step3", "2026-05-01")],
            ...residency("2026-11-22", { startedOn: "2023-11-23", completed: true }),
          },
        },
      },
    ],
  },
  asked("us.licence.mn.residency-end-open"),
  fourthAttempt("us.licence.mn.fourth-attempt", { licences: [licence()] }),
  fourthAttempt("us.licence.or.fourth-attempt", {}),
  plainMonths("us.licence.ms.twelve-months", 12),
  asked("us.licence.ms.case-open"),
  {
    requirement: "us.licence.nj.two-years",
    given: degree("2010-06-30"),
    met: [{ because: "three years, degree of 2010", profile: residency("2015-06-30") }],
    unmet: [{ because: "no training", profile: { training: [] } }],
    unknown: [
      { because: "the day of the degree is not known", profile: { ...residency("2015-06-30"), ...degree() } },
    ],
    lines: [
      monthsLine(24),
      {
        enough: {
          because: "degree of the day after 1 July 2003",
          profile: { ...residency("2015-06-30"), ...degree("2003-07-02") },
        },
        short: {
          because: "degree of 1 July 2003",
          profile: { ...residency("2015-06-30"), ...degree("2003-07-01") },
        },
      },
    ],
    pending: [
      {
        because: "training done, the degree is still expected",
        profile: {
          ...residency("2015-06-30"),
          education: [{ school: { country: "IN" }, expectedGraduationOn: "2027-05-31" }],
        },
      },
    ],
  },
  {
    requirement: "us.licence.nj.one-field",
    met: [{ because: "three years of internal medicine", profile: residency("2015-06-30") }],
    unmet: [
      {
        because: "a year each of two fields",
        profile: {
          training: [
            ...(residency("2013-06-30").training ?? []),
            ...(residency("2014-06-30", { startedOn: "2013-07-01", specialty: "surgery" }).training ?? []),
          ],
        },
      },
    ],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [monthsLine(24, {}, { specialty: "pediatrics" })],
    never: NO_PENDING,
  },
  asked("us.licence.nj.one-field-open"),
  {
    requirement: "us.licence.nj.third-year",
    met: [
      {
        because: "the contract is signed",
        profile: {
          standings: [{ authority: "employer", track: "third_year_contract", status: "completed" }],
        },
      },
    ],
    unmet: [{ because: "no contract", profile: { standings: [] } }],
    unknown: [{ because: "nothing is said about a contract", profile: {} }],
    pending: [
      {
        because: "the contract has been applied for",
        profile: { standings: [{ authority: "employer", track: "third_year_contract", status: "applied" }] },
      },
    ],
    never: { line: "a contract is signed or not" },
  },
  {
    requirement: "us.licence.nj.older-graduate",
    given: degree("1980-06-30"),
    met: [{ because: "degree of 1980 and three years", profile: residency("2015-06-30") }],
    unmet: [{ because: "degree of 1990", profile: { ...residency("2015-06-30"), ...degree("1990-06-30") } }],
    unknown: [
      { because: "the day of the degree is not known", profile: { ...residency("2015-06-30"), ...degree() } },
    ],
    lines: [
      monthsLine(12),
      {
        enough: {
          because: "degree of the last day of June 1985",
          profile: { ...residency("2015-06-30"), ...degree("1985-06-30") },
        },
        short: {
          because: "degree of the first day of July 1985",
          profile: { ...residency("2015-06-30"), ...degree("1985-07-01") },
        },
      },
    ],
    never: { pending: "nobody who still expects a degree graduated before 1985" },
  },
  {
    requirement: "us.licence.ny.status",
    met: [
      { because: "a citizen", profile: { citizenships: ["US", "IN"] } },
      {
        because: "a permanent resident, whatever the card says",
        profile: {
          citizenships: ["IN"],
          permanentResidence: [{ country: "US", validUntil: "2024-01-01" }],
        },
      },
    ],
    unmet: [
      {
        because: "a work visa is neither",
        profile: {
          citizenships: ["IN"],
          permanentResidence: [],
          workAuthorizations: [{ country: "US", kind: "h1b" }],
        },
      },
    ],
    unknown: [{ because: "permanent residence is not said", profile: { citizenships: ["IN"] } }],
    never: { ...NO_PENDING, line: "the status is held or not, from whichever day" },
  },
  certificate("us.licence.nc.certified"),
  {
    requirement: "us.licence.tx.exception",
    given: { certifications: [], licences: [] },
    met: [{ because: "certified by a board of the ABMS", profile: { certifications: certified } }],
    unmet: [
      {
        because: "a licence of 2010 that is no longer held",
        profile: { licences: [{ ...licence("2010-01-10"), status: "expired", expiresOn: "2020-01-10" }] },
      },
    ],
    unknown: [
      {
        because: "the day of the licence is not known",
        profile: { licences: [{ jurisdiction: "US-CO", kind: "full", status: "active" }] },
      },
    ],
    lines: [
      {
        enough: {
          because: "licensed for five years to the day",
          profile: { licences: [licence("2021-11-22")] },
        },
        short: { because: "a day less", profile: { licences: [licence("2021-11-23")] } },
      },
    ],
    never: NO_PENDING,
  },
  enrolled("us.licence.wi.enrolled"),
  {
    requirement: "us.licence.wy.two-years",
    given: { certifications: [], licences: [] },
    met: [
      {
        because: "certified, with twelve months",
        profile: { ...residency("2013-06-30"), certifications: certified },
      },
      {
        because: "licensed for five years, with twelve months",
        profile: { ...residency("2013-06-30"), licences: [licence("2021-11-22")] },
      },
    ],
    unmet: [{ because: "no training", profile: { training: [] } }],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [monthsLine(24)],
    never: NO_PENDING,
  },
  asked("us.licence.wy.months-open"),
];

export const US_LICENCE: RequirementExamples[] = [
  ...states.flatMap(stateExamples),
  ...SHARED,
  ...OF_ONE_STATE,
];
