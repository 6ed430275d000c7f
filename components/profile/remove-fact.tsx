"use client";
/** Removes a fact, asked first. The browser's own dialog holds the focus and closes on Escape. */
import { useTranslations } from "next-intl";
import { useId, useRef, useState, useTransition } from "react";
import { EarlyButton } from "@/components/ui/early-button";
import { Link } from "@/lib/i18n/routing";
import type { FactSaved, MoveTold } from "@/lib/profile/schema";

export function RemoveFact({
  title,
  topic,
  remove,
  onRemoved,
}: {
  title: string;
  topic: string;
  remove: () => Promise<FactSaved>;
  onRemoved: (moved: MoveTold[]) => void;
}) {
  const t = useTranslations("profile");
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [problem, setProblem] = useState<"signedOut" | "conflictRemove" | "failedRemove" | null>(null);
  const [removing, startRemoving] = useTransition();

  function sure() {
    startRemoving(async () => {
      const result = await remove().catch(() => null);
      if (result?.ok) {
        dialog.current?.close();
        return onRemoved(result.moved);
      }
      setProblem(
        result === null || result.reason === "not_found"
          ? "failedRemove"
          : result.reason === "signed_out"
            ? "signedOut"
            : "conflictRemove",
      );
    });
  }

  return (
    <>
      <EarlyButton
        className="text-accent underline underline-offset-4 min-h-6"
        onClick={() => {
          setProblem(null);
          dialog.current?.showModal();
        }}
      >
        {t("removeShort")} <span className="sr-only">{title}</span>
      </EarlyButton>
      <dialog ref={dialog} aria-labelledby={id} className="dialog">
        <h2 id={id}>{t("remove")}</h2>
        <p className="mt-3 quiet">{t("removeSure")}</p>
        {problem ? (
          <p role="alert" className="field-error mt-4">
            {t(problem)}{" "}
            {problem === "signedOut" ? (
              <Link href={`/sign-in?next=${encodeURIComponent(`/profile/${topic}`)}`}>
                {t("signInAgain")}
              </Link>
            ) : null}
          </p>
        ) : null}
        <p className="mt-6 flex flex-wrap gap-3">
          <button type="button" className="button" onClick={sure} aria-disabled={removing}>
            {t("removeYes")}
          </button>
          <button type="button" className="button second" onClick={() => dialog.current?.close()}>
            {t("removeNo")}
          </button>
        </p>
      </dialog>
    </>
  );
}
