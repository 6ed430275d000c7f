"use client";
import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Takes over what somebody typed or chose while the page's scripts were still on their way: the server draws a field
 * before React knows it, and React would set it back to its own value at the next drawing. Put the ref on the field, or
 * on the form around several; `adopt` is called once, before anything is drawn again. A field that React does not hold
 * needs none.
 */
export function useEarly<Field extends HTMLElement>(
  adopt: (field: Field) => void = () => {},
): RefObject<Field | null> {
  const ref = useRef<Field>(null);
  const once = useRef(adopt);
  useLayoutEffect(() => {
    const field = ref.current;
    if (!field) return;
    // A long field that already held a text is set back to it by the first drawing itself.
    const typed = globalThis.early?.typed.get(field);
    if (typed !== undefined && field instanceof HTMLTextAreaElement) field.value = typed;
    once.current(field);
  }, []);
  return ref;
}
