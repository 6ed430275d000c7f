/** The one door: who wants where and whom, in; who goes where, out. Pure: the same input gives the same output. */
import { settle } from "./couples";
import { type Agent, type Market, marketOf, Work } from "./market";
import type { Matching } from "./matching";
import { prove } from "./prove";
import { type Refusal, refusalsOf } from "./refusals";
import { Positions } from "./reversion";
import type { MatchAnswer, MatchRequest } from "./schema";
import { type Block, blocksOf } from "./stability";

export type Outcome = { ok: true; answer: MatchAnswer } | { ok: false; refusals: Refusal[] };

/** Bounds in options looked at, so that large requests end; a few seconds at most. */
const SETTLING = 10_000_000;
const PROVING = 4_000_000;

interface Solution {
  matching: Matching;
  /** Why it is not stable. */
  reason?: MatchAnswer["reason"];
}

/** Matches a request parsed by `MatchRequest`. */
export function match(request: MatchRequest): Outcome {
  const refusals = refusalsOf(request);
  if (refusals.length > 0) return { ok: false, refusals };
  const market = marketOf(request);
  const positions = new Positions(market);
  const settling = new Work(SETTLING);
  const proving = new Work(PROVING);
  let solution = solve(market, positions.quotas(), settling, proving);
  while (!settling.spent && positions.revert(solution.matching))
    solution = solve(market, positions.quotas(), settling, proving);
  return { ok: true, answer: answerOf(request, solution) };
}

/** A stable matching for these positions, else the best one found with the reason. */
function solve(market: Market, quotas: readonly number[], settling: Work, proving: Work): Solution {
  const { matching, blocks } = settle(market, quotas, settling);
  if (blocks === 0) return { matching };
  const proof = prove(market, quotas, proving);
  if (proof === "none") return { matching, reason: "proved_none" };
  if (proof === "not_finished") return { matching, reason: "none_found" };
  return { matching: proof.found };
}

function answerOf(request: MatchRequest, { matching, reason }: Solution): MatchAnswer {
  const { applicants, programs, agents } = matching.market;
  const matches = new Map<number, string | null>();
  const supplemental = new Map<number, string | null>();
  for (const agent of agents) {
    if (!matching.active(agent)) continue;
    const found = agent.kind === "supplemental" ? supplemental : matches;
    const places = matching.places(agent);
    for (const member of agent.members) {
      const place = places.find((claim) => claim.applicant === member);
      found.set(member, place ? (programs[place.program] ?? null) : null);
    }
  }
  const named = (found: Map<number, string | null>): Record<string, string | null> =>
    Object.fromEntries(
      [...found].sort((a, b) => a[0] - b[0]).map(([applicant, program]) => [applicants[applicant], program]),
    );
  const blocks = blocksOf(matching);
  return {
    matches: named(matches),
    ...(request.supplemental ? { supplementalMatches: named(supplemental) } : {}),
    unfilled: Object.fromEntries(
      programs.map((program, at) => [program, (matching.quotas[at] ?? 0) - (matching.held[at]?.length ?? 0)]),
    ),
    stable: blocks.length === 0,
    ...(reason ? { reason } : {}),
    blockingPairs: blocks.map((block) => blockingPair(matching.market, block)),
  };
}

function blockingPair({ applicants, programs }: Market, { agent, option }: Block) {
  const claims = agent.options[option] ?? [];
  const nameAt = (member: Agent["members"][number]): string | null => {
    const claim = claims.find(({ applicant }) => applicant === member);
    return claim ? (programs[claim.program] ?? null) : null;
  };
  return {
    applicants: agent.members.map((member) => applicants[member] ?? ""),
    programs: agent.members.map(nameAt),
  };
}
