import type { Example, Examples } from "./example";

type Case = Example<"commitment">;
const asOf = "2026-11-22";
const signed: Case["rule"] = { authorities: ["on_ministry"], statuses: ["signed"], need: "some" };
const bound: Case["rule"] = { notAuthorities: ["on_ministry"], statuses: ["signed"], need: "none" };
const contract = (authority: string, status: "offered" | "signed"): Case["profile"] => ({
  commitments: [{ authority, status }],
});

export const commitment: Examples<"commitment"> = {
  met: [
    { when: "the contract is signed", rule: signed, profile: contract("on_ministry", "signed"), asOf },
    {
      when: "nobody else holds a signed contract",
      rule: bound,
      profile: contract("on_ministry", "signed"),
      asOf,
    },
    { when: "an offer binds nobody", rule: bound, profile: contract("bc_ministry", "offered"), asOf },
  ],
  unmet: [
    { when: "the contract is only offered", rule: signed, profile: contract("on_ministry", "offered"), asOf },
    { when: "commitments are known to be none", rule: signed, profile: { commitments: [] }, asOf },
    {
      when: "a contract with another body binds",
      rule: bound,
      profile: contract("bc_ministry", "signed"),
      asOf,
    },
  ],
  unknown: [
    { when: "nothing is known of commitments", rule: signed, profile: {}, asOf },
    {
      when: "this body is in doubt",
      rule: signed,
      profile: { commitments: [], unsure: ["commitments.on_ministry"] },
      asOf,
    },
    {
      when: "some body is in doubt where none may hold a contract",
      rule: bound,
      profile: { commitments: [], unsure: ["commitments.bc_ministry"] },
      asOf,
    },
  ],
  pending: "an offer is not yet a commitment and waits for the applicant alone, so it is no event",
  boundary: "a commitment is asked for by its status, without a day or a number",
};
