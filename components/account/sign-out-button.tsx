"use client";
import { signOut } from "next-auth/react";
import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { eraseAnswers } from "@/lib/intake/storage";

/** Ends the session at the server and leaves nothing in this browser. */
export function SignOutButton({ children }: { children: ReactNode }) {
  const locale = useLocale();
  return (
    <button
      type="button"
      onClick={async () => {
        await signOut({ redirect: false });
        eraseAnswers();
        window.location.assign(`/${locale}`);
      }}
    >
      {children}
    </button>
  );
}
