import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { StartQuestion } from "@/components/intake/start-question";
import { RouteMap } from "@/components/route-map/route-map";
import { PageTitle } from "@/components/shell/page-title";
import { VerdictWord } from "@/components/verdict/verdict";
import { assess } from "@/lib/eligibility/assess";
import { dayOf } from "@/lib/eligibility/calendar";
import { label, longDate } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import { placeName } from "@/lib/intake/places";
import { EXAMPLE, EXAMPLE_PATHWAY } from "@/lib/pathways/example";
import { stopsOfAnswer } from "@/lib/pathways/stations";
import { today } from "@/lib/platform/clock";
import { catalogueSummary } from "@/lib/requirements/describe";
import { loadRulebook } from "@/lib/requirements/loaders";

export async function generateMetadata({
  params,
}: {
  params: Promise<{ locale: string }>;
}): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "landing" });
  return { description: t("metaDescription") };
}

export default async function LandingPage() {
  const [t, locale, messages, book] = await Promise.all([
    getTranslations("landing"),
    getLocale() as Promise<Locale>,
    getMessages(),
    loadRulebook(),
  ]);
  const asOf = today();
  const rules = book.at(dayOf(asOf));
  const outcome = assess(book, { profile: EXAMPLE, asOf, pathways: [EXAMPLE_PATHWAY], explain: true });
  const [example] = outcome.ok ? outcome.answer.results : [];
  const titles = new Map(rules.requirements.map((one) => [one.id, one.version.title]));
  const end = rules.pathwayById.get(EXAMPLE_PATHWAY)?.version.title[locale] ?? "";
  const summary = catalogueSummary(book.catalogue);
  const answers = [
    ["eligible", t("exEligible")],
    ["conditional", t("exConditional")],
    ["needs_information", t("exOpen")],
    ["not_yet", t("exNotYet")],
    ["ineligible", t("exNo")],
  ] as const;
  return (
    <>
      <PageTitle />
      <div className="page pt-16 max-sm:pt-8 grid gap-x-24 gap-y-10 lg:grid-cols-[minmax(0,1fr)_430px] items-start">
        <div>
          <h1 className="!text-[3.25rem] max-sm:!text-[2.25rem] !leading-[1.06] font-[680] !tracking-[-0.03em] max-w-[19ch]">
            {t("title")}
          </h1>
          <p className="mt-6 text-lg measure">{t("lead")}</p>
        </div>
        <section className="border-t-4 border-accent pt-5" aria-labelledby="start-title">
          <h2 id="start-title">{t("startTitle")}</h2>
          <p className="small quiet mt-1 mb-4">{t("startNote")}</p>
          <NextIntlClientProvider messages={{ check: messages.check }}>
            <StartQuestion button={t("continue")} />
          </NextIntlClientProvider>
          <p className="small quiet mt-4 border-t border-line pt-3">{t("stored")}</p>
        </section>
      </div>
      {example ? (
        <section className="page mt-20 max-sm:mt-12" aria-labelledby="example-title">
          <div className="border-b-[1.5px] border-ink pb-2 flex flex-wrap gap-x-4 items-baseline">
            <h2 id="example-title" className="!text-[1.0625rem]">
              {t("exampleTitle")}
            </h2>
            <p className="small quiet">{t("exampleNote")}</p>
          </div>
          <RouteMap
            stops={stopsOfAnswer(example, EXAMPLE, (id) => titles.get(id) ?? { en: id, fr: id })}
            asOf={asOf}
            endTitle={end}
          />
        </section>
      ) : null}
      <section className="page mt-20 grid gap-8 lg:grid-cols-[320px_1fr]" aria-labelledby="answers-title">
        <h2 id="answers-title">{t("answersTitle")}</h2>
        <ul className="ruled">
          {answers.map(([verdict, text]) => (
            <li key={verdict} className="grid items-start gap-1 py-4 sm:grid-cols-[190px_1fr]">
              <VerdictWord verdict={verdict} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="page mt-20 grid gap-8 lg:grid-cols-[320px_1fr]" aria-labelledby="hold-title">
        <h2 id="hold-title">{t("holdTitle")}</h2>
        <dl className="ruled">
          {([1, 2, 3, 4] as const).map((number) => (
            <div key={number} className="grid gap-1 py-4 sm:grid-cols-[240px_1fr] sm:gap-6">
              <dt className="font-semibold">{t(`hold${number}`)}</dt>
              <dd className="quiet">{t(`hold${number}Text`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="page mt-20 grid gap-8 lg:grid-cols-[320px_1fr]" aria-labelledby="rules-title">
        <div>
          <h2 id="rules-title">{t("rulesTitle")}</h2>
          <p className="quiet mt-2">{t("rulesLead", summary.totals)}</p>
        </div>
        <details className="border-t-[1.5px] border-ink">
          <summary className="py-3.5 text-accent underline underline-offset-4">{t("rulesShow")}</summary>
          <table className="route">
            <thead>
              <tr>
                <th scope="col">{t("place")}</th>
                <th scope="col" className="amount">
                  {t("decidesOn")}
                </th>
                <th scope="col" className="amount">
                  {t("ruleCount")}
                </th>
                <th scope="col">{t("lastChecked")}</th>
              </tr>
            </thead>
            <tbody>
              {summary.places.map(({ place, pathways, rules: count, lastChecked }) => (
                <tr key={place}>
                  <td className="font-semibold">
                    <Link href={`/pathways?in=${place}`} className="text-ink">
                      {place === "CA" || place === "US" ? t(`place${place}`) : placeName(place, locale)}
                    </Link>
                  </td>
                  <td className="amount" data-label={label(t("decidesOn"), locale)}>
                    {pathways}
                  </td>
                  <td className="amount" data-label={label(t("ruleCount"), locale)}>
                    {count}
                  </td>
                  <td className="quiet" data-label={label(t("lastChecked"), locale)}>
                    {longDate(lastChecked, locale)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </section>
      <section className="page mt-20 border-t-4 border-accent pt-8 flex flex-wrap items-center justify-between gap-6">
        <h2 className="!text-[1.75rem] max-w-[24ch]">{t("endTitle")}</h2>
        <Link className="button" href="/check">
          {t("start")}
        </Link>
      </section>
    </>
  );
}
