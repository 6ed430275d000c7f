import type { Example, Examples } from "./example";

type Case = Example<"licence">;
type Row = NonNullable<Case["profile"]["licences"]>[number];
const asOf = "2026-11-22";
const full: Case["rule"] = { jurisdictions: ["CA"], kinds: ["full"] };
const clean: Case["rule"] = { unsupervised: true, undisciplined: true };
const recent: Case["rule"] = { held: { onOrAfter: { season: -4, day: "01-01" } } };
const older: Case["rule"] = {
  held: { onOrAfter: { season: -6, day: "01-01" }, onOrBefore: { season: -5, day: "12-31" } },
};
const abroad: Case["rule"] = { notJurisdictions: ["US"] };
const lost: Case["rule"] = { statuses: ["revoked"], undisciplined: false };
const none: Case["rule"] = { jurisdictions: ["CA", "US"], kinds: ["full"], unsupervised: true, need: "none" };
const held = (change: Partial<Row> = {}): Case["profile"] => ({
  licences: [{ jurisdiction: "CA-ON", kind: "full", status: "active", ...change }],
});

export const licence: Examples<"licence"> = {
  met: [
    {
      when: "nothing sure is known of a place that is not asked about",
      rule: none,
      profile: { licences: [], unsure: ["licences.SY"] },
      asOf,
    },
    { when: "a country covers its provinces", rule: full, profile: held(), asOf },
    {
      when: "unsupervised and without discipline",
      rule: clean,
      profile: held({ jurisdiction: "IN", unsupervised: true, disciplined: false }),
      asOf,
    },
    {
      when: "one of another country than the one left out",
      rule: abroad,
      profile: held({ jurisdiction: "IN" }),
      asOf,
    },
    {
      when: "revoked after discipline, whenever that was",
      rule: lost,
      profile: held({ status: "revoked", disciplined: true, expiresOn: "2015-01-01" }),
      asOf,
    },
    { when: "no licence of the sort is held", rule: none, profile: held({ jurisdiction: "IN" }), asOf },
    {
      when: "one that has expired was held in a window before its end",
      rule: older,
      profile: held({ status: "expired", issuedOn: "2015-01-01", expiresOn: "2022-06-30" }),
      asOf,
    },
    {
      when: "asked as of a day before it expired",
      rule: full,
      profile: held({ status: "expired", expiresOn: "2027-06-30" }),
      asOf,
    },
  ],
  unmet: [
    {
      when: "only of a country that is left out, and so are its states",
      rule: abroad,
      profile: held({ jurisdiction: "US-NY" }),
      asOf,
    },
    {
      when: "active, where one that was revoked is asked for",
      rule: lost,
      profile: held({ disciplined: true }),
      asOf,
    },
    { when: "another country", rule: full, profile: held({ jurisdiction: "IN" }), asOf },
    { when: "another sort", rule: full, profile: held({ kind: "training" }), asOf },
    { when: "revoked", rule: full, profile: held({ status: "revoked" }), asOf },
    { when: "licences are known to be none", rule: full, profile: { licences: [] }, asOf },
    {
      when: "one is held where none may be",
      rule: none,
      profile: held({ unsupervised: true }),
      asOf,
    },
  ],
  unknown: [
    {
      when: "nothing sure is known of a place that is asked about, or of a part of it",
      rule: none,
      profile: { licences: [], unsure: ["licences.US-TX"] },
      asOf,
    },
    { when: "nothing is known of licences", rule: full, profile: {}, asOf },
    {
      when: "some licences are in doubt",
      rule: full,
      profile: { licences: [], unsure: ["licences.CA-ON"] },
      asOf,
    },
    {
      when: "whether it was disciplined is not given",
      rule: clean,
      profile: held({ unsupervised: true }),
      asOf,
    },
    {
      when: "it has expired on a day that is not given",
      rule: recent,
      profile: held({ status: "expired" }),
      asOf,
    },
    {
      when: "an active licence without a first day, in a window that is past",
      rule: older,
      profile: held(),
      asOf,
    },
  ],
  pending: "a licence is held or not; the profile knows no application for one",
  boundary: [
    {
      met: { when: "the last day it is valid", rule: full, profile: held({ expiresOn: "2026-11-22" }), asOf },
      unmet: { when: "the day after", rule: full, profile: held({ expiresOn: "2026-11-21" }), asOf },
    },
    {
      met: {
        when: "expired on the first day of the window",
        rule: recent,
        profile: held({ status: "expired", expiresOn: "2023-01-01" }),
        asOf,
      },
      unmet: {
        when: "expired the day before",
        rule: recent,
        profile: held({ status: "expired", expiresOn: "2022-12-31" }),
        asOf,
      },
    },
    {
      met: {
        when: "issued on the last day of the window",
        rule: older,
        profile: held({ issuedOn: "2022-12-31" }),
        asOf,
      },
      unmet: { when: "issued the day after", rule: older, profile: held({ issuedOn: "2023-01-01" }), asOf },
    },
  ],
};
