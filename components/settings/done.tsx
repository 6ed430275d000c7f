"use client";
import { type ReactNode, useEffect, useRef } from "react";

/** Says that something was done, where it was done. Takes the focus if the button that did it is gone. */
export function Done({ children, when }: { children: ReactNode; when: unknown }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (when && (document.activeElement === document.body || !document.activeElement?.isConnected))
      line.current?.focus();
  }, [when]);
  return (
    <p ref={line} role="status" tabIndex={-1} className={when ? "font-semibold outline-none" : "sr-only"}>
      {when ? children : null}
    </p>
  );
}
