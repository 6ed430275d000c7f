/** One series as bars over years, each with its number; years without a figure keep their place. */
import { scaleBand, scaleLinear } from "d3-scale";
import type { Series } from "@/lib/statistics/figure";
import type { Measure } from "@/lib/statistics/schema";
import { useFigureWords } from "./words";

const WIDTH = 360;
const HEIGHT = 190;
const FOOT = 24;
const HEAD = 22;

export function BarsOverYears({
  series,
  measure,
  label,
  first,
}: {
  series: Series;
  measure: Measure;
  label: string;
  /** The one series in the accent. */
  first: boolean;
}) {
  const { t, numberText } = useFigureWords();
  const byYear = new Map(series.points.map(({ statistic, value }) => [statistic.year ?? 0, value]));
  const years = [...byYear.keys()];
  const all = Array.from(
    { length: Math.max(...years) - Math.min(...years) + 1 },
    (_, index) => Math.min(...years) + index,
  );
  const x = scaleBand<number>().domain(all).range([0, WIDTH]).paddingInner(0.28).paddingOuter(0.05);
  const y = scaleLinear()
    .domain([0, Math.max(...byYear.values())])
    .range([HEIGHT - FOOT, HEAD]);
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {all.map((year) => {
        const value = byYear.get(year);
        const left = x(year) ?? 0;
        const middle = left + x.bandwidth() / 2;
        return (
          <g key={year}>
            {value === undefined ? (
              <text className="chart-quiet" x={middle} y={HEIGHT - FOOT - 6} textAnchor="middle">
                –<title>{t("missing")}</title>
              </text>
            ) : (
              <>
                <rect
                  className={first ? "chart-first" : "chart-other"}
                  x={left}
                  y={y(value)}
                  width={x.bandwidth()}
                  height={HEIGHT - FOOT - y(value)}
                />
                <text className="chart-number" x={middle} y={y(value) - 6} textAnchor="middle">
                  {numberText(value, measure)}
                </text>
              </>
            )}
            <text className="chart-quiet" x={middle} y={HEIGHT - 6} textAnchor="middle">
              {year}
            </text>
          </g>
        );
      })}
      <line className="chart-base" x1={0} x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
    </svg>
  );
}
