/** A page of a file's history: when, who, what, and what was said before and after. */
import { useLocale, useTranslations } from "next-intl";
import { Moved } from "@/components/profile/moved";
import type { HistoryLine } from "@/lib/activity/schema";
import { lineWords } from "@/lib/activity/words";
import type { Bilingual } from "@/lib/eligibility/rule";
import { momentText } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import { Who } from "./who";

export function HistoryList({
  lines,
  titles,
}: {
  lines: readonly HistoryLine[];
  titles: ReadonlyMap<string, Bilingual>;
}) {
  const t = useTranslations("home");
  const say = useTranslations("activity");
  const locale = useLocale() as Locale;
  return (
    <div className="ruled mt-6">
      <div
        className="hidden md:grid grid-cols-[290px_210px_minmax(0,1fr)] gap-x-8 py-2.5 small font-semibold text-ink-3"
        aria-hidden="true"
      >
        <span>{t("columnWhen")}</span>
        <span>{t("columnWho")}</span>
        <span>{t("columnWhat")}</span>
      </div>
      <ol className="[&>*]:border-b [&>*]:border-line !border-b-0">
        {lines.map((line) => {
          const { what, before, now, moved } = lineWords(line, { reader: "client", titles, locale });
          return (
            <li
              key={line.position}
              className="grid gap-x-8 gap-y-0.5 py-3 md:grid-cols-[290px_210px_minmax(0,1fr)]"
            >
              <time dateTime={line.at} className="small quiet">
                {momentText(line.at, locale)}
              </time>
              <p>
                <Who who={line.who} />
              </p>
              <div className="min-w-0">
                <p className="font-semibold">{what}</p>
                {before ? <p className="small quiet break-words">{say("before", { what: before })}</p> : null}
                {now ? (
                  <p className="small quiet break-words">{before ? say("now", { what: now }) : now}</p>
                ) : null}
                {moved.length > 0 ? <Moved moved={moved} /> : null}
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
