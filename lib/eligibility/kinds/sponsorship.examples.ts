import type { Example, Examples } from "./example";

type Case = Example<"sponsorship">;
const asOf = "2026-11-22";
const any: Case["rule"] = {};
const gulf: Case["rule"] = { kinds: ["government"], countries: ["KW", "OM"] };
const nobody: Case["rule"] = { countries: ["KW", "OM"], need: "none" };
const paidBy = (kind: string, country: string): Case["profile"] => ({ sponsorship: [{ kind, country }] });

export const sponsorship: Examples<"sponsorship"> = {
  met: [
    { when: "any sponsor", rule: any, profile: paidBy("employer", "IN"), asOf },
    { when: "the government of one of the countries", rule: gulf, profile: paidBy("government", "OM"), asOf },
    { when: "no sponsor of these countries", rule: nobody, profile: paidBy("government", "IN"), asOf },
    { when: "sponsors are known to be none", rule: nobody, profile: { sponsorship: [] }, asOf },
    {
      when: "whether an employer pays is not known, but a government is asked about",
      rule: gulf,
      profile: { ...paidBy("government", "KW"), unsure: ["sponsorship.employer"] },
      asOf,
    },
  ],
  unmet: [
    { when: "nobody pays", rule: any, profile: { sponsorship: [] }, asOf },
    { when: "another country", rule: gulf, profile: paidBy("government", "IN"), asOf },
    { when: "another sort of sponsor", rule: gulf, profile: paidBy("university", "OM"), asOf },
    { when: "one of these where none may be", rule: nobody, profile: paidBy("government", "KW"), asOf },
  ],
  unknown: [
    { when: "nothing is known of sponsors", rule: any, profile: {}, asOf },
    {
      when: "whether a government pays is in doubt",
      rule: gulf,
      profile: { sponsorship: [], unsure: ["sponsorship.government"] },
      asOf,
    },
    {
      when: "some sponsor is in doubt where none may be",
      rule: nobody,
      profile: { sponsorship: [], unsure: ["sponsorship.employer"] },
      asOf,
    },
  ],
  pending: "a sponsor has agreed to pay or has not; asking one decides nothing",
  boundary: "a sponsor is asked for by its sort and country, without a day or a number",
};
