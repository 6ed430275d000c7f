/** Fees as a table: what for, how much, as of when, how sure. */
import { useLocale } from "next-intl";
import { priceOf } from "@/lib/fees/price";
import type { FeeItem } from "@/lib/fees/schema";
import { label } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import { Price, useFeeWords } from "./amount";

export function FeeTable({ items }: { items: readonly FeeItem[] }) {
  const { t, whenText } = useFeeWords();
  const locale = useLocale() as Locale;
  return (
    <table className="route sm:table-fixed">
      <thead>
        <tr>
          <th scope="col" className="w-[42%]">
            {t("item")}
          </th>
          <th scope="col" className="amount w-[18%]">
            {t("amount")}
          </th>
          <th scope="col" className="w-[16%]">
            {t("asOf")}
          </th>
          <th scope="col">{t("howSure")}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => {
          const price = priceOf(item);
          const shown = price ?? item.amounts[0];
          return (
            <tr key={item.id}>
              <td>
                <Link href={`/fees/${item.id}`}>{item.title[locale]}</Link>
                {item.kind === "loan" ? <span className="small quiet block">{t("loan")}</span> : null}
              </td>
              <td className="amount max-[700px]:!text-left">
                <Price item={item} />
              </td>
              <td
                className="quiet small whitespace-nowrap"
                data-label={price ? label(t("asOf"), locale) : undefined}
              >
                {price ? whenText(price) : null}
              </td>
              <td className="quiet small">{shown ? t(`standing.${shown.standing}`) : null}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
