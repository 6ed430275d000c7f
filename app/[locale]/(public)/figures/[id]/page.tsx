import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { FigureChart } from "@/components/figures/figure-chart";
import { FigureTable } from "@/components/figures/figure-table";
import { PageHead } from "@/components/reference/page-head";
import { SourceList } from "@/components/reference/source-list";
import { PrintButton } from "@/components/ui/print-button";
import type { Locale } from "@/lib/i18n/routing";
import { loadRulebook } from "@/lib/requirements/loaders";
import { rowsOf } from "@/lib/statistics/figure";
import { loadStatistics } from "@/lib/statistics/loaders";

type Props = { params: Promise<{ locale: string; id: string }> };

export default async function FigurePage({ params }: Props) {
  const { id } = await params;
  const [t, locale, { figures, statistics }, { catalogue }] = await Promise.all([
    getTranslations("reference"),
    getLocale() as Promise<Locale>,
    loadStatistics(),
    loadRulebook(),
  ]);
  const figure = figures.find((one) => one.id === id);
  if (!figure) notFound();
  const rows = rowsOf(figure, statistics);
  return (
    <div className="page pt-8">
      <PageHead
        within={[{ href: "/figures", title: t("figures.title") }]}
        title={figure.title[locale]}
        lead={t(`figures.service.${figure.service}`)}
      />
      <dl className="mt-6 grid gap-x-12 gap-y-4 border-y border-line py-4 lg:grid-cols-2">
        <div>
          <dt className="small quiet">{t("figures.definition")}</dt>
          <dd className="measure">{figure.definition[locale]}</dd>
        </div>
        <div>
          <dt className="small quiet">{t("figures.leftOut")}</dt>
          <dd className="measure">{figure.leftOut[locale]}</dd>
        </div>
      </dl>
      <FigureChart figure={figure} rows={rows} />
      <section className="mt-10" aria-labelledby="table-title">
        <h2 id="table-title">{t("figures.table")}</h2>
        <FigureTable figure={figure} rows={rows} sources={catalogue.sources} />
      </section>
      {rows.some(({ sources }) => sources.length > 0) ? (
        <section className="mt-12" aria-labelledby="sources-title">
          <h2 id="sources-title" className="mb-3">
            {t("sources")}
          </h2>
          <SourceList ids={rows.flatMap(({ sources }) => sources)} sources={catalogue.sources} />
        </section>
      ) : null}
      <p className="mt-8 no-print">
        <PrintButton>{t("print")}</PrintButton>
      </p>
    </div>
  );
}
