/** What happened to a file, newest first, and who looked at it. */
import { useLocale, useTranslations } from "next-intl";
import type { FileEvent } from "@/lib/caseload/types";
import { dayOfInstant, longDay, shortDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import { eventWords } from "../event-words";

export interface TimelineProps {
  client: string;
  events: FileEvent[];
  total: number;
  titleOf: (pathway: string) => string;
  nameOf: (id: string | null) => string;
}

/** Lines of one event before the rest folds. */
const LINES = 4;

export function Timeline({ client, events, total, titleOf, nameOf }: TimelineProps) {
  const t = useTranslations("caseload");
  const locale = useLocale() as Locale;
  return (
    <section aria-labelledby="timeline-title" className="mt-7">
      <h2 id="timeline-title">
        {t("file.timeline.title")} <span className="quiet font-normal small">{t("file.timeline.order")}</span>
      </h2>
      <ol className="line-of mt-2 border-t-[1.5px] border-ink">
        {events.map((event) => (
          <li key={event.id}>
            <time dateTime={event.at.toISOString()}>{shortDate(dayOfInstant(event.at), locale)}</time>
            <i className={event.actorId === client ? "by-client" : undefined} aria-hidden="true" />
            <div>
              <EventText event={event} titleOf={titleOf} nameOf={nameOf} />
            </div>
          </li>
        ))}
      </ol>
      {total > events.length ? (
        <p className="quiet mt-2">{t("file.timeline.older", { count: total - events.length })}</p>
      ) : null}
    </section>
  );
}

/** One event: what was done, by whom, and what it was about. */
export function EventText({
  event,
  titleOf,
  nameOf,
}: Pick<TimelineProps, "titleOf" | "nameOf"> & { event: FileEvent }) {
  const t = useTranslations("caseload");
  const verdict = useTranslations("verdict");
  const locale = useLocale() as Locale;
  const { title, details } = eventWords(event, t, verdict, locale, titleOf, nameOf);
  return (
    <>
      <p>
        <b className="font-semibold">{title}</b>{" "}
        <span className="quiet">· {event.actorId ? nameOf(event.actorId) : t("file.timeline.system")}</span>
      </p>
      {details.slice(0, LINES).map((line) => (
        <p key={line} className="quiet">
          {line}
        </p>
      ))}
      {details.length > LINES ? (
        <details className="fold">
          <summary className="w-fit">{t("lane.more", { count: details.length - LINES })}</summary>
          {details.slice(LINES).map((line) => (
            <p key={line} className="quiet">
              {line}
            </p>
          ))}
        </details>
      ) : null}
    </>
  );
}

export function Views({
  views,
  nameOf,
}: {
  views: { actorId: string; at: Date; count: number }[];
  nameOf: (id: string | null) => string;
}) {
  const t = useTranslations("caseload");
  const locale = useLocale() as Locale;
  return (
    <details className="fold mt-6">
      <summary className="w-fit">{t("file.views.title")}</summary>
      {views.length === 0 ? <p className="quiet">{t("file.views.none")}</p> : null}
      <ul>
        {views.map((view) => (
          <li key={view.actorId} className="py-1">
            {t("file.views.row", { name: nameOf(view.actorId), date: longDay(view.at, locale) })}{" "}
            <span className="quiet">· {t("file.views.times", { count: view.count })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
