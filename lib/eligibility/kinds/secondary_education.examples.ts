import type { Example, Examples } from "./example";

type Case = Example<"secondary_education">;
type Row = NonNullable<Case["profile"]["secondaryEducation"]>[number];
const asOf = "2026-11-22";
const rule: Case["rule"] = { country: "CA", subdivision: "CA-ON", months: 24 };
const school = (...rows: Partial<Row>[]): Case["profile"] => ({
  secondaryEducation: rows.map((row) => ({ country: "CA", subdivision: "CA-ON", ...row })),
});

export const secondaryEducation: Examples<"secondary_education"> = {
  met: [
    {
      when: "three school years in the province",
      rule,
      profile: school({ startedOn: "2005-09-01", endedOn: "2008-06-30" }),
      asOf,
    },
    {
      when: "two schools one after the other",
      rule,
      profile: school(
        { startedOn: "2005-09-01", endedOn: "2006-08-31" },
        { startedOn: "2006-09-01", endedOn: "2007-08-31" },
      ),
      asOf,
    },
  ],
  unmet: [
    { when: "school years are known to be none", rule, profile: { secondaryEducation: [] }, asOf },
    {
      when: "another province",
      rule,
      profile: school({ subdivision: "CA-QC", startedOn: "2005-09-01", endedOn: "2008-06-30" }),
      asOf,
    },
    {
      when: "two schools at the same time count once",
      rule,
      profile: school(
        { startedOn: "2005-09-01", endedOn: "2006-08-31" },
        { startedOn: "2005-09-01", endedOn: "2006-08-31" },
      ),
      asOf,
    },
  ],
  unknown: [
    { when: "nothing is known of school years", rule, profile: {}, asOf },
    { when: "the first day is not given", rule, profile: school({ endedOn: "2008-06-30" }), asOf },
    {
      when: "the province is not given",
      rule,
      profile: { secondaryEducation: [{ country: "CA", startedOn: "2005-09-01", endedOn: "2008-06-30" }] },
      asOf,
    },
  ],
  pending: "school years are over or still run; nobody decides on them",
  boundary: [
    {
      met: {
        when: "two years with both end days",
        rule,
        profile: school({ startedOn: "2005-09-01", endedOn: "2007-08-31" }),
        asOf,
      },
      unmet: {
        when: "a day less",
        rule,
        profile: school({ startedOn: "2005-09-01", endedOn: "2007-08-30" }),
        asOf,
      },
    },
    {
      met: {
        when: "an open period ends on the as-of date",
        rule,
        profile: school({ startedOn: "2024-11-23" }),
        asOf,
      },
      unmet: { when: "begun a day later", rule, profile: school({ startedOn: "2024-11-24" }), asOf },
    },
  ],
};
