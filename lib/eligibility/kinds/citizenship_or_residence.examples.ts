import type { Example, Examples } from "./example";

type Case = Example<"citizenship_or_residence">;
const asOf = "2026-11-22";
const status: Case["rule"] = { country: "CA" };
const withPermit: Case["rule"] = { country: "CA", authorizations: ["work_permit", "protected_person"] };
const before: Case["rule"] = {
  country: "CA",
  permanentResidentSince: { onOrBefore: { milestone: "opens" } },
};
const resident = (since?: string): Case["profile"] => ({
  citizenships: ["IN"],
  permanentResidence: [{ country: "CA", ...(since ? { since } : {}) }],
});
const permit = (dates: object): Case["profile"] => ({
  citizenships: ["IN"],
  permanentResidence: [],
  workAuthorizations: [{ country: "CA", kind: "work_permit", ...dates }],
});

export const citizenshipOrResidence: Examples<"citizenship_or_residence"> = {
  met: [
    {
      when: "a citizen, whatever else is not known",
      rule: before,
      profile: { citizenships: ["CA"] },
      asOf,
    },
    {
      when: "a permanent resident whose card has run out: the status stands",
      rule: status,
      profile: {
        citizenships: ["IN"],
        permanentResidence: [{ country: "CA", since: "2019-05-01", validUntil: "2024-05-01" }],
      },
      asOf,
    },
    {
      when: "a work permit without dates, where permits are enough",
      rule: withPermit,
      profile: permit({}),
      asOf,
    },
  ],
  unmet: [
    {
      when: "a work permit where only citizens and permanent residents are asked for",
      rule: status,
      profile: permit({}),
      asOf,
    },
    {
      when: "permanent residence of another country",
      rule: status,
      profile: { citizenships: ["IN"], permanentResidence: [{ country: "US" }] },
      asOf,
    },
    {
      when: "a permit of a sort that is not accepted",
      rule: withPermit,
      profile: {
        citizenships: ["IN"],
        permanentResidence: [],
        workAuthorizations: [{ country: "CA", kind: "visitor" }],
      },
      asOf,
    },
  ],
  unknown: [
    {
      when: "nothing is known of permanent residence",
      rule: status,
      profile: { citizenships: ["IN"] },
      asOf,
    },
    {
      when: "nothing is known of citizenship and there is no other status",
      rule: status,
      profile: { permanentResidence: [] },
      asOf,
    },
    { when: "a window is asked and the first day is not known", rule: before, profile: resident(), asOf },
    {
      when: "permanent residence of this country is in doubt",
      rule: status,
      profile: { citizenships: ["IN"], permanentResidence: [], unsure: ["permanentResidence.CA"] },
      asOf,
    },
  ],
  pending: "a status is held or not; the profile knows no application for one",
  boundary: [
    {
      met: {
        when: "permanent resident since the day applications open",
        rule: before,
        profile: resident("2026-09-01"),
        asOf,
      },
      unmet: {
        when: "permanent resident since the day after",
        rule: before,
        profile: resident("2026-09-02"),
        asOf,
      },
    },
    {
      met: {
        when: "permanent resident from the as-of date",
        rule: status,
        profile: resident("2026-11-22"),
        asOf,
      },
      unmet: {
        when: "permanent resident from the day after",
        rule: status,
        profile: resident("2026-11-23"),
        asOf,
      },
    },
    {
      met: {
        when: "the last day of a permit",
        rule: withPermit,
        profile: permit({ validUntil: "2026-11-22" }),
        asOf,
      },
      unmet: {
        when: "the day after the last one",
        rule: withPermit,
        profile: permit({ validUntil: "2026-11-21" }),
        asOf,
      },
    },
  ],
};
