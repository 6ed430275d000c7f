/** One entry of the glossary: the short form, its name in both languages, what it is and where it matters. */
import { useLocale, useTranslations } from "next-intl";
import type { NamedPathway } from "@/components/reference/pathway-links";
import type { GlossaryEntry } from "@/lib/glossary/schema";
import { label, longDate, sentenceCase } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";

export function EntryView({
  entry,
  exams,
  pathways,
}: {
  entry: GlossaryEntry;
  exams: readonly { id: string; title: string }[];
  pathways: readonly NamedPathway[];
}) {
  const t = useTranslations("reference.glossary");
  const locale = useLocale() as Locale;
  const other = locale === "en" ? "fr" : "en";
  return (
    <div id={entry.id} className="grid gap-x-8 gap-y-1 py-4 target lg:grid-cols-[200px_minmax(0,1fr)_268px]">
      <dt className="font-bold text-xl">{entry.short[locale]}</dt>
      <dd>
        <p className="font-semibold">{sentenceCase(entry.name[locale], locale)}</p>
        <p className="measure mt-1">{entry.text[locale]}</p>
        <p className="small quiet mt-1">
          {label(t("other"), locale)}{" "}
          <span lang={other}>
            {entry.short[other]}, {entry.name[other]}
          </span>
        </p>
      </dd>
      <dd className="small">
        <a href={entry.url} rel="noreferrer" className="cited line-link">
          {t("site")}
          <span className="sr-only">, {entry.short[locale]}</span>
        </a>
        {exams.map(({ id, title }) => (
          <Link key={id} className="line-link" href={`/exams/${id}`}>
            {title}
          </Link>
        ))}
        {pathways.length > 0 ? (
          <details className="mt-1">
            <summary className="text-accent underline underline-offset-4">
              {t("pathways", { count: pathways.length })}
            </summary>
            <ul className="mt-1 grid gap-1">
              {pathways.map(({ id, title }) => (
                <li key={id}>
                  <Link href={`/pathways/${id}`}>{title}</Link>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
        <span className="quiet block mt-1">{t("written", { date: longDate(entry.writtenOn, locale) })}</span>
      </dd>
    </div>
  );
}
