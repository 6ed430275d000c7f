import { getLocale, getTranslations } from "next-intl/server";
import { EntryView } from "@/components/glossary/entry";
import { PageHead } from "@/components/reference/page-head";
import { PrintButton } from "@/components/ui/print-button";
import { loadGlossary } from "@/lib/glossary/loaders";
import { relatedPathways } from "@/lib/glossary/related";
import type { GlossaryEntry } from "@/lib/glossary/schema";
import { sentenceCase } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import { loadRulebook } from "@/lib/requirements/loaders";
import { pathwayTitles } from "@/lib/requirements/titles";

/** Entries by the first letter of their short form in a language, in its order. */
function byLetter(entries: readonly GlossaryEntry[], locale: Locale): Map<string, GlossaryEntry[]> {
  const groups = new Map<string, GlossaryEntry[]>();
  const sorted = [...entries].sort((a, b) => a.short[locale].localeCompare(b.short[locale], locale));
  for (const entry of sorted) {
    const letter = entry.short[locale].charAt(0).toLocaleUpperCase(locale);
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return groups;
}

export default async function GlossaryPage() {
  const [t, locale, entries, { catalogue }] = await Promise.all([
    getTranslations("reference"),
    getLocale() as Promise<Locale>,
    loadGlossary(),
    loadRulebook(),
  ]);
  const titleOf = await pathwayTitles(locale);
  const related = relatedPathways(catalogue, entries);
  const groups = byLetter(entries, locale);
  const exams = new Map<string, string>(
    catalogue.exams.map((exam) => [exam.id, sentenceCase(exam.title[locale], locale)]),
  );
  return (
    <div className="page pt-8">
      <PageHead title={t("glossary.title")} lead={t("glossary.lead")} />
      {entries.length === 0 ? (
        <p className="mt-8 border-t-[1.5px] border-ink pt-6">{t("glossary.none")}</p>
      ) : (
        <nav aria-label={t("glossary.letters")} className="mt-6 flex flex-wrap gap-x-1 gap-y-1 no-print">
          {[...groups.keys()].map((letter) => (
            <a
              key={letter}
              href={`#letter-${letter}`}
              className="inline-flex size-8 items-center justify-center"
            >
              {letter}
            </a>
          ))}
        </nav>
      )}
      {[...groups].map(([letter, own]) => (
        <section key={letter} className="mt-10" aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <dl className="ruled mt-3">
            {own.map((entry) => (
              <EntryView
                key={entry.id}
                entry={entry}
                exams={entry.exams.flatMap((id) => {
                  const title = exams.get(id);
                  return title ? [{ id, title }] : [];
                })}
                pathways={(related.get(entry.id) ?? []).map((id) => ({ id, title: titleOf(id) }))}
              />
            ))}
          </dl>
        </section>
      ))}
      <p className="mt-8 no-print">
        <PrintButton>{t("print")}</PrintButton>
      </p>
    </div>
  );
}
