/**
 * Who takes part, put in a canonical order so that the order of keys and rows decides nothing.
 *
 * An agent decides as one over a list of options. A single's option is one place, a couple's up to two (Roth &
 * Peranson, "The Redesign of the Matching Market for American Physicians", American Economic Review 89(4), 1999). A
 * supplemental list is an agent of its own that takes part only while its parent holds the program it belongs to.
 */
import type { MatchRequest } from "./schema";

/** A place at a program for an applicant, with the applicant's rank on the program's list. */
export interface Claim {
  agent: Agent;
  applicant: number;
  program: number;
  rank: number;
}

export interface Agent {
  index: number;
  kind: "single" | "couple" | "supplemental";
  members: readonly number[];
  /** Best first. Only what every program named would list too. */
  options: (readonly Claim[])[];
  /** Of a supplemental list: whose it is and the place it hangs on. */
  parent: { agent: Agent; applicant: number; program: number } | null;
  supplementals: Agent[];
}

export interface Market {
  applicants: readonly string[];
  programs: readonly string[];
  quotas: readonly number[];
  /** Parents stand before the lists that hang on them. */
  agents: readonly Agent[];
  /** By program, in the order of its list: the options that include it. */
  wanted: readonly (readonly { agent: Agent; option: number; rank: number }[])[];
  /** By program: where its unfilled positions go, or -1. */
  reversion: readonly number[];
  /** Options in all: the size of the work. */
  size: number;
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function numbered(names: readonly string[]): { names: string[]; of: (name: string) => number } {
  const sorted = [...names].sort(byCodeUnit);
  const numbers = new Map(sorted.map((name, at) => [name, at]));
  return { names: sorted, of: (name) => numbers.get(name) ?? -1 };
}

/** Builds the market of a request whose names were found right. */
export function marketOf(request: MatchRequest): Market {
  const couples = [...(request.couples ?? [])].sort((a, b) => byCodeUnit(a.members[0], b.members[0]));
  const applicants = numbered([
    ...Object.keys(request.applicants),
    ...couples.flatMap((couple) => couple.members),
  ]);
  const programs = numbered(Object.keys(request.programs));
  const quotas: number[] = programs.names.map(() => 0);
  const ranks: Map<number, number>[] = programs.names.map(() => new Map());
  for (const [name, { quota, list }] of Object.entries(request.programs)) {
    const program = programs.of(name);
    quotas[program] = quota;
    list.forEach((applicant, rank) => {
      ranks[program]?.set(applicants.of(applicant), rank);
    });
  }

  const agents: Agent[] = [];
  const byApplicant = new Map<number, Agent>();
  const join = (kind: Agent["kind"], members: number[], parent: Agent["parent"] = null): Agent => {
    const agent: Agent = {
      index: agents.length,
      kind,
      members,
      options: [],
      parent,
      supplementals: [],
    };
    agents.push(agent);
    if (parent) parent.agent.supplementals.push(agent);
    else for (const member of members) byApplicant.set(member, agent);
    return agent;
  };
  /** Adds an option where every program lists its applicant. */
  const offer = (agent: Agent, places: readonly (readonly [number, string | null])[]): void => {
    const claims: Claim[] = [];
    for (const [applicant, name] of places) {
      if (name === null) continue;
      const program = programs.of(name);
      const rank = ranks[program]?.get(applicant);
      if (rank === undefined) return;
      claims.push({ agent, applicant, program, rank });
    }
    agent.options.push(claims);
  };

  for (const name of Object.keys(request.applicants).sort(byCodeUnit)) {
    const applicant = applicants.of(name);
    const agent = join("single", [applicant]);
    for (const program of request.applicants[name] ?? []) offer(agent, [[applicant, program]]);
  }
  for (const { members, list } of couples) {
    const [one, two] = [applicants.of(members[0]), applicants.of(members[1])];
    const agent = join("couple", [one, two]);
    for (const [first, second] of list) {
      // What comes after "both without" is worse than having nothing.
      if (first === null && second === null) break;
      offer(agent, [
        [one, first],
        [two, second],
      ]);
    }
  }
  for (const [name, lists] of Object.entries(request.supplemental ?? {}).sort((a, b) =>
    byCodeUnit(a[0], b[0]),
  )) {
    const applicant = applicants.of(name);
    const parent = byApplicant.get(applicant);
    if (!parent) continue;
    for (const [program, list] of Object.entries(lists).sort((a, b) => byCodeUnit(a[0], b[0]))) {
      const agent = join("supplemental", [applicant], {
        agent: parent,
        applicant,
        program: programs.of(program),
      });
      for (const further of list) offer(agent, [[applicant, further]]);
    }
  }

  const wanted: { agent: Agent; option: number; rank: number }[][] = programs.names.map(() => []);
  let size = 0;
  for (const agent of agents) {
    size += agent.options.length;
    agent.options.forEach((claims, option) => {
      for (const { program, rank } of claims) wanted[program]?.push({ agent, option, rank });
    });
  }
  for (const list of wanted) list.sort((a, b) => a.rank - b.rank);
  const reversion: number[] = programs.names.map(() => -1);
  for (const [from, to] of Object.entries(request.reversion ?? {}))
    reversion[programs.of(from)] = programs.of(to);
  return {
    applicants: applicants.names,
    programs: programs.names,
    quotas,
    agents,
    wanted,
    reversion,
    size,
  };
}

/** A fixed amount of work, counted in options looked at: the same on every machine, unlike a clock. */
export class Work {
  constructor(private left: number) {}

  /** Spends some. False once nothing is left. */
  spend(amount = 1): boolean {
    this.left -= amount;
    return this.left > 0;
  }

  get spent(): boolean {
    return this.left <= 0;
  }
}
