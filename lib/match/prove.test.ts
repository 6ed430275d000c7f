import fc from "fast-check";
import { expect, test } from "vitest";
import { blocks, matchings, type State } from "./brute-force";
import { quotasOf, tiny } from "./invented-markets";
import { marketOf, Work } from "./market";
import type { Matching } from "./matching";
import { prove } from "./prove";
import type { MatchRequest } from "./schema";

const options = {
  numRuns: Number(process.env.WAYMARK_PROPERTY_RUNS ?? 400),
  seed: Number(process.env.WAYMARK_SEED ?? 20_261_122),
};

function stateOf(matching: Matching): State {
  const { agents, applicants, programs } = matching.market;
  const state: State = { main: {}, extra: {} };
  for (const agent of agents) {
    if (!matching.active(agent)) continue;
    const part = agent.kind === "supplemental" ? state.extra : state.main;
    for (const member of agent.members) {
      const place = matching.places(agent).find(({ applicant }) => applicant === member);
      part[applicants[member] ?? ""] = place ? (programs[place.program] ?? null) : null;
    }
  }
  return state;
}

function anyStable(request: MatchRequest): boolean {
  for (const state of matchings(request, quotasOf(request)))
    if (blocks(request, state, quotasOf(request)).length === 0) return true;
  return false;
}

for (const size of [
  { singles: 4, couples: 0, programs: 4 },
  { singles: 2, couples: 2, programs: 3 },
  { singles: 3, couples: 1, programs: 3, supplemental: true },
])
  test(`the search finds a stable matching exactly where there is one: ${JSON.stringify(size)}`, () => {
    fc.assert(
      fc.property(tiny(size), (request) => {
        const market = marketOf(request);
        const proof = prove(market, market.quotas, new Work(1_000_000));
        if (typeof proof === "string") {
          expect(proof).toBe("none");
          expect(anyStable(request)).toBe(false);
        } else expect(blocks(request, stateOf(proof.found), quotasOf(request))).toEqual([]);
      }),
      options,
    );
  });

test("a search that is not finished says so", () => {
  const market = marketOf({
    applicants: { a: ["P"] },
    programs: { P: { quota: 1, list: ["a"] } },
  });
  expect(prove(market, market.quotas, new Work(1))).toBe("not_finished");
});
