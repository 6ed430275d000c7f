import { getLocale, getTranslations } from "next-intl/server";
import { PageHead } from "@/components/reference/page-head";
import { Link, type Locale } from "@/lib/i18n/routing";
import { loadStatistics } from "@/lib/statistics/loaders";
import { SERVICES } from "@/lib/statistics/schema";

export default async function FiguresPage() {
  const [t, locale, { figures }] = await Promise.all([
    getTranslations("reference.figures"),
    getLocale() as Promise<Locale>,
    loadStatistics(),
  ]);
  const services = SERVICES.filter((service) => figures.some((figure) => figure.service === service));
  return (
    <div className="page pt-8">
      <PageHead title={t("title")} lead={t("lead")} />
      <p className="measure mt-4">{t("caution")}</p>
      {services.length === 0 ? <p className="mt-8 border-t-[1.5px] border-ink pt-6">{t("none")}</p> : null}
      {services.map((service) => (
        <section key={service} className="mt-10" aria-labelledby={service}>
          <h2 id={service}>{t(`service.${service}`)}</h2>
          <ul className="ruled mt-3">
            {figures
              .filter((figure) => figure.service === service)
              .map((figure) => (
                <li key={figure.id} className="grid gap-x-8 gap-y-1 py-3 lg:grid-cols-[1fr_200px]">
                  <div>
                    <Link className="font-semibold" href={`/figures/${figure.id}`}>
                      {figure.title[locale]}
                    </Link>
                    <p className="small quiet measure">{figure.definition[locale]}</p>
                  </div>
                  <p className="small quiet">{t(`measure.${figure.measure}`)}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
