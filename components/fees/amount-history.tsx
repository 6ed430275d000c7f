/** Every amount known of an item, the newest first, each with its time and how sure it is. */
import { useLocale } from "next-intl";
import { newestFirst } from "@/lib/fees/price";
import type { FeeItem } from "@/lib/fees/schema";
import { label } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import { useFeeWords } from "./amount";

export function AmountHistory({ item }: { item: FeeItem }) {
  const { t, amountText, whenText } = useFeeWords();
  const locale = useLocale() as Locale;
  return (
    <section className="mt-10" aria-labelledby="amounts-title">
      <h2 id="amounts-title" className="mb-3">
        {t("amounts")}
      </h2>
      <table className="route">
        <thead>
          <tr>
            <th scope="col" className="amount !text-left">
              {t("amount")}
            </th>
            <th scope="col">{t("asOf")}</th>
            <th scope="col">{t("howSure")}</th>
          </tr>
        </thead>
        <tbody>
          {newestFirst(item).map((one) => (
            <tr key={one.code} id={one.code}>
              <td className="font-semibold">{amountText(one)}</td>
              <td className="quiet" data-label={one.asOf ? label(t("asOf"), locale) : undefined}>
                {whenText(one)}
              </td>
              <td className="measure max-[700px]:col-span-2">
                {t(`standing.${one.standing}`)}
                {one.reading ? `. ${t(`reading.${one.reading}`)}.` : "."}
                {one.note ? <span className="small quiet block mt-1">{one.note[locale]}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
