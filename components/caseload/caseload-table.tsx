/** Clients in rows of one line each: where they stand, what is nearest, the next date, and what is between us. */
import { useLocale, useTranslations } from "next-intl";
import { COUNTED_VERDICTS } from "@/lib/caseload/schema";
import type { CaseloadRow } from "@/lib/caseload/types";
import { dayOf } from "@/lib/eligibility/calendar";
import { dayOfInstant, shortDate } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import { DenseVerdict } from "./dense-verdict";

export interface CaseloadTableProps {
  rows: CaseloadRow[];
  today: string;
  titleOf: (pathway: string) => string;
}

export function CaseloadTable({ rows, today, titleOf }: CaseloadTableProps) {
  const t = useTranslations("caseload");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable without a mouse
    <section className="dense-frame" aria-label={t("scroll")} tabIndex={0}>
      <table className="dense">
        <caption className="sr-only">{t("caption")}</caption>
        <thead>
          <tr className="grp">
            <td className="stay" colSpan={2} />
            <th scope="colgroup" colSpan={2} className="edge">
              {t("group.nearest")}
            </th>
            <th scope="colgroup" className="edge n">
              {t("group.date")}
            </th>
            <td className="roomy" />
            <th scope="colgroup" colSpan={3} className="edge">
              {t("group.between")}
            </th>
            <th scope="colgroup" colSpan={COUNTED_VERDICTS.length} className="edge">
              {t("group.answers")}
            </th>
          </tr>
          <tr>
            <th scope="col" className="stay">
              {t("col.client")}
            </th>
            <th scope="col">{t("col.stage")}</th>
            <th scope="col" className="edge">
              {t("col.verdict")}
            </th>
            <th scope="col">{t("col.pathway")}</th>
            <th scope="col" className="n edge">
              {t("col.date")}
            </th>
            <th scope="col" className="roomy">
              {t("col.for")}
            </th>
            <th scope="col" className="n edge">
              <abbr className="no-underline" title={t("col.theyLong")}>
                {t("col.they")}
              </abbr>
            </th>
            <th scope="col" className="n">
              <abbr className="no-underline" title={t("col.meLong")}>
                {t("col.me")}
              </abbr>
            </th>
            <th scope="col" className="n">
              {t("col.asks")}
            </th>
            {COUNTED_VERDICTS.map((verdict, index) => (
              <th key={verdict} scope="col" className={index === 0 ? "n edge" : "n"}>
                {t(`dense.${verdict}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} today={today} titleOf={titleOf} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A pathway's title where a column has room for its name only: what stands before the colon. */
const short = (title: string): string => (title.length > 34 ? (title.split(/\u00A0?: /)[0] ?? title) : title);

function Row({ row, today, titleOf }: Omit<CaseloadTableProps, "rows"> & { row: CaseloadRow }) {
  const t = useTranslations("caseload");
  const locale = useLocale() as Locale;
  const ago = (at: Date | null) => {
    if (at === null) return t("never");
    const days = dayOf(today) - dayOf(dayOfInstant(at));
    return days < 1 ? t("today") : t("days", { days });
  };
  return (
    <tr data-row>
      <th scope="row" className="stay">
        <Link href={`/clients/${row.id}`} prefetch={false} data-open>
          {row.name}
        </Link>{" "}
        {row.country ? <span className="code">{row.country}</span> : null}
      </th>
      <td>{t(`stages.${row.stage}`)}</td>
      <td className="edge">{row.nearest ? <DenseVerdict verdict={row.nearest.verdict} /> : t("never")}</td>
      <td title={row.nearest ? titleOf(row.nearest.pathway) : undefined}>
        {row.nearest ? short(titleOf(row.nearest.pathway)) : null}
      </td>
      <td className="n edge">{row.next ? shortDate(row.next.on, locale) : t("never")}</td>
      <td className="roomy">{row.next ? short(titleOf(row.next.pathway)) : null}</td>
      <td className="n edge">{ago(row.theirs)}</td>
      <td className="n">{ago(row.mine)}</td>
      <Count value={row.asks} />
      {COUNTED_VERDICTS.map((verdict, index) => (
        <Count key={verdict} value={row.counts[verdict] ?? 0} edge={index === 0} />
      ))}
    </tr>
  );
}

function Count({ value, edge = false }: { value: number; edge?: boolean }) {
  return <td className={`n${edge ? " edge" : ""}${value === 0 ? " zero" : ""}`}>{value}</td>;
}
