/** What a change moved: each pathway with the verdict before and after, in words. */
import { useLocale, useTranslations } from "next-intl";
import { VerdictWord } from "@/components/verdict/verdict";
import { Link, type Locale } from "@/lib/i18n/routing";
import type { MoveTold } from "@/lib/profile/schema";

/** Moves named before the rest folds: one examination can move the licences of fifty states. */
const NAMED = 9;

export function Moved({ moved, wide = false }: { moved: readonly MoveTold[]; wide?: boolean }) {
  const t = useTranslations("profile");
  if (moved.length === 0) return <p>{t("movedNone")}</p>;
  const rest = moved.slice(NAMED);
  return (
    <>
      <ul aria-label={t("moved")} className={`mt-1 ${wide ? "grid gap-x-8 lg:grid-cols-3" : ""}`}>
        {moved.slice(0, NAMED).map((one) => (
          <Move key={one.pathway} {...one} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <details>
          <summary className="min-h-11 py-2 text-accent underline">
            {t("movedMore", { count: rest.length })}
          </summary>
          <ul>
            {rest.map((one) => (
              <Move key={one.pathway} {...one} />
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function Move({ pathway, title, from, to, wasCompleted, completed }: MoveTold) {
  const t = useTranslations("profile");
  const locale = useLocale() as Locale;
  return (
    <li className="py-1 flex flex-wrap items-center content-start gap-x-3 gap-y-0.5">
      <Link href={`/pathways/${pathway}`} className="font-semibold text-ink">
        {title[locale]}
      </Link>
      <span className="flex flex-wrap items-center gap-x-2">
        <VerdictWord verdict={from} completed={wasCompleted} />
        <span aria-hidden="true">→</span>
        <span className="sr-only">{t("to")}</span>
        <VerdictWord verdict={to} completed={completed} />
      </span>
    </li>
  );
}
