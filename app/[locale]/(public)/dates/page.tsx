import { getLocale, getTranslations } from "next-intl/server";
import { CalendarView } from "@/components/dates/calendar-view";
import { ServiceLinks } from "@/components/dates/service-links";
import { PageHead } from "@/components/reference/page-head";
import { PrintButton } from "@/components/ui/print-button";
import type { Locale } from "@/lib/i18n/routing";
import { today } from "@/lib/platform/clock";
import { eventsOf, servicesOf } from "@/lib/requirements/dates";
import { loadRulebook } from "@/lib/requirements/loaders";
import { serviceName } from "@/lib/requirements/service-name";

export default async function DatesPage() {
  const [t, locale, { catalogue }] = await Promise.all([
    getTranslations("reference"),
    getLocale() as Promise<Locale>,
    loadRulebook(),
  ]);
  const events = eventsOf(catalogue);
  const nameOf = serviceName(catalogue, locale);
  const services = servicesOf(events)
    .map((id) => ({ id, name: nameOf(id) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <div className="page pt-8">
      <PageHead title={t("dates.title")} lead={t("dates.lead")} />
      <ServiceLinks services={services} current={null} />
      <CalendarView events={events} today={today()} nameOf={nameOf} sources={catalogue.sources} />
      <p className="mt-8 no-print">
        <PrintButton>{t("print")}</PrintButton>
      </p>
    </div>
  );
}
