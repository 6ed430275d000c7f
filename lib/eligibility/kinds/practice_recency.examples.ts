import type { Example, Examples } from "./example";

type Case = Example<"practice_recency">;
type Row = NonNullable<Case["profile"]["practice"]>[number];
const asOf = "2026-11-22";
const lately: Case["rule"] = { independent: true, within: { years: 4 } };
const year: Case["rule"] = { countries: ["CA"], supervised: true, months: 12 };
const hours: Case["rule"] = { within: { months: 12 }, hours: 400 };
const weeks: Case["rule"] = { within: { years: 3 }, weeks: 12 };
const none: Case["rule"] = { countries: ["CA", "US"], need: "none" };
const eitherManner: Case["rule"] = { anyOf: [{ mostResponsible: true }, { supervised: true }], months: 6 };
const practised = (...rows: Partial<Row>[]): Case["profile"] => ({
  practice: rows.map((row) => ({
    country: "IN",
    specialty: "family_medicine",
    startedOn: "2018-01-01",
    ...row,
  })),
});
const supervised = (startedOn: string, endedOn?: string): Partial<Row> => ({
  country: "CA",
  supervised: true,
  startedOn,
  ...(endedOn ? { endedOn } : {}),
});

export const practiceRecency: Examples<"practice_recency"> = {
  met: [
    { when: "still practising", rule: lately, profile: practised({ independent: true }), asOf },
    {
      when: "two periods that make a year together",
      rule: year,
      profile: practised(supervised("2020-01-01", "2020-06-30"), supervised("2021-01-01", "2021-06-30")),
      asOf,
    },
    { when: "none in these countries", rule: none, profile: practised({}), asOf },
  ],
  unmet: [
    { when: "practice is known to be none", rule: lately, profile: { practice: [] }, asOf },
    { when: "not independent", rule: lately, profile: practised({ independent: false }), asOf },
    {
      when: "periods that overlap count once",
      rule: year,
      profile: practised(supervised("2020-01-01", "2020-06-30"), supervised("2020-01-01", "2020-08-31")),
      asOf,
    },
    { when: "some, where there must be none", rule: none, profile: practised({ country: "US" }), asOf },
  ],
  unknown: [
    { when: "nothing is known of practice", rule: lately, profile: {}, asOf },
    { when: "whether it was independent is not given", rule: lately, profile: practised({}), asOf },
    { when: "the hours a week are not given", rule: hours, profile: practised({}), asOf },
    {
      when: "some practice is in doubt",
      rule: lately,
      profile: { practice: [], unsure: ["practice.IN"] },
      asOf,
    },
  ],
  pending: "practice has been done or not; a post still to come counts once it has begun",
  boundary: [
    {
      met: {
        when: "two manners of work add up to the months, and a third takes nothing away",
        rule: eitherManner,
        profile: practised(
          { startedOn: "2024-01-01", endedOn: "2024-12-31", supervised: false, mostResponsible: false },
          { startedOn: "2025-01-01", endedOn: "2025-05-15", supervised: true, mostResponsible: false },
          { startedOn: "2025-05-16", endedOn: "2025-06-30", supervised: false, mostResponsible: true },
        ),
        asOf,
      },
      unmet: {
        when: "a day less of them",
        rule: eitherManner,
        profile: practised(
          { startedOn: "2024-01-01", endedOn: "2024-12-31", supervised: false, mostResponsible: false },
          { startedOn: "2025-01-01", endedOn: "2025-05-15", supervised: true, mostResponsible: false },
          { startedOn: "2025-05-16", endedOn: "2025-06-29", supervised: false, mostResponsible: true },
        ),
        asOf,
      },
    },
    {
      met: {
        when: "ended four years ago to the day",
        rule: lately,
        profile: practised({ independent: true, endedOn: "2022-11-22" }),
        asOf,
      },
      unmet: {
        when: "ended a day earlier",
        rule: lately,
        profile: practised({ independent: true, endedOn: "2022-11-21" }),
        asOf,
      },
    },
    {
      met: {
        when: "a year with both end days",
        rule: year,
        profile: practised(supervised("2020-03-01", "2021-02-28")),
        asOf,
      },
      unmet: {
        when: "a day less",
        rule: year,
        profile: practised(supervised("2020-03-01", "2021-02-27")),
        asOf,
      },
    },
    {
      met: {
        when: "an open period ends on the as-of date, which makes the year",
        rule: year,
        profile: practised(supervised("2025-11-23")),
        asOf,
      },
      unmet: { when: "begun a day later", rule: year, profile: practised(supervised("2025-11-24")), asOf },
    },
    {
      met: {
        when: "as many hours in parts of weeks, without a rounding error",
        rule: { within: { months: 12 }, hours: 375 },
        profile: practised(
          { startedOn: "2026-01-01", endedOn: "2026-01-04", hoursPerWeek: 25 },
          { startedOn: "2026-01-10", endedOn: "2026-04-20", hoursPerWeek: 25 },
        ),
        asOf,
      },
      unmet: {
        when: "a day less of them",
        rule: { within: { months: 12 }, hours: 375 },
        profile: practised(
          { startedOn: "2026-01-01", endedOn: "2026-01-04", hoursPerWeek: 25 },
          { startedOn: "2026-01-10", endedOn: "2026-04-19", hoursPerWeek: 25 },
        ),
        asOf,
      },
    },
    {
      met: {
        when: "ten weeks of forty hours",
        rule: hours,
        profile: practised({ startedOn: "2026-01-05", endedOn: "2026-03-15", hoursPerWeek: 40 }),
        asOf,
      },
      unmet: {
        when: "a day less",
        rule: hours,
        profile: practised({ startedOn: "2026-01-05", endedOn: "2026-03-14", hoursPerWeek: 40 }),
        asOf,
      },
    },
    {
      met: {
        when: "twelve weeks in two stretches, the first from the day the window opens",
        rule: weeks,
        profile: practised(
          { startedOn: "2023-11-22", endedOn: "2024-01-02" },
          { startedOn: "2025-03-03", endedOn: "2025-04-13" },
        ),
        asOf,
      },
      unmet: {
        when: "the same days, asked a day later",
        rule: weeks,
        profile: practised(
          { startedOn: "2023-11-22", endedOn: "2024-01-02" },
          { startedOn: "2025-03-03", endedOn: "2025-04-13" },
        ),
        asOf: "2026-11-23",
      },
    },
  ],
};
