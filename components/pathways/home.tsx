/** Every pathway, where it stands, and the one next step. */
import { useLocale, useTranslations } from "next-intl";
import { SmallLine } from "@/components/route-map/small-line";
import { MarkIcon } from "@/components/verdict/icons";
import { VerdictWord } from "@/components/verdict/verdict";
import type { EligibilityAnswer, PathwayAnswer } from "@/lib/eligibility/assess";
import { dayOf } from "@/lib/eligibility/calendar";
import type { CompiledPathway, Ruleset } from "@/lib/eligibility/ruleset";
import { longDate, money } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import { questionFor } from "@/lib/intake/questions";
import { nextOfAll } from "@/lib/pathways/next";
import { type Say, timingSentence, verdictSentence } from "@/lib/pathways/sentence";

export function Home({ answer, rules }: { answer: EligibilityAnswer; rules: Ruleset }) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  const { results } = answer;
  const open = results.filter((one) => one.verdict === "eligible").length;
  const dated = results.filter(
    (one) => (one.verdict === "conditional" || one.verdict === "not_yet") && one.route,
  ).length;
  const forOthers = results.filter((one) => one.verdict === "not_applicable");
  return (
    <>
      <p className="small quiet font-semibold">{t("where", { date: longDate(answer.asOf, locale) })}</p>
      <h1 className="mt-1 max-w-[26ch]">{t("summary", { total: results.length, open, dated })}</h1>
      <NextStep answer={answer} />
      <Classes answer={answer} />
      <section className="mt-12" aria-labelledby="list-title">
        <h2 id="list-title">{t("title")}</h2>
        <p className="quiet mt-1">{t("lead")}</p>
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
                  asOf={answer.asOf}
                />
              ))}
            </ul>
          </details>
        ) : null}
      </section>
    </>
  );
}

function NextStep({ answer }: { answer: EligibilityAnswer }) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  const next = nextOfAll(answer);
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
              {t("nextOn", { count: next.pathways })}{" "}
              {next.step.fee
                ? money(next.step.fee.amount, next.step.fee.currency, locale)
                : next.step.remedy.by === "applicant"
                  ? t("feeUnknown")
                  : ""}
            </p>
          </>
        ) : (
          <h2 id="next-title" className="!text-[1.75rem]">
            {t("nextNone")}
          </h2>
        )}
        {next.fact ? <OpenQuestion fact={next.fact} /> : null}
      </div>
    </section>
  );
}

function OpenQuestion({ fact }: { fact: { pointer: string; code?: string } }) {
  const t = useTranslations("pathways");
  const questions = useTranslations("check");
  const question = questionFor(fact.pointer, fact.code);
  if (!question) return null;
  return (
    <p className="mt-4 border-t border-line pt-4 no-print">
      <span className="verdict is-needs_information">
        <MarkIcon mark="open" />
        {t("openQuestion")}
      </span>{" "}
      <Link href={`/check?question=${question}`}>
        {questions(`questions.${question}.title` as "questions.nac.title")}
      </Link>
    </p>
  );
}

function Classes({ answer }: { answer: EligibilityAnswer }) {
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
  asOf,
}: {
  answer: PathwayAnswer;
  pathway: CompiledPathway;
  asOf: string;
}) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  const say = t as unknown as Say;
  const ready =
    answer.dates?.readyOn ?? (answer.verdict === "not_yet" ? answer.route?.eligibleOn : undefined) ?? null;
  const months = ready === null ? null : (dayOf(ready) - dayOf(asOf)) / 30.44;
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
        <p className="small quiet">{verdictSentence(answer, pathway.pathway.kind === "exam", say, locale)}</p>
      </div>
      <span className="hidden xl:block">
        <SmallLine
          verdict={answer.verdict}
          passed={3}
          steps={answer.route?.steps.filter((step) => step.requiredFor === "eligibility").length ?? 0}
          months={answer.verdict === "eligible" ? 0 : months}
        />
      </span>
      <p className="small md:col-start-2 xl:col-start-4">
        <b className="font-semibold">{earliest(answer, t, locale)}</b>
        {cost && answer.verdict !== "eligible" ? <span className="quiet block">{cost}</span> : null}
      </p>
    </li>
  );
}

function earliest(
  answer: PathwayAnswer,
  t: ReturnType<typeof useTranslations<"pathways">>,
  locale: Locale,
): string {
  switch (answer.verdict) {
    case "eligible":
      return answer.completed ? "" : t("now");
    case "ineligible":
    case "not_applicable":
      return t("notOpen");
    case "needs_information":
      return answer.missingFacts.length > 0 ? t("whenAnswered") : t("whenSettled");
    default:
      if (answer.dates?.readyOn) return longDate(answer.dates.readyOn, locale);
      if (answer.verdict === "conditional") return t("whenConfirmed");
      return answer.route
        ? t("earliestIf", { date: longDate(answer.route.eligibleOn, locale) })
        : t("whenSettled");
  }
}
