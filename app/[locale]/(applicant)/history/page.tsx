import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { HistoryList } from "@/components/home/history-list";
import { PageTitle } from "@/components/shell/page-title";
import { Pager } from "@/components/ui/pager";
import { signedInWith } from "@/lib/access/guard";
import { loadOwnHistory } from "@/lib/activity/loaders";
import { ONLY, type Only } from "@/lib/activity/schema";
import { Link } from "@/lib/i18n/routing";
import { loadPathwayTitles } from "@/lib/requirements/titles";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ page?: string; only?: string }>;
};

const addressOf = (only: Only, page: number): string => {
  const query = new URLSearchParams();
  if (only !== "all") query.set("only", only);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/history?${query}` : "/history";
};

export default async function HistoryPage({ searchParams }: Props) {
  const actor = await signedInWith("/history", "follow", "Client");
  const asked = await searchParams;
  const only = ONLY.find((one) => one === asked.only) ?? "all";
  const [t, titles, history] = await Promise.all([
    getTranslations("home"),
    loadPathwayTitles(),
    loadOwnHistory(actor, only, Number.parseInt(asked.page ?? "1", 10) || 1),
  ]);
  if (!history) notFound();
  const { lines, total, page, pages } = history;
  return (
    <div className="page pt-10">
      <PageTitle>{t("history")}</PageTitle>
      <h1>{t("history")}</h1>
      <p className="measure quiet mt-2">{t("historyLead")}</p>
      <nav aria-label={t("onlyLabel")} className="mt-6 flex flex-wrap gap-x-6 gap-y-2 no-print">
        {ONLY.map((one) => (
          <Link
            key={one}
            href={addressOf(one, 1)}
            aria-current={one === only ? "page" : undefined}
            className="min-h-6 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
          >
            {t(`only.${one}`)}
          </Link>
        ))}
        <span className="quiet">{t("rows", { count: total })}</span>
      </nav>
      {lines.length > 0 ? (
        <HistoryList lines={lines} titles={titles} />
      ) : (
        <p className="mt-6 border-t-[1.5px] border-ink pt-4 quiet">
          {t(only === "views" ? "viewsNone" : "historyNone")}
        </p>
      )}
      <Pager
        page={page}
        pages={pages}
        href={(wanted) => addressOf(only, wanted)}
        words={{ previous: t("newer"), next: t("older"), place: t("pageOf", { page, pages }) }}
      />
    </div>
  );
}
