import type { Example, Examples } from "./example";

/**
 * The other pathway of these examples, `inner`, asks for one step, which can be done: a standing of `step`. It is
 * completed with a standing of `inner`, and is for international graduates only.
 */
type Case = Example<"pathway">;
type Row = NonNullable<Case["profile"]["standings"]>[number];
const asOf = "2026-11-22";
const open: Case["rule"] = { pathway: "inner", need: "eligible" };
const done: Case["rule"] = { pathway: "inner", need: "completed" };
const abroad = [{ school: { name: "A school", country: "IN" }, degree: "mbbs" as const }];
const with_ = (...standings: Row[]): Case["profile"] => ({ education: abroad, standings });

export const pathway: Examples<"pathway"> = {
  met: [
    {
      when: "open to the person",
      rule: open,
      profile: with_({ authority: "step", status: "completed" }),
      asOf,
    },
    {
      when: "completed, though it would no longer be open",
      rule: open,
      profile: with_({ authority: "inner", status: "completed" }),
      asOf,
    },
    { when: "completed", rule: done, profile: with_({ authority: "inner", status: "completed" }), asOf },
  ],
  unmet: [
    { when: "not yet open", rule: open, profile: with_(), asOf },
    {
      when: "not for this person",
      rule: open,
      profile: {
        education: [{ school: { name: "A school", country: "CA", accreditations: ["cacms"] }, degree: "md" }],
        standings: [],
      },
      asOf,
    },
    {
      when: "open, but not completed",
      rule: done,
      profile: with_({ authority: "step", status: "completed" }),
      asOf,
    },
  ],
  unknown: [
    { when: "not known whether it is open", rule: open, profile: { education: abroad }, asOf },
    {
      when: "not known whether it is for this person",
      rule: open,
      profile: { standings: [{ authority: "step", status: "completed" }] },
      asOf,
    },
    { when: "not known whether it is completed", rule: done, profile: { education: abroad }, asOf },
  ],
  pending: [
    {
      when: "open once the step applied for is decided",
      rule: open,
      profile: with_({ authority: "step", status: "applied" }),
      asOf,
    },
    {
      when: "completed once the body decides",
      rule: done,
      profile: with_({ authority: "inner", status: "applied" }),
      asOf,
    },
  ],
  boundary: [
    {
      met: {
        when: "what opens it is valid for the last day",
        rule: open,
        profile: with_({ authority: "step", status: "completed", expiresOn: "2026-11-22" }),
        asOf,
      },
      unmet: {
        when: "the day after it is closed again",
        rule: open,
        profile: with_({ authority: "step", status: "completed", expiresOn: "2026-11-21" }),
        asOf,
      },
    },
  ],
};
