import type { Example, Examples } from "./example";

type Case = Example<"experience">;
type Row = NonNullable<Case["profile"]["experiences"]>[number];
const asOf = "2026-11-22";
const watched: Case["rule"] = { kinds: ["observership"], countries: ["CA"] };
const handsOn: Case["rule"] = { kinds: ["elective", "externship", "clerkship"], handsOn: true };
const lately: Case["rule"] = {
  kinds: ["elective"],
  ended: { onOrAfter: { asOf: true, plus: { months: -24 } } },
};
const threeMonths: Case["rule"] = { kinds: ["research"], months: 3 };
const twelveWeeks: Case["rule"] = { kinds: ["elective"], countries: ["CA"], weeks: 12, need: "none" };
const hours: Case["rule"] = { kinds: ["volunteer", "teaching"], hours: 100 };
const none: Case["rule"] = { kinds: ["elective"], countries: ["CA"], need: "none" };
const did = (...rows: Partial<Row>[]): Case["profile"] => ({
  experiences: rows.map((row) => ({ kind: "observership", country: "CA", ...row })),
});

export const experience: Examples<"experience"> = {
  met: [
    { when: "one without a day holds on every day", rule: watched, profile: did({}), asOf },
    {
      when: "with patients in one's own hands",
      rule: handsOn,
      profile: did({ kind: "elective", handsOn: true }),
      asOf,
    },
    {
      when: "one that still runs ends on the day it is asked",
      rule: lately,
      profile: did({ kind: "elective", startedOn: "2026-11-01", endedOn: "2026-12-31" }),
      asOf,
    },
    {
      when: "two periods that make three months together",
      rule: threeMonths,
      profile: did(
        { kind: "research", startedOn: "2025-01-01", endedOn: "2025-02-28" },
        { kind: "research", startedOn: "2025-05-01", endedOn: "2025-05-31" },
      ),
      asOf,
    },
    {
      when: "hours of two sorts add up",
      rule: hours,
      profile: did({ kind: "volunteer", hours: 60 }, { kind: "teaching", hours: 40 }),
      asOf,
    },
    {
      when: "an elective elsewhere, where none may be in Canada",
      rule: none,
      profile: did({ kind: "elective", country: "US" }),
      asOf,
    },
    {
      when: "research is in doubt but an observership is asked about",
      rule: watched,
      profile: { ...did({}), unsure: ["experiences.research"] },
      asOf,
    },
  ],
  unmet: [
    { when: "experience is known to be none", rule: watched, profile: { experiences: [] }, asOf },
    { when: "another country", rule: watched, profile: did({ country: "US" }), asOf },
    { when: "another sort", rule: watched, profile: did({ kind: "research" }), asOf },
    { when: "only watching", rule: handsOn, profile: did({ kind: "elective", handsOn: false }), asOf },
    {
      when: "days that overlap count once",
      rule: threeMonths,
      profile: did(
        { kind: "research", startedOn: "2025-01-01", endedOn: "2025-02-28" },
        { kind: "research", startedOn: "2025-01-15", endedOn: "2025-03-15" },
      ),
      asOf,
    },
    { when: "one in Canada, where none may be", rule: none, profile: did({ kind: "elective" }), asOf },
    {
      when: "one of another sort is in doubt",
      rule: watched,
      profile: { experiences: [], unsure: ["experiences.research"] },
      asOf,
    },
  ],
  unknown: [
    { when: "nothing is known of experience", rule: watched, profile: {}, asOf },
    {
      when: "this sort is in doubt",
      rule: watched,
      profile: { experiences: [], unsure: ["experiences.observership"] },
      asOf,
    },
    { when: "whether it was hands-on is not given", rule: handsOn, profile: did({ kind: "elective" }), asOf },
    { when: "a window is asked and it has no day", rule: lately, profile: did({ kind: "elective" }), asOf },
    {
      when: "months are asked and it has no first day",
      rule: threeMonths,
      profile: did({ kind: "research", endedOn: "2025-03-31" }),
      asOf,
    },
    { when: "hours are asked and not given", rule: hours, profile: did({ kind: "volunteer" }), asOf },
    {
      when: "it ends on a day to come and has no first day",
      rule: watched,
      profile: did({ endedOn: "2027-01-31" }),
      asOf,
    },
    {
      when: "whether there was one is in doubt, where none may be",
      rule: none,
      profile: { experiences: [], unsure: ["experiences.elective"] },
      asOf,
    },
  ],
  pending: "experience has been made or not; one still to come counts once it has begun",
  boundary: [
    {
      met: {
        when: "a day short of twelve weeks, where fewer are asked",
        rule: twelveWeeks,
        profile: did({ kind: "elective", startedOn: "2026-06-01", endedOn: "2026-08-22" }),
        asOf,
      },
      unmet: {
        when: "twelve weeks to the day",
        rule: twelveWeeks,
        profile: did({ kind: "elective", startedOn: "2026-06-01", endedOn: "2026-08-23" }),
        asOf,
      },
    },
    {
      met: {
        when: "ended on the first day of the window",
        rule: lately,
        profile: did({ kind: "elective", startedOn: "2024-10-01", endedOn: "2024-11-22" }),
        asOf,
      },
      unmet: {
        when: "ended the day before it",
        rule: lately,
        profile: did({ kind: "elective", startedOn: "2024-10-01", endedOn: "2024-11-21" }),
        asOf,
      },
    },
    {
      met: {
        when: "begun on the as-of date",
        rule: watched,
        profile: did({ startedOn: "2026-11-22" }),
        asOf,
      },
      unmet: { when: "begins the day after", rule: watched, profile: did({ startedOn: "2026-11-23" }), asOf },
    },
    {
      met: {
        when: "three months to the day",
        rule: threeMonths,
        profile: did({ kind: "research", startedOn: "2025-01-01", endedOn: "2025-03-31" }),
        asOf,
      },
      unmet: {
        when: "a day short of three months",
        rule: threeMonths,
        profile: did({ kind: "research", startedOn: "2025-01-01", endedOn: "2025-03-30" }),
        asOf,
      },
    },
    {
      met: {
        when: "just the hours asked",
        rule: hours,
        profile: did({ kind: "teaching", hours: 100 }),
        asOf,
      },
      unmet: { when: "one hour short", rule: hours, profile: did({ kind: "teaching", hours: 99 }), asOf },
    },
  ],
};
