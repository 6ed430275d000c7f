/** What is wrong with statistics and figures taken together. Pure; the catalogue's check prints it. */
import { fractionOf, isRate, rateOf } from "./figure";
import type { Figure, Statistic } from "./schema";

/** How far a published rate, rounded by its source, may lie from the one worked out: half a unit of its last digit. */
function slack(published: number): number {
  return Number.isInteger(published) ? 0.5 : 0.051;
}

export function statisticsFaults(figures: readonly Figure[], statistics: readonly Statistic[]): string[] {
  const faults: string[] = [];
  const byId = new Map(statistics.map((one) => [one.id, one]));
  const shown = new Map<string, Figure[]>();
  for (const figure of figures)
    for (const id of figure.statistics) {
      const statistic = byId.get(id);
      if (!statistic) faults.push(`figure ${figure.id}: statistic ${id} does not exist`);
      else {
        if (statistic.service !== figure.service)
          faults.push(`figure ${figure.id}: statistic ${id} is of another service`);
        if (isRate(figure.measure) && statistic.rate && statistic.rate.kind !== figure.measure)
          faults.push(`figure ${figure.id} shows ${figure.measure}, but ${id} is a ${statistic.rate.kind}`);
      }
      shown.set(id, [...(shown.get(id) ?? []), figure]);
    }
  for (const statistic of statistics) {
    const at = `statistic ${statistic.id}`;
    const own = shown.get(statistic.id) ?? [];
    if (own.length === 0) faults.push(`${at} stands in no figure`);
    if (statistic.rate && own.filter(({ measure }) => measure === statistic.rate?.kind).length !== 1)
      faults.push(`${at}: its rate stands in none or several figures of its kind`);
    if (statistic.confidence !== "seed_only") {
      if (statistic.sources.length === 0) faults.push(`${at} has no source`);
      if (!statistic.sourceDate) faults.push(`${at} has no date of its source`);
      if (statistic.year === null) faults.push(`${at} has no year`);
    }
    if (statistic.rate) {
      const { upper, lower } = fractionOf(statistic);
      const exact = upper !== undefined && lower ? (upper * 100) / lower : null;
      if (exact !== null && Math.abs(exact - statistic.rate.published) > slack(statistic.rate.published))
        faults.push(
          `${at}: published ${statistic.rate.published} %, but its numbers give ${rateOf(statistic)?.percent} %`,
        );
    }
  }
  return faults;
}
