import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AfterVerdict } from "@/components/assessment/after-verdict";
import { AsOfForm } from "@/components/pathways/as-of-form";
import { PathwayAnswerView } from "@/components/pathways/pathway-answer";
import { Versions } from "@/components/pathways/versions";
import { VisitorAnswer } from "@/components/pathways/visitor-answer";
import { PageTitle } from "@/components/shell/page-title";
import { PrintButton } from "@/components/ui/print-button";
import { currentActor } from "@/lib/access/current";
import { loadOwnAnswer, loadOwnPast } from "@/lib/assessment/loaders";
import { dayAsked } from "@/lib/assessment/visitor";
import { dayOf } from "@/lib/eligibility/calendar";
import { loadTerms } from "@/lib/glossary/loaders";
import { longDate } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import { placeName } from "@/lib/intake/places";
import { loadRulebook } from "@/lib/requirements/loaders";
import { askForReview } from "@/lib/reviews/actions";
import { loadOwnReviews } from "@/lib/reviews/loaders";
import { drawPathway } from "../actions";

type Props = {
  params: Promise<{ locale: string; pathway: string }>;
  searchParams: Promise<{ asOf?: string }>;
};

export default async function PathwayPage({ params, searchParams }: Props) {
  const { pathway: id } = await params;
  const [t, locale, { asOf }, book] = await Promise.all([
    getTranslations("pathways"),
    getLocale() as Promise<Locale>,
    searchParams,
    loadRulebook(),
  ]);
  const known = book.catalogue.pathways.find((one) => one.id === id);
  if (!known) notFound();
  const [terms, actor] = await Promise.all([loadTerms(locale), currentActor()]);
  const rules = book.at(dayOf(dayAsked(asOf)));
  const pathway = rules.pathwayById.get(id);
  const own = actor && pathway ? await loadOwnAnswer(actor, asOf ?? null, [id]) : null;
  const mine = own?.answer.results[0];
  const [told, reviews] =
    actor && own ? await Promise.all([loadOwnPast(actor, id), loadOwnReviews(actor, id)]) : [null, null];
  const newest = known.versions.at(-1);
  const version = pathway?.version ?? newest;
  return (
    <div className="page pt-8">
      <PageTitle>{version?.title[locale]}</PageTitle>
      <nav aria-label={t("crumb")} className="crumb small no-print">
        <Link href="/pathways">{t("all")}</Link> /{" "}
        <Link href={`/pathways?in=${known.jurisdiction}`}>
          {known.jurisdiction === "CA" || known.jurisdiction === "US"
            ? t(known.jurisdiction)
            : placeName(known.jurisdiction, locale)}
        </Link>
      </nav>
      <h1 className="mt-4">{version?.title[locale]}</h1>
      <p className="measure quiet mt-2">{version?.summary[locale]}</p>
      <p className="small quiet mt-2">
        {t(`kinds.${known.kind}`)} ·{" "}
        {t("forWhom", { who: known.audience.map((one) => t(`audience.${one}`)).join(", ") })}
      </p>
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
            terms={terms}
          />
        ) : pathway ? (
          <VisitorAnswer
            pathway={pathway}
            sources={book.catalogue.sources}
            terms={terms}
            draw={drawPathway.bind(null, id)}
            asOf={asOf ?? null}
          />
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
      <AsOfForm day={dayAsked(asOf)} />
      {told && reviews ? (
        <AfterVerdict pathway={id} id={randomUUID()} ask={askForReview} told={told} reviews={reviews} />
      ) : null}
      <Versions versions={known.versions} />
    </div>
  );
}
