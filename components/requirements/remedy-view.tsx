/** What can be done about a requirement: the step, how long it takes and what it costs, with the fee's own page. */
import { useLocale, useTranslations } from "next-intl";
import type { RequirementVersion } from "@/lib/eligibility/catalogue";
import { money, timeText } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";

export function RemedyView({
  version,
  feePages,
}: {
  version: RequirementVersion;
  /** Codes of fees that have a page of their own. */
  feePages: ReadonlySet<string>;
}) {
  const t = useTranslations("reference.requirements");
  const locale = useLocale() as Locale;
  const { remedy } = version;
  if (!remedy) return version.unsettled ? null : <p className="quiet mt-2">{t("noRemedy")}</p>;
  const { fee } = remedy;
  const feeText = fee
    ? fee.amount === 0
      ? t("free")
      : t("asOf", {
          amount: money(fee.amount, fee.currency, locale),
          when: timeText(fee.asOf.replace(/ (season|match)$/, ""), locale),
        })
    : remedy.by === "applicant"
      ? t("feeUnknown")
      : t("free");
  return (
    <div className="mt-2">
      <p className="font-semibold">{remedy.title[locale]}</p>
      <p className="quiet">
        {remedy.by === "other" ? `${t("byOther")} ` : null}
        {remedy.durationMonths === undefined ? null : `${t("months", { count: remedy.durationMonths })}. `}
        {fee?.fact && feePages.has(fee.fact) ? (
          <Link href={`/fees/${fee.fact}`}>{feeText}</Link>
        ) : (
          `${feeText}.`
        )}
      </p>
    </div>
  );
}
