/**
 * What speaks against a matching. A single and a program block it where the single prefers the program to what they
 * hold, and the program has a free place or prefers them to its worst. A couple and a pair of programs block it where
 * the couple prefers the pair, and both programs would take their member once the couple has left what it leaves.
 */
import type { Agent } from "./market";
import type { Matching } from "./matching";

export interface Block {
  agent: Agent;
  option: number;
}

/** Every block, by agent and from the option liked best. */
export function blocksOf(matching: Matching): Block[] {
  const blocks: Block[] = [];
  for (const agent of matching.market.agents) {
    if (!matching.active(agent)) continue;
    const until = matching.at[agent.index] as number;
    for (let option = 0; option < until; option++)
      if (matching.wouldTake(agent, agent.options[option] ?? [])) blocks.push({ agent, option });
  }
  return blocks;
}

/** Whether nothing blocks the matching. */
export function isStable(matching: Matching): boolean {
  return matching.market.agents.every((agent) => !matching.active(agent) || matching.better(agent) < 0);
}
