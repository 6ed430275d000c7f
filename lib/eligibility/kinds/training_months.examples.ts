import type { Example, Examples } from "./example";

type Case = Example<"training_months">;
type Row = NonNullable<Case["profile"]["training"]>[number];
const asOf = "2026-11-22";
const year: Case["rule"] = { atLeast: 12 };
const none: Case["rule"] = { countries: ["CA", "US"], accreditors: ["acgme", "rcpsc"], atMost: 0 };
const few: Case["rule"] = { countries: ["US"], atMost: 83 };
const complete: Case["rule"] = { completed: true, atLeast: 12 };
const recent: Case["rule"] = { ended: { onOrAfter: { asOf: true, plus: { years: -5 } } }, atLeast: 12 };
const certified: Case["rule"] = { begunUnder: { authority: "ecfmg" }, atLeast: 12 };
const contracted: Case["rule"] = { toCome: true, atLeast: 36 };
const goingOn: Case["rule"] = { running: true, atLeast: 0.03 };
const ecfmg = (
  row: Partial<NonNullable<Case["profile"]["standings"]>[number]> = {},
  began: Partial<Row> = {},
): Case["profile"] => ({
  ...trained(began),
  standings: [{ authority: "ecfmg", status: "completed", ...row }],
});
const nowhere: Case["rule"] = { running: true, atMost: 0 };
const trained = (...rows: Partial<Row>[]): Case["profile"] => ({
  training: rows.map((row) => ({
    kind: "residency",
    country: "US",
    accreditor: "acgme",
    specialty: "surgery",
    startedOn: "2020-07-01",
    endedOn: "2021-06-30",
    ...row,
  })),
});

