/** Who holds which place, and what a program would say to somebody who asks. Never above a quota. */
import type { Agent, Claim, Market } from "./market";

/** What a move left behind. */
export interface Aftermath {
  /** Agents who lost what they held. */
  displaced: Agent[];
  /** Programs that somebody left: others may be taken there now. */
  vacated: number[];
}

/** The first place in a list sorted by rank that is not before this rank. */
function placeOf(held: readonly Claim[], rank: number): number {
  let low = 0;
  let high = held.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((held[middle] as Claim).rank < rank) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NOTHING: readonly Claim[] = [];

export class Matching {
  /** By program, best first. */
  readonly held: Claim[][];
  /** By agent the option it holds; the number of its options where it holds none. */
  readonly at: Int32Array;

  constructor(
    readonly market: Market,
    readonly quotas: readonly number[],
  ) {
    this.held = market.programs.map(() => []);
    this.at = Int32Array.from(market.agents, (agent) => agent.options.length);
  }

  /** The places an agent holds. */
  places(agent: Agent): readonly Claim[] {
    return agent.options[this.at[agent.index] as number] ?? NOTHING;
  }

  /** Whether the agent takes part: a supplemental list only while the program it belongs to is held. */
  active({ parent }: Agent): boolean {
    return (
      parent === null ||
      this.places(parent.agent).some(
        (claim) => claim.applicant === parent.applicant && claim.program === parent.program,
      )
    );
  }

  /**
   * Whether every program of an option would take its applicant: after the agent left what it would leave, there is a
   * free place or somebody the program likes less. Both members of a couple may ask at one program.
   */
  wouldTake(agent: Agent, option: readonly Claim[]): boolean {
    for (const claim of option) {
      const held = this.held[claim.program] as Claim[];
      let better = placeOf(held, claim.rank);
      for (const own of this.leaving(agent, option))
        if (own.program === claim.program && own.rank < claim.rank) better--;
      for (const other of option) if (other.program === claim.program && other.rank < claim.rank) better++;
      if (better >= (this.quotas[claim.program] as number)) return false;
    }
    return true;
  }

  /** The rank at a program before which an applicant would be taken. */
  bar(program: number): number {
    const held = this.held[program] as Claim[];
    const worst = held[held.length - 1];
    if (held.length < (this.quotas[program] as number)) return Number.POSITIVE_INFINITY;
    return worst ? worst.rank : Number.NEGATIVE_INFINITY;
  }

  /** The best option that is better than what the agent holds and would be taken, or -1. */
  better(agent: Agent): number {
    const until = this.at[agent.index] as number;
    for (let option = 0; option < until; option++)
      if (this.wouldTake(agent, agent.options[option] as Claim[])) return option;
    return -1;
  }

  /** Moves an agent to an option its programs would take. */
  move(agent: Agent, option: number): Aftermath {
    const claims = agent.options[option] as Claim[];
    const aftermath: Aftermath = { displaced: [], vacated: [] };
    for (const own of this.leaving(agent, claims)) {
      this.take(own);
      aftermath.vacated.push(own.program);
      if (own.agent !== agent) this.at[own.agent.index] = own.agent.options.length;
    }
    this.at[agent.index] = option;
    for (const claim of claims) this.put(claim);
    for (const { program } of claims) {
      const held = this.held[program] as Claim[];
      while (held.length > (this.quotas[program] as number)) {
        const worst = held[held.length - 1] as Claim;
        aftermath.displaced.push(worst.agent);
        this.drop(worst.agent, aftermath.vacated);
      }
    }
    aftermath.vacated = [...new Set(aftermath.vacated)];
    return aftermath;
  }

  /** Takes everything from an agent, and what hangs on it. */
  private drop(agent: Agent, vacated: number[]): void {
    for (const claim of this.leaving(agent, NOTHING)) {
      this.take(claim);
      vacated.push(claim.program);
      this.at[claim.agent.index] = claim.agent.options.length;
    }
  }

  /** What an agent leaves on the way to an option: its places, and those of lists that hang on a place it gives up. */
  private leaving(agent: Agent, option: readonly Claim[]): readonly Claim[] {
    const own = this.places(agent);
    if (agent.supplementals.length === 0) return own;
    const all = [...own];
    for (const list of agent.supplementals) {
      const stays = option.some(
        (claim) => claim.applicant === list.parent?.applicant && claim.program === list.parent.program,
      );
      if (!stays) all.push(...this.places(list));
    }
    return all;
  }

  /** Adds a place without asking. */
  put(claim: Claim): void {
    const held = this.held[claim.program] as Claim[];
    held.splice(placeOf(held, claim.rank), 0, claim);
  }

  /** Takes a place away. */
  take(claim: Claim): void {
    const held = this.held[claim.program] as Claim[];
    const at = held.indexOf(claim, placeOf(held, claim.rank));
    if (at >= 0) held.splice(at, 1);
  }
}
