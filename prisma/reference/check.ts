/** The check of what stands beside the rules. The catalogue's check runs it, so that both count together. */
import type { Catalogue } from "../../lib/eligibility/catalogue";
import { feeDisagreements } from "../../lib/fees/uses";
import { joinReference, readReferenceFiles } from "../../lib/reference/files";
import type { Reference } from "../../lib/reference/schema";
import { statisticsFaults } from "../../lib/statistics/faults";
import { isCharted } from "../../lib/statistics/figure";

export interface ReferenceReport {
  counts: Record<string, number>;
  holes: string[];
  /** Facts of the research that these files carry. */
  facts: string[];
}

/** The files of this folder as one. */
export const projectReference = (): Reference => joinReference(readReferenceFiles(import.meta.dirname));

function twice(what: string, ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
    (id) => `${what} ${id} is defined twice`,
  );
}

export function checkReference(reference: Reference, catalogue: Catalogue): ReferenceReport {
  const { fees, figures, statistics, glossary } = reference;
  const amounts = fees.flatMap(({ amounts: all }) => all);
  const entries = new Set(glossary.map(({ id }) => id));
  const holes = [
    ...twice(
      "fee",
      amounts.map(({ code }) => code),
    ),
    ...twice(
      "statistic",
      statistics.map(({ id }) => id),
    ),
    ...twice(
      "figure",
      figures.map(({ id }) => id),
    ),
    ...twice(
      "glossary entry",
      glossary.map(({ id }) => id),
    ),
    ...feeDisagreements(fees, catalogue),
    ...statisticsFaults(figures, statistics),
  ];
  for (const item of fees) {
    if (item.amounts[0]?.code !== item.id) holes.push(`fee ${item.id}: its first amount has another code`);
    if (!entries.has(item.body)) holes.push(`fee ${item.id}: the glossary has no entry ${item.body}`);
  }
  for (const { code, amount, asOf, currency, standing, sources, note } of amounts) {
    // What was not found has neither source nor date: the body's address stands in their place.
    if (standing === "unknown") continue;
    if (sources.length === 0) holes.push(`fee ${code} has no source`);
    if (asOf === null) holes.push(`fee ${code} has no date`);
    if (amount !== null && currency === null && !note)
      holes.push(`fee ${code} names no currency and does not say why`);
  }
  for (const id of [...amounts, ...statistics].flatMap(({ sources }) => sources))
    if (!catalogue.sources[id]) holes.push(`source ${id} does not exist`);
  for (const language of ["en", "fr"] as const)
    holes.push(
      ...twice(
        `glossary: the short form (${language})`,
        glossary.map(({ short }) => short[language]),
      ),
    );
  return {
    counts: {
      "fee items": fees.length,
      "fee amounts": amounts.length,
      "fee amounts not known": amounts.filter(({ amount }) => amount === null).length,
      statistics: statistics.length,
      "statistics never charted": statistics.filter((one) =>
        figures
          .filter((figure) => figure.statistics.includes(one.id))
          .every((figure) => figure.chart === "none" || !isCharted(one, figure.measure)),
      ).length,
      figures: figures.length,
      "glossary entries": glossary.length,
    },
    holes,
    facts: [
      ...fees.flatMap((item) => [...item.facts, ...item.amounts.map(({ code }) => code)]),
      ...statistics.flatMap(({ facts }) => facts),
    ],
  };
}
