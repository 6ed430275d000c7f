/** Dates as a table: the day with its zone, what happens, and who says so. */
import { useLocale, useTranslations } from "next-intl";
import type { Source } from "@/lib/eligibility/catalogue";
import { longDate, sentenceCase, timeText, zoneName } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import { type DatedEvent, dayOfEvent } from "@/lib/requirements/dates";

export function DateTable({
  events,
  nameOf,
  sources,
}: {
  events: readonly DatedEvent[];
  nameOf: (service: string) => string;
  sources: Readonly<Record<string, Source>>;
}) {
  const t = useTranslations("reference.dates");
  const words = useTranslations("reference");
  const locale = useLocale() as Locale;
  return (
    <table className="route">
      <thead>
        <tr>
          <th scope="col">{t("day")}</th>
          <th scope="col">{t("what")}</th>
          <th scope="col">{t("cycle")}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id} id={event.id}>
            <td className="min-w-56">
              <Day event={event} />
            </td>
            <td>
              <span className="font-semibold">{sentenceCase(event.title[locale], locale)}</span>
              {event.kind === "session" ? <span className="quiet"> · {t("session")}</span> : null}
              {event.at === null && event.expected !== null ? (
                <span className="small block text-[var(--open)]">{t("expected")}</span>
              ) : null}
              {event.source && sources[event.source] ? (
                <a
                  href={sources[event.source]?.url}
                  rel="noreferrer"
                  className="small quiet cited text-inherit line-link"
                >
                  {sources[event.source]?.title}
                </a>
              ) : null}
              {event.at === null && event.verify ? (
                <span className="small quiet block">
                  {event.verify.question[locale]}{" "}
                  <a href={event.verify.url} rel="noreferrer">
                    {words("askWhom", { who: event.verify.ask[locale] })}
                  </a>
                </span>
              ) : null}
            </td>
            <td className="quiet small max-[700px]:col-span-2">
              <Link href={event.kind === "session" ? `/exams/${event.service}` : `/dates/${event.service}`}>
                {nameOf(event.service)}
              </Link>
              {event.cycle ? `, ${t("training", { year: event.cycle })}` : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ event }: { event: DatedEvent }) {
  const t = useTranslations("reference.dates");
  const locale = useLocale() as Locale;
  const day = dayOfEvent(event);
  if (day === null) return null;
  const hour = day.length > 10 ? `, ${day.slice(11, 16)}` : "";
  const text = event.until
    ? t("fromTo", { from: longDate(day, locale), to: longDate(event.until, locale) })
    : `${timeText(day.slice(0, 10), locale)}${hour}`;
  return (
    <>
      <time dateTime={day.slice(0, 10)} className={event.at ? "font-semibold" : undefined}>
        {text}
      </time>
      <span className="small quiet block">
        {event.zone ? t("zone", { name: zoneName(event.zone, locale), id: event.zone }) : t("local")}
      </span>
    </>
  );
}
