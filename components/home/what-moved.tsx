/** The verdicts that moved, with the change that moved them, since the reader's last visit. */
import { useLocale, useTranslations } from "next-intl";
import { Moved } from "@/components/profile/moved";
import type { HistoryLine } from "@/lib/activity/schema";
import { lineWords } from "@/lib/activity/words";
import type { Bilingual } from "@/lib/eligibility/rule";
import { longDay } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import { Who } from "./who";

/** Moves named of one change: beside others, or where it stands alone. */
const NAMED = { beside: 3, alone: 9 };

export interface WhatMovedProps {
  lastVisit: string | null;
  moved: readonly { line: HistoryLine; cause: HistoryLine | null }[];
  titles: ReadonlyMap<string, Bilingual>;
}

export function WhatMoved({ lastVisit, moved, titles }: WhatMovedProps) {
  const t = useTranslations("home");
  const locale = useLocale() as Locale;
  const recent = lastVisit ? moved.filter(({ line }) => line.at > lastVisit) : moved;
  const shown = recent.length > 0 ? recent : moved.slice(0, 1);
  return (
    <section className="mt-10" aria-labelledby="moved-title">
      <h2 id="moved-title">
        {lastVisit ? t("moved", { date: longDay(lastVisit, locale) }) : t("movedFirst")}
      </h2>
      {recent.length === 0 ? (
        <p className="quiet mt-1">{t(moved.length > 0 ? "movedNone" : "movedNever")}</p>
      ) : null}
      {shown.length > 0 ? (
        <>
          {recent.length === 0 ? <h3 className="mt-4 !text-base">{t("movedBefore")}</h3> : null}
          <ol className="mt-3 border-t-[1.5px] border-ink grid lg:auto-cols-fr lg:grid-flow-col">
            {shown.map((one) => (
              <Change key={one.line.position} change={one} titles={titles} alone={shown.length === 1} />
            ))}
          </ol>
        </>
      ) : null}
      <p className="mt-3 small no-print">
        <Link href="/history">{t("toHistory")}</Link>
      </p>
    </section>
  );
}

function Change({
  change: { line, cause },
  titles,
  alone,
}: {
  alone: boolean;
  change: WhatMovedProps["moved"][number];
  titles: WhatMovedProps["titles"];
}) {
  const t = useTranslations("home");
  const locale = useLocale() as Locale;
  const reading = { reader: "client", titles, locale } as const;
  const { moved } = lineWords(line, reading);
  const because = cause ? lineWords(cause, reading) : null;
  const named = alone ? NAMED.alone : NAMED.beside;
  const rest = moved.length - named;
  return (
    <li className="py-3.5 max-lg:border-b max-lg:border-line lg:px-7 lg:first:pl-0 lg:border-l lg:first:border-l-0 lg:border-line">
      <p className="small text-ink-3">{longDay(line.at, locale)}</p>
      {because ? (
        <p>
          <b className="font-semibold">{because.what}</b>
          {because.now ? <span className="quiet block small">{because.now}</span> : null}
        </p>
      ) : null}
      {line.who === "you" ? null : (
        <p className="small quiet">
          <Who who={line.who} />
        </p>
      )}
      <Moved moved={moved.slice(0, named)} wide={alone} />
      {rest > 0 ? <p className="small quiet">{t("movedMore", { count: rest })}</p> : null}
    </li>
  );
}
