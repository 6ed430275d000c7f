import { getLocale, getTranslations } from "next-intl/server";
import { PageTitle } from "@/components/shell/page-title";
import { loadFees } from "@/lib/fees/loaders";
import { loadGlossary } from "@/lib/glossary/loaders";
import { count } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import { eventsOf } from "@/lib/requirements/dates";
import { loadRulebook } from "@/lib/requirements/loaders";
import { loadStatistics } from "@/lib/statistics/loaders";

export default async function ReferencePage() {
  const [t, locale, { catalogue }, fees, { figures }, glossary] = await Promise.all([
    getTranslations("reference"),
    getLocale() as Promise<Locale>,
    loadRulebook(),
    loadFees(),
    loadStatistics(),
    loadGlossary(),
  ]);
  const parts = [
    ["requirements", catalogue.requirements.length],
    ["exams", catalogue.exams.length],
    ["dates", eventsOf(catalogue).length],
    ["fees", fees.length],
    ["figures", figures.length],
    ["glossary", glossary.length],
  ] as const;
  return (
    <div className="page pt-10">
      <PageTitle>{t("title")}</PageTitle>
      <h1>{t("title")}</h1>
      <p className="measure quiet mt-3">{t("lead")}</p>
      <p className="mt-5 no-print">
        <Link className="button second" href="/search">
          {t("search.title")}
        </Link>
      </p>
      <ul className="ruled mt-8">
        {parts.map(([part, total]) => (
          <li
            key={part}
            className="grid grid-cols-[1fr_auto] gap-x-8 gap-y-1 py-4 sm:grid-cols-[220px_1fr_auto]"
          >
            <Link className="font-semibold text-xl" href={`/${part}`}>
              {t(`${part}.title`)}
            </Link>
            <p className="quiet max-sm:order-last max-sm:col-span-2">{t(`home.${part}`)}</p>
            <p className="text-xl text-right">{count(total, locale)}</p>
          </li>
        ))}
        <li className="grid gap-x-8 gap-y-1 py-4 sm:grid-cols-[220px_1fr]">
          <Link className="font-semibold text-xl" href="/sources">
            {t("sources")}
          </Link>
          <p className="quiet">{t("home.sources")}</p>
        </li>
      </ul>
    </div>
  );
}
