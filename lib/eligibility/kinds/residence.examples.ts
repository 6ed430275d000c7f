import type { Example, Examples } from "./example";

type Case = Example<"residence">;
const asOf = "2026-11-22";
const now: Case["rule"] = { country: "CA", subdivision: "CA-QC" };
const year: Case["rule"] = { country: "CA", subdivision: "CA-AB", continuousFor: { years: 1 } };
const through: Case["rule"] = {
  country: "CA",
  subdivision: "CA-AB",
  during: { onOrAfter: "2025-09-01", onOrBefore: "2026-08-31" },
};
/** The rows are all there is: who has left lives in another province now. */
const lived = (...periods: [from: string, to?: string][]): Case["profile"] => ({
  residence: {
    country: "CA",
    ...(periods.at(-1)?.[1]
      ? { subdivision: "CA-ON" }
      : { subdivision: "CA-AB", since: periods.at(-1)?.[0] }),
  },
  residences: periods.map(([from, to]) => ({
    country: "CA",
    subdivision: "CA-AB",
    from,
    ...(to ? { to } : {}),
  })),
});

export const residence: Examples<"residence"> = {
  met: [
    { when: "lives there", rule: now, profile: { residence: { country: "CA", subdivision: "CA-QC" } }, asOf },
    {
      when: "two periods that touch are one without a break",
      rule: year,
      profile: lived(["2024-01-01", "2024-06-30"], ["2024-07-01", "2024-12-31"]),
      asOf,
    },
    {
      when: "the present residence counts from its first day",
      rule: year,
      profile: { residence: { country: "CA", subdivision: "CA-AB", since: "2024-01-01" }, residences: [] },
      asOf,
    },
  ],
  unmet: [
    {
      when: "lives in another province",
      rule: now,
      profile: { residence: { country: "CA", subdivision: "CA-ON" } },
      asOf,
    },
    {
      when: "a break of one day",
      rule: year,
      profile: lived(["2024-01-01", "2024-06-30"], ["2024-07-02", "2024-12-31"]),
      asOf,
    },
    {
      when: "no earlier residence, and the present one is elsewhere",
      rule: year,
      profile: { residence: { country: "CA", subdivision: "CA-ON" }, residences: [] },
      asOf,
    },
  ],
  unknown: [
    {
      when: "no earlier residence, and the present one is not told",
      rule: year,
      profile: { residences: [] },
      asOf,
    },
    {
      when: "the province of the present residence is not given",
      rule: year,
      profile: { residence: { country: "CA", since: "2010-01-01" }, residences: [] },
      asOf,
    },
    {
      when: "since when the person lives there is not given",
      rule: year,
      profile: { residence: { country: "CA", subdivision: "CA-AB" }, residences: [] },
      asOf,
    },
    { when: "nothing is known of the residence", rule: now, profile: {}, asOf },
    { when: "the province is not given", rule: now, profile: { residence: { country: "CA" } }, asOf },
    {
      when: "the move is after the as-of date, so where the person lives is not known",
      rule: now,
      profile: { residence: { country: "CA", subdivision: "CA-QC", since: "2026-11-23" } },
      asOf,
    },
    { when: "nothing is known of earlier residences", rule: year, profile: {}, asOf },
    {
      when: "residence there is in doubt",
      rule: year,
      profile: { residences: [], unsure: ["residences.CA"] },
      asOf,
    },
  ],
  pending: "somebody has lived somewhere or not; a move that is planned is not in the profile",
  boundary: [
    {
      met: {
        when: "a year with both end days",
        rule: year,
        profile: lived(["2024-03-01", "2025-02-28"]),
        asOf,
      },
      unmet: { when: "a day less", rule: year, profile: lived(["2024-03-01", "2025-02-27"]), asOf },
    },
    {
      met: {
        when: "an open period ends on the as-of date, which makes the year",
        rule: year,
        profile: lived(["2025-11-23"]),
        asOf,
      },
      unmet: { when: "begun a day later", rule: year, profile: lived(["2025-11-24"]), asOf },
    },
    {
      met: {
        when: "every day of the window",
        rule: through,
        profile: lived(["2025-09-01", "2026-08-31"]),
        asOf,
      },
      unmet: {
        when: "all but its last day",
        rule: through,
        profile: lived(["2025-09-01", "2026-08-30"]),
        asOf,
      },
    },
  ],
};
