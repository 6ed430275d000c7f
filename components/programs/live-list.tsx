"use client";
import { type ReactNode, startTransition, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Found } from "@/components/staff/live-search";
import { useEarly } from "@/components/ui/use-early";
import { onAnswersChanged, storedText } from "@/lib/intake/storage";

/** Milliseconds without a keystroke before the search is asked. */
const PAUSE = 200;

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
  const [text, setText] = useState("");
  const field = useEarly<HTMLInputElement>(({ value }) => setText(value));
  const [found, setFound] = useState<Found | null>(null);
  const [busy, setBusy] = useState(false);
  const asked = useRef(0);
  const drawNow = useRef(draw);
  drawNow.current = draw;
  useEffect(() => {
    const turn = ++asked.current;
    const wanted = text.trim();
    if (stored === undefined) return;
    if (wanted === "" && stored === null) {
      setFound(null);
      setBusy(false);
      return;
    }
    setBusy(true);
    const timer = setTimeout(
      async () => {
        const answer = await drawNow.current(wanted, stored).catch((): Found => ({ ok: false }));
        // A later keystroke has its own answer coming.
        if (turn !== asked.current) return;
        startTransition(() => {
          setFound(answer);
          setBusy(false);
        });
      },
      wanted === "" ? 0 : PAUSE,
    );
    return () => clearTimeout(timer);
  }, [text, stored]);
  const searching = text.trim() !== "";
  const failed = found !== null && !found.ok;
  const said = busy
    ? searching
      ? words.working
      : words.judging
    : failed
      ? searching
        ? words.failed
        : words.judgingFailed
      : found?.ok
        ? found.said
        : "";
  const without = still === null ? children : stored === null ? needAnswers : still;
  return (
    <>
      <search className="block no-print">
        <label className="block max-w-xl">
          <span className="filter-label">{label}</span>
          <input
            ref={field}
            type="search"
            className="field"
            autoComplete="off"
            maxLength={200}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
      </search>
      <div className="mt-5">{filters}</div>
      {/* The line keeps its height, so that nothing below it moves. */}
      <div className="min-h-6 mt-2">
        <p role="status" className={busy || failed ? "small quiet" : "sr-only"}>
          {said}
        </p>
      </div>
      <div aria-busy={busy}>{found?.ok ? found.node : without}</div>
    </>
  );
}
