/**
 * Exhaustive search for a stable matching, for markets in which couples or supplemental lists may leave none (Roth,
 * "The Evolution of the Labor Market for Medical Interns and Residents", Journal of Political Economy 92(6), 1984).
 */
import type { Agent, Claim, Market, Work } from "./market";
import { Matching } from "./matching";
import { isStable } from "./stability";

/** A stable matching, the proof that there is none, or neither within the bound. */
export type Proof = { found: Matching } | "none" | "not_finished";

const MOST_AGENTS = 500;

/** Who passes over a place wants it filled by people the program prefers. */
const NO_FLOOR = Number.POSITIVE_INFINITY;

export function prove(market: Market, quotas: readonly number[], work: Work): Proof {
  // Each agent is one level of the search, and of the call stack.
  if (market.agents.length > MOST_AGENTS || work.spent) return "not_finished";
  const matching = new Matching(market, quotas);
  /** By program the best rank of somebody who prefers it to what they hold: nobody from there on may hold a place. */
  const floor: number[] = market.programs.map(() => NO_FLOOR);
  /** By program how many places those not yet decided could still fill. */
  const demand = market.programs.map(() => 0);
  const agents = inOrder(market.agents);
  const asks = agents.map(mostAsked);
  for (const ask of asks) for (const [program, most] of ask) demand[program] = (demand[program] ?? 0) + most;

  const fits = (claims: readonly Claim[]): boolean =>
    claims.every(({ program, rank }) => {
      const held = matching.held[program] as Claim[];
      return held.length <= (quotas[program] as number) && rank < (floor[program] as number);
    });
  const fillable = (program: number): boolean => {
    const held = matching.held[program] as Claim[];
    const last = held[held.length - 1];
    const least = floor[program] as number;
    return (
      least === NO_FLOOR ||
      ((!last || last.rank < least) &&
        held.length + (demand[program] as number) >= (quotas[program] as number))
    );
  };

  /** Whether somebody blocks with programs whose places are all decided: whatever follows cannot mend that. */
  const blocked = (program: number): boolean =>
    demand[program] === 0 &&
    (market.wanted[program] ?? []).some(({ agent, option }) => {
      const claims = agent.options[option] ?? [];
      return (
        option < (matching.at[agent.index] as number) &&
        claims.every((claim) => demand[claim.program] === 0) &&
        matching.active(agent) &&
        matching.wouldTake(agent, claims)
      );
    });

  const decide = (at: number): Proof => {
    const agent = agents[at];
    if (!agent) {
      if (!work.spend(market.size)) return "not_finished";
      return isStable(matching) ? { found: matching } : "none";
    }
    const ask = asks[at] ?? [];
    for (const [program, most] of ask) demand[program] = (demand[program] as number) - most;
    const raised: [number, number][] = [];
    let proof: Proof = "none";
    const first = matching.active(agent) ? 0 : agent.options.length;
    for (let option = first; option <= agent.options.length; option++) {
      if (!work.spend()) {
        proof = "not_finished";
        break;
      }
      const claims = agent.options[option] ?? [];
      for (const claim of claims) matching.put(claim);
      matching.at[agent.index] = option;
      const hopeful =
        fits(claims) &&
        ask.every(([program]) => fillable(program)) &&
        !ask.some(([program]) => blocked(program));
      if (hopeful) proof = decide(at + 1);
      if (proof !== "none") break;
      for (const claim of claims) matching.take(claim);
      // From here on this option is passed over. Of a pair one program refusing is enough, which the end will tell.
      const [claim] = claims;
      if (claims.length === 1 && claim && agent.kind !== "couple") {
        raised.push([claim.program, floor[claim.program] as number]);
        floor[claim.program] = Math.min(floor[claim.program] as number, claim.rank);
      }
    }
    if (typeof proof === "object") return proof;
    matching.at[agent.index] = agent.options.length;
    for (const [program, before] of raised.reverse()) floor[program] = before;
    for (const [program, most] of ask) demand[program] = (demand[program] as number) + most;
    return proof;
  };
  return decide(0);
}

/** By program the most places one option of the agent asks for there. */
function mostAsked(agent: Agent): [number, number][] {
  const most = new Map<number, number>();
  for (const claims of agent.options)
    for (const { program } of claims) {
      const here = claims.filter((claim) => claim.program === program).length;
      most.set(program, Math.max(most.get(program) ?? 0, here));
    }
  return [...most];
}

/**
 * The order of the search: next comes whoever brings in the fewest programs not met before, so that programs are
 * decided early and what cannot be stable is left early. Supplemental lists follow their parents.
 */
function inOrder(agents: readonly Agent[]): Agent[] {
  const programs = agents.map((agent) => [
    ...new Set(agent.options.flatMap((claims) => claims.map(({ program }) => program))),
  ]);
  const met = new Set<number>();
  const left = new Set(agents);
  const order: Agent[] = [];
  while (left.size > 0) {
    let next: Agent | null = null;
    let fewest = Number.POSITIVE_INFINITY;
    for (const agent of left) {
      if (agent.parent && left.has(agent.parent.agent)) continue;
      const fresh = programs[agent.index]?.filter((program) => !met.has(program)).length ?? 0;
      if (fresh < fewest) [next, fewest] = [agent, fresh];
    }
    if (!next) break;
    left.delete(next);
    order.push(next);
    for (const program of programs[next.index] ?? []) met.add(program);
  }
  return order;
}
