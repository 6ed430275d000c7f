/** What was imported, by whom, and what came of it. */
import { useLocale, useTranslations } from "next-intl";
import { dayOfInstant, shortDate, timeAt } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import type { ImportLine } from "@/lib/programs/import/types";

const TOLD = ["newPrograms", "newStreams", "changedStreams", "newPlaces", "changedPlaces"] as const;

export function ImportHistory({ lines }: { lines: readonly ImportLine[] }) {
  const t = useTranslations("programs.import");
  return (
    <section className="mt-8" aria-labelledby="history-title">
      <h2 id="history-title">{t("history")}</h2>
      <p className="quiet">{t("historyText")}</p>
      {lines.length === 0 ? (
        <p className="quiet border-t-[1.5px] border-ink pt-3 mt-3">{t("noHistory")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable without a mouse
        <section className="dense-frame mt-2" aria-label={t("scroll")} tabIndex={0}>
          <table className="dense">
            <thead>
              <tr>
                <th scope="col">{t("when")}</th>
                <th scope="col">{t("what")}</th>
                <th scope="col">{t("who")}</th>
                <th scope="col">{t("outcome")}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Row key={line.id} line={line} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

function Row({ line }: { line: ImportLine }) {
  const t = useTranslations("programs.import");
  const locale = useLocale() as Locale;
  const { fileName, by, at, applied, counts } = line;
  const instant = new Date(at);
  const told = counts ? TOLD.filter((name) => counts[name] > 0) : [];
  return (
    <tr>
      <td>
        <time dateTime={at}>
          {shortDate(dayOfInstant(instant), locale)}, {timeAt(instant, locale)}
        </time>
      </td>
      <th scope="row">{fileName}</th>
      <td>{by === null ? t("project") : by || t("somebody")}</td>
      <td>
        {[
          t(applied ? "done" : "dryRun"),
          ...told.map((name) => t(`counts.${name}`, { count: counts?.[name] ?? 0 })),
        ].join(", ")}
      </td>
    </tr>
  );
}
