/** Every pathway, where it stands, and the one next step. */
import { useLocale, useTranslations } from "next-intl";
import { monthX, SmallLine, TODAY_X } from "@/components/route-map/small-line";
import { MarkIcon } from "@/components/verdict/icons";
import { VerdictWord } from "@/components/verdict/verdict";
import type { EligibilityAnswer, PathwayAnswer } from "@/lib/eligibility/assess";
import { addMonths, dateOf, dayOf } from "@/lib/eligibility/calendar";
import type { Profile } from "@/lib/eligibility/profile";
import type { CompiledPathway, Ruleset } from "@/lib/eligibility/ruleset";
import { longDate, money, monthAndYear } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import { questionFor } from "@/lib/intake/questions";
import { nextOfAll } from "@/lib/pathways/next";
import { openQuestions } from "@/lib/pathways/open";
import { earliestText, type Say, timingSentence, verdictSentence } from "@/lib/pathways/sentence";
import { stopsOfAnswer } from "@/lib/pathways/stations";

export interface HomeProps {
  answer: EligibilityAnswer;
  rules: Ruleset;
  profile: Profile;
  /** The answers are of somebody's own file: open questions lead there instead of into the check. */
  own?: boolean;
}

export function Home({ answer, rules, profile, own = false }: HomeProps) {
  return (
    <>
      <Summary answer={answer} />
      <NextStep answer={answer} profile={profile} own={own} />
      <Classes answer={answer} />
      <PathwayList answer={answer} rules={rules} profile={profile} />
    </>
  );
}

/** Where somebody stands over all pathways, in one sentence. */
export function Summary({ answer }: Pick<HomeProps, "answer">) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  const { results } = answer;
  const open = results.filter((one) => one.verdict === "eligible" && !one.completed).length;
  const dated = results.filter(
    (one) => (one.verdict === "conditional" || one.verdict === "not_yet") && one.route,
  ).length;
  return (
    <>
      <p className="small quiet font-semibold">{t("where", { date: longDate(answer.asOf, locale) })}</p>
      <h1 className="mt-1 max-w-[26ch]">{t("summary", { total: results.length, open, dated })}</h1>
    </>
  );
}

