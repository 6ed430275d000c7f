/** The marks of verdicts and stations. Shapes differ, so that they can be told apart in grey. */
import type { ReactNode } from "react";

export type Mark = "yes" | "once" | "open" | "notyet" | "no" | "na" | "next" | "later" | "end";

const RING = {
  cx: 12,
  cy: 12,
  r: 10,
  fill: "var(--ground)",
  stroke: "currentColor",
  strokeWidth: 2,
} as const;
const CUT = {
  fill: "none",
  stroke: "var(--ground)",
  strokeWidth: 2.6,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;
const LINE = { ...CUT, stroke: "currentColor", strokeWidth: 2.2 } as const;

const SHAPES: Record<Mark, ReactNode> = {
  yes: (
    <>
      <circle cx="12" cy="12" r="11" fill="currentColor" />
      <path d="M6.8 12.4l3.5 3.5 7-7.4" {...CUT} />
    </>
  ),
  once: (
    <>
      <circle {...RING} />
      <path d="M12 4.5a7.5 7.5 0 0 0 0 15z" fill="currentColor" />
    </>
  ),
  open: (
    <>
      <circle {...RING} strokeDasharray="3.6 2.68" />
      <path d="M9.3 9.6a2.8 2.8 0 1 1 4 2.6c-.9.5-1.3 1-1.3 2" {...LINE} strokeWidth={2} />
      <circle cx="12" cy="17" r="1.3" fill="currentColor" />
    </>
  ),
  notyet: (
    <>
      <circle {...RING} />
      <path d="M7.4 12h8.4M12.6 8.4l3.6 3.6-3.6 3.6" {...LINE} />
    </>
  ),
  no: (
    <>
      <circle cx="12" cy="12" r="11" fill="currentColor" />
      <path d="M7 12h10" {...CUT} strokeWidth={3} />
    </>
  ),
  na: (
    <>
      <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" strokeWidth={1.5} />
      <path d="M6 18L18 6" fill="none" stroke="currentColor" strokeWidth={1.5} />
    </>
  ),
  next: (
    <>
      <circle cx="12" cy="12" r="11" fill="currentColor" />
      <path d="M7 12h9M12.4 7.8l4.2 4.2-4.2 4.2" {...CUT} />
    </>
  ),
  later: <circle cx="12" cy="12" r="8.5" fill="var(--ground)" stroke="currentColor" strokeWidth={2.4} />,
  end: (
    <>
      <rect x="1" y="1" width="22" height="22" rx="4" fill="currentColor" />
      <path d="M5.5 8.5h6.2M5.5 15.5h6.2l6.8-7" {...CUT} strokeWidth={2.8} />
    </>
  ),
};

/** One mark, hidden from readers: the word beside it says the same. */
export function MarkIcon({ mark, className = "icon" }: { mark: Mark; className?: string }) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {SHAPES[mark]}
    </svg>
  );
}
