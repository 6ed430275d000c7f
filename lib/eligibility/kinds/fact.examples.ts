import type { Example, Examples } from "./example";

type Case = Example<"fact">;
const asOf = "2026-11-22";
const agrees: Case["rule"] = { path: "/preferences/acceptsReturnOfService", is: "equals", value: true };
const hours: Case["rule"] = { path: "/experiences/*/hours", is: "at_least", value: 100 };
const research: Case["rule"] = {
  path: "/experiences/*/kind",
  is: "one_of",
  value: ["research", "publication"],
};
const speaks: Case["rule"] = { path: "/preferences/languages", is: "contains", value: "fr" };
const spent = (given: number, startedOn?: string): Case["profile"] => ({
  experiences: [{ kind: "research", country: "CA", hours: given, ...(startedOn ? { startedOn } : {}) }],
});
const native: Case["rule"] = { path: "/firstLanguages/*", is: "one_of", value: ["en", "fr"] };

export const fact: Examples<"fact"> = {
  met: [
    {
      when: "the field has the value",
      rule: agrees,
      profile: { preferences: { acceptsReturnOfService: true } },
      asOf,
    },
    { when: "any row is one of the values", rule: research, profile: spent(10), asOf },
    {
      when: "a list holds the value",
      rule: speaks,
      profile: { preferences: { languages: ["en", "fr"] } },
      asOf,
    },
  ],
  unmet: [
    {
      when: "nothing sure is known of a code that is not asked about",
      rule: native,
      profile: { firstLanguages: ["ur"], unsure: ["firstLanguages.wo"] },
      asOf,
    },
    {
      when: "the field has another value",
      rule: agrees,
      profile: { preferences: { acceptsReturnOfService: false } },
      asOf,
    },
    { when: "rows are known to be none", rule: research, profile: { experiences: [] }, asOf },
  ],
  unknown: [
    {
      when: "nothing sure is known of a code that is asked about",
      rule: native,
      profile: { firstLanguages: ["ur"], unsure: ["firstLanguages.fr"] },
      asOf,
    },
    { when: "the field is not given", rule: agrees, profile: { preferences: {} }, asOf },
    { when: "the list is not given", rule: research, profile: {}, asOf },
    {
      when: "some rows of the list are in doubt",
      rule: research,
      profile: { experiences: [], unsure: ["experiences.research"] },
      asOf,
    },
    {
      when: "a row leaves the field out",
      rule: hours,
      profile: { experiences: [{ kind: "research", country: "CA" }] },
      asOf,
    },
  ],
  pending: "a field has a value or not; what is still to come is the business of the named kinds",
  boundary: [
    {
      met: { when: "exactly the number", rule: hours, profile: spent(100), asOf },
      unmet: { when: "one less", rule: hours, profile: spent(99), asOf },
    },
    {
      met: {
        when: "a row that begins on the as-of date",
        rule: research,
        profile: spent(10, "2026-11-22"),
        asOf,
      },
      unmet: {
        when: "a row of the day after has not happened",
        rule: research,
        profile: spent(10, "2026-11-23"),
        asOf,
      },
    },
  ],
};
