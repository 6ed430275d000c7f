/** The list of a caseload with its true count and its pages, or why it is empty. */
import { useTranslations } from "next-intl";
import { Pager } from "@/components/ui/pager";
import { addressOf, type CaseloadQuery } from "@/lib/caseload/schema";
import type { Caseload } from "@/lib/caseload/types";
import { Link } from "@/lib/i18n/routing";
import { CaseloadTable } from "./caseload-table";

export interface CaseloadListProps {
  caseload: Caseload;
  query: CaseloadQuery;
  today: string;
  titleOf: (pathway: string) => string;
  /** A search shows its first page only: its words stand in no address. */
  paged?: boolean;
}

export function CaseloadList({ caseload, query, today, titleOf, paged = true }: CaseloadListProps) {
  const t = useTranslations("caseload");
  const { rows, total, page, pages, skip } = caseload;
  if (rows.length === 0)
    return (
      <div className="border-t-[1.5px] border-ink pt-4">
        <h2>{t("noMatch")}</h2>
        <p className="quiet mt-1">{t("noMatchText")}</p>
        <p className="mt-3">
          <Link href={addressOf({})}>{t("showAll")}</Link>
        </p>
      </div>
    );
  return (
    <>
      <p className="quiet pb-1">{t("shown", { total, from: skip + 1, to: skip + rows.length })}</p>
      <CaseloadTable rows={rows} today={today} titleOf={titleOf} />
      {paged ? (
        <Pager
          page={page}
          pages={pages}
          href={(wanted) => addressOf({ ...query, page: wanted })}
          words={{ previous: t("previous"), next: t("next"), place: t("pageOf", { page, pages }) }}
        />
      ) : null}
    </>
  );
}
