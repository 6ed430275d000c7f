/** The picture of a figure, drawn on the server. What may not be compared is not drawn: the table holds it. */

import { isDrawn, isRate, seriesOf } from "@/lib/statistics/figure";
import type { Figure, Statistic } from "@/lib/statistics/schema";
import { BarsOfGroups } from "./bars-of-groups";
import { BarsOverYears } from "./bars-over-years";
import { LinesOverYears } from "./lines-over-years";
import { useFigureWords } from "./words";

export function FigureChart({ figure, rows }: { figure: Figure; rows: readonly Statistic[] }) {
  const { t, locale, whoText } = useFigureWords();
  const series = seriesOf(figure, rows);
  if (!isDrawn(figure, series)) return <p className="quiet mt-6">{t("notDrawn")}</p>;
  const label = t("chartLabel", { title: figure.title[locale] });
  if (figure.chart !== "years")
    return (
      <figure className="mt-6">
        <BarsOfGroups figure={figure} series={series} label={label} />
      </figure>
    );
  const lines = series.filter(({ points }) => points.length > 1);
  if (isRate(figure.measure) && lines.length > 1)
    return (
      <figure className="mt-6">
        <LinesOverYears series={lines} measure={figure.measure} label={label} />
        <figcaption className="small quiet mt-2">
          {t("gap")} {lines.length < series.length ? t("single") : null}
        </figcaption>
      </figure>
    );
  return (
    <figure className="mt-6">
      <div className="flex flex-wrap gap-x-12 gap-y-8">
        {series.map((one, index) => (
          <div key={one.key} className="chart-panel">
            {series.length > 1 ? <p className="font-semibold mb-1">{whoText(one.of)}</p> : null}
            <BarsOverYears
              series={one}
              measure={figure.measure}
              label={`${label} ${whoText(one.of)}.`}
              first={index === 0}
            />
          </div>
        ))}
      </div>
      {series.length > 1 ? <figcaption className="small quiet mt-2">{t("ownScale")}</figcaption> : null}
    </figure>
  );
}
