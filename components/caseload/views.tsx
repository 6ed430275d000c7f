/** The views of a caseload: everybody, who needs something, and each stage, with how many are there. */
import { useTranslations } from "next-intl";
import { STAGES } from "@/lib/caseload/codes";
import { addressOf, type CaseloadQuery, NEEDS } from "@/lib/caseload/schema";
import type { Caseload } from "@/lib/caseload/types";
import { Link } from "@/lib/i18n/routing";

export function Views({ caseload, query }: { caseload: Caseload; query: CaseloadQuery }) {
  const t = useTranslations("caseload");
  const plain = !query.needs && !query.stage;
  const item = (label: string, count: number, href: string, current: boolean) => (
    <li key={href}>
      <Link href={href} aria-current={current ? "page" : undefined}>
        {label} <span>{count}</span>
      </Link>
    </li>
  );
  return (
    <nav className="views no-print" aria-label={t("views")}>
      <h2>{t("views")}</h2>
      <ul>
        {item(t("all"), caseload.all, addressOf({}), plain)}
        {NEEDS.map((needs) =>
          item(
            t(`needs.${needs}`),
            caseload.needs[needs].length,
            addressOf({ needs }),
            query.needs === needs,
          ),
        )}
      </ul>
      <h2>{t("byStage")}</h2>
      <ul>
        {STAGES.map((stage) =>
          item(t(`stages.${stage}`), caseload.stages[stage], addressOf({ stage }), query.stage === stage),
        )}
      </ul>
    </nav>
  );
}
