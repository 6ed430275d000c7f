import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { AnswerHere } from "@/components/assessment/answer-here";
import { AskAPerson } from "@/components/assessment/ask-a-person";
import { SecondLook } from "@/components/assessment/second-look";
import { ToldBefore } from "@/components/assessment/told-before";
import { GeneralRules } from "@/components/pathways/general-rules";
import { PathwayAnswerView } from "@/components/pathways/pathway-answer";
import { Versions } from "@/components/pathways/versions";
import { PrintButton } from "@/components/ui/print-button";
import { currentActor } from "@/lib/access/current";
import { askForReview } from "@/lib/assessment/actions";
import { loadOwnAnswer, loadOwnPast } from "@/lib/assessment/loaders";
import { dayAsked } from "@/lib/assessment/visitor";
import { dayOf } from "@/lib/eligibility/calendar";
import { longDate } from "@/lib/i18n/format";
import { Link, type Locale, localeOf } from "@/lib/i18n/routing";
import { loadRulebook } from "@/lib/requirements/loaders";
import { drawPathway } from "../actions";

type Props = {
  params: Promise<{ locale: string; pathway: string }>;
  searchParams: Promise<{ asOf?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, pathway: id } = await params;
  const pathway = (await loadRulebook()).catalogue.pathways.find((one) => one.id === id);
  return { title: pathway?.versions[pathway.versions.length - 1]?.title[localeOf(locale) ?? "en"] };
}

export default async function PathwayPage({ params, searchParams }: Props) {
  const { pathway: id } = await params;
  const [t, shell, locale, { home }, { asOf }, book] = await Promise.all([
    getTranslations("pathways"),
    getTranslations("shell"),
    getLocale() as Promise<Locale>,
    getMessages(),
    searchParams,
    loadRulebook(),
  ]);
  const known = book.catalogue.pathways.find((one) => one.id === id);
  if (!known) notFound();
  const rules = book.at(dayOf(dayAsked(asOf)));
  const pathway = rules.pathwayById.get(id);
  const actor = await currentActor();
  const own = actor && pathway ? await loadOwnAnswer(actor, asOf ?? null, [id]) : null;
  const mine = own?.answer.results[0];
  const past = actor && own ? await loadOwnPast(actor, id) : null;
  const newest = known.versions[known.versions.length - 1];
  const version = pathway?.version ?? newest;
  return (
    <div className="page pt-8">
      <nav aria-label={t("crumb")} className="crumb small no-print">
        <Link href="/pathways">{t("all")}</Link> /{" "}
        <span className="quiet">{t(known.jurisdiction.startsWith("CA") ? "CA" : "US")}</span>
      </nav>
      <h1 className="mt-4">{version?.title[locale]}</h1>
      <p className="measure quiet mt-2">{version?.summary[locale]}</p>
      <div className="mt-8">
        {pathway && own && mine ? (
          <PathwayAnswerView
            answer={mine}
            pathway={pathway}
            rules={own.rules}
            profile={own.profile}
            asOf={own.answer.asOf}
            own
            proofOf={own.proofOf}
          />
        ) : pathway ? (
          <>
            <noscript>
              <GeneralRules pathway={pathway} sources={book.catalogue.sources} />
            </noscript>
            <AnswerHere
              draw={drawPathway.bind(null, id)}
              asOf={asOf ?? null}
              empty={<GeneralRules pathway={pathway} sources={book.catalogue.sources} />}
              words={{ working: t("working"), failed: t("failed"), again: shell("again") }}
            />
          </>
        ) : (
          <p className="border-t-[1.5px] border-ink pt-6 measure">
            {t("notInForce", { date: longDate(dayAsked(asOf), locale) })}
          </p>
        )}
      </div>
      <p className="mt-8 flex flex-wrap gap-x-6 gap-y-2 no-print">
        {own ? (
          <Link href="/profile">{t("changeFacts")}</Link>
        ) : (
          <Link href="/check">{t("changeAnswers")}</Link>
        )}
        <PrintButton>{t("print")}</PrintButton>
      </p>
      <form className="mt-6 flex flex-wrap items-end gap-3 no-print" method="get">
        <label>
          <span className="field-label">{t("asOfLabel")}</span>
          <input
            type="date"
            name="asOf"
            className="field"
            defaultValue={dayAsked(asOf)}
            min="1900-01-01"
            max="2200-12-31"
            required
          />
        </label>
        <button type="submit" className="button second">
          {t("asOfApply")}
        </button>
      </form>
      {past ? (
        <>
          <SecondLook reviews={past.reviews}>
            <NextIntlClientProvider messages={{ home: { review: home.review } }}>
              <AskAPerson pathway={id} id={randomUUID()} ask={askForReview} />
            </NextIntlClientProvider>
          </SecondLook>
          <ToldBefore told={past.told} />
        </>
      ) : null}
      <Versions versions={known.versions} />
    </div>
  );
}
