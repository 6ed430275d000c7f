/** The steps that pay a fee, the rules they answer and the pathways that ask these. */
import { useLocale, useTranslations } from "next-intl";
import { PathwayLinks } from "@/components/reference/pathway-links";
import type { FeeUse } from "@/lib/fees/uses";
import { Link, type Locale } from "@/lib/i18n/routing";

export function FeeUses({
  uses,
  titleOf,
  requirementOf,
}: {
  uses: readonly FeeUse[];
  titleOf: (pathway: string) => string;
  requirementOf: (requirement: string) => string;
}) {
  const t = useTranslations("reference");
  const locale = useLocale() as Locale;
  return (
    <section className="mt-12" aria-labelledby="uses-title">
      <h2 id="uses-title">{t("fees.steps")}</h2>
      {uses.length === 0 ? <p className="quiet mt-2">{t("fees.noSteps")}</p> : null}
      <div className={uses.length > 0 ? "ruled mt-3" : undefined}>
        {uses.map((use) => (
          <article key={use.remedy} className="grid gap-x-12 gap-y-3 py-4 lg:grid-cols-2">
            <div>
              <h3>{use.title[locale]}</h3>
              <ul className="mt-1">
                {use.requirements.map((id) => (
                  <li key={id}>
                    <Link href={`/requirements/${id}`}>{requirementOf(id)}</Link>
                  </li>
                ))}
              </ul>
            </div>
            <div>
              <p className="small quiet">{t("fees.stepFor")}</p>
              <PathwayLinks pathways={use.pathways.map((id) => ({ id, title: titleOf(id) }))} />
            </div>
          </article>
        ))}
      </div>
    </section>
  );
}
