/**
 * Deferred acceptance, applicants proposing (Gale & Shapley, "College Admissions and the Stability of Marriage",
 * American Mathematical Monthly 69(1), 1962): the stable matching every applicant likes best.
 */
import type { Agent, Claim, Market, Work } from "./market";
import { Matching } from "./matching";

/** Matches the singles; couples and supplemental lists stay without a place. */
export function deferredAcceptance(market: Market, quotas: readonly number[], work: Work): Matching {
  const matching = new Matching(market, quotas);
  const next = new Int32Array(market.agents.length);
  const waiting = market.agents.filter((agent) => agent.kind === "single").reverse();
  for (let agent = waiting.pop(); agent; agent = waiting.pop()) {
    const rejected = propose(matching, agent, next, work);
    if (rejected) waiting.push(rejected);
  }
  for (const held of matching.held) held.sort((a, b) => a.rank - b.rank);
  return matching;
}

/** One applicant asks down the list until a program keeps them; returns who lost their place for it. */
function propose(matching: Matching, agent: Agent, next: Int32Array, work: Work): Agent | null {
  for (;;) {
    const option = next[agent.index] as number;
    const claim = agent.options[option]?.[0];
    if (!claim) return null;
    next[agent.index] = option + 1;
    work.spend();
    // Only the worst matters until all have asked, so the places are a heap meanwhile.
    const heap = matching.held[claim.program] as Claim[];
    const [worst] = heap;
    if (heap.length < (matching.quotas[claim.program] as number)) {
      rise(heap, claim);
      matching.at[agent.index] = option;
      return null;
    }
    if (!worst || worst.rank < claim.rank) continue;
    sink(heap, claim);
    matching.at[agent.index] = option;
    matching.at[worst.agent.index] = worst.agent.options.length;
    return worst.agent;
  }
}

/** Adds to a heap that has the worst on top. */
function rise(heap: Claim[], claim: Claim): void {
  let at = heap.push(claim) - 1;
  while (at > 0) {
    const above = (at - 1) >>> 1;
    const parent = heap[above] as Claim;
    if (parent.rank >= claim.rank) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = claim;
}

/** Replaces the top of a heap. */
function sink(heap: Claim[], claim: Claim): void {
  let at = 0;
  for (;;) {
    const left = heap[2 * at + 1];
    const right = heap[2 * at + 2];
    if (!left) break;
    const [worse, below] = right && right.rank > left.rank ? [right, 2 * at + 2] : [left, 2 * at + 1];
    if (worse.rank <= claim.rank) break;
    heap[at] = worse;
    at = below;
  }
  heap[at] = claim;
}
