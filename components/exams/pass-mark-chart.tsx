/** Pass marks of one scale by the day of the sitting, as steps: each mark holds from its day until the next. */
import { scaleLinear } from "d3-scale";
import { useLocale } from "next-intl";
import type { Exam } from "@/lib/eligibility/catalogue";
import { monthAndYear } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";

const WIDTH = 360;
const HEIGHT = 150;
const FOOT = 26;
const HEAD = 24;

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export function PassMarkChart({
  scale,
  today,
  label,
}: {
  scale: Exam["scales"][number];
  today: string;
  label: string;
}) {
  const locale = useLocale() as Locale;
  const marks = scale.passMarks.flatMap(({ from, to, mark }) =>
    mark === null ? [] : [{ from, to: to && to < today ? to : today, mark }],
  );
  if (marks.length < 2) return null;
  const first = marks[0]?.from ?? today;
  const x = scaleLinear()
    .domain([at(first), at(today)])
    .range([0, WIDTH - 34]);
  const values = marks.map(({ mark }) => mark);
  const room = Math.max(...values) - Math.min(...values) || 1;
  const y = scaleLinear()
    .domain([Math.min(...values) - room / 3, Math.max(...values)])
    .range([HEIGHT - FOOT, HEAD]);
  return (
    <svg className="chart mt-3" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {marks.map(({ from, to, mark }, index) => {
        const next = marks[index + 1];
        const newest = index === marks.length - 1;
        return (
          <g key={from} className={newest ? "chart-first" : "chart-other"}>
            <path className="chart-line" d={`M${x(at(from))} ${y(mark)}H${x(at(to))}`} />
            {next ? (
              <path className="chart-line chart-jump" d={`M${x(at(next.from))} ${y(mark)}V${y(next.mark)}`} />
            ) : null}
            {/* Steps go up: left of each there is room, but for the first. */}
            <text
              className="chart-number"
              x={x(at(from)) + (index === 0 ? 2 : -5)}
              y={y(mark) + (index === 0 ? -7 : 4)}
              textAnchor={index === 0 ? "start" : "end"}
            >
              {mark}
            </text>
          </g>
        );
      })}
      <line className="chart-base" x1={0} x2={WIDTH - 34} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
      <text className="chart-quiet" x={0} y={HEIGHT - 8}>
        {monthAndYear(first, locale)}
      </text>
      <text className="chart-quiet" x={WIDTH - 34} y={HEIGHT - 8} textAnchor="end">
        {monthAndYear(today, locale)}
      </text>
    </svg>
  );
}
