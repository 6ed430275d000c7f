/** Groups, specialties or states as bars from the left, longest first; several kinds of people stand under one name. */
import { scaleLinear } from "d3-scale";
import type { Point, Series } from "@/lib/statistics/figure";
import type { Figure } from "@/lib/statistics/schema";
import { useFigureWords } from "./words";

const WIDTH = 360;
const BAR = 16;
const NAME = 19;
const GAP = 9;

export function BarsOfGroups({
  figure,
  series,
  label,
}: {
  figure: Figure;
  series: readonly Series[];
  label: string;
}) {
  const { whoText, numberText, t } = useFigureWords();
  const points = series.flatMap((one) => one.points);
  const many = new Set(points.map(({ statistic }) => statistic.applicants)).size > 1;
  const groups = new Map<string, Point[]>();
  for (const point of points) {
    const { applicants, specialty, place } = point.statistic;
    const name =
      figure.chart === "groups"
        ? t(`applicants.${applicants}`)
        : whoText({ applicants, specialty, place }).split(", ").slice(1).join(", ");
    groups.set(name, [...(groups.get(name) ?? []), point]);
  }
  const total = (own: readonly Point[]) => own.reduce((sum, { value }) => sum + value, 0);
  const sorted = [...groups].sort(([, a], [, b]) => total(b) - total(a));
  const x = scaleLinear()
    .domain([0, Math.max(...points.map(({ value }) => value))])
    .range([0, WIDTH - 130]);
  const grouped = many && figure.chart !== "groups";
  let top = 0;
  const rows = sorted.map(([name, own]) => {
    const at = top;
    top += NAME + own.length * (BAR + 2) + GAP;
    return { name, own, at };
  });
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${top}`} role="img" aria-label={label}>
      {rows.map(({ name, own, at }) => (
        <g key={name}>
          <text className="chart-name" x={0} y={at + 13}>
            {name}
          </text>
          {own.map(({ statistic, value }, index) => (
            <g key={statistic.id}>
              <rect
                className={index === 0 ? "chart-first" : "chart-other"}
                x={0}
                y={at + NAME + index * (BAR + 2)}
                width={Math.max(1, x(value))}
                height={BAR}
              />
              <text className="chart-number" x={x(value) + 6} y={at + NAME + index * (BAR + 2) + 12}>
                {numberText(value, figure.measure)}
                {grouped ? ` ${t(`applicants.${statistic.applicants}`)}` : ""}
              </text>
            </g>
          ))}
        </g>
      ))}
      <line className="chart-base" x1={0} x2={0} y1={0} y2={top - GAP} />
    </svg>
  );
}
