/** What is not known and would still change the verdict, each with where to look it up and a link to the question. */
import { useLocale, useTranslations } from "next-intl";
import { MarkIcon } from "@/components/verdict/icons";
import type { MissingFact } from "@/lib/eligibility/explain";
import type { Profile } from "@/lib/eligibility/profile";
import type { Bilingual } from "@/lib/eligibility/rule";
import { listOf } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import { questionFor } from "@/lib/intake/questions";

export function MissingFacts({
  facts,
  titleOf,
  profile,
  own = false,
}: {
  facts: MissingFact[];
  profile: Profile;
  /** The answers are of somebody's own file: questions lead there instead of into the check. */
  own?: boolean;
  titleOf: (requirement: string) => Bilingual;
}) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  return (
    <section className="mt-12" aria-labelledby="missing-title">
      <h2 id="missing-title">{t("missing")}</h2>
      <p className="quiet mt-1">{t("missingLead")}</p>
      <ul className="ruled mt-4">
        {facts.map((fact) => {
          const list = fact.pointer.split("/")[1] ?? "";
          const question = questionFor(fact.pointer, fact.code, profile);
          const name = t(`factNames.${list}` as "factNames.exams");
          const rules = [
            ...new Set(
              fact.requirements.filter((id) => !id.endsWith(".applies")).map((id) => titleOf(id)[locale]),
            ),
          ];
          return (
            <li key={`${fact.pointer} ${fact.code ?? ""}`} className="grid grid-cols-[26px_1fr] gap-3 py-3">
              <span className="verdict-colour is-needs_information">
                <MarkIcon mark="open" />
              </span>
              <div>
                <p>
                  <b className="font-semibold">
                    {rules.length > 0 ? listOf(rules.slice(0, 3), locale) : name}
                  </b>
                </p>
                <p className="quiet small">{t("findOut", { how: t(`how.${list}` as "how.exams") })}</p>
                {question || own ? (
                  <p className="no-print">
                    <Link href={own ? `/profile/${list}` : `/check?question=${question}`}>{t("tell")}</Link>
                  </p>
                ) : null}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
