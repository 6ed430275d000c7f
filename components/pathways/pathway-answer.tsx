/** A pathway's whole answer: sentence, map, ledger, route, open questions. Drawn on the server from one evaluation. */
import { useLocale, useTranslations } from "next-intl";
import { MapKey, RouteMap } from "@/components/route-map/route-map";
import { StationKeys } from "@/components/route-map/station-keys";
import { MarkIcon } from "@/components/verdict/icons";
import { verdictMark } from "@/components/verdict/verdict";
import type { PathwayAnswer } from "@/lib/eligibility/assess";
import { isAppliesId } from "@/lib/eligibility/explain";
import type { Profile } from "@/lib/eligibility/profile";
import type { CompiledPathway, Ruleset } from "@/lib/eligibility/ruleset";
import type { PageTerms } from "@/lib/glossary/terms";
import { longDate, money } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import { ledgerOf } from "@/lib/pathways/ledger";
import { openQuestions } from "@/lib/pathways/open";
import { earliestText, nextSentence, timingSentence, verdictSentence } from "@/lib/pathways/sentence";
import { stopsOfAnswer } from "@/lib/pathways/stations";
import { Ledger, type ProofOf, rowIdOf } from "./ledger";
import { MissingFacts } from "./missing-facts";
import { RouteTable } from "./route-table";

export interface PathwayAnswerProps {
  answer: PathwayAnswer;
  pathway: CompiledPathway;
  rules: Ruleset;
  profile: Profile;
  asOf: string;
  /** The answer is of somebody's own file. */
  own?: boolean;
  proofOf?: ProofOf | undefined;
  /** Short forms to link in the rules. */
  terms?: PageTerms | undefined;
}

export function PathwayAnswerView({
  answer,
  pathway,
  rules,
  profile,
  asOf,
  own = false,
  proofOf,
  terms,
}: PathwayAnswerProps) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  const exam = pathway.pathway.kind === "exam";
  const requirement = new Map(rules.requirements.map((one) => [one.id, one]));
  const endTitle = t(exam ? "mayRegister" : pathway.pathway.kind === "certification" ? "isDone" : "mayApply");
  const titleOf = (id: string) => requirement.get(id)?.version.title ?? { en: id, fr: id };
  const stops = stopsOfAnswer(answer, profile, titleOf);
  const ledger = ledgerOf(answer, pathway, rules);
  const shownRows = new Set(ledger.map((row) => row.requirement));
  const timing = timingSentence(answer, t, locale);
  const late = answer.timing === "too_late";
  const next = nextSentence(answer, t, locale);
  const done = answer.completed;
  const open = openQuestions(answer.missingFacts, profile);
  const questions = open.length > 0 ? <MissingFacts open={open} titleOf={titleOf} own={own} /> : null;
  // Where the answer waits for the person, what to tell comes before everything else.
  const questionsFirst = answer.verdict === "needs_information";
  return (
    <StationKeys>
      {timing && late ? (
        <p className="verdict is-ineligible mb-5 !items-start !text-[1.1875rem]">
          <MarkIcon mark="no" />
          {timing}
        </p>
      ) : null}
      <p className={`sentence is-${done ? "completed" : answer.verdict}`}>
        <MarkIcon mark={done ? "yes" : verdictMark(answer.verdict)} className="icon verdict-colour" />
        <span>
          <b>
            <VerdictText answer={answer} />
          </b>{" "}
          {verdictSentence(answer, exam, open.length, asOf, t, locale)} {next}
        </span>
      </p>
      {timing && !late ? <p className="quiet mt-3">{timing}</p> : null}
      <p className="small quiet mt-3">
        {t("asOf", { date: longDate(asOf, locale) })} {t("automated")}
      </p>
      {done ? null : <Summary answer={answer} open={open.length} asOf={asOf} />}
      {questionsFirst ? questions : null}
      {done || answer.verdict === "not_applicable" ? null : (
        <section className="mt-12" aria-labelledby="route-title">
          <h2 id="route-title">{t("routeTitle")}</h2>
          <p className="quiet mt-1">{t("routeLead")}</p>
          <RouteMap
            stops={stops}
            asOf={asOf}
            endTitle={endTitle}
            rowId={(id) => rowIdOf(shownRows.has(id) ? id : (ledger[0]?.requirement ?? id))}
          />
          <MapKey stops={stops} endTitle={endTitle} />
        </section>
      )}
      <Ledger
        rows={ledger}
        applies={answer.gaps.find((gap) => isAppliesId(gap.requirement))}
        profile={profile}
        sources={rules.catalogue.sources}
        terms={terms}
        proofOf={proofOf}
      />
      {answer.route && answer.route.steps.length > 0 ? (
        <RouteTable route={answer.route} asOf={asOf} titleOf={titleOf} />
      ) : null}
      {questionsFirst ? null : questions}
    </StationKeys>
  );
}

function VerdictText({ answer }: { answer: PathwayAnswer }) {
  const t = useTranslations("verdict");
  const word = answer.completed ? t("completed") : t(answer.verdict);
  return <>{word.endsWith("…") ? word : `${word}.`}</>;
}

function Summary({ answer, open, asOf }: { answer: PathwayAnswer; open: number; asOf: string }) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  if (answer.verdict === "ineligible" || answer.verdict === "not_applicable" || answer.verdict === "eligible")
    return null;
  const cost = answer.route?.cost.map(({ amount, currency }) => money(amount, currency, locale)).join(" + ");
  const unknown = answer.route?.costUnknown.length ?? 0;
  return (
    <dl className="mt-8 grid gap-x-12 gap-y-4 sm:grid-cols-[repeat(auto-fit,minmax(220px,1fr))] border-y border-line py-4">
      <div>
        <dt className="small quiet">{t("earliestDay")}</dt>
        <dd className="font-semibold text-xl">{earliestText(answer, asOf, t, locale)}</dd>
      </div>
      {answer.route && answer.route.steps.length > 0 ? (
        <div>
          <dt className="small quiet">{t("costFromToday")}</dt>
          <dd className="font-semibold text-xl">
            {cost || (unknown > 0 ? "" : t("noFee"))}
            {unknown > 0 ? (
              <span className="small quiet font-normal block">{t("unknownCosts", { count: unknown })}</span>
            ) : null}
          </dd>
        </div>
      ) : null}
      {open > 0 ? (
        <div>
          <dt className="small quiet">{t("openCount")}</dt>
          <dd className="font-semibold text-xl">
            <a href="#missing-title">{open}</a>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
