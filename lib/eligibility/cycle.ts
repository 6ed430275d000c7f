/** Cycles: which one a pathway is judged for, and the days its rules refer to. */
import { type Day, dayOf } from "./calendar";
import type { Cycle, Milestone, Verify } from "./catalogue";

/** A milestone with its day as a number. */
export interface MilestoneInForce {
  day: Day | null;
  milestone: Milestone;
  verify: Verify | undefined;
}

/** One cycle of a service, made ready. */
export interface CycleInForce {
  service: string;
  id: string;
  trainingStarts: Day;
  milestones: ReadonlyMap<string, MilestoneInForce>;
  /** A day `MM-DD` of the year that lies `offset` years from the year in which training starts. */
  dayOfYear(offset: number, monthAndDay: string): Day;
}

/** Makes a cycle ready. */
export function cycleInForce(cycle: Cycle): CycleInForce {
  const year = Number(cycle.id);
  return {
    service: cycle.service,
    id: cycle.id,
    trainingStarts: dayOf(cycle.trainingStartsOn),
    milestones: new Map(
      cycle.milestones.map((milestone) => [
        milestone.id,
        { day: milestone.at === null ? null : dayOf(milestone.at), milestone, verify: milestone.verify },
      ]),
    ),
    dayOfYear: (offset, monthAndDay) => dayOf(`${year + offset}-${monthAndDay}`),
  };
}

/**
 * The cycle a pathway is judged for: the one asked for, else the earliest whose last filing instant is not
 * past. A cycle without a published filing day is open until training starts. The local day of the instant
 * counts as not past. Where every known cycle is past, the last one.
 */
export function chooseCycle(
  cycles: readonly CycleInForce[],
  filing: string,
  asOf: Day,
  asked: string | undefined,
): CycleInForce | null {
  if (asked !== undefined) return cycles.find((cycle) => cycle.id === asked) ?? null;
  const open = cycles.find((cycle) => {
    const day = cycle.milestones.get(filing)?.day ?? null;
    return day === null ? asOf < cycle.trainingStarts : asOf <= day;
  });
  return open ?? cycles[cycles.length - 1] ?? null;
}
