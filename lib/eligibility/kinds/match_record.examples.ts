import type { Example, Examples } from "./example";

type Case = Example<"match_record">;
type Row = NonNullable<Case["profile"]["matches"]>[number];
const asOf = "2026-11-22";
const thisYear: Case["rule"] = { services: ["carms"], outcomes: ["matched"], cycleYear: 0, need: "some" };
const neverMatched: Case["rule"] = { services: ["carms", "nrmp"], outcomes: ["matched"], need: "none" };
const free: Case["rule"] = { services: ["nrmp"], outcomes: ["matched"], sinceThisYear: true, need: "none" };
const inOntario: Case["rule"] = { ...thisYear, province: "CA-ON", iteration: 1 };
const matched = (change: Partial<Row> = {}): Case["profile"] => ({
  matches: [{ service: "carms", year: 2027, outcome: "matched", ...change }],
});

export const matchRecord: Examples<"match_record"> = {
  met: [
    { when: "matched in the year of the cycle", rule: thisYear, profile: matched(), asOf },
    {
      when: "matched in the province and iteration",
      rule: inOntario,
      profile: matched({ province: "CA-ON", iteration: 1 }),
      asOf,
    },
    { when: "never matched", rule: neverMatched, profile: matched({ outcome: "unmatched" }), asOf },
  ],
  unmet: [
    { when: "matches are known to be none", rule: thisYear, profile: { matches: [] }, asOf },
    { when: "another service", rule: thisYear, profile: matched({ service: "nrmp" }), asOf },
    {
      when: "another province",
      rule: inOntario,
      profile: matched({ province: "CA-BC", iteration: 1 }),
      asOf,
    },
    { when: "matched once where never is asked", rule: neverMatched, profile: matched({ year: 2020 }), asOf },
  ],
  unknown: [
    { when: "nothing is known of matches", rule: thisYear, profile: {}, asOf },
    {
      when: "this service is in doubt",
      rule: thisYear,
      profile: { matches: [], unsure: ["matches.carms"] },
      asOf,
    },
    { when: "the province is not given", rule: inOntario, profile: matched({ iteration: 1 }), asOf },
  ],
  pending: "a match has an outcome; one that is still running is no row",
  boundary: [
    {
      met: {
        when: "matched for the year before the one it is asked in",
        rule: free,
        profile: matched({ service: "nrmp", year: 2025 }),
        asOf,
      },
      unmet: {
        when: "matched for the year it is asked in",
        rule: free,
        profile: matched({ service: "nrmp", year: 2026 }),
        asOf,
      },
    },
    {
      met: {
        when: "the year of the cycle asked for",
        rule: thisYear,
        profile: matched({ year: 2026 }),
        asOf,
        cycle: "2026",
      },
      unmet: {
        when: "the year before it",
        rule: thisYear,
        profile: matched({ year: 2025 }),
        asOf,
        cycle: "2026",
      },
    },
    {
      met: { when: "the year of the cycle judged", rule: thisYear, profile: matched({ year: 2027 }), asOf },
      unmet: { when: "the year after it", rule: thisYear, profile: matched({ year: 2028 }), asOf },
    },
  ],
};
