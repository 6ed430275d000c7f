/** Every pathway, where it stands, and the one next step. */
import { useLocale, useTranslations } from "next-intl";
import { MarkIcon } from "@/components/verdict/icons";
import type { EligibilityAnswer } from "@/lib/eligibility/assess";
import type { Profile } from "@/lib/eligibility/profile";
import type { Ruleset } from "@/lib/eligibility/ruleset";
import { longDate, money } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import { questionFor } from "@/lib/intake/questions";
import { nextOfAll } from "@/lib/pathways/next";
import { type PathwayFilter, queryOf } from "@/lib/pathways/places";
import { PathwayList } from "./pathway-list";

export interface OverviewProps {
  answer: EligibilityAnswer;
  rules: Ruleset;
  profile: Profile;
  filter: PathwayFilter;
  /** The answers are of somebody's own file: open questions lead there instead of into the check. */
  own?: boolean;
}

export function Overview({ answer, rules, profile, filter, own = false }: OverviewProps) {
  const list = <PathwayList answer={answer} rules={rules} profile={profile} filter={filter} />;
  // Who chose a place wants to see that place first.
  const chosen = queryOf(filter) !== "";
  return (
    <>
      <Summary answer={answer} />
      {chosen ? list : null}
      <NextStep answer={answer} profile={profile} own={own} />
      <Classes answer={answer} />
      {chosen ? null : list}
    </>
  );
}

/** Where somebody stands over all pathways, in one sentence. */
export function Summary({ answer }: Pick<OverviewProps, "answer">) {
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

/** The one thing to do next, and the one question that would settle something. */
export function NextStep({
  answer,
  profile,
  own = false,
}: Pick<OverviewProps, "answer" | "profile" | "own">) {
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
export function Classes({ answer }: Pick<OverviewProps, "answer">) {
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
