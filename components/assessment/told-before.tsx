/** What somebody was told about a pathway before, as it was told. */
import { useLocale, useTranslations } from "next-intl";
import { VerdictWord } from "@/components/verdict/verdict";
import type { Verdict } from "@/lib/eligibility/judge";
import { longDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";

export interface ToldBeforeProps {
  told: readonly { id: string; asOf: string; verdict: Verdict; completed: boolean; release: number }[];
}

export function ToldBefore({ told }: ToldBeforeProps) {
  const t = useTranslations("home.told");
  const locale = useLocale() as Locale;
  if (told.length === 0) return null;
  return (
    <section className="mt-12" aria-labelledby="told-title">
      <h2 id="told-title">{t("title")}</h2>
      <p className="quiet measure mt-1">{t("lead")}</p>
      <ol className="ruled mt-3">
        {told.map((one) => (
          <li key={one.id} className="py-2.5 grid gap-x-6 sm:grid-cols-[190px_1fr]">
            <VerdictWord verdict={one.verdict} completed={one.completed} />
            <span className="small quiet">
              {t("on", { date: longDate(one.asOf, locale), release: one.release })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
