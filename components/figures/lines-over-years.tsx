/** Several series as lines over years. Each has its own mark, stroke and name at its end: colour says nothing alone. */
import { scaleLinear } from "d3-scale";
import {
  line,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from "d3-shape";
import type { Point, Series } from "@/lib/statistics/figure";
import type { Measure } from "@/lib/statistics/schema";
import { apart } from "./apart";
import { useFigureWords } from "./words";

const WIDTH = 360;
const HEIGHT = 250;
const FOOT = 26;
const HEAD = 14;
/** Room at the right for the names. */
const NAMES = 124;
const MARKS = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolStar];

/** Stretches of years without a gap, and the jumps between them. */
function stretches(points: readonly Point[]): { whole: Point[][]; jumps: [Point, Point][] } {
  const whole: Point[][] = [];
  const jumps: [Point, Point][] = [];
  points.forEach((point, index) => {
    const before = points[index - 1];
    const current = whole[whole.length - 1];
    if (before && current && (point.statistic.year ?? 0) - (before.statistic.year ?? 0) === 1)
      current.push(point);
    else {
      if (before) jumps.push([before, point]);
      whole.push([point]);
    }
  });
  return { whole, jumps };
}

export function LinesOverYears({
  series,
  measure,
  label,
}: {
  series: readonly Series[];
  measure: Measure;
  label: string;
}) {
  const { numberText, whoText } = useFigureWords();
  const points = series.flatMap((one) => one.points);
  const years = points.map(({ statistic }) => statistic.year ?? 0);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const x = scaleLinear()
    .domain([from, to])
    .range([16, WIDTH - NAMES]);
  const y = scaleLinear()
    .domain([0, Math.max(...points.map(({ value }) => value))])
    .range([HEIGHT - FOOT, HEAD]);
  const path = line<Point>()
    .x(({ statistic }) => x(statistic.year ?? 0))
    .y(({ value }) => y(value));
  const ends = series.map(({ points: own }) => y(own[own.length - 1]?.value ?? 0));
  const places = apart(ends, 27, HEAD + 8, HEIGHT - FOOT);
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {series.map((one, index) => {
        const { whole, jumps } = stretches(one.points);
        const rank = index === 0 ? "chart-first" : "chart-other";
        const last = one.points[one.points.length - 1];
        const first = one.points[0];
        const end = places[index] ?? 0;
        return (
          <g key={one.key} className={rank}>
            {whole.map((stretch) => (
              <path key={stretch[0]?.statistic.id} className="chart-line" d={path(stretch) ?? ""} />
            ))}
            {jumps.map((jump) => (
              <path key={jump[0].statistic.id} className="chart-line chart-jump" d={path(jump) ?? ""} />
            ))}
            {one.points.map(({ statistic, value }) => (
              <path
                key={statistic.id}
                d={symbol(MARKS[index % MARKS.length], 58)() ?? ""}
                transform={`translate(${x(statistic.year ?? 0)} ${y(value)})`}
              />
            ))}
            {first && first !== last ? (
              <text
                className="chart-number"
                x={x(first.statistic.year ?? 0)}
                y={y(first.value) + (index === 0 ? -10 : 20)}
                textAnchor="middle"
              >
                {numberText(first.value, measure)}
              </text>
            ) : null}
            {last ? (
              <>
                <line
                  className="chart-lead"
                  x1={x(last.statistic.year ?? 0) + 6}
                  y1={y(last.value)}
                  x2={WIDTH - NAMES + 18}
                  y2={end}
                />
                <text className="chart-name" x={WIDTH - NAMES + 21} y={end}>
                  {whoText(one.of)}
                </text>
                <text className="chart-number" x={WIDTH - NAMES + 21} y={end + 13}>
                  {numberText(last.value, measure)}, {last.statistic.year}
                </text>
              </>
            ) : null}
          </g>
        );
      })}
      <line className="chart-base" x1={0} x2={WIDTH - NAMES + 12} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
      {[from, to].map((year) => (
        <text key={year} className="chart-quiet" x={x(year)} y={HEIGHT - 8} textAnchor="middle">
          {year}
        </text>
      ))}
    </svg>
  );
}
