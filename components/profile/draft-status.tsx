"use client";
/** The line that says where what is typed is kept. */
import { useLocale, useTranslations } from "next-intl";
import { timeHere } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import type { DraftState } from "./use-draft";

export function DraftStatus({ draft, here }: { draft: DraftState; here: string }) {
  const t = useTranslations("profile");
  const locale = useLocale() as Locale;
  if (draft.state === "signed_out")
    return (
      <p role="alert" className="field-error mt-4">
        {t("signedOut")} <Link href={`/sign-in?next=${encodeURIComponent(here)}`}>{t("signInAgain")}</Link>
      </p>
    );
  return (
    <p role="status" className="small quiet min-h-[1.55em]">
      {draft.state === "kept"
        ? t("draftKept", { time: timeHere(new Date(draft.at), locale) })
        : draft.state === "keeping"
          ? t("draftKeeping")
          : draft.state === "here"
            ? t("draftHere")
            : draft.state === "full"
              ? t("draftsFull")
              : ""}
    </p>
  );
}
