"use client";
import { type ReactNode, useSyncExternalStore } from "react";
import { type Found, useLiveList } from "@/components/ui/use-live-list";
import { onAnswersChanged, storedText } from "@/lib/intake/storage";

export interface LiveListProps {
  /** Draws the list for words and for a browser's answers. Both travel in the request's body and are kept nowhere. */
  draw: (text: string, stored: string | null) => Promise<Found>;
  /** The list is somebody's own already: this browser's answers have no part in it. */
  own: boolean;
  /** The list cannot be drawn without answers: what stands in its place until they are there. */
  still: ReactNode | null;
  /** Shown where the list needs answers and there are none. */
  needAnswers: ReactNode;
  label: string;
  /** What else chooses, between the search and the list. */
  filters: ReactNode;
  words: { working: string; judging: string; failed: string; judgingFailed: string };
  children: ReactNode;
}

/** The place where the list stands: searched as one types, and judged by the answers of this browser. */
export function LiveList({ draw, own, still, needAnswers, label, filters, words, children }: LiveListProps) {
  const here = useSyncExternalStore(onAnswersChanged, storedText, () => undefined);
  const stored = own ? null : here;
  const { input, text, busy, failed, node, said } = useLiveList(draw, stored);
  const about =
    text.trim() === ""
      ? { working: words.judging, failed: words.judgingFailed }
      : { working: words.working, failed: words.failed };
  const without = still === null ? children : stored === null ? needAnswers : still;
  return (
    <>
      <search className="block no-print">
        <label className="block max-w-xl">
          <span className="filter-label">{label}</span>
          <input {...input} className="field" />
        </label>
      </search>
      <div className="mt-5">{filters}</div>
      {/* The line keeps its height, so that nothing below it moves. */}
      <div className="min-h-6 mt-2">
        <p role="status" className={busy || failed ? "small quiet" : "sr-only"}>
          {busy ? about.working : failed ? about.failed : said}
        </p>
      </div>
      <div aria-busy={busy}>{node ?? without}</div>
    </>
  );
}
