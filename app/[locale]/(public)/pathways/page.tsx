import { getTranslations } from "next-intl/server";
import { AnswerHere } from "@/components/assessment/answer-here";
import { Overview } from "@/components/pathways/overview";
import { PathwayIndex } from "@/components/pathways/pathway-index";
import { PageTitle } from "@/components/shell/page-title";
import { PrintButton } from "@/components/ui/print-button";
import { currentActor } from "@/lib/access/current";
import { loadOwnAnswer } from "@/lib/assessment/loaders";
import { dayAsked } from "@/lib/assessment/visitor";
import { dayOf } from "@/lib/eligibility/calendar";
import { Link } from "@/lib/i18n/routing";
import { filterOf } from "@/lib/pathways/places";
import { loadRulebook } from "@/lib/requirements/loaders";
import { drawOverview } from "./actions";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ asOf?: string; in?: string; kind?: string; for?: string }>;
};

export default async function PathwaysPage({ searchParams }: Props) {
  const [t, shell, { asOf, ...chosen }, book] = await Promise.all([
    getTranslations("pathways"),
    getTranslations("shell"),
    searchParams,
    loadRulebook(),
  ]);
  const filter = filterOf(chosen);
  const actor = await currentActor();
  const own = actor && (await loadOwnAnswer(actor, asOf ?? null));
  if (own)
    return (
      <div className="page pt-10">
        <PageTitle>{t("metaTitle")}</PageTitle>
        <Overview answer={own.answer} rules={own.rules} profile={own.profile} filter={filter} own />
        <p className="mt-10 flex flex-wrap gap-x-6 gap-y-2 no-print">
          <Link href="/profile">{t("changeFacts")}</Link>
          <PrintButton>{t("print")}</PrintButton>
        </p>
      </div>
    );
  const rules = book.at(dayOf(dayAsked(asOf)));
  const empty = (
    <>
      <h1>{t("metaTitle")}</h1>
      <p className="measure quiet mt-3">{t("generalLead")}</p>
      <section className="mt-8 border-t-[1.5px] border-ink pt-6" aria-labelledby="none-title">
        <h2 id="none-title">{t("noAnswers")}</h2>
        <p className="measure quiet mt-2">{t("noAnswersText")}</p>
        <Link className="button mt-5" href="/check">
          {t("startCheck")}
        </Link>
      </section>
      <PathwayIndex rules={rules} filter={filter} />
    </>
  );
  return (
    <div className="page pt-10">
      <PageTitle>{t("metaTitle")}</PageTitle>
      {/* Answers live in the browser: without scripts what is true for everybody is shown. */}
      <noscript>{empty}</noscript>
      <AnswerHere
        draw={drawOverview.bind(null, { in: chosen.in, kind: chosen.kind, for: chosen.for })}
        asOf={asOf ?? null}
        empty={empty}
        words={{ working: t("working"), failed: t("failed"), again: shell("again") }}
      />
      <p className="mt-10 flex flex-wrap gap-x-6 gap-y-2 no-print">
        <Link href="/check">{t("changeAnswers")}</Link>
        <PrintButton>{t("print")}</PrintButton>
      </p>
    </div>
  );
}
