import { getLocale, getTranslations } from "next-intl/server";
import { PageTitle } from "@/components/shell/page-title";
import { label, longDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import { loadRulebook } from "@/lib/requirements/loaders";

export default async function SourcesPage() {
  const [t, locale, { catalogue }] = await Promise.all([
    getTranslations("about"),
    getLocale() as Promise<Locale>,
    loadRulebook(),
  ]);
  const sources = Object.entries(catalogue.sources).sort(([, a], [, b]) =>
    a.title.localeCompare(b.title, locale),
  );
  const rate = new Intl.NumberFormat(`${locale}-CA`, { minimumFractionDigits: 2 }).format(
    catalogue.rates.rates.USD ?? 1,
  );
  return (
    <div className="page pt-12">
      <PageTitle>{t("sourcesTitle")}</PageTitle>
      <h1>{t("sourcesTitle")}</h1>
      <p className="measure quiet mt-4">{t("sourcesLead")}</p>
      <table className="route mt-8">
        <thead>
          <tr>
            <th scope="col">{t("source")}</th>
            <th scope="col">{t("copy")}</th>
            <th scope="col">{t("checkedOn")}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(([id, source]) => (
            <tr key={id}>
              <td>
                <a href={source.url} className="cited break-words" rel="noreferrer">
                  {source.title}
                </a>
              </td>
              <td className="quiet small" data-label={source.copyOf ? label(t("copy"), locale) : undefined}>
                {source.copyOf}
              </td>
              <td className="quiet small" data-label={label(t("checkedOn"), locale)}>
                {longDate(source.checkedOn, locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="measure quiet small mt-6">
        {t("rates", { date: longDate(catalogue.rates.asOf, locale), rate })}
      </p>
    </div>
  );
}
