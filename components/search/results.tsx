/** Results by group, each with how many there are. */
import { useLocale, useTranslations } from "next-intl";
import { sentenceCase } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import type { Found } from "@/lib/search/find";

export function Results({ found, text }: { found: Found; text: string }) {
  const t = useTranslations("reference.search");
  const locale = useLocale() as Locale;
  return (
    <>
      <h2 className="mt-10">{t("found", { count: found.total, text })}</h2>
      {found.total === 0 ? <p className="measure quiet mt-2">{t("nothing")}</p> : null}
      {found.groups.map(({ group, total, hits }) => (
        <section key={group} className="mt-8" aria-labelledby={`found-${group}`}>
          <h3 id={`found-${group}`}>
            {t(`groups.${group}`)} <span className="quiet font-normal">({total})</span>
          </h3>
          <ul className="ruled mt-2">
            {hits.map(({ href, title, text: said }) => (
              <li key={href} className="py-2.5">
                <Link className="font-semibold" href={href}>
                  {sentenceCase(title[locale], locale)}
                </Link>
                {said[locale] ? <p className="small quiet measure">{said[locale]}</p> : null}
              </li>
            ))}
          </ul>
          {total > hits.length ? (
            <p className="small quiet mt-2">{t("more", { count: total - hits.length })}</p>
          ) : null}
        </section>
      ))}
    </>
  );
}
