"use client";
import { type ReactNode, useEffect, useState, useSyncExternalStore, useTransition } from "react";
import { onAnswersChanged, storedText } from "@/lib/intake/storage";

/** What the server drew for some answers, or that it could not. */
export type Drawn = { ok: true; node: ReactNode } | { ok: false };

export interface AnswerHereProps {
  /** Draws the answer on the server: answers as stored, and the day to judge on. Nothing is kept there. */
  draw: (stored: string, asOf: string | null) => Promise<Drawn>;
  asOf: string | null;
  /** Shown where this browser holds no answers. */
  empty: ReactNode;
  words: { working: string; failed: string; again: string };
}

/** The place on a page where the verdict of this browser's answers stands. */
export function AnswerHere({ draw, asOf, empty, words }: AnswerHereProps) {
  const stored = useSyncExternalStore(onAnswersChanged, storedText, () => undefined);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [pending, startTransition] = useTransition();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again with the same answers
  useEffect(() => {
    if (!stored) return;
    let current = true;
    startTransition(async () => {
      const next = await draw(stored, asOf).catch((): Drawn => ({ ok: false }));
      if (current) startTransition(() => setDrawn(next));
    });
    return () => {
      current = false;
    };
  }, [stored, asOf, attempt, draw]);

  if (stored === null) return empty;
  if (drawn?.ok) return <div aria-busy={pending}>{drawn.node}</div>;
  if (drawn && !pending) {
    return (
      <div role="alert" className="field-error">
        <p>{words.failed}</p>
        <button type="button" className="button second mt-3" onClick={() => setAttempt(attempt + 1)}>
          {words.again}
        </button>
      </div>
    );
  }
  return (
    <div role="status" aria-live="polite">
      <p className="sr-only">{words.working}</p>
      <div className="still w-2/3 !h-8" />
      <div className="still w-1/2 !h-8 mt-3" />
      {[0, 1, 2, 3, 4].map((row) => (
        <div key={row} className="border-b border-line py-5">
          <div className="still w-1/3" />
          <div className="still mt-2 w-3/4" />
        </div>
      ))}
    </div>
  );
}
