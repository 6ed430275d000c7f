/** A pathway as one small line: behind, today, ahead to scale, the square at the earliest day. Hidden from readers: the row says it all. */
import type { Verdict } from "@/lib/eligibility/judge";

const HEIGHT = 34;
const WIDTH = 300;
const TODAY = 100;
const MONTH = 14;

/** Where the heads of a list stand over its lines. */
export const TODAY_X = TODAY;
export const monthX = (months: number): number => TODAY + months * MONTH;

/** Places of a number of marks. */
const spread = (count: number, place: (index: number) => number): number[] =>
  Array.from({ length: count }, (_, index) => place(index));

export interface SmallLineProps {
  verdict: Verdict;
  completed: boolean;
  passed: number;
  steps: number;
  /** Months from today to the earliest day, or null where nobody can say. */
  months: number | null;
}

export function SmallLine({ verdict, completed, passed, steps, months }: SmallLineProps) {
  const middle = HEIGHT / 2;
  const behind = Math.min(passed, 4);
  const start = TODAY - 12 - behind * 16;
  const end = months === null ? TODAY + 64 : Math.min(WIDTH - 14, Math.max(TODAY + 22, monthX(months)));
  const closed = !completed && (verdict === "ineligible" || verdict === "not_applicable");
  const open = verdict === "needs_information" || months === null;
  const between = Math.min(steps, 3);
  return (
    <svg
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
      fill="none"
    >
      <path d={`M${TODAY} 0V${HEIGHT}`} stroke="var(--accent)" strokeWidth="1.5" />
      {closed ? (
        <path
          d={`M${TODAY - 40} ${middle}H${TODAY - 10}M${TODAY - 10} ${middle - 7}v14`}
          stroke={verdict === "ineligible" ? "var(--no)" : "var(--line-2)"}
          strokeWidth="2.5"
        />
      ) : (
        <>
          {behind > 0 ? (
            <path d={`M${start} ${middle}H${TODAY}`} stroke="var(--ink)" strokeWidth="5" />
          ) : null}
          {spread(behind, (index) => start + index * 16).map((cx) => (
            <circle
              key={cx}
              cx={cx}
              cy={middle}
              r="5"
              fill="var(--ground)"
              stroke="var(--ink)"
              strokeWidth="3"
            />
          ))}
          {completed ? null : (
            <path
              d={`M${TODAY} ${middle}H${end}`}
              stroke={open ? "var(--open)" : "var(--accent)"}
              strokeWidth={open ? 3 : 3.5}
              strokeDasharray={open ? "3 5" : undefined}
            />
          )}
          {open || completed
            ? null
            : spread(between, (index) => TODAY + ((end - TODAY) * (index + 1)) / (between + 1)).map((cx) => (
                <circle
                  key={cx}
                  cx={cx}
                  cy={middle}
                  r="4.5"
                  fill="var(--ground)"
                  stroke="var(--accent)"
                  strokeWidth="2"
                />
              ))}
          {completed ? (
            <rect x={TODAY - 20} y={middle - 8} width="16" height="16" rx="3" fill="var(--ink)" />
          ) : open ? (
            <circle
              cx={end}
              cy={middle}
              r="8"
              fill="var(--ground)"
              stroke="var(--open)"
              strokeWidth="2"
              strokeDasharray="3 2.2"
            />
          ) : (
            <rect x={end - 8} y={middle - 8} width="16" height="16" rx="3" fill="var(--accent)" />
          )}
        </>
      )}
    </svg>
  );
}
