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
    const held = matching.held[claim.program] as Claim[];
    const quota = matching.quotas[claim.program] as number;
    const worst = held[held.length - 1];
    if (held.length >= quota && (!worst || worst.rank < claim.rank)) continue;
    matching.put(claim);
    matching.at[agent.index] = option;
    if (held.length <= quota) return null;
    const { agent: rejected } = held.pop() as Claim;
    matching.at[rejected.index] = rejected.options.length;
    return rejected;
  }
}
