import type { Example, Examples } from "./example";

type Case = Example<"citizenship">;
const asOf = "2026-11-22";
const any: Case["rule"] = { countries: ["CA", "US"] };
const only: Case["rule"] = { countries: ["IR", "SY"], match: "only" };

export const citizenship: Examples<"citizenship"> = {
  met: [
    {
      when: "one passport of several is of a country listed",
      rule: any,
      profile: { citizenships: ["IN", "CA"] },
      asOf,
    },
    {
      when: "a passport listed is known, though there may be others",
      rule: any,
      profile: { citizenships: ["US"], unsure: ["citizenships"] },
      asOf,
    },
    {
      when: "every passport is of a country listed",
      rule: only,
      profile: { citizenships: ["SY", "IR"] },
      asOf,
    },
  ],
  unmet: [
    { when: "no passport is of a country listed", rule: any, profile: { citizenships: ["IN"] }, asOf },
    {
      when: "one passport lies outside the countries",
      rule: only,
      profile: { citizenships: ["IR", "FR"] },
      asOf,
    },
    { when: "a stateless person holds none", rule: any, profile: { citizenships: [] }, asOf },
  ],
  unknown: [
    { when: "no citizenship is known", rule: any, profile: {}, asOf },
    {
      when: "one of the countries is in doubt and no other is held",
      rule: any,
      profile: { citizenships: ["IN"], unsure: ["citizenships.CA"] },
      asOf,
    },
    {
      when: "further passports may lie outside",
      rule: only,
      profile: { citizenships: ["IR"], unsure: ["citizenships"] },
      asOf,
    },
  ],
  pending: "a citizenship is held or not; the profile knows no application for one",
  boundary: "a citizenship has neither a day nor a number",
};
