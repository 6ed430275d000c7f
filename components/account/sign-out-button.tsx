"use client";
import { signOut } from "next-auth/react";
import { useLocale } from "next-intl";
import { type ReactNode, useState } from "react";
import { eraseAnswers } from "@/lib/intake/storage";

/** Ends the session at the server and leaves nothing in this browser. Where it did not end, that is said. */
export function SignOutButton({ children, failed }: { children: ReactNode; failed: string }) {
  const locale = useLocale();
  const [stillIn, setStillIn] = useState(false);
  return (
    <>
      <button
        type="button"
        onClick={async () => {
          // An answer without an address to go to is a refusal.
          const ended = await signOut({ redirect: false }).then(
            ({ url }) => Boolean(url),
            () => false,
          );
          setStillIn(!ended);
          if (!ended) return;
          eraseAnswers();
          window.location.assign(`/${locale}`);
        }}
      >
        {children}
      </button>
      {stillIn ? (
        <span role="alert" className="field-error">
          {failed}
        </span>
      ) : null}
    </>
  );
}
