/** Since when a pathway is covered, version by version, newest first. */
import { useLocale, useTranslations } from "next-intl";
import { longDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";

export function Versions({
  versions,
}: {
  versions: readonly { effectiveFrom: string; effectiveTo?: string | undefined }[];
}) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  return (
    <section className="mt-12" aria-labelledby="history-title">
      <h2 id="history-title">{t("history")}</h2>
      <ul className="ruled mt-3">
        {[...versions].reverse().map((one) => (
          <li key={one.effectiveFrom} className="py-2.5 small">
            {one.effectiveTo
              ? t("versionFromTo", {
                  from: longDate(one.effectiveFrom, locale),
                  to: longDate(one.effectiveTo, locale),
                })
              : t("versionFrom", { from: longDate(one.effectiveFrom, locale) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
