/** An amount of money as a body published it, with what is not known said in words. */
import { useLocale, useTranslations } from "next-intl";
import { lastKnown, priceOf, unconfirmed } from "@/lib/fees/price";
import type { FeeAmount, FeeItem } from "@/lib/fees/schema";
import { count, money, timeText } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";

/** Words for amounts and their times, in the language of the page. */
export function useFeeWords() {
  const t = useTranslations("reference.fees");
  const locale = useLocale() as Locale;
  const amountText = ({ amount, currency }: FeeAmount): string => {
    if (amount === null) return t("notKnown");
    return currency
      ? money(amount, currency, locale)
      : t("currencyUnknown", { amount: count(amount, locale) });
  };
  const whenText = ({ asOf, until, about, season }: FeeAmount): string => {
    if (asOf === null) return "";
    const when = timeText(asOf, locale);
    if (until) return t("fromTo", { from: when, to: timeText(until, locale) });
    if (season) return t(season, { when });
    return about ? t("about", { when }) : when;
  };
  return { t, amountText, whenText };
}

/** What an item costs, in one cell: the price, or why there is none and what is known instead. */
export function Price({ item }: { item: FeeItem }) {
  const { t, amountText, whenText } = useFeeWords();
  const price = priceOf(item);
  const last = lastKnown(item);
  const maybe = unconfirmed(item);
  return (
    <>
      <span className="font-semibold whitespace-nowrap">
        {price ? amountText(price) : last || maybe.length > 0 ? t("noPrice") : t("notKnown")}
      </span>
      {last ? (
        <span className="small quiet block">
          {t("lastKnown", { amount: amountText(last), when: whenText(last) })}
        </span>
      ) : null}
      {maybe.map((one) => (
        <span key={one.code} className="small quiet block">
          {t("perhaps", { amount: amountText(one) })}
        </span>
      ))}
    </>
  );
}