export const trainingMonths: Examples<"training_months"> = {
  met: [
    {
      when: "completed on a day that is not told, it does not go on",
      rule: nowhere,
      profile: trained({ endedOn: undefined, completed: true }),
      asOf,
    },
    {
      when: "no end, and not completed",
      rule: goingOn,
      profile: trained({ endedOn: undefined, completed: false }),
      asOf,
    },
    { when: "begun under a certificate without an end", rule: certified, profile: ecfmg(), asOf },
    {
      when: "begun under the first of two certificates",
      rule: certified,
      profile: {
        ...ecfmg(),
        standings: [
          { authority: "ecfmg", status: "expired", expiresOn: "2020-12-31" },
          { authority: "ecfmg", status: "applied" },
        ],
      },
      asOf,
    },
    {
      when: "months to come that are stated without an end",
      rule: contracted,
      profile: trained({ startedOn: "2026-07-01", endedOn: undefined, months: 36 }),
      asOf,
    },
    {
      when: "a year done elsewhere and two years under way",
      rule: contracted,
      profile: trained({}, { startedOn: "2026-07-01", endedOn: "2028-06-30" }),
      asOf,
    },
    {
      when: "in the province asked for",
      rule: { subdivisions: ["CA-QC"], atLeast: 1 },
      profile: trained({ country: "CA", subdivision: "CA-QC" }),
      asOf,
    },
    { when: "a year of training", rule: year, profile: trained({}), asOf },
    {
      when: "months stated win over the dates",
      rule: year,
      profile: trained({ endedOn: "2021-03-31", months: 12 }),
      asOf,
    },
    {
      when: "none in these countries",
      rule: none,
      profile: trained({ country: "IN", accreditor: "other" }),
      asOf,
    },
    {
      when: "two half years",
      rule: year,
      profile: trained(
        { startedOn: "2019-01-01", endedOn: "2019-06-30" },
        { startedOn: "2020-01-01", endedOn: "2020-06-30" },
      ),
      asOf,
    },
  ],
  unmet: [
    {
      when: "it ends on a later day, so whether it was completed need not be told",
      rule: complete,
      profile: trained({ startedOn: "2025-07-01", endedOn: "2027-06-30" }),
      asOf,
    },
    {
      when: "without an end and not completed, it goes on",
      rule: nowhere,
      profile: trained({ endedOn: undefined, completed: false }),
      asOf,
    },
    {
      when: "completed is not under way, though its end is not on file",
      rule: goingOn,
      profile: trained({ endedOn: undefined, completed: true }),
      asOf,
    },
    {
      when: "an application is no certificate to begin under",
      rule: certified,
      profile: ecfmg({ status: "applied" }),
      asOf,
    },
    {
      when: "begun under another part of the body’s decisions",
      rule: certified,
      profile: ecfmg({ track: "pathways" }),
      asOf,
    },
    {
      when: "in another province than the one asked for",
      rule: { subdivisions: ["CA-QC"], atLeast: 1 },
      profile: trained({ country: "CA", subdivision: "CA-ON" }),
      asOf,
    },
    {
      when: "only in a specialty that is left out",
      rule: { notSpecialties: ["surgery"], atLeast: 1 },
      profile: trained({}),
      asOf,
    },
    {
      when: "two rows of the same months beside a part-time one count once, and come to less",
      rule: { atLeast: 20 },
      profile: trained(
        { startedOn: "2020-01-01", endedOn: "2025-12-31", months: 3 },
        { startedOn: "2025-12-01", endedOn: "2026-11-22" },
        { startedOn: "2025-12-01", endedOn: "2026-11-22" },
      ),
      asOf,
    },
    { when: "training is known to be none", rule: year, profile: { training: [] }, asOf },
    {
      when: "periods that overlap count once",
      rule: year,
      profile: trained({ endedOn: "2020-12-31" }, { endedOn: "2021-02-28" }),
      asOf,
    },
    {
      when: "periods that overlap count once also where months are stated",
      rule: year,
      profile: trained({ endedOn: "2020-12-31", months: 6 }, { endedOn: "2020-12-31", months: 6 }),
      asOf,
    },
    {
      when: "months stated for a training that began half a year ago have not passed",
      rule: year,
      profile: trained({ startedOn: "2026-05-22", endedOn: "2029-05-21", months: 36 }),
      asOf,
    },
    {
      when: "a day of training where none is allowed",
      rule: none,
      profile: trained({ endedOn: "2020-07-01" }),
      asOf,
    },
    { when: "not completed", rule: complete, profile: trained({ completed: false }), asOf },
  ],
  unknown: [
    {
      when: "what is to come has no end stated",
      rule: contracted,
      profile: trained({ startedOn: "2025-07-01", endedOn: undefined }),
      asOf,
    },
    {
      when: "without an end, and whether it was completed is not told",
      rule: nowhere,
      profile: trained({ endedOn: undefined }),
      asOf,
    },
    {
      when: "the day on which the certificate expired is not given",
      rule: certified,
      profile: ecfmg({ status: "expired" }),
      asOf,
    },
    {
      when: "nothing is known of certificates to begin under",
      rule: certified,
      profile: trained({}),
      asOf,
    },
    {
      when: "the province is not given",
      rule: { subdivisions: ["CA-QC"], atMost: 0 },
      profile: trained({ country: "CA" }),
      asOf,
    },
    { when: "nothing is known of training", rule: year, profile: {}, asOf },
    { when: "whether it was completed is not given", rule: complete, profile: trained({}), asOf },
    {
      when: "who accredited it is not given",
      rule: none,
      profile: {
        training: [
          {
            kind: "residency",
            country: "US",
            specialty: "surgery",
            startedOn: "2020-07-01",
            endedOn: "2021-06-30",
          },
        ],
      },
      asOf,
    },
    {
      when: "some training is in doubt",
      rule: year,
      profile: { training: [], unsure: ["training.US"] },
      asOf,
    },
  ],
  pending: "training has been done or not; what still runs grows with time, which is a day and not an event",
  boundary: [
    {
      met: {
        when: "the day after its last one it does not go on",
        rule: nowhere,
        profile: trained({ endedOn: "2026-11-21" }),
        asOf,
      },
      unmet: {
        when: "on its last day it goes on",
        rule: nowhere,
        profile: trained({ endedOn: "2026-11-22" }),
        asOf,
      },
    },
    {
      met: {
        when: "the last day of the training is today",
        rule: goingOn,
        profile: trained({ endedOn: "2026-11-22" }),
        asOf,
      },
      unmet: { when: "it was yesterday", rule: goingOn, profile: trained({ endedOn: "2026-11-21" }), asOf },
    },
    {
      met: {
        when: "begun on the last day of the certificate",
        rule: certified,
        profile: ecfmg({ expiresOn: "2020-07-01" }),
        asOf,
      },
      unmet: {
        when: "begun the day after",
        rule: certified,
        profile: ecfmg({ expiresOn: "2020-06-30" }),
        asOf,
      },
    },
    {
      met: {
        when: "three years with those to come",
        rule: contracted,
        profile: trained({ startedOn: "2025-07-01", endedOn: "2028-06-30" }),
        asOf,
      },
      unmet: {
        when: "a day less than three years",
        rule: contracted,
        profile: trained({ startedOn: "2025-07-01", endedOn: "2028-06-29" }),
        asOf,
      },
    },
    {
      met: {
        when: "a year with both end days",
        rule: year,
        profile: trained({ endedOn: "2021-06-30" }),
        asOf,
      },
      unmet: { when: "a day less", rule: year, profile: trained({ endedOn: "2021-06-29" }), asOf },
    },
    {
      met: { when: "83 months", rule: few, profile: trained({ months: 83 }), asOf },
      unmet: { when: "84 months", rule: few, profile: trained({ months: 84 }), asOf },
    },
    {
      met: {
        when: "ended five years ago to the day",
        rule: recent,
        profile: trained({ endedOn: "2021-11-22" }),
        asOf,
      },
      unmet: { when: "ended a day earlier", rule: recent, profile: trained({ endedOn: "2021-11-21" }), asOf },
    },
    {
      met: {
        when: "completed on the as-of date",
        rule: complete,
        profile: trained({ startedOn: "2025-07-01", endedOn: "2026-11-22", completed: true }),
        asOf,
      },
      unmet: {
        when: "completed the day after: it has not happened",
        rule: complete,
        profile: trained({ startedOn: "2025-07-01", endedOn: "2026-11-23", completed: true }),
        asOf,
      },
    },
  ],
};
