import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/routing";

/**
 * What the law asks to be said before anything is collected: what for, by what right, and whom to ask. Stands above
 * the first field of a form that collects, so that nobody finds it afterwards.
 */
export function CollectionNotice({ contact }: { contact: string }) {
  const t = useTranslations("privacy");
  const lines = [
    ["purpose", t("purposeText")],
    ["authority", t("authorityText")],
    ["officer", t("officerText", { title: t("officerTitle"), contact })],
  ] as const;
  return (
    <section aria-labelledby="collection" className="why small max-w-[560px]">
      <h2 id="collection" className="text-[1.0625rem]">
        {t("noticeTitle")}
      </h2>
      <p className="mt-1">{t("noticeShort")}</p>
      <dl className="mt-2 grid gap-x-5 gap-y-1 sm:grid-cols-[auto_1fr]">
        {lines.map(([term, text]) => (
          <div key={term} className="contents">
            <dt className="font-semibold">{t(term)}</dt>
            <dd className="quiet mb-1 sm:mb-0 break-words">{text}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2">
        <Link href="/privacy">{t("more")}</Link>
      </p>
    </section>
  );
}
