/** What changed since the advisor was last here, without what they did themselves. */
import { useLocale, useTranslations } from "next-intl";
import type { FileEvent } from "@/lib/caseload/types";
import { longDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import { EventText, type TimelineProps } from "./timeline";

/** Events shown here; the timeline beside it has them all. */
const SHOWN = 6;

export interface SinceProps extends Pick<TimelineProps, "titles" | "nameOf"> {
  before: Date | null;
  events: FileEvent[];
  actorId: string;
}

export function Since({ before, events, actorId, titles, nameOf }: SinceProps) {
  const t = useTranslations("caseload");
  const locale = useLocale() as Locale;
  const news = before
    ? events.filter((event) => event.at > before && event.actorId !== actorId).slice(0, SHOWN)
    : [];
  return (
    <section aria-labelledby="since-title" className="mt-7">
      <h2 id="since-title">
        {t("file.since.title")}{" "}
        {before ? <span className="quiet font-normal small">{longDay(before, locale)}</span> : null}
      </h2>
      {news.length === 0 ? (
        <p className="quiet border-t-[1.5px] border-ink mt-2 pt-2">
          {t(before ? "file.since.none" : "file.since.first")}
        </p>
      ) : (
        <ul className="ruled mt-2">
          {news.map((event) => (
            <li key={event.id} className="py-2">
              <EventText event={event} titles={titles} nameOf={nameOf} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
