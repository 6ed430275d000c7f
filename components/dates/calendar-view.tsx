/** Dates as they stand on a day: what comes, what nobody has published, and what is past, folded. */
import { useLocale, useTranslations } from "next-intl";
import type { Source } from "@/lib/eligibility/catalogue";
import { longDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import { calendarOf, type DatedEvent } from "@/lib/requirements/dates";
import { DateTable } from "./date-table";

export function CalendarView({
  events,
  today,
  nameOf,
  sources,
}: {
  events: readonly DatedEvent[];
  today: string;
  nameOf: (service: string) => string;
  sources: Readonly<Record<string, Source>>;
}) {
  const t = useTranslations("reference.dates");
  const locale = useLocale() as Locale;
  const { coming, past, open } = calendarOf(events, today);
  if (events.length === 0) return <p className="mt-8 border-t-[1.5px] border-ink pt-6">{t("none")}</p>;
  const table = (some: readonly DatedEvent[]) => (
    <DateTable events={some} nameOf={nameOf} sources={sources} />
  );
  return (
    <>
      <section className="mt-10" aria-labelledby="coming-title">
        <h2 id="coming-title">{t("coming")}</h2>
        <p className="small quiet mt-1 mb-3">{t("today", { date: longDate(today, locale) })}</p>
        {coming.length > 0 ? table(coming) : <p className="quiet">{t("noneComing")}</p>}
      </section>
      {open.length > 0 ? (
        <details className="mt-8">
          <summary className="text-accent underline underline-offset-4">
            {t("open", { count: open.length })}
          </summary>
          <p className="quiet mt-2 mb-3">{t("openLead")}</p>
          {table(open)}
        </details>
      ) : null}
      {past.length > 0 ? (
        <details className="mt-4">
          <summary className="text-accent underline underline-offset-4">
            {t("past", { count: past.length })}
          </summary>
          <div className="mt-3">{table(past)}</div>
        </details>
      ) : null}
    </>
  );
}
