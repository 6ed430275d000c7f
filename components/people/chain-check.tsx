"use client";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { checkChain } from "@/lib/people/admin/actions";

type Answer = Awaited<ReturnType<typeof checkChain>> | null;

/** Follows the history of one file and says whether it is whole. */
export function ChainCheck({ chain }: { chain: string }) {
  const t = useTranslations("admin");
  const [answer, setAnswer] = useState<Answer>(null);
  const [busy, start] = useTransition();
  return (
    <section aria-labelledby="chain-title" className="border-y border-line py-3 my-3">
      <h2 id="chain-title">{t("activity.check.title")}</h2>
      <p className="quiet">{t("activity.check.lead")}</p>
      <button
        type="button"
        className="button second mt-2"
        disabled={busy}
        onClick={() =>
          start(async () => setAnswer(await checkChain(chain).catch((): Answer => ({ ok: false }))))
        }
      >
        {t("activity.check.run")}
      </button>
      <p role="status" className="mt-2 font-semibold">
        {answer === null
          ? ""
          : !answer.ok
            ? t("error.other")
            : answer.fault === null
              ? t("activity.check.whole")
              : t(`activity.check.fault.${answer.fault.fault}`, { place: answer.fault.place })}
      </p>
    </section>
  );
}
