"use client";
import type { ReactNode } from "react";
import { EarlyButton } from "./early-button";

export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <EarlyButton className="text-accent underline underline-offset-4" onClick={() => window.print()}>
      {children}
    </EarlyButton>
  );
}
