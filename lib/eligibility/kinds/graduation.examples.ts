import type { Example, Examples } from "./example";

type Case = Example<"graduation">;
type Row = NonNullable<Case["profile"]["education"]>[number];
const asOf = "2026-11-22";
const obtained: Case["rule"] = { need: "obtained" };
const byStart: Case["rule"] = {
  need: "obtained_or_expected",
  on: { onOrBefore: { season: 0, day: "07-01" } },
};
const recent: Case["rule"] = {
  need: "obtained_or_expected",
  on: { onOrAfter: { asOf: true, plus: { years: -4 } } },
};
const bySitting: Case["rule"] = {
  need: "obtained_or_expected",
  on: { onOrBefore: { sitting: "nac", plus: { months: 12 } } },
};
const degree = (dates: Pick<Row, "graduatedOn" | "expectedGraduationOn" | "startedOn">): Case["profile"] => ({
  education: [{ school: { name: "A school", country: "IN" }, degree: "mbbs", ...dates }],
});

export const graduation: Examples<"graduation"> = {
  met: [
    { when: "the degree is obtained", rule: obtained, profile: degree({ graduatedOn: "2020-06-30" }), asOf },
    {
      when: "an expected degree day counts like a real one where that is asked",
      rule: byStart,
      profile: degree({ expectedGraduationOn: "2027-05-31" }),
      asOf,
    },
  ],
  unmet: [
    { when: "degrees are known to be none", rule: obtained, profile: { education: [] }, asOf },
    {
      when: "the degree is expected after training starts",
      rule: byStart,
      profile: degree({ expectedGraduationOn: "2028-05-31" }),
      asOf,
    },
    {
      when: "studies that begin after the as-of date have not begun",
      rule: obtained,
      profile: degree({ startedOn: "2027-09-01", expectedGraduationOn: "2032-06-30" }),
      asOf,
    },
  ],
  unknown: [
    { when: "nothing is known of the education", rule: obtained, profile: {}, asOf },
    { when: "neither a degree day nor an expected one", rule: obtained, profile: degree({}), asOf },
    {
      when: "the expected day has come and no degree is on file",
      rule: obtained,
      profile: degree({ expectedGraduationOn: "2026-06-30" }),
      asOf,
    },
  ],
  pending: [
    {
      when: "the degree is expected on a later day",
      rule: obtained,
      profile: degree({ expectedGraduationOn: "2027-05-31" }),
      asOf,
    },
    {
      when: "asked as of a day before the degree was obtained",
      rule: obtained,
      profile: degree({ graduatedOn: "2027-05-31" }),
      asOf,
    },
  ],
  boundary: [
    {
      met: {
        when: "twelve months after the last day of a sitting whose days are known",
        rule: bySitting,
        profile: degree({ expectedGraduationOn: "2027-10-04" }),
        asOf: "2026-09-01",
        session: "2026-10",
      },
      unmet: {
        when: "a day later",
        rule: bySitting,
        profile: degree({ expectedGraduationOn: "2027-10-05" }),
        asOf: "2026-09-01",
        session: "2026-10",
      },
    },
    {
      met: {
        when: "twelve months after the month of the sitting asked about begins",
        rule: bySitting,
        profile: degree({ expectedGraduationOn: "2028-05-01" }),
        asOf,
        session: "2027-05",
      },
      unmet: {
        when: "the same degree, and no sitting asked about",
        rule: bySitting,
        profile: degree({ expectedGraduationOn: "2028-05-01" }),
        asOf,
      },
    },
    {
      met: {
        when: "on the day training starts",
        rule: byStart,
        profile: degree({ graduatedOn: "2027-07-01" }),
        asOf,
      },
      unmet: { when: "the day after", rule: byStart, profile: degree({ graduatedOn: "2027-07-02" }), asOf },
    },
    {
      met: {
        when: "four years ago to the day",
        rule: recent,
        profile: degree({ graduatedOn: "2022-11-22" }),
        asOf,
      },
      unmet: { when: "a day longer ago", rule: recent, profile: degree({ graduatedOn: "2022-11-21" }), asOf },
    },
  ],
};
