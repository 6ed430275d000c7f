"use client";
import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Takes over what somebody typed or chose while the page's scripts were still on their way: the server draws a field
 * before React knows it, and React would set it back to its own value at the next drawing. Put the ref on the field, or
 * on the form around several; `adopt` is called once, before anything is drawn again. A long field that may be drawn
 * with a text says `data-early` besides, because waking sets it back by itself; one that React does not hold needs no
 * `adopt`.
 */
export function useEarly<Field extends HTMLElement>(
  adopt: (field: Field) => void = () => {},
): RefObject<Field | null> {
  const ref = useRef<Field>(null);
  const once = useRef(adopt);
  useLayoutEffect(() => {
    const field = ref.current;
    if (!field) return;
    const typed = globalThis.early?.typed.get(field);
    if (typed && field instanceof HTMLTextAreaElement) {
      field.value = typed[0];
      if (document.activeElement === field) field.setSelectionRange(typed[1], typed[2]);
    }
    // From here on React keeps it.
    field.removeAttribute("data-early");
    once.current(field);
  }, []);
  return ref;
}
