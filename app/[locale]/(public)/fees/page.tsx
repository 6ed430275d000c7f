import { getLocale, getTranslations } from "next-intl/server";
import { FeeTable } from "@/components/fees/fee-table";
import { PageHead } from "@/components/reference/page-head";
import { PrintButton } from "@/components/ui/print-button";
import { loadFees } from "@/lib/fees/loaders";
import type { FeeItem } from "@/lib/fees/schema";
import { loadGlossary } from "@/lib/glossary/loaders";
import { sentenceCase } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";

/** Items by the body that charges them, in the order of the list. */
function byBody(items: readonly FeeItem[]): Map<string, FeeItem[]> {
  const groups = new Map<string, FeeItem[]>();
  for (const item of items) groups.set(item.body, [...(groups.get(item.body) ?? []), item]);
  return groups;
}

export default async function FeesPage() {
  const [t, locale, items, glossary] = await Promise.all([
    getTranslations("reference"),
    getLocale() as Promise<Locale>,
    loadFees(),
    loadGlossary(),
  ]);
  const nameOf = (id: string) => {
    const entry = glossary.find((one) => one.id === id);
    return entry ? `${entry.short[locale]}, ${entry.name[locale]}` : id;
  };
  return (
    <div className="page pt-8">
      <PageHead title={t("fees.title")} lead={t("fees.lead")} />
      {items.length === 0 ? <p className="mt-8 border-t-[1.5px] border-ink pt-6">{t("fees.none")}</p> : null}
      {[...byBody(items)].map(([body, own]) => (
        <section key={body} className="mt-10" aria-labelledby={`body-${body}`}>
          <h2 id={`body-${body}`} className="mb-3">
            {sentenceCase(nameOf(body), locale)}
          </h2>
          <FeeTable items={own} />
        </section>
      ))}
      <p className="mt-8 no-print">
        <PrintButton>{t("print")}</PrintButton>
      </p>
    </div>
  );
}
