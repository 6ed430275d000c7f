"use client";
import { type ReactNode, startTransition, useEffect, useRef, useState } from "react";
import { useEarly } from "@/components/ui/use-early";

/** What a search draws: the list, and the count in words for readers. */
export type Found = { ok: true; node: ReactNode; said: string } | { ok: false };

/** Milliseconds without a keystroke before the search is asked. */
const PAUSE = 180;

/**
 * A search in a list. What is typed goes out in the request's body and never into the address; while it is empty the
 * list of the page stands. The list stays in place while the next one is drawn.
 */
export function LiveSearch({
  label,
  find,
  words,
  beside,
  children,
}: {
  label: string;
  find: (text: string) => Promise<Found>;
  words: { working: string; failed: string };
  /** Other controls of the list, in the same bar. */
  beside: ReactNode;
  children: ReactNode;
}) {
  const [text, setText] = useState("");
  const field = useEarly<HTMLInputElement>(({ value }) => setText(value));
  const [found, setFound] = useState<Found | null>(null);
  const [busy, setBusy] = useState(false);
  const asked = useRef(0);
  const findNow = useRef(find);
  findNow.current = find;
  useEffect(() => {
    const turn = ++asked.current;
    if (text.trim() === "") {
      setFound(null);
      setBusy(false);
      return;
    }
    const timer = setTimeout(async () => {
      setBusy(true);
      const answer = await findNow.current(text).catch((): Found => ({ ok: false }));
      // A later keystroke has its own answer coming.
      if (turn !== asked.current) return;
      // As a transition: the list that stands stays until the other is whole, and the focus with it.
      startTransition(() => {
        setFound(answer);
        setBusy(false);
      });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const failed = found !== null && !found.ok;
  return (
    <>
      <search className="bar no-print">
        <label>
          <span className="field-label">{label}</span>
          <input
            ref={field}
            type="search"
            className="field w-64"
            data-search
            autoComplete="off"
            maxLength={200}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Escape") {
                setText("");
                event.currentTarget.blur();
              }
            }}
          />
        </label>
        {beside}
      </search>
      <p role="status" className={busy || failed ? "small quiet pb-2" : "sr-only"}>
        {busy ? words.working : failed ? words.failed : found?.ok ? found.said : ""}
      </p>
      <div aria-busy={busy}>{found?.ok ? found.node : children}</div>
    </>
  );
}
