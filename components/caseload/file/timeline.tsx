/** What happened to a file, newest first, and who looked at it. */
import { useLocale, useTranslations } from "next-intl";
import { lineWords } from "@/lib/activity/words";
import type { FileEvent } from "@/lib/caseload/types";
import type { Bilingual } from "@/lib/eligibility/rule";
import { dayOfInstant, label, longDay, shortDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";

export interface TimelineProps {
  client: string;
  events: FileEvent[];
  total: number;
  titles: ReadonlyMap<string, Bilingual>;
  nameOf: (id: string | null) => string;
}

/** Lines of one event before the rest folds. */
const LINES = 4;

export function Timeline({ client, events, total, titles, nameOf }: TimelineProps) {
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
              <EventText event={event} titles={titles} nameOf={nameOf} />
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
  titles,
  nameOf,
}: Pick<TimelineProps, "titles" | "nameOf"> & { event: FileEvent }) {
  const t = useTranslations("caseload");
  const verdict = useTranslations("verdict");
  const locale = useLocale() as Locale;
  const say = useTranslations("activity");
  const { what, before, now, moved } = lineWords(event, { reader: "advisor", titles, nameOf, locale });
  const details = [
    ...(before ? [say("before", { what: before })] : []),
    ...(now ? [before ? say("now", { what: now }) : now] : []),
    ...moved.map(
      ({ title, from, to }) => `${label(title[locale], locale)} ${verdict(from)} → ${verdict(to)}`,
    ),
  ];
  return (
    <>
      <p>
        <b className="font-semibold">{what}</b>{" "}
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
