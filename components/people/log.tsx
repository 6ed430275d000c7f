/** What was done in the installation: when, by whom, what, on whose file by its id. */
import { useLocale, useTranslations } from "next-intl";
import { Pager } from "@/components/ui/pager";
import { HOUSE } from "@/lib/activity/schema";
import { lineWords, objectWords } from "@/lib/activity/words";
import { dayOfInstant, shortDate, timeAt } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import { type ActivityQuery, addressWith } from "@/lib/people/admin/schema";
import type { LogRow, Paged } from "@/lib/people/admin/types";

export function Log({ log, query }: { log: Paged<LogRow>; query: ActivityQuery }) {
  const t = useTranslations("admin");
  const { rows, total, page, pages, skip } = log;
  if (rows.length === 0)
    return (
      <div className="border-t-[1.5px] border-ink pt-4">
        <h2>{t("activity.none")}</h2>
        <p className="quiet mt-1">{t("activity.noneText")}</p>
        <p className="mt-3">
          <Link href="/admin/activity">{t("activity.clear")}</Link>
        </p>
      </div>
    );
  return (
    <>
      <p className="quiet pb-1">{t("activity.shown", { total, from: skip + 1, to: skip + rows.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable without a mouse */}
      <section className="dense-frame" aria-label={t("activity.scroll")} tabIndex={0}>
        <table className="dense">
          <caption className="sr-only">{t("activity.caption")}</caption>
          <thead>
            <tr>
              {(["at", "who", "as", "what", "object", "file", "place"] as const).map((column) => (
                <th key={column} scope="col" className={column === "place" ? "n" : undefined}>
                  {t(`activity.col.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      <Pager
        page={page}
        pages={pages}
        href={(wanted) => addressWith("/admin/activity", { ...query, page: wanted })}
        words={{ previous: t("previous"), next: t("next"), place: t("pageOf", { page, pages }) }}
      />
    </>
  );
}

function Row({ row }: { row: LogRow }) {
  const t = useTranslations("admin");
  const locale = useLocale() as Locale;
  const capacity = `activity.capacity.${row.capacity}` as "activity.capacity.admin";
  return (
    <tr data-row>
      <td>
        <time dateTime={row.at.toISOString()}>
          {shortDate(dayOfInstant(row.at), locale)}, {timeAt(row.at, locale)}
        </time>
      </td>
      <th scope="row" className="whitespace-normal min-w-40">
        {row.actorId ? (
          <Link href={addressWith("/admin/activity", { actor: row.actorId })} prefetch={false} data-open>
            {row.actor ?? row.actorId}
          </Link>
        ) : (
          t("activity.system")
        )}
      </th>
      <td>{t(capacity)}</td>
      <td>{lineWords(row, { reader: "admin", locale }).what}</td>
      <td className="whitespace-normal min-w-40">{objectWords(row.object, row.objectName, locale)}</td>
      <td>
        <Link href={addressWith("/admin/activity", { file: row.file ?? HOUSE })} prefetch={false}>
          {row.file ? <span className="code">{row.file.slice(-12)}</span> : t("activity.house")}
        </Link>
      </td>
      <td className="n">{row.place}</td>
    </tr>
  );
}
