import type { Example, Examples } from "./example";

type Case = Example<"standing">;
type Row = NonNullable<Case["profile"]["standings"]>[number];
const asOf = "2026-11-22";
const completed: Case["rule"] = { authority: "aimg", need: "completed" };
const approved: Case["rule"] = { authority: "aimg", need: "approved" };
const applied: Case["rule"] = { authority: "aimg", need: "applied" };
const none: Case["rule"] = { authority: "aimg", need: "none" };
const offer: Case["rule"] = { authority: "employer", track: "job_offer", need: "completed" };
const forSurgery: Case["rule"] = { authority: "cmq", need: "completed", specialty: "surgery" };
const thisCycle: Case["rule"] = { authority: "aimg", need: "completed", thisCycle: true };
const recent: Case["rule"] = {
  authority: "aimg",
  need: "completed",
  decided: { onOrAfter: { asOf: true, plus: { years: -4 } } },
};
const outlasting: Case["rule"] = {
  authority: "aimg",
  need: "completed",
  expires: { onOrAfter: { milestone: "filing" } },
};
const untilResults: Case["rule"] = {
  authority: "aimg",
  need: "completed",
  expires: { onOrAfter: { milestone: "results" } },
};
const once: Case["rule"] = { authority: "aimg", need: "completed", ever: true };
const twice: Case["rule"] = { authority: "aimg", need: "completed", ever: true, atMost: 2 };
const held = (status: Row["status"], change: Partial<Row> = {}): Case["profile"] => ({
  standings: [{ authority: "aimg", status, ...change }],
});

export const standing: Examples<"standing"> = {
  met: [
    {
      when: "completed without a date holds on every day",
      rule: completed,
      profile: held("completed"),
      asOf,
    },
    { when: "completed where approved is asked", rule: approved, profile: held("completed"), asOf },
    { when: "approved where an application is asked", rule: applied, profile: held("approved"), asOf },
    {
      when: "the track asked for",
      rule: offer,
      profile: held("completed", { authority: "employer", track: "job_offer" }),
      asOf,
    },
    { when: "without an end it outlasts every day", rule: untilResults, profile: held("completed"), asOf },
    {
      when: "held once, and expired since",
      rule: once,
      profile: held("completed", { expiresOn: "2024-01-01" }),
      asOf,
    },
    { when: "expired, without a word of what it was", rule: once, profile: held("expired"), asOf },
    { when: "an application is nothing held", rule: none, profile: held("applied"), asOf },
    { when: "of the cycle judged", rule: thisCycle, profile: held("completed", { cycle: "2027" }), asOf },
  ],
  unmet: [
    {
      when: "an application, where the days on which it could have been decided are over",
      rule: { authority: "aimg", need: "completed", decided: { onOrBefore: "2025-06-30" } },
      profile: held("applied"),
      asOf,
    },
    { when: "never held, where it may have expired", rule: once, profile: held("declined"), asOf },
    { when: "standings are known to be none", rule: completed, profile: { standings: [] }, asOf },
    { when: "declined", rule: completed, profile: held("declined"), asOf },
    { when: "another authority", rule: completed, profile: held("completed", { authority: "bc_cap" }), asOf },
    {
      when: "a row of a track says nothing of the main decision",
      rule: completed,
      profile: held("completed", { track: "externship" }),
      asOf,
    },
    { when: "held where nothing may be held", rule: none, profile: held("approved"), asOf },
    { when: "of an earlier cycle", rule: thisCycle, profile: held("completed", { cycle: "2026" }), asOf },
  ],
  unknown: [
    {
      when: "it ends, and the day it must outlast is not published",
      rule: untilResults,
      profile: held("completed", { expiresOn: "2027-03-20" }),
      asOf,
    },
    { when: "nothing is known of standings", rule: completed, profile: {}, asOf },
    {
      when: "not sure whether an application was made, beside standings that are known",
      rule: completed,
      profile: { standings: [{ authority: "bc_cap", status: "completed" }], unsure: ["standings.aimg"] },
      asOf,
    },
    {
      when: "the specialty is not given",
      rule: forSurgery,
      profile: held("completed", { authority: "cmq" }),
      asOf,
    },
    {
      when: "a window is asked and the decision has no date",
      rule: recent,
      profile: held("completed"),
      asOf,
    },
  ],
  pending: [
    {
      when: "an application, where the last day on which it may be decided is today",
      rule: { authority: "aimg", need: "completed", decided: { onOrBefore: asOf } },
      profile: held("applied"),
      asOf,
    },
    { when: "applied where completed is asked", rule: completed, profile: held("applied"), asOf },
    { when: "invited where approved is asked", rule: approved, profile: held("invited"), asOf },
    { when: "approved where completed is asked", rule: completed, profile: held("approved"), asOf },
  ],
  boundary: [
    {
      met: {
        when: "as often as allowed, expired ones included",
        rule: twice,
        profile: {
          standings: [
            { authority: "aimg", status: "completed", cycle: "2024" },
            { authority: "aimg", status: "expired" },
            { authority: "aimg", status: "applied" },
          ],
        },
        asOf,
      },
      unmet: {
        when: "once more",
        rule: twice,
        profile: {
          standings: [
            { authority: "aimg", status: "completed", cycle: "2024" },
            { authority: "aimg", status: "expired" },
            { authority: "aimg", status: "completed", cycle: "2025" },
          ],
        },
        asOf,
      },
    },
    {
      met: {
        when: "it ends on the day it must outlast",
        rule: outlasting,
        profile: held("completed", { expiresOn: "2026-11-26" }),
        asOf,
      },
      unmet: {
        when: "it ends the day before",
        rule: outlasting,
        profile: held("completed", { expiresOn: "2026-11-25" }),
        asOf,
      },
    },
    {
      met: {
        when: "the last day it is valid",
        rule: completed,
        profile: held("completed", { expiresOn: "2026-11-22" }),
        asOf,
      },
      unmet: {
        when: "the day after",
        rule: completed,
        profile: held("completed", { expiresOn: "2026-11-21" }),
        asOf,
      },
    },
    {
      met: {
        when: "decided on the as-of date",
        rule: completed,
        profile: held("completed", { decidedOn: "2026-11-22" }),
        asOf,
      },
      unmet: {
        when: "decided the day after: it has not happened",
        rule: completed,
        profile: held("completed", { decidedOn: "2026-11-23" }),
        asOf,
      },
    },
    {
      met: {
        when: "decided four years ago to the day",
        rule: recent,
        profile: held("completed", { decidedOn: "2022-11-22" }),
        asOf,
      },
      unmet: {
        when: "a day longer ago",
        rule: recent,
        profile: held("completed", { decidedOn: "2022-11-21" }),
        asOf,
      },
    },
  ],
};
