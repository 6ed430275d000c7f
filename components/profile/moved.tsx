/** What a change moved: each pathway with the verdict before and after, in words. */
import { useLocale, useTranslations } from "next-intl";
import { VerdictWord } from "@/components/verdict/verdict";
import { Link, type Locale } from "@/lib/i18n/routing";
import type { MoveTold } from "@/lib/profile/schema";

export function Moved({ moved, wide = false }: { moved: readonly MoveTold[]; wide?: boolean }) {
  const t = useTranslations("profile");
  const locale = useLocale() as Locale;
  if (moved.length === 0) return <p>{t("movedNone")}</p>;
  return (
    <ul aria-label={t("moved")} className={`mt-1 ${wide ? "grid gap-x-8 lg:grid-cols-3" : ""}`}>
      {moved.map(({ pathway, title, from, to, wasCompleted, completed }) => (
        <li key={pathway} className="py-1 flex flex-wrap items-center content-start gap-x-3 gap-y-0.5">
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
      ))}
    </ul>
  );
}
