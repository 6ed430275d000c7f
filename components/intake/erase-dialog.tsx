"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";

/** Asks before the answers are gone for good. The browser's own dialog: it holds the focus and closes on Escape. */
export function EraseDialog({
  open,
  onErase,
  onKeep,
}: {
  open: boolean;
  onErase: () => void;
  onKeep: () => void;
}) {
  const t = useTranslations("check");
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog ref={dialog} onClose={onKeep} aria-labelledby="erase-title" className="dialog">
      <h2 id="erase-title">{t("ui.eraseTitle")}</h2>
      <p className="mt-3 quiet">{t("ui.eraseText")}</p>
      <p className="mt-6 flex flex-wrap gap-3">
        <button type="button" className="button" onClick={onErase}>
          {t("ui.eraseYes")}
        </button>
        <button type="button" className="button second" onClick={onKeep}>
          {t("ui.eraseNo")}
        </button>
      </p>
    </dialog>
  );
}
