/**
 * Singles first, then couples and supplemental lists one at a time, following every displacement and every place left
 * open to its end (Roth & Peranson 1999). It may go in circles, so each attempt ends at a fixed bound; later attempts
 * take everybody in another order.
 */
import { deferredAcceptance } from "./deferred-acceptance";
import type { Agent, Market, Work } from "./market";
import type { Matching } from "./matching";
import { blocksOf } from "./stability";

const ATTEMPTS = 8;
const MOVES_PER_AGENT = 20;
const MOVES_AT_LEAST = 2_000;
/** What taking up one agent costs, in options looked at. */
const TURN = 16;

/** The best of the attempts: the one that is stable, else the one with the fewest blocks. */
export function settle(
  market: Market,
  quotas: readonly number[],
  work: Work,
): { matching: Matching; blocks: number } {
  let best = attempt(market, quotas, 0, work);
  let blocks = blocksOf(best).length;
  for (let turn = 1; turn < ATTEMPTS && blocks > 0 && !work.spent; turn++) {
    const other = attempt(market, quotas, turn, work);
    const against = blocksOf(other).length;
    if (against < blocks) [best, blocks] = [other, against];
  }
  return { matching: best, blocks };
}

/** Numbers that look random and are the same every time. */
function dice(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function attempt(market: Market, quotas: readonly number[], turn: number, work: Work): Matching {
  work.spend(2 * (market.size + market.agents.length + market.programs.length));
  const matching = deferredAcceptance(market, quotas, work);
  const roll = dice(turn);
  const waiting: Agent[] = [];
  const isWaiting = new Uint8Array(market.agents.length);
  const wait = (agent: Agent): void => {
    if (isWaiting[agent.index] || !matching.active(agent)) return;
    isWaiting[agent.index] = 1;
    waiting.push(agent);
  };
  /** The first attempt follows one couple to the end before the next; the others take whoever comes up. */
  const take = (): Agent | undefined => {
    if (turn > 0 && waiting.length > 1) {
      const at = roll(waiting.length);
      const last = waiting.length - 1;
      [waiting[at], waiting[last]] = [waiting[last] as Agent, waiting[at] as Agent];
    }
    const agent = waiting.pop();
    if (agent) isWaiting[agent.index] = 0;
    return agent;
  };
  for (const agent of [...market.agents].reverse()) if (agent.kind !== "single") wait(agent);

  let moves = Math.max(MOVES_AT_LEAST, MOVES_PER_AGENT * market.agents.length);
  for (let agent = take(); agent && moves > 0; agent = take()) {
    if (!matching.active(agent)) continue;
    const option = matching.better(agent);
    if (!work.spend(TURN + (option < 0 ? agent.options.length : option))) break;
    if (option < 0) continue;
    moves--;
    const { displaced, vacated } = matching.move(agent, option);
    for (const program of [...vacated].reverse()) {
      const bar = matching.bar(program);
      const wishes: Agent[] = [];
      for (const wish of market.wanted[program] ?? []) {
        if (wish.rank >= bar || !work.spend()) break;
        if (wish.option < (matching.at[wish.agent.index] as number)) wishes.push(wish.agent);
      }
      for (const one of wishes.reverse()) wait(one);
    }
    for (const list of agent.supplementals) wait(list);
    for (const loser of displaced) wait(loser);
  }
  return matching;
}
