import type { Example, Examples } from "./example";

type Case = Example<"exam_wait">;
type Row = NonNullable<Case["profile"]["exams"]>[number];
const asOf = "2026-11-22";
const oneMonth: Case["rule"] = {
  exam: "nac",
  after: 1,
  waits: [{ since: "last", from: "taken", wait: { months: 1 } }],
};
const yearFromResult: Case["rule"] = {
  exam: "nac",
  after: 2,
  exactly: true,
  waits: [{ since: "last", from: "result", wait: { years: 1 } }],
};
const both: Case["rule"] = {
  exam: "nac",
  after: 2,
  waits: [
    { since: "first", from: "taken", wait: { months: 12 } },
    { since: "last", from: "taken", wait: { months: 6 } },
  ],
};
const fail = (takenOn?: string, resultOn?: string): Row => ({
  exam: "nac",
  result: "fail",
  ...(takenOn ? { takenOn } : {}),
  ...(resultOn ? { resultOn } : {}),
});
const sat = (...exams: Row[]): Case["profile"] => ({ exams });

export const examWait: Examples<"exam_wait"> = {
  met: [
    {
      when: "a sitting long ago, however it ended",
      rule: oneMonth,
      profile: sat({ exam: "nac", takenOn: "2020-05-01" }),
      asOf,
    },
    { when: "nobody waits before a first attempt", rule: oneMonth, profile: { exams: [] }, asOf },
    {
      when: "fewer attempts than the wait is for",
      rule: yearFromResult,
      profile: sat(fail("2026-10-20")),
      asOf,
    },
    {
      when: "more attempts than a wait for exactly two",
      rule: yearFromResult,
      profile: sat(fail("2024-10-20"), fail("2025-10-20"), fail("2026-10-20")),
      asOf,
    },
    {
      when: "a booking starts no wait",
      rule: oneMonth,
      profile: sat({ exam: "nac", result: "scheduled", scheduledFor: "2026-12-01" }),
      asOf,
    },
  ],
  unmet: [
    {
      when: "one of two waits is over, the other is not",
      rule: both,
      profile: sat(fail("2025-10-01"), fail("2026-08-01")),
      asOf,
    },
    {
      when: "sat a week ago with the result to come",
      rule: oneMonth,
      profile: sat({ exam: "nac", result: "awaiting", takenOn: "2026-11-15" }),
      asOf,
    },
  ],
  unknown: [
    {
      when: "a sitting of a fortnight ago whose result nobody told",
      rule: { ...oneMonth, counting: ["fail"] },
      profile: sat({ exam: "nac", takenOn: "2026-11-08" }),
      asOf,
    },
    { when: "nothing is known of examinations", rule: oneMonth, profile: {}, asOf },
    { when: "an attempt without a date", rule: oneMonth, profile: sat(fail()), asOf },
    {
      when: "whether an attempt counts depends on a result that is not given",
      rule: { ...oneMonth, counting: ["fail"] },
      profile: sat({ exam: "nac", takenOn: "2026-11-15" }),
      asOf,
    },
  ],
  pending: "a wait runs from what has been sat; what is booked or awaited cannot end it",
  boundary: [
    {
      met: {
        when: "a month after 31 October is 30 November",
        rule: oneMonth,
        profile: sat(fail("2026-10-31")),
        asOf: "2026-11-30",
      },
      unmet: { when: "the day before", rule: oneMonth, profile: sat(fail("2026-10-31")), asOf: "2026-11-29" },
    },
    {
      met: {
        when: "a year after the result, not after the sitting",
        rule: yearFromResult,
        profile: sat(fail("2024-05-01"), fail("2025-09-01", "2025-11-22")),
        asOf,
      },
      unmet: {
        when: "a year after the sitting but a day short of a year after the result",
        rule: yearFromResult,
        profile: sat(fail("2024-05-01"), fail("2025-09-01", "2025-11-23")),
        asOf,
      },
    },
  ],
};
