import type { Example, Examples } from "./example";

type Case = Example<"exam_sessions">;
type Row = NonNullable<Case["profile"]["exams"]>[number];
const asOf = "2026-11-22";
/** Two sessions a year, and never twice in a row. */
const rule: Case["rule"] = { exam: "nac", sessionsPerYear: 2, minimumGap: 2 };
const sat = (row: Omit<Row, "exam">): Case["profile"] => ({ exams: [{ exam: "nac", ...row }] });

export const examSessions: Examples<"exam_sessions"> = {
  met: [
    { when: "no attempt yet", rule, profile: { exams: [] }, asOf, session: "2027-03" },
    {
      when: "a booking is no attempt",
      rule,
      profile: sat({ result: "scheduled", session: "2026-10" }),
      asOf: "2026-09-01",
      session: "2027-03",
    },
  ],
  unmet: [
    {
      when: "sat in the session directly before the one asked about",
      rule,
      profile: sat({ result: "fail", session: "2026-10" }),
      asOf,
      session: "2027-03",
    },
    {
      when: "sat in the session before, with the result still awaited",
      rule,
      profile: sat({ result: "awaiting", takenOn: "2026-10-03" }),
      asOf,
      session: "2027-03",
    },
  ],
  unknown: [
    { when: "nothing is known of examinations", rule, profile: {}, asOf, session: "2027-03" },
    {
      when: "an attempt with neither session nor date",
      rule,
      profile: sat({ result: "fail" }),
      asOf,
      session: "2027-03",
    },
  ],
  pending: "the sessions between two attempts do not depend on how anything ends",
  boundary: [
    {
      met: {
        when: "one session lies between",
        rule,
        profile: sat({ result: "fail", takenOn: "2026-06-30" }),
        asOf,
        session: "2027-03",
      },
      unmet: {
        when: "a day later is the next session, and none lies between",
        rule,
        profile: sat({ result: "fail", takenOn: "2026-07-01" }),
        asOf,
        session: "2027-03",
      },
    },
    {
      met: {
        when: "without a session asked about, the day after the last of the current one turns to the next",
        rule,
        profile: sat({ result: "fail", session: "2026-03" }),
        asOf: "2026-10-05",
      },
      unmet: {
        when: "on the last day of the current session it is still the one asked about",
        rule,
        profile: sat({ result: "fail", session: "2026-03" }),
        asOf: "2026-10-04",
      },
    },
  ],
};
