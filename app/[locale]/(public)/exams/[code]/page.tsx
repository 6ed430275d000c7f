import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CalendarView } from "@/components/dates/calendar-view";
import { Scales } from "@/components/exams/scales";
import { FeeTable } from "@/components/fees/fee-table";
import { PageHead } from "@/components/reference/page-head";
import { SourceList } from "@/components/reference/source-list";
import { RuleLinks } from "@/components/requirements/rule-links";
import { PrintButton } from "@/components/ui/print-button";
import { loadFees } from "@/lib/fees/loaders";
import { loadGlossary } from "@/lib/glossary/loaders";
import { sentenceCase } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import { today } from "@/lib/platform/clock";
import { eventsOf } from "@/lib/requirements/dates";
import { rulesAbout } from "@/lib/requirements/exams";
import { loadRulebook } from "@/lib/requirements/loaders";
import { serviceName } from "@/lib/requirements/service-name";

type Props = { params: Promise<{ locale: string; code: string }> };

export default async function ExamPage({ params }: Props) {
  const { code } = await params;
  const [t, locale, { catalogue }, items, glossary] = await Promise.all([
    getTranslations("reference"),
    getLocale() as Promise<Locale>,
    loadRulebook(),
    loadFees(),
    loadGlossary(),
  ]);
  const exam = catalogue.exams.find((one) => one.id === code);
  if (!exam) notFound();
  const day = today();
  const { limits, asks } = rulesAbout(catalogue, exam.id, day);
  const fees = items.filter((item) => item.exams.includes(exam.id));
  const words = glossary.find((entry) => entry.exams.includes(exam.id));
  const sessions = eventsOf(catalogue).filter(
    (event) => event.kind === "session" && event.service === exam.id,
  );
  return (
    <div className="page pt-8">
      <PageHead
        within={[{ href: "/exams", title: t("exams.title") }]}
        title={sentenceCase(exam.title[locale], locale)}
        lead={words?.text[locale]}
      />
      <Scales exam={exam} today={day} />
      {sessions.length > 0 ? (
        <CalendarView
          events={sessions}
          today={day}
          nameOf={serviceName(catalogue, locale)}
          sources={catalogue.sources}
        />
      ) : (
        <section className="mt-10" aria-labelledby="sessions-title">
          <h2 id="sessions-title">{t("exams.sessions")}</h2>
          <p className="quiet mt-2">{t("exams.noSessions")}</p>
        </section>
      )}
      <section className="mt-12" aria-labelledby="limits-title">
        <h2 id="limits-title">{t("exams.limits")}</h2>
        {limits.length > 0 ? (
          <RuleLinks rules={limits} />
        ) : (
          <p className="quiet mt-2">{t("exams.noLimits")}</p>
        )}
      </section>
      <section className="mt-12" aria-labelledby="asked-title">
        <h2 id="asked-title">{t("exams.asked")}</h2>
        {asks.length > 0 ? <RuleLinks rules={asks} /> : <p className="quiet mt-2">{t("exams.noAsked")}</p>}
      </section>
      <section className="mt-12" aria-labelledby="fees-title">
        <h2 id="fees-title" className="mb-3">
          {t("exams.fees")}
        </h2>
        {fees.length > 0 ? <FeeTable items={fees} /> : <p className="quiet">{t("exams.noFees")}</p>}
      </section>
      {exam.sources.length > 0 ? (
        <section className="mt-12" aria-labelledby="sources-title">
          <h2 id="sources-title" className="mb-3">
            {t("sources")}
          </h2>
          <SourceList ids={exam.sources} sources={catalogue.sources} />
        </section>
      ) : null}
      <p className="mt-8 no-print">
        <PrintButton>{t("print")}</PrintButton>
      </p>
    </div>
  );
}
