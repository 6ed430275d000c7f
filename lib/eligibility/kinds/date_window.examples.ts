import type { Example, Examples } from "./example";

type Case = Example<"date_window">;
const profile = {};
const season: Case["rule"] = {
  within: { onOrAfter: { milestone: "opens" }, onOrBefore: { milestone: "filing" } },
};
const clipped: Case["rule"] = {
  within: { onOrAfter: { milestone: "opens", plus: { days: -1, months: 6 } } },
};
const fiveYears: Case["rule"] = { within: { onOrAfter: { season: -1, day: "01-01" } } };

export const dateWindow: Examples<"date_window"> = {
  met: [
    { when: "between two milestones of the cycle", rule: season, profile, asOf: "2026-10-15" },
    {
      when: "the same day is asked of an earlier cycle that is over only at its end",
      rule: { within: { onOrBefore: { milestone: "results" } } },
      profile,
      asOf: "2025-12-24",
      cycle: "2026",
    },
    { when: "a window without ends holds every day", rule: { within: {} }, profile, asOf: "2026-11-22" },
  ],
  unmet: [
    { when: "before the window", rule: season, profile, asOf: "2026-08-15" },
    {
      when: "after the window of the cycle asked for",
      rule: season,
      profile,
      asOf: "2026-11-22",
      cycle: "2026",
    },
  ],
  unknown: [
    {
      when: "the cycle does not publish the day",
      rule: { within: { onOrBefore: { milestone: "results" } } },
      profile,
      asOf: "2026-11-22",
    },
  ],
  pending: "a day lies in a window or not",
  boundary: [
    {
      met: { when: "the first day", rule: season, profile, asOf: "2026-09-01" },
      unmet: { when: "the day before the first", rule: season, profile, asOf: "2026-08-31" },
    },
    {
      met: { when: "the last day, which an instant at noon ends", rule: season, profile, asOf: "2026-11-26" },
      unmet: { when: "the day after the last", rule: season, profile, asOf: "2026-11-27", cycle: "2027" },
    },
    {
      met: {
        when: "1 January of the year before training",
        rule: fiveYears,
        profile,
        asOf: "2026-01-01",
        cycle: "2027",
      },
      unmet: { when: "31 December before it", rule: fiveYears, profile, asOf: "2025-12-31", cycle: "2027" },
    },
    {
      met: {
        when: "six months on, then a day back: 28 February",
        rule: clipped,
        profile,
        asOf: "2027-02-28",
        cycle: "2027",
      },
      unmet: { when: "27 February", rule: clipped, profile, asOf: "2027-02-27", cycle: "2027" },
    },
  ],
};
