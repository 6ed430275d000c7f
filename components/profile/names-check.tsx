/** Says which papers write the name differently. It never says which one is right. */
import { useLocale, useTranslations } from "next-intl";
import { MarkIcon } from "@/components/verdict/icons";
import type { Locale } from "@/lib/i18n/routing";
import { differing, type PaperName } from "@/lib/profile/names";
import { factWords } from "@/lib/profile/words";

export function NamesCheck({ papers }: { papers: readonly PaperName[] }) {
  const t = useTranslations("profile");
  const locale = useLocale() as Locale;
  if (papers.length < 2) return null;
  const difference = differing(papers);
  if (!difference) return <p className="small quiet">{t("namesSame")}</p>;
  const paperName = (paper: PaperName) => factWords("paperNames", { paper: paper.paper }, locale).name;
  return (
    <section className="border-l-[3px] border-[var(--open)] pl-4 py-1" aria-labelledby="names-title">
      <h4 id="names-title" className="font-semibold">
        <span className="verdict-colour is-needs_information">
          <MarkIcon mark="open" />
        </span>{" "}
        {t("namesDiffer", { count: difference.others.length })}
      </h4>
      <dl className="mt-2 grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr] justify-start">
        {[difference.most, ...difference.others].map((paper) => (
          <div key={paper.id} className="contents">
            <dt className="small quiet">{t("namesOther", { paper: paperName(paper) })}</dt>
            <dd className="font-semibold">{paper.name}</dd>
          </div>
        ))}
      </dl>
      <p className="small quiet mt-2 measure">{t("namesDifferText")}</p>
    </section>
  );
}
