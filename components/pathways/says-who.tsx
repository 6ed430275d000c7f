/** Who says a rule: its first sources with the day they were checked, since when it holds, and the way to all of it. */
import { useLocale, useTranslations } from "next-intl";
import type { RequirementVersion, Source } from "@/lib/eligibility/catalogue";
import { longDate } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";

export function SaysWho({
  requirement,
  version,
  sources,
  most,
}: {
  requirement: string;
  version: RequirementVersion;
  sources: Readonly<Record<string, Source>>;
  /** Sources shown here; the rule's own page shows them all. */
  most: number;
}) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  return (
    <div className="small quiet">
      {version.sources.slice(0, most).map((id) => {
        const source = sources[id];
        return source ? (
          <p key={id} className="mb-1">
            <a href={source.url} className="cited text-inherit break-words" rel="noreferrer">
              {source.title}
            </a>
            <br />
            {t("checked", { date: longDate(source.checkedOn, locale), by: source.by })}
          </p>
        ) : null;
      })}
      <p>{t("inForce", { date: longDate(version.effectiveFrom, locale) })}</p>
      {version.asLastChecked ? <p>{t("lastChecked", { year: String(version.asLastChecked) })}</p> : null}
      <p>
        <Link href={`/requirements/${requirement}`} prefetch={false} className="text-inherit">
          {t("wholeRule")}
        </Link>
      </p>
    </div>
  );
}
