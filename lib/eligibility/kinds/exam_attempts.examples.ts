import type { Example, Examples } from "./example";

type Case = Example<"exam_attempts">;
type Row = NonNullable<Case["profile"]["exams"]>[number];
const asOf = "2026-11-22";
const three: Case["rule"] = { exams: ["nac"], atMost: 2 };
const failures: Case["rule"] = { exams: ["nac"], atMost: 0, counting: ["fail"] };
const spaced: Case["rule"] = { exams: ["nac"], atMost: 0, withinMonths: 12 };
const sinceChange: Case["rule"] = { exams: ["nac"], atMost: 0, taken: { onOrAfter: "2018-01-01" } };
const either: Case["rule"] = { exams: ["usmle_step1", "usmle_step2ck"], atMost: 1, unlessPassed: true };
const threeFailures: Case["rule"] = {
  exams: ["usmle_step1", "usmle_step2ck"],
  together: true,
  counting: ["fail", "incomplete"],
  awaited: false,
  atMost: 3,
};
const failed = (exam: "usmle_step1" | "usmle_step2ck", times: number): Row[] =>
  Array.from({ length: times }, () => ({ exam, result: "fail" }));
const fail = (takenOn?: string): Row => ({ exam: "nac", result: "fail", ...(takenOn ? { takenOn } : {}) });
const sat = (...exams: Row[]): Case["profile"] => ({ exams });

export const examAttempts: Examples<"exam_attempts"> = {
  met: [
    { when: "attempts are known to be none", rule: three, profile: { exams: [] }, asOf },
    {
      when: "a booking has not used an attempt",
      rule: three,
      profile: sat(fail("2024-03-01"), fail("2025-03-01"), { exam: "nac", result: "scheduled" }),
      asOf,
    },
    {
      when: "results that do not count",
      rule: failures,
      profile: sat({ exam: "nac", result: "incomplete", takenOn: "2025-03-01" }),
      asOf,
    },
    {
      when: "an awaited result may be the pass, so it is no failure yet",
      rule: threeFailures,
      profile: sat(...failed("usmle_step1", 3), {
        exam: "usmle_step1",
        result: "awaiting",
        takenOn: "2026-10-03",
      }),
      asOf,
    },
    {
      when: "one examination is used up but passed, which no longer counts against anybody",
      rule: either,
      profile: sat(
        { exam: "usmle_step1", result: "fail" },
        { exam: "usmle_step1", result: "pass" },
        { exam: "usmle_step2ck", result: "fail" },
      ),
      asOf,
    },
  ],
  unmet: [
    {
      when: "failures at two examinations are added up",
      rule: threeFailures,
      profile: sat(...failed("usmle_step1", 2), ...failed("usmle_step2ck", 2)),
      asOf,
    },
    {
      when: "one examination used up closes both",
      rule: either,
      profile: sat({ exam: "usmle_step2ck", result: "fail" }, { exam: "usmle_step2ck", result: "fail" }),
      asOf,
    },
    { when: "a failure without a date has happened", rule: failures, profile: sat(fail()), asOf },
    {
      when: "an attempt whose result is awaited has been used, however it ends",
      rule: three,
      profile: sat(fail("2024-03-01"), fail("2025-03-01"), {
        exam: "nac",
        result: "awaiting",
        takenOn: "2026-10-03",
      }),
      asOf,
    },
  ],
  unknown: [
    { when: "nothing is known of examinations", rule: three, profile: {}, asOf },
    {
      when: "this examination is in doubt",
      rule: three,
      profile: { exams: [], unsure: ["exams.nac"] },
      asOf,
    },
    {
      when: "the result of an attempt is not known and would tip the number",
      rule: failures,
      profile: sat({ exam: "nac", takenOn: "2025-03-01" }),
      asOf,
    },
    {
      when: "the result is awaited, and only a failure counts",
      rule: failures,
      profile: sat({ exam: "nac", result: "awaiting", takenOn: "2026-10-03" }),
      asOf,
    },
    {
      when: "one of the examinations added up is in doubt",
      rule: threeFailures,
      profile: { exams: failed("usmle_step1", 3), unsure: ["exams.usmle_step2ck"] },
      asOf,
    },
    { when: "an attempt without a date in a window", rule: sinceChange, profile: sat(fail()), asOf },
    { when: "an attempt without a date that may be recent", rule: spaced, profile: sat(fail()), asOf },
  ],
  pending: "a good result can only use an attempt up, so waiting for one never makes the rule true",
  boundary: [
    {
      met: {
        when: "six months after 31 August are the last day of February",
        rule: { exams: ["nac"], atMost: 0, withinMonths: 6 },
        profile: sat({ exam: "nac", result: "fail", takenOn: "2025-08-31" }),
        asOf: "2026-02-28",
      },
      unmet: {
        when: "the day before",
        rule: { exams: ["nac"], atMost: 0, withinMonths: 6 },
        profile: sat({ exam: "nac", result: "fail", takenOn: "2025-08-31" }),
        asOf: "2026-02-27",
      },
    },
    {
      met: {
        when: "three failures at two examinations together",
        rule: threeFailures,
        profile: sat(...failed("usmle_step1", 1), ...failed("usmle_step2ck", 2)),
        asOf,
      },
      unmet: {
        when: "a fourth",
        rule: threeFailures,
        profile: sat(...failed("usmle_step1", 2), ...failed("usmle_step2ck", 2)),
        asOf,
      },
    },
    {
      met: {
        when: "as many attempts as allowed",
        rule: three,
        profile: sat(fail("2024-03-01"), fail("2025-03-01")),
        asOf,
      },
      unmet: {
        when: "one more",
        rule: three,
        profile: sat(fail("2023-03-01"), fail("2024-03-01"), fail("2025-03-01")),
        asOf,
      },
    },
    {
      met: {
        when: "sat the day before the window",
        rule: sinceChange,
        profile: sat(fail("2017-12-31")),
        asOf,
      },
      unmet: { when: "sat on its first day", rule: sinceChange, profile: sat(fail("2018-01-01")), asOf },
    },
    {
      met: {
        when: "twelve months to the day have gone by",
        rule: spaced,
        profile: sat(fail("2025-11-22")),
        asOf,
      },
      unmet: { when: "a day less", rule: spaced, profile: sat(fail("2025-11-23")), asOf },
    },
    {
      met: {
        when: "the sitting of tomorrow has not happened",
        rule: failures,
        profile: sat(fail("2026-11-23")),
        asOf,
      },
      unmet: { when: "the sitting of today has", rule: failures, profile: sat(fail("2026-11-22")), asOf },
    },
  ],
};
