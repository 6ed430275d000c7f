"use client";
import type { ReactNode } from "react";

export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <button type="button" className="text-accent underline underline-offset-4" onClick={() => window.print()}>
      {children}
    </button>
  );
}
