/** Every row of a figure with its numbers, its rate, and who says so. */
import type { Source } from "@/lib/eligibility/catalogue";
import { label, percent, timeText } from "@/lib/i18n/format";
import { isRate, rateOf } from "@/lib/statistics/figure";
import type { Figure, Statistic } from "@/lib/statistics/schema";
import { useFigureWords } from "./words";

export function FigureTable({
  figure,
  rows,
  sources,
}: {
  figure: Figure;
  rows: readonly Statistic[];
  sources: Readonly<Record<string, Source>>;
}) {
  const { t, locale, whoText, numbersText } = useFigureWords();
  const rates = isRate(figure.measure);
  const sorted = [...rows].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  return (
    <table className="route mt-3">
      <thead>
        <tr>
          <th scope="col">{t("year")}</th>
          <th scope="col">{t("who")}</th>
          <th scope="col">{t("numbers")}</th>
          {rates ? <th scope="col">{t("rate")}</th> : null}
          <th scope="col">{t("saysWho")}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => {
          const rate = rateOf(row);
          return (
            <tr key={row.id} id={row.id}>
              <td className="font-semibold">{row.year ?? t("noYear")}</td>
              <td>{whoText(row)}</td>
              <td className="max-[700px]:col-span-2">
                {numbersText(row)}
                {row.note ? <span className="small quiet block">{row.note[locale]}</span> : null}
              </td>
              {rates ? (
                <td data-label={label(t("rate"), locale)}>
                  {rate ? (
                    <>
                      <span className="font-semibold whitespace-nowrap">{percent(rate.percent, locale)}</span>
                      <span className="small quiet block">
                        {t(rate.workedOut ? "workedOut" : "asPublished")}
                      </span>
                    </>
                  ) : (
                    <span className="small quiet">{t("noRate")}</span>
                  )}
                </td>
              ) : null}
              <td className="small quiet max-[700px]:col-span-2">
                {row.sources.map((id) =>
                  sources[id] ? (
                    <a
                      key={id}
                      href={sources[id].url}
                      rel="noreferrer"
                      className="cited text-inherit line-link"
                    >
                      {sources[id].title}
                    </a>
                  ) : null,
                )}
                {row.sourceDate ? `${timeText(row.sourceDate, locale)}. ` : null}
                {t(`confidence.${row.confidence}`)}.
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
