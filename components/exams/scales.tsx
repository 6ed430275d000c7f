/** The score scales of an examination with the pass mark for each day. */
import { useLocale, useTranslations } from "next-intl";
import type { Exam } from "@/lib/eligibility/catalogue";
import { label, longDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import { PassMarkChart } from "./pass-mark-chart";

export function Scales({ exam, today }: { exam: Exam; today: string }) {
  const t = useTranslations("reference.exams");
  const locale = useLocale() as Locale;
  const marks = exam.scales
    .flatMap((scale) => scale.passMarks.map((mark) => ({ scale, ...mark })))
    .sort((a, b) => (a.from < b.from ? 1 : -1));
  return (
    <section className="mt-10" aria-labelledby="scales-title">
      <h2 id="scales-title">{t("scales")}</h2>
      {marks.length === 0 ? (
        <p className="quiet mt-2">{t("noScales")}</p>
      ) : (
        <>
          <p className="quiet mt-1 measure">{t("scalesLead")}</p>
          {exam.scales.map((scale) => (
            <PassMarkChart key={scale.id} scale={scale} today={today} label={t("chartLabel")} />
          ))}
          <table className="route mt-4">
            <thead>
              <tr>
                <th scope="col">{t("sittings")}</th>
                <th scope="col">{t("mark")}</th>
                <th scope="col">{t("scale")}</th>
              </tr>
            </thead>
            <tbody>
              {marks.map(({ scale, from, to, mark }) => (
                <tr key={`${scale.id} ${from}`}>
                  <td>
                    {to
                      ? t("fromTo", { from: longDate(from, locale), to: longDate(to, locale) })
                      : t("since", { from: longDate(from, locale) })}
                  </td>
                  <td className="font-semibold" data-label={label(t("mark"), locale)}>
                    {mark ?? <span className="quiet font-normal">{t("noMark")}</span>}
                  </td>
                  <td className="quiet" data-label={label(t("scale"), locale)}>
                    {t("scaleFrom", { minimum: scale.minimum, maximum: scale.maximum })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
