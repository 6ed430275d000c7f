/** The steps of the cheapest route with dates and costs, and the ways it beat. */
import { useLocale, useTranslations } from "next-intl";
import { isAppliesId } from "@/lib/eligibility/explain";
import type { Route, RouteStep, Way } from "@/lib/eligibility/route";
import type { Bilingual } from "@/lib/eligibility/rule";
import { label, listOf, longDate, money, timeText } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";

export function RouteTable({
  route,
  asOf,
  titleOf,
}: {
  route: Route;
  /** The day of the verdict. */
  asOf: string;
  titleOf: (requirement: string) => Bilingual;
}) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  // Ways that differ in nothing a reader sees are one way.
  const others = [
    ...new Map(
      route.alternatives
        .filter((way) => different(way, route, locale) !== "")
        .map((way) => [`${different(way, route, locale)} ${way.eligibleOn} ${costOf(way, t, locale)}`, way]),
    ).values(),
  ];
  const titles = new Map(route.steps.map((step) => [step.remedy.id, step.remedy.title[locale]]));
  const assumed = [
    ...new Set(
      route.assumes.map((id) => (isAppliesId(id) ? null : titleOf(id)[locale])).filter((one) => one !== null),
    ),
  ];
  return (
    <section className="mt-12" aria-labelledby="would-title">
      <h2 id="would-title">{t("would")}</h2>
      <p className="quiet mt-1">{t("wouldLead")}</p>
      <table className="route mt-4">
        <thead>
          <tr>
            <th scope="col">{t("step")}</th>
            <th scope="col">{t("when")}</th>
            <th scope="col">{t("waitsFor")}</th>
            <th scope="col" className="amount">
              {t("cost")}
            </th>
          </tr>
        </thead>
        <tbody>
          {route.steps.map((step, index) => (
            <tr key={step.remedy.id}>
              <td className="font-semibold">
                {index + 1}. {step.remedy.title[locale]}
              </td>
              <td className="quiet">
                {whenOf(step, asOf, t, locale)}
                {step.requiredFor === "filing" ? <span className="small block">{t("document")}</span> : null}
              </td>
              <td className="quiet" data-label={label(t("waitsFor"), locale)}>
                {step.waitsFor.length > 0
                  ? listOf(
                      step.waitsFor.map((id) => titles.get(id) ?? id),
                      locale,
                    )
                  : t("nothing")}
              </td>
              <td className="amount" data-label={label(t("cost"), locale)}>
                <StepFee step={step} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>{t("total")}</td>
            <td>{doneOf(route, asOf, t, locale)}</td>
            <td className="max-sm:!hidden" />
            <td className="amount" data-label={label(t("cost"), locale)}>
              {costOf(route, t, locale)}
            </td>
          </tr>
        </tfoot>
      </table>
      {assumed.length > 0 ? (
        <p className="small quiet mt-3">{t("assumes", { what: listOf(assumed, locale) })}</p>
      ) : null}
      {others.length > 0 ? (
        <div className="mt-8">
          <h3>{t("beat")}</h3>
          <ul className="ruled mt-3">
            {others.map((way) => (
              <li
                key={way.steps.map((step) => step.remedy.id).join(" ")}
                className="grid gap-1 py-2.5 sm:grid-cols-[1fr_220px_180px] sm:gap-6"
              >
                <span>{different(way, route, locale)}</span>
                <span className="quiet">{doneOf(way, asOf, t, locale)}</span>
                <span className="sm:text-right">{costOf(way, t, locale)}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}

type T = ReturnType<typeof useTranslations<"pathways">>;

/** The steps of a way that the chosen route does not have. */
function different(way: Way, route: Route, locale: Locale): string {
  const chosen = new Set(route.steps.map((step) => step.remedy.id));
  return listOf(
    way.steps.filter((step) => !chosen.has(step.remedy.id)).map((step) => step.remedy.title[locale]),
    locale,
  );
}

function whenOf(step: RouteStep, asOf: string, t: T, locale: Locale): string {
  if (step.remedy.by === "other" && step.startOn === step.doneOn) return t("byOther");
  // Nobody published how long it takes: it can begin on this day, and no end is promised.
  if (step.doneOn === asOf) return t("fromDay", { date: longDate(asOf, locale) });
  return step.startOn === step.doneOn
    ? longDate(step.doneOn, locale)
    : t("fromTo", { from: longDate(step.startOn, locale), to: longDate(step.doneOn, locale) });
}

/** The fee of a step, and where it says who charges it: the fee's own page, or the rule it is paid for. */
function StepFee({ step: { fee, remedy, requirement } }: { step: RouteStep }) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  if (!fee) return <>{t(remedy.by === "applicant" ? "feeUnknown" : "noFee")}</>;
  if (fee.amount === 0) return <>{t("noFee")}</>;
  return (
    <>
      <Link href={fee.fact?.includes("-FEE-") ? `/fees/${fee.fact}` : `/requirements/${requirement}`}>
        {money(fee.amount, fee.currency, locale)}
      </Link>
      <span className="small quiet block">
        {t("feeAsOf", { when: timeText(fee.asOf.replace(/ (season|match)$/, ""), locale) })}
      </span>
    </>
  );
}

/** The day a way ends; a way that would end on the day of the verdict has no length that anybody published. */
function doneOf(way: Way, asOf: string, t: T, locale: Locale): string {
  return way.eligibleOn === asOf ? t("whenDone") : longDate(way.eligibleOn, locale);
}

function costOf(way: Way, t: T, locale: Locale): string {
  const known = way.cost.map(({ amount, currency }) => money(amount, currency, locale)).join(" + ");
  const unknown = way.costUnknown.length > 0 ? t("unknownCosts", { count: way.costUnknown.length }) : "";
  return [known, unknown].filter((part) => part !== "").join(" ") || t("noFee");
}
