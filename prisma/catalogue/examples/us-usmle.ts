import type { Profile } from "../../../lib/eligibility/profile";
import type { RequirementExamples } from "./example";
import { degree, sat, sittings, standings } from "./facts";

const abroad = {
  citizenships: ["IN"],
  ...degree({ country: "IN", accreditations: [] }, { graduatedOn: "2012-06-30" }),
};

/** What each Step asks in the same words: no retake, three sittings in a year, the waits before the fourth. */
function perStep(step: "step1" | "step2ck" | "step3"): RequirementExamples[] {
  const exam = `usmle_${step}` as const;
  return [
    {
      requirement: `us.usmle.${step}.not-passed`,
      lines: [
        {
          enough: { because: "failed, and never passed", profile: sittings(exam, "fail", "2025-04-20") },
          short: { because: "passed once", profile: sittings(exam, "pass", "2025-04-20") },
        },
      ],
    },
    {
      requirement: `us.usmle.${step}.spacing`,
      lines: [
        {
          enough: {
            because: "the first of three sittings lies a year back",
            profile: sittings(exam, "fail", "2025-11-22", "2026-03-01", "2026-07-01"),
          },
          short: {
            because: "all three lie within twelve months",
            profile: sittings(exam, "fail", "2025-11-23", "2026-03-01", "2026-07-01"),
          },
        },
      ],
    },
    {
      requirement: `us.usmle.${step}.wait`,
      lines: [
        {
          enough: {
            because: "the latest of three sittings lies six months back",
            profile: sittings(exam, "fail", "2024-03-01", "2025-03-01", "2026-05-22"),
          },
          short: {
            because: "a day is missing to the six months",
            profile: sittings(exam, "fail", "2024-03-01", "2025-03-01", "2026-05-23"),
          },
        },
        {
          enough: {
            because: "the first of three lies twelve months back",
            profile: sittings(exam, "fail", "2025-11-22", "2026-01-20", "2026-04-20"),
          },
          short: {
            because: "a day is missing to the twelve months",
            profile: sittings(exam, "fail", "2025-11-23", "2026-01-20", "2026-04-20"),
          },
        },
      ],
    },
  ];
}

/** A pass that lapses: the other Step was not passed within seven years of it. */
function lapsed(step: "step1" | "step2ck"): RequirementExamples {
  const exam = `usmle_${step}` as const;
  return {
    requirement: `us.usmle.${step}.lapsed`,
    given: { ...abroad, ...standings() },
    lines: [
      {
        enough: {
          because: "passed more than seven years ago, and the other Step never",
          profile: { exams: [sat(exam, "pass", "2019-11-21")] },
        },
        short: {
          because: "passed seven years ago to the day",
          profile: { exams: [sat(exam, "pass", "2019-11-22")] },
        },
      },
    ],
  };
}

/** A board's time limit that ran out: the passes lie far enough apart, and the board says so. */
function boardLimit(step: "step1" | "step2ck" | "step3"): RequirementExamples {
  const confirmed = standings({ authority: "state_board", track: "time_limit", status: "completed" });
  const passes = (last: string): Partial<Profile> => ({
    exams: [
      sat("usmle_step1", "pass", "2019-10-01"),
      sat("usmle_step2ck", "pass", "2021-03-10"),
      sat("usmle_step3", "pass", last),
    ],
  });
  return {
    requirement: `us.usmle.${step}.board-limit`,
    given: abroad,
    unmet: [{ because: "no board has said so", profile: { ...passes("2026-11-02"), ...standings() } }],
    unknown: [{ because: "whether a board said so is not known", profile: passes("2026-11-02") }],
    lines: [
      {
        enough: {
          because: "five years and a day between the first pass and the last, and a board confirms its limit",
          profile: { ...passes("2024-10-02"), ...confirmed },
        },
        short: {
          because: "five years to the day: no board’s limit that was read is shorter",
          profile: { ...passes("2024-10-01"), ...confirmed },
        },
      },
    ],
  };
}

export const US_USMLE: RequirementExamples[] = [
  ...perStep("step1"),
  ...perStep("step2ck"),
  ...perStep("step3"),
  lapsed("step1"),
  lapsed("step2ck"),
  boardLimit("step1"),
  boardLimit("step2ck"),
  boardLimit("step3"),
  {
    requirement: "us.school",
    unmet: [
      {
        because: "a school without the ECFMG note and without accreditation there",
        profile: degree({ ecfmgEligible: false, accreditations: ["wfme_recognized"] }),
      },
    ],
  },
  {
    requirement: "us.usmle.application",
    given: abroad,
    lines: [
      {
        enough: {
          because: "a sitting is proof that the application was accepted",
          profile: { ...standings(), ...sittings("usmle_step1", "fail", "2025-04-20") },
        },
        short: { because: "no application and no sitting", profile: { ...standings(), exams: [] } },
      },
    ],
  },
  {
    requirement: "us.usmle.exhausted",
    lines: [
      {
        enough: {
          because: "three sittings of Step 1 without a pass",
          profile: sittings("usmle_step1", "fail", "2022-05-01", "2023-05-01", "2024-05-01"),
        },
        short: {
          because: "a fourth without a pass closes every Step",
          profile: sittings("usmle_step1", "fail", "2022-05-01", "2023-05-01", "2024-05-01", "2025-05-01"),
        },
      },
      {
        enough: {
          because: "until June 2021 six sittings were allowed",
          profile: sittings("usmle_step1", "fail", "2017-05-01", "2018-05-01", "2019-05-01", "2020-05-01"),
          asOf: "2021-06-30",
        },
        short: {
          because: "from 1 July 2021 four are all",
          profile: sittings("usmle_step1", "fail", "2017-05-01", "2018-05-01", "2019-05-01", "2020-05-01"),
          asOf: "2021-07-01",
        },
      },
    ],
  },
  {
    requirement: "us.usmle.step3.degree",
    unmet: [{ because: "no medical degree, begun or ended", profile: { education: [] } }],
    pending: [{ because: "still studying", profile: degree({}, { expectedGraduationOn: "2030-06-30" }) }],
  },
];
