"use client";
import { type ComponentProps, useEffect, useRef } from "react";

declare global {
  /** What was done since the page began to be shown, by element: see `components/shell/early-memory`. */
  var early:
    | { pressed: WeakSet<Element>; typed: WeakMap<Element, [text: string, from: number, to: number]> }
    | undefined;
}

/**
 * A button that works by script alone. Pressed while the page's scripts were still on their way, it does its work once
 * they are there, instead of nothing.
 */
export function EarlyButton({
  onClick,
  ...props
}: Omit<ComponentProps<"button">, "type" | "ref" | "onClick"> & { onClick: () => void }) {
  const ref = useRef<HTMLButtonElement>(null);
  const atFirst = useRef(onClick);
  useEffect(() => {
    const button = ref.current;
    if (button && globalThis.early?.pressed.delete(button)) atFirst.current();
  }, []);
  return (
    <button
      {...props}
      ref={ref}
      type="button"
      onClick={() => {
        if (ref.current) globalThis.early?.pressed.delete(ref.current);
        onClick();
      }}
    />
  );
}
