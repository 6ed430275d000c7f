/** The verdict as a sentence: after its word come the reason and the next step or date. */
import type { useTranslations } from "next-intl";
import type { PathwayAnswer } from "../eligibility/assess";
import { localInstant, longDate, semicolon } from "../i18n/format";
import type { Locale } from "../i18n/routing";
import { nextStep } from "./stations";

/** The messages of the pathways, as a translator function. */
type Say = ReturnType<typeof useTranslations<"pathways">>;

/** Names beyond this many are not listed in a sentence. */
const MOST_NAMED = 4;

/** Titles as a list inside a sentence: each begins with its own capital, so they are kept apart by semicolons. */
function titlesOf(titles: string[], t: Say, locale: Locale): string {
  const shown = titles.slice(0, MOST_NAMED);
  const more = titles.length - shown.length;
  return [...shown, ...(more > 0 ? [t("andMore", { count: more })] : [])].join(semicolon(locale));
}

/**
 * The reason, without the verdict's own word.
 *
 * @param open how many questions are open about the person
 * @param asOf the day of the verdict: a way that ends on it only says that nobody published how long it takes
 */
export function verdictSentence(
  answer: PathwayAnswer,
  exam: boolean,
  open: number,
  asOf: string,
  t: Say,
  locale: Locale,
): string {
  const gaps = [...new Map(answer.gaps.map((gap) => [gap.title[locale], gap])).values()];
  const names = (list: typeof gaps) =>
    titlesOf(
      list.map((gap) => gap.title[locale]),
      t,
      locale,
    );
  const ready = answer.dates?.readyOn;
  switch (answer.verdict) {
    case "eligible":
      return answer.completed ? t(exam ? "sayExamDone" : "sayCompleted") : t("sayEligible");
    case "conditional":
      return ready
        ? t("sayConditionalDate", { gaps: names(gaps), date: longDate(ready, locale) })
        : t("sayConditional", { gaps: names(gaps) });
    case "not_yet": {
      const needed = gaps.filter((gap) => !gap.permanent && gap.status !== "unknown");
      if (answer.route?.steps.every((step) => step.requiredFor === "filing") && ready)
        return t("sayWait", { date: longDate(ready, locale) });
      return ready && ready !== asOf
        ? t("sayNotYetDate", { gaps: names(needed), date: longDate(ready, locale) })
        : t("sayNotYet", { gaps: names(needed) });
    }
    case "needs_information": {
      if (open > 0) return t("sayQuestions", { count: open });
      return t("sayUnsettled", {
        questions: gaps
          .flatMap((gap) => (gap.verify ? [gap.verify.question[locale]] : []))
          .slice(0, 2)
          .join(" "),
      });
    }
    case "ineligible": {
      if (exam && answer.completed) return t("sayExamDone");
      return t("sayIneligible", { gaps: names(gaps.filter((gap) => gap.permanent)) });
    }
    case "not_applicable":
      return t("sayNotApplicable");
  }
}

/** The first step the person can take, as the sentence that follows the reason; null where there is none. */
export function nextSentence(answer: PathwayAnswer, t: Say, locale: Locale): string | null {
  if (answer.verdict !== "not_yet" && answer.verdict !== "conditional") return null;
  const step = nextStep(answer);
  return step ? t("sayNext", { step: step.remedy.title[locale] }) : null;
}

/** The earliest day in words, or what it waits for: the same on the list, above the map and under the route. */
export function earliestText(answer: PathwayAnswer, asOf: string, t: Say, locale: Locale): string {
  if (answer.completed) return "";
  switch (answer.verdict) {
    case "eligible":
      return t("now");
    case "ineligible":
    case "not_applicable":
      return t("notOpen");
    case "needs_information":
      return t(answer.missingFacts.length > 0 ? "whenAnswered" : "whenSettled");
    default:
      if (answer.verdict === "not_yet" && answer.dates?.readyOn === asOf) return t("whenDone");
      if (answer.dates?.readyOn) return longDate(answer.dates.readyOn, locale);
      if (answer.verdict === "conditional") return t("whenConfirmed");
      return answer.route
        ? t("earliestIf", { date: longDate(answer.route.eligibleOn, locale) })
        : t("whenSettled");
  }
}

/** What the cycle's dates make of the verdict, or null where the pathway has no cycles. Said before anything else. */
export function timingSentence(answer: PathwayAnswer, t: Say, locale: Locale): string | null {
  if (!answer.timing || !answer.cycle || answer.completed) return null;
  // Dates say nothing to somebody the pathway is closed to.
  if (answer.verdict === "not_applicable" || answer.verdict === "ineligible") return null;
  const cycle = t("cycleName", { id: answer.cycle.id });
  const filing = answer.dates?.filing
    ? localInstant(answer.dates.filing.at, answer.dates.filing.zone, locale)
    : null;
  const ready = answer.dates?.readyOn ? longDate(answer.dates.readyOn, locale) : null;
  switch (answer.timing) {
    case "too_late":
      if (!filing) return t("tooLateStarted", { cycle });
      return ready ? t("tooLate", { cycle, filing, ready }) : t("tooLateUnready", { cycle, filing });
    case "not_dated":
      return t("notDated", { cycle });
    case "in_time":
      return t("inTime", { cycle, filing: filing ?? "" });
    case "unknown":
      return t("timingUnknown", { cycle, filing: filing ?? "" });
  }
}
