/** What a row of statistics says, in words: who, where, and its numbers with what they are of. */
import { useLocale, useTranslations } from "next-intl";
import { count, percent, semicolon } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import { placeName } from "@/lib/intake/places";
import { isRate, numberOf, type Series } from "@/lib/statistics/figure";
import type { Measure, Statistic } from "@/lib/statistics/schema";

export function useFigureWords() {
  const t = useTranslations("reference.figures");
  const locale = useLocale() as Locale;
  /** Who a row or series is of, with specialty and place where it is of one only. */
  const whoText = ({ applicants, specialty, place }: Series["of"]): string =>
    [
      t(`applicants.${applicants}`),
      specialty ? t(`specialties.${specialty}`) : null,
      place ? placeName(place, locale) : null,
    ]
      .filter((part) => part !== null)
      .join(", ");
  /** The number a chart writes beside its mark. */
  const numberText = (value: number, measure: Measure): string =>
    isRate(measure) ? percent(value, locale) : count(value, locale);
  /** Every number a row holds, each with what it counts. */
  const numbersText = (row: Statistic): string => {
    const { matched, participants, participantsTo, positions, filled, unmatched, unfilled } = row;
    const said: string[] = [];
    const kind = row.rate?.kind;
    if (kind === "share_of_filled" && matched !== undefined && filled !== undefined)
      said.push(t("say.shareOf", { count: matched, total: filled }));
    else if (matched !== undefined && participants !== undefined)
      said.push(t("say.matchedOf", { count: matched, total: participants }));
    else if (matched !== undefined && positions !== undefined)
      said.push(t("say.filledOf", { count: matched, total: positions }));
    else {
      if (matched !== undefined)
        said.push(
          row.applicants === "all"
            ? t("say.filled", { count: matched })
            : t("say.matched", { count: matched }),
        );
      if (participantsTo !== undefined && participants !== undefined)
        said.push(t("say.range", { from: participants, to: participantsTo }));
      else if (participants !== undefined) said.push(t("say.participants", { count: participants }));
      if (positions !== undefined) said.push(t("say.positions", { count: positions }));
    }
    if (unmatched !== undefined) said.push(t("say.unmatched", { count: unmatched }));
    if (unfilled !== undefined) said.push(t("say.unfilled", { count: unfilled }));
    const text = said.join(semicolon(locale));
    return row.about && text ? t("say.about", { what: text }) : text;
  };
  /** The number of a row that a figure is about, in words. */
  const valueText = (row: Statistic, measure: Measure): string => {
    const value = numberOf(row, measure);
    return value === null ? "" : numberText(value, measure);
  };
  return { t, locale, whoText, numberText, numbersText, valueText };
}
