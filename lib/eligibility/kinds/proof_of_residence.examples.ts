import type { Example, Examples } from "./example";

type Case = Example<"proof_of_residence">;
const asOf = "2026-11-22";
const rule: Case["rule"] = { country: "CA" };
const card = (validUntil?: string): Case["profile"] => ({
  citizenships: ["IN"],
  permanentResidence: [{ country: "CA", since: "2019-05-01", ...(validUntil ? { validUntil } : {}) }],
});

export const proofOfResidence: Examples<"proof_of_residence"> = {
  met: [
    { when: "a citizen needs no card", rule, profile: { citizenships: ["CA"] }, asOf },
    { when: "the card is valid", rule, profile: card("2028-05-01"), asOf },
  ],
  unmet: [
    { when: "the card has run out, though the status stands", rule, profile: card("2024-05-01"), asOf },
    { when: "no permanent resident", rule, profile: { citizenships: ["IN"], permanentResidence: [] }, asOf },
  ],
  unknown: [
    { when: "how long the card is valid is not given", rule, profile: card(), asOf },
    { when: "nothing is known of permanent residence", rule, profile: { citizenships: ["IN"] }, asOf },
    { when: "the citizenship is in doubt", rule, profile: { permanentResidence: [] }, asOf },
  ],
  pending: "a card is held or not; the profile knows no application for one",
  boundary: [
    {
      met: { when: "the last day of the card", rule, profile: card("2026-11-22"), asOf },
      unmet: { when: "the day after", rule, profile: card("2026-11-21"), asOf },
    },
  ],
};
