"use client";
import { type ComponentProps, type ReactNode, startTransition, useEffect, useRef, useState } from "react";
import { useEarly } from "./use-early";

/** What a search draws: the list, and the count in words for readers. */
export type Found = { ok: true; node: ReactNode; said: string } | { ok: false };

/** Milliseconds without a keystroke before the list is asked for. */
const PAUSE = 200;

export interface LiveList {
  /** The field of the search, to be spread on an input. */
  input: ComponentProps<"input">;
  text: string;
  setText: (text: string) => void;
  busy: boolean;
  failed: boolean;
  /** The list that was drawn; undefined while the one of the page stands. */
  node: ReactNode | undefined;
  /** The count in words, empty while there is nothing to say. */
  said: string;
}

/**
 * A list that is drawn again while somebody types, or for what else it is given: `undefined` while that is not known
 * yet, null where there is nothing. What is typed travels in the request's body and never stands in the address. The
 * list that stands stays in place until the next one is whole.
 */
export function useLiveList(
  draw: (text: string, given: string | null) => Promise<Found>,
  given: string | null | undefined = null,
): LiveList {
  const [text, setText] = useState("");
  const field = useEarly<HTMLInputElement>(({ value }) => setText(value));
  const [found, setFound] = useState<Found | null>(null);
  const [busy, setBusy] = useState(false);
  const asked = useRef(0);
  const drawNow = useRef(draw);
  drawNow.current = draw;
  const wanted = text.trim();
  useEffect(() => {
    const turn = ++asked.current;
    if (given === undefined) return;
    if (wanted === "" && given === null) {
      setFound(null);
      setBusy(false);
      return;
    }
    const timer = setTimeout(
      async () => {
        setBusy(true);
        const answer = await drawNow.current(wanted, given).catch((): Found => ({ ok: false }));
        // A later keystroke has its own answer coming.
        if (turn !== asked.current) return;
        // As a transition: the list that stands stays until the other is whole, and the focus with it.
        startTransition(() => {
          setFound(answer);
          setBusy(false);
        });
      },
      wanted === "" ? 0 : PAUSE,
    );
    return () => clearTimeout(timer);
  }, [wanted, given]);
  return {
    input: {
      ref: field,
      type: "search",
      autoComplete: "off",
      maxLength: 200,
      value: text,
      onChange: (event) => setText(event.target.value),
    },
    text,
    setText,
    busy,
    failed: found !== null && !found.ok,
    node: found?.ok ? found.node : undefined,
    said: found?.ok ? found.said : "",
  };
}
