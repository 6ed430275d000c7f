/** The pages something was read from: title with its address, of when the copy is, and who last checked it. */
import { useLocale, useTranslations } from "next-intl";
import type { Source } from "@/lib/eligibility/catalogue";
import { longDate, timeText } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";

export function SourceList({
  ids,
  sources,
}: {
  ids: readonly string[];
  sources: Readonly<Record<string, Source>>;
}) {
  const t = useTranslations("reference");
  const locale = useLocale() as Locale;
  return (
    <ul className="grid gap-2">
      {[...new Set(ids)].map((id) => {
        const source = sources[id];
        return source ? (
          <li key={id} className="small quiet">
            <a href={source.url} className="cited text-inherit break-words" rel="noreferrer">
              {source.title}
            </a>
            <br />
            {source.copyOf && source.copyOf !== "undated"
              ? `${t("copyOf", { when: timeText(source.copyOf, locale) })}. `
              : null}
            {t("checked", { date: longDate(source.checkedOn, locale), by: source.by })}
          </li>
        ) : null;
      })}
    </ul>
  );
}
