/** What is not known and would still change the verdict, each with where to look it up and a link to the question. */
import { useLocale, useTranslations } from "next-intl";
import { MarkIcon } from "@/components/verdict/icons";
import { isAppliesId } from "@/lib/eligibility/explain";
import type { Bilingual } from "@/lib/eligibility/rule";
import { semicolon } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import type { OpenQuestion } from "@/lib/pathways/open";

/** More rules than this are not named: the question says what is asked. */
const MOST_RULES = 3;

export function MissingFacts({
  open,
  titleOf,
  own = false,
}: {
  open: OpenQuestion[];
  /** The answers are of somebody's own file: questions lead there instead of into the check. */
  own?: boolean;
  titleOf: (requirement: string) => Bilingual;
}) {
  const t = useTranslations("pathways");
  const questions = useTranslations("check");
  const locale = useLocale() as Locale;
  return (
    <section className="mt-12" aria-labelledby="missing-title">
      <h2 id="missing-title">{t("missing")}</h2>
      <p className="quiet mt-1">{t("missingLead")}</p>
      <ul className="ruled mt-4">
        {open.map(({ question, list, requirements }) => {
          const rules = [
            ...new Set(requirements.filter((id) => !isAppliesId(id)).map((id) => titleOf(id)[locale])),
          ];
          return (
            <li key={question ?? rules.join()} className="grid grid-cols-[26px_1fr] gap-3 py-3">
              <span className="verdict-colour is-needs_information">
                <MarkIcon mark="open" />
              </span>
              <div>
                <p className="font-semibold">
                  {question ? (
                    <Link href={own ? `/profile/${list}` : `/check?question=${question}`}>
                      {questions(`questions.${question}.title` as "questions.nac.title")}
                    </Link>
                  ) : (
                    t(`factNames.${list}` as "factNames.exams")
                  )}
                </p>
                {rules.length > 0 ? (
                  <p className="quiet small">
                    {t("forRules", { rules: rules.slice(0, MOST_RULES).join(semicolon(locale)) })}
                  </p>
                ) : null}
                <p className="quiet small">{t("findOut", { how: t(`how.${list}` as "how.exams") })}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
