/** What a figure shows: each row's value, which rows may be drawn together, and the series they make. Pure. */
import type { Figure, Measure, RateKind, Statistic } from "./schema";
import { RATES } from "./schema";

export const isRate = (measure: Measure): measure is RateKind =>
  (RATES as readonly string[]).includes(measure);

/** What a kind of rate divides by what. */
export function fractionOf(statistic: Statistic): { upper: number | undefined; lower: number | undefined } {
  const { participants, positions, filled, matched, unmatched } = statistic;
  switch (statistic.rate?.kind) {
    case "unmatched_rate":
      return { upper: unmatched, lower: participants };
    case "fill_rate":
      return { upper: matched, lower: positions };
    case "share_of_filled":
      return { upper: matched, lower: filled };
    case "match_rate":
    case "first_attempt_rate":
      return { upper: matched, lower: participants };
    default:
      return { upper: undefined, lower: undefined };
  }
}

/** A rate in percent with one decimal: worked out where both numbers are there, else as published. */
export function rateOf(statistic: Statistic): { percent: number; workedOut: boolean } | null {
  if (!statistic.rate) return null;
  const { upper, lower } = fractionOf(statistic);
  return upper !== undefined && lower !== undefined && lower > 0
    ? { percent: Math.round((upper * 1000) / lower) / 10, workedOut: true }
    : { percent: statistic.rate.published, workedOut: false };
}

/** The number a figure is about, or null where the row lacks it. */
export function numberOf(statistic: Statistic, measure: Measure): number | null {
  if (isRate(measure)) return statistic.rate?.kind === measure ? (rateOf(statistic)?.percent ?? null) : null;
  if (measure === "applicants") return statistic.participants ?? null;
  return statistic[measure] ?? null;
}

/** Whether a row may stand in a chart beside others: it has a year, and somebody who can be asked says so. */
export function isCharted(statistic: Statistic, measure: Measure): boolean {
  return (
    statistic.year !== null &&
    statistic.confidence !== "seed_only" &&
    statistic.confidence !== "unclear" &&
    statistic.participantsTo === undefined &&
    numberOf(statistic, measure) !== null
  );
}

export interface Point {
  statistic: Statistic;
  value: number;
}

/** Rows of one kind of applicants, specialty and place. */
export interface Series {
  key: string;
  of: Pick<Statistic, "applicants" | "specialty" | "place">;
  points: Point[];
}

/** The rows of a figure, in the figure's order. */
export function rowsOf(figure: Figure, statistics: readonly Statistic[]): Statistic[] {
  const byId = new Map(statistics.map((one) => [one.id, one]));
  return figure.statistics.flatMap((id) => byId.get(id) ?? []);
}

/** Whether a series is of the graduates this portal is for: it comes first and has the accent. */
const isAboutImgs = ({ of }: Series): boolean => /^(img|us_img)/.test(of.applicants);

/** What a figure draws, as series, those about IMGs first; rows that may not be charted are left out. */
export function seriesOf(figure: Figure, rows: readonly Statistic[]): Series[] {
  const series = new Map<string, Series>();
  for (const statistic of rows) {
    const value = numberOf(statistic, figure.measure);
    if (value === null || !isCharted(statistic, figure.measure)) continue;
    const { applicants, specialty, place } = statistic;
    const key = [applicants, specialty, place].filter(Boolean).join(" ");
    const own = series.get(key) ?? { key, of: { applicants, specialty, place }, points: [] };
    own.points.push({ statistic, value });
    series.set(key, own);
  }
  return [...series.values()]
    .map((one) => ({
      ...one,
      points: one.points.sort((a, b) => (a.statistic.year ?? 0) - (b.statistic.year ?? 0)),
    }))
    .sort((a, b) => Number(isAboutImgs(b)) - Number(isAboutImgs(a)));
}

/** Whether a figure has enough to draw: one number alone is no picture. */
export function isDrawn(figure: Figure, series: readonly Series[]): boolean {
  return figure.chart !== "none" && series.reduce((sum, { points }) => sum + points.length, 0) > 1;
}
