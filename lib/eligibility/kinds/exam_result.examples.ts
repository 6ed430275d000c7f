import type { Example, Examples } from "./example";

type Case = Example<"exam_result">;
type Row = NonNullable<Case["profile"]["exams"]>[number];
const asOf = "2026-11-22";
const passed: Case["rule"] = { exam: "mccqe1" };
const booked: Case["rule"] = { exam: "mccqe1", need: "passed_or_booked" };
const newest: Case["rule"] = { exam: "mccqe1", attempt: "newest" };
const first: Case["rule"] = { exam: "mccqe1", attempt: "first" };
const inWindow: Case["rule"] = { exam: "mccqe1", taken: { onOrBefore: "2021-06-10" } };
const released: Case["rule"] = { exam: "mccqe1", resulted: { onOrBefore: "2026-10-01" } };
const recent: Case["rule"] = { exam: "mccqe1", validForMonths: 6 };
const high: Case["rule"] = { exam: "mccqe1", minimumScores: [{ scale: "mccqe1:2018", score: 240 }] };
const sat = (...rows: Omit<Row, "exam">[]): Case["profile"] => ({
  exams: rows.map((row) => ({ exam: "mccqe1", ...row })),
});

export const examResult: Examples<"exam_result"> = {
  met: [
    { when: "a pass without a date", rule: passed, profile: sat({ result: "pass" }), asOf },
    {
      when: "a pass after a failure",
      rule: passed,
      profile: sat({ result: "fail", takenOn: "2024-05-01" }, { result: "pass", takenOn: "2025-05-01" }),
      asOf,
    },
    {
      when: "a bare score that reaches the pass mark in force on the day of the sitting",
      rule: passed,
      profile: sat({ takenOn: "2020-10-20", score: 226, scoreScale: "mccqe1:2018" }),
      asOf,
    },
    {
      when: "a booking, where that is enough",
      rule: booked,
      profile: sat({ result: "scheduled", scheduledFor: "2027-01-20" }),
      asOf,
    },
    {
      when: "the first attempt passed, whatever came later",
      rule: first,
      profile: sat({ result: "pass", takenOn: "2024-05-01" }, { result: "fail", takenOn: "2025-05-01" }),
      asOf,
    },
  ],
  unmet: [
    {
      when: "a sitting after the window, however it ended",
      rule: inWindow,
      profile: sat({ takenOn: "2022-05-01" }),
      asOf,
    },
    {
      when: "a sitting too long ago, however it ended",
      rule: recent,
      profile: sat({ takenOn: "2022-05-01" }),
      asOf,
    },
    {
      when: "a booking without a day, where the window has ended",
      rule: inWindow,
      profile: sat({ result: "scheduled" }),
      asOf,
    },
    {
      when: "the newest attempt failed, whatever an older one that is awaited brings",
      rule: newest,
      profile: sat({ result: "awaiting", takenOn: "2025-05-01" }, { result: "fail", takenOn: "2026-05-01" }),
      asOf,
    },
    {
      when: "a result still awaited after the last day it could have counted from",
      rule: released,
      profile: sat({ result: "awaiting", takenOn: "2026-09-20" }),
      asOf,
    },
    { when: "attempts are known to be none", rule: passed, profile: { exams: [] }, asOf },
    { when: "only a failure", rule: passed, profile: sat({ result: "fail", takenOn: "2025-05-01" }), asOf },
    {
      when: "the same bare score under a later pass mark",
      rule: passed,
      profile: sat({ takenOn: "2021-10-20", score: 226, scoreScale: "mccqe1:2018" }),
      asOf,
    },
    {
      when: "the newest attempt failed",
      rule: newest,
      profile: sat({ result: "pass", takenOn: "2024-05-01" }, { result: "fail", takenOn: "2025-05-01" }),
      asOf,
    },
    {
      when: "a score on a scale without a minimum, which no fact could change",
      rule: high,
      profile: sat({ result: "pass", takenOn: "2025-05-01", scoreScale: "mccqe1:2025" }),
      asOf,
    },
    {
      when: "a booking outside the window, even if it is passed",
      rule: inWindow,
      profile: sat({ result: "scheduled", scheduledFor: "2027-01-20" }),
      asOf,
    },
    {
      when: "a booking outside the window where a booking is enough",
      rule: { exam: "mccqe1", need: "passed_or_booked", taken: { onOrBefore: { milestone: "filing" } } },
      profile: sat({ result: "scheduled", scheduledFor: "2026-11-27" }),
      asOf,
    },
  ],
  unknown: [
    { when: "nothing is known of examinations", rule: passed, profile: {}, asOf },
    {
      when: "this examination is in doubt",
      rule: passed,
      profile: { exams: [], unsure: ["exams.mccqe1"] },
      asOf,
    },
    { when: "sat, and the result is not given", rule: passed, profile: sat({ takenOn: "2025-05-01" }), asOf },
    {
      when: "booked for a day that has come, without a result",
      rule: passed,
      profile: sat({ result: "scheduled", scheduledFor: "2026-11-22" }),
      asOf,
    },
    { when: "a pass without a date in a window", rule: inWindow, profile: sat({ result: "pass" }), asOf },
    {
      when: "a pass without a date that must be recent",
      rule: recent,
      profile: sat({ result: "pass" }),
      asOf,
    },
    {
      when: "passed, and the score asked for is not given",
      rule: high,
      profile: sat({ result: "pass", takenOn: "2020-05-01", scoreScale: "mccqe1:2018" }),
      asOf,
    },
    {
      when: "the day the window ends is not published",
      rule: { exam: "mccqe1", taken: { onOrBefore: { milestone: "results" } } },
      profile: sat({ result: "pass", takenOn: "2025-05-01" }),
      asOf,
    },
    {
      when: "booked inside a window whose end is not published",
      rule: { exam: "mccqe1", taken: { onOrBefore: { milestone: "results" } } },
      profile: sat({ result: "scheduled", scheduledFor: "2027-01-20" }),
      asOf,
    },
  ],
  pending: [
    {
      when: "a booking after a sitting whose result nobody told: good or bad, it may be the newest pass",
      rule: newest,
      profile: sat({ takenOn: "2026-05-02" }, { result: "scheduled", scheduledFor: "2027-05-01" }),
      asOf,
    },
    {
      when: "a result awaited while there is still time for it",
      rule: released,
      profile: sat({ result: "awaiting", takenOn: "2026-09-20" }),
      asOf: "2026-09-30",
    },
    {
      when: "booked for a later day",
      rule: passed,
      profile: sat({ result: "scheduled", scheduledFor: "2027-01-20" }),
      asOf,
    },
    { when: "booked without a day", rule: passed, profile: sat({ result: "scheduled" }), asOf },
    {
      when: "the result is awaited",
      rule: passed,
      profile: sat({ result: "awaiting", takenOn: "2026-10-20" }),
      asOf,
    },
    {
      when: "sat before the day and released after it",
      rule: passed,
      profile: sat({ result: "pass", takenOn: "2026-10-20", resultOn: "2026-11-23" }),
      asOf,
    },
    {
      when: "asked as of a day before the sitting that has passed since",
      rule: passed,
      profile: sat({ result: "pass", scheduledFor: "2026-12-01" }),
      asOf,
    },
  ],
  boundary: [
    {
      met: {
        when: "the result is out on the as-of date",
        rule: passed,
        profile: sat({ result: "pass", takenOn: "2026-10-20", resultOn: "2026-11-22" }),
        asOf,
      },
      unmet: {
        when: "the sitting is the day after: it has not happened",
        rule: passed,
        profile: sat({ result: "pass", takenOn: "2026-11-23" }),
        asOf,
      },
    },
    {
      met: {
        when: "sat on the last day",
        rule: inWindow,
        profile: sat({ result: "pass", takenOn: "2021-06-10" }),
        asOf,
      },
      unmet: {
        when: "sat the day after",
        rule: inWindow,
        profile: sat({ result: "pass", takenOn: "2021-06-11" }),
        asOf,
      },
    },
    {
      met: {
        when: "released on the last day",
        rule: released,
        profile: sat({ result: "pass", takenOn: "2026-08-20", resultOn: "2026-10-01" }),
        asOf,
      },
      unmet: {
        when: "released the day after, though sat before",
        rule: released,
        profile: sat({ result: "pass", takenOn: "2026-08-20", resultOn: "2026-10-02" }),
        asOf,
      },
    },
    {
      met: {
        when: "six months after 31 August is the last day of February",
        rule: recent,
        profile: sat({ result: "pass", takenOn: "2025-08-31" }),
        asOf: "2026-02-28",
      },
      unmet: {
        when: "1 March is past it",
        rule: recent,
        profile: sat({ result: "pass", takenOn: "2025-08-31" }),
        asOf: "2026-03-01",
      },
    },
    {
      met: {
        when: "exactly the minimum score",
        rule: high,
        profile: sat({ result: "pass", takenOn: "2020-05-01", score: 240, scoreScale: "mccqe1:2018" }),
        asOf,
      },
      unmet: {
        when: "one point less",
        rule: high,
        profile: sat({ result: "pass", takenOn: "2020-05-01", score: 239, scoreScale: "mccqe1:2018" }),
        asOf,
      },
    },
  ],
};
