"use client";
import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Takes over what somebody typed or chose while the page's scripts were still on their way: the server draws a field
 * before React knows it, and React would set it back to its own value at the next drawing. Put the ref on the field, or
 * on the form around several; `adopt` is called once, before anything is drawn again.
 */
export function useEarly<Field extends HTMLElement>(adopt: (field: Field) => void): RefObject<Field | null> {
  const ref = useRef<Field>(null);
  const once = useRef(adopt);
  useLayoutEffect(() => {
    if (ref.current) once.current(ref.current);
  }, []);
  return ref;
}
