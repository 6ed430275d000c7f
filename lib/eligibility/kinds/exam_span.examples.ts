import type { Example, Examples } from "./example";

type Case = Example<"exam_span">;
const asOf = "2026-11-22";
const rule: Case["rule"] = { exams: ["usmle_step1", "usmle_step2ck"], withinYears: 7 };
const passes = (step1?: string, step2?: string): Case["profile"] => ({
  exams: [
    { exam: "usmle_step1", result: "pass", ...(step1 ? { takenOn: step1 } : {}) },
    { exam: "usmle_step2ck", result: "pass", ...(step2 ? { takenOn: step2 } : {}) },
  ],
});

export const examSpan: Examples<"exam_span"> = {
  met: [
    {
      when: "a single pass, though its day is not known",
      rule,
      profile: { exams: [{ exam: "usmle_step1", result: "pass" }] },
      asOf,
    },
    { when: "a year apart, in whichever order", rule, profile: passes("2021-05-01", "2020-05-01"), asOf },
    {
      when: "with one pass there is no span yet, and nothing has lapsed",
      rule,
      profile: { exams: [{ exam: "usmle_step1", result: "pass", takenOn: "2010-05-01" }] },
      asOf,
    },
    {
      when: "an old pass that was passed again in time",
      rule,
      profile: {
        exams: [
          { exam: "usmle_step1", result: "pass", takenOn: "2010-05-01" },
          { exam: "usmle_step1", result: "pass", takenOn: "2019-05-01" },
          { exam: "usmle_step2ck", result: "pass", takenOn: "2020-05-01" },
        ],
      },
      asOf,
    },
  ],
  unmet: [
    {
      when: "two passes too far apart, while a third is awaited that cannot mend it",
      rule: { exams: ["usmle_step1", "usmle_step2ck", "usmle_step3"], withinYears: 7 },
      profile: {
        exams: [
          ...(passes("2014-05-10", "2022-05-10").exams ?? []),
          { exam: "usmle_step3", result: "awaiting", takenOn: "2026-11-10" },
        ],
      },
      asOf,
    },
    { when: "ten years apart", rule, profile: passes("2010-05-01", "2020-05-01"), asOf },
  ],
  unknown: [
    {
      when: "a pass without a day beside two that lie far apart may be of the one that is too old",
      rule,
      profile: {
        exams: [...(passes("2010-05-01", "2020-05-01").exams ?? []), { exam: "usmle_step1", result: "pass" }],
      },
      asOf,
    },
    { when: "nothing is known of examinations", rule, profile: {}, asOf },
    { when: "one of the passes has no date", rule, profile: passes("2010-05-01"), asOf },
  ],
  pending: "a pass still to come leaves no span to judge, and nothing has lapsed until then",
  boundary: [
    {
      met: { when: "seven years to the day", rule, profile: passes("2016-05-01", "2023-05-01"), asOf },
      unmet: { when: "a day more", rule, profile: passes("2016-05-01", "2023-05-02"), asOf },
    },
    {
      met: {
        when: "seven years after 29 February is 28 February",
        rule,
        profile: passes("2016-02-29", "2023-02-28"),
        asOf,
      },
      unmet: { when: "1 March is past it", rule, profile: passes("2016-02-29", "2023-03-01"), asOf },
    },
  ],
};
