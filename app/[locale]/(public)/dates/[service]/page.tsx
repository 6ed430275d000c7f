import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CalendarView } from "@/components/dates/calendar-view";
import { ServiceLinks } from "@/components/dates/service-links";
import { PageHead } from "@/components/reference/page-head";
import { PathwayLinks } from "@/components/reference/pathway-links";
import { PrintButton } from "@/components/ui/print-button";
import type { Locale } from "@/lib/i18n/routing";
import { today } from "@/lib/platform/clock";
import { eventsOf, pathwaysOfService, servicesOf } from "@/lib/requirements/dates";
import { loadRulebook } from "@/lib/requirements/loaders";
import { serviceName } from "@/lib/requirements/service-name";

type Props = { params: Promise<{ locale: string; service: string }> };

export default async function ServiceDatesPage({ params }: Props) {
  const { service } = await params;
  const [t, locale, { catalogue }] = await Promise.all([
    getTranslations("reference"),
    getLocale() as Promise<Locale>,
    loadRulebook(),
  ]);
  const events = eventsOf(catalogue);
  if (!servicesOf(events).includes(service)) notFound();
  const nameOf = serviceName(catalogue, locale);
  const services = servicesOf(events)
    .map((id) => ({ id, name: nameOf(id) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  const pathways = pathwaysOfService(catalogue, service).map(({ id, title }) => ({
    id,
    title: title[locale],
  }));
  return (
    <div className="page pt-8">
      <PageHead
        within={[{ href: "/dates", title: t("dates.title") }]}
        title={t("dates.serviceTitle", { name: nameOf(service) })}
      />
      <ServiceLinks services={services} current={service} />
      <CalendarView
        events={events.filter((event) => event.service === service)}
        today={today()}
        nameOf={nameOf}
        sources={catalogue.sources}
      />
      {pathways.length > 0 ? (
        <section className="mt-12" aria-labelledby="pathways-title">
          <h2 id="pathways-title" className="mb-2">
            {t("dates.pathways")}
          </h2>
          <PathwayLinks pathways={pathways} />
        </section>
      ) : null}
      <p className="mt-8 no-print">
        <PrintButton>{t("print")}</PrintButton>
      </p>
    </div>
  );
}