/** Every pathway with its line, by country. */
export function PathwayList({ answer, rules, profile }: Omit<HomeProps, "own">) {
  const t = useTranslations("pathways");
  const { results } = answer;
  const forOthers = results.filter((one) => one.verdict === "not_applicable");
  return (
    <section className="mt-12" aria-labelledby="list-title">
      <h2 id="list-title">{t("title")}</h2>
      <p className="quiet mt-1">{t("lead")}</p>
      <ListHead asOf={answer.asOf} />
      {(["CA", "US"] as const).map((country) => {
        const own = results.filter(
          (one) =>
            one.verdict !== "not_applicable" &&
            rules.pathwayById.get(one.pathway)?.pathway.jurisdiction.startsWith(country),
        );
        return own.length > 0 ? (
          <section key={country} className="mt-6" aria-labelledby={`list-${country}`}>
            <h3 id={`list-${country}`}>
              {t(country)}{" "}
              <span className="quiet font-normal small">· {t("count", { count: own.length })}</span>
            </h3>
            <ul className="ruled mt-2">
              {own.map((one) => (
                <PathwayRow
                  key={one.pathway}
                  answer={one}
                  pathway={rules.pathwayById.get(one.pathway) as CompiledPathway}
                  profile={profile}
                  asOf={answer.asOf}
                />
              ))}
            </ul>
          </section>
        ) : null;
      })}
      {forOthers.length > 0 ? (
        <details className="mt-6">
          <summary className="min-h-11 py-2 text-accent underline">
            {t("notForYou", { count: forOthers.length })}
          </summary>
          <ul className="ruled">
            {forOthers.map((one) => (
              <PathwayRow
                key={one.pathway}
                answer={one}
                pathway={rules.pathwayById.get(one.pathway) as CompiledPathway}
                profile={profile}
                asOf={answer.asOf}
              />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

/** What stands in the columns of a wide list, with the months its lines are drawn to. */
function ListHead({ asOf }: { asOf: string }) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  return (
    <div className="hidden xl:grid gap-x-6 grid-cols-[170px_minmax(0,1fr)_300px_190px] mt-6 small font-semibold text-ink-3">
      <span>{t("answer")}</span>
      <span>{t("pathway")}</span>
      <span className="relative" aria-hidden="true">
        <span className="absolute -translate-x-1/2 text-[var(--accent)]" style={{ left: TODAY_X }}>
          {t("today")}
        </span>
        {[6, 12].map((months) => (
          <span
            key={months}
            className="absolute -translate-x-1/2 font-normal whitespace-nowrap"
            style={{ left: monthX(months) }}
          >
            {monthAndYear(dateOf(addMonths(dayOf(asOf), months)), locale)}
          </span>
        ))}
      </span>
      <span>{t("earliest")}</span>
    </div>
  );
}

/** The one thing to do next, and the one question that would settle something. */
export function NextStep({ answer, profile, own = false }: Omit<HomeProps, "rules">) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  const next = nextOfAll(answer, profile);
  return (
    <section
      className="mt-8 border-t-[1.5px] border-ink pt-6 grid grid-cols-[44px_1fr] gap-4"
      aria-labelledby="next-title"
    >
      <span className="text-accent">
        <MarkIcon mark="next" className="w-11 h-11" />
      </span>
      <div>
        <p className="small font-semibold text-accent">{t("nextStep")}</p>
        {next.step ? (
          <>
            <h2 id="next-title" className="!text-[1.75rem]">
              {next.step.remedy.title[locale]}
            </h2>
            <p className="quiet mt-2">
              {t("nextOn", { count: next.pathways.length })}{" "}
              {next.step.fee
                ? next.step.fee.amount === 0
                  ? t("nextFree")
                  : t("nextCost", { cost: money(next.step.fee.amount, next.step.fee.currency, locale) })
                : t("nextCostUnknown")}
            </p>
            <Link className="button mt-5 no-print" href={`/pathways/${next.pathways[0]}`}>
              {t("seeRoute")}
            </Link>
          </>
        ) : (
          <h2 id="next-title" className="!text-[1.75rem]">
            {t(next.fact ? "nextAnswer" : "nextNone")}
          </h2>
        )}
        {!next.step && next.fact ? (
          <Link className="button mt-5 no-print" href={own ? "/profile" : "/check"}>
            {t("goOn")}
          </Link>
        ) : null}
        {next.fact ? <OpenQuestion fact={next.fact} profile={profile} own={own} /> : null}
      </div>
    </section>
  );
}

function OpenQuestion({
  fact,
  profile,
  own,
}: {
  fact: { pointer: string; code?: string };
  profile: Profile;
  own: boolean;
}) {
  const t = useTranslations("pathways");
  const questions = useTranslations("check");
  const question = questionFor(fact.pointer, fact.code, profile);
  if (!question) return null;
  return (
    <p className="mt-6 border-t border-line pt-4 no-print">
      <span className="verdict-colour is-needs_information font-semibold">
        <MarkIcon mark="open" /> {t("openQuestion")}
      </span>{" "}
      <Link href={own ? `/profile/${fact.pointer.split("/")[1]}` : `/check?question=${question}`}>
        {questions(`questions.${question}.title` as "questions.nac.title")}
      </Link>
    </p>
  );
}

/** How the two countries class somebody. */
export function Classes({ answer }: Pick<HomeProps, "answer">) {
  const t = useTranslations("pathways");
  const { us, ca, usVisaNeeded } = answer.classification;
  return (
    <section className="mt-8" aria-labelledby="class-title">
      <h2 id="class-title" className="!text-[1.1875rem]">
        {t("classTitle")}
      </h2>
      <ul className="quiet mt-1">
        <li>{t(ca === "unknown" ? "ca_unknown" : ca)}</li>
        <li>{t(us === "unknown" ? "us_unknown" : us)}</li>
        <li>{t(usVisaNeeded === null ? "visaUnknown" : usVisaNeeded ? "visaYes" : "visaNo")}</li>
      </ul>
    </section>
  );
}

function PathwayRow({
  answer,
  pathway,
  profile,
  asOf,
}: {
  answer: PathwayAnswer;
  pathway: CompiledPathway;
  profile: Profile;
  asOf: string;
}) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  const say = t as unknown as Say;
  const ready =
    answer.dates?.readyOn ?? (answer.verdict === "not_yet" ? answer.route?.eligibleOn : undefined) ?? null;
  const open = openQuestions(answer.missingFacts, profile).length;
  const months = ready === null ? null : (dayOf(ready) - dayOf(asOf)) / 30.44;
  // The line counts what the map of the pathway shows, so that both tell the same.
  const stops = stopsOfAnswer(answer, profile, (id) => ({ en: id, fr: id }));
  const late = answer.timing === "too_late" ? timingSentence(answer, say, locale) : null;
  const cost = answer.route?.cost.map(({ amount, currency }) => money(amount, currency, locale)).join(" + ");
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[170px_1fr] xl:grid-cols-[170px_minmax(0,1fr)_300px_190px] items-start">
      <VerdictWord verdict={answer.verdict} completed={answer.completed} />
      <div>
        <Link className="font-semibold text-ink" href={`/pathways/${answer.pathway}`}>
          {pathway.version.title[locale]}
        </Link>
        {late ? <p className="small verdict is-ineligible">{late}</p> : null}
        <p className="small quiet">
          {verdictSentence(answer, pathway.pathway.kind === "exam", open, say, locale)}
        </p>
      </div>
      <span className="hidden xl:block">
        <SmallLine
          verdict={answer.verdict}
          completed={answer.completed}
          passed={
            stops.behind.filter((stop) => stop.kind === "station" && stop.station.state === "passed").length
          }
          steps={stops.ahead.length - 1}
          months={answer.verdict === "eligible" ? 0 : months}
        />
      </span>
      <p className="small md:col-start-2 xl:col-start-4">
        <b className="font-semibold">{earliestText(answer, say, locale)}</b>
        {cost && answer.verdict !== "eligible" && answer.verdict !== "ineligible" ? (
          <span className="quiet block">{cost}</span>
        ) : null}
      </p>
    </li>
  );
}
