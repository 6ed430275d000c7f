/** From one page of a list to the newer and the older one. */
import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/routing";

export function Pages({
  page,
  pages,
  href,
}: {
  page: number;
  pages: number;
  href: (page: number) => string;
}) {
  const t = useTranslations("home");
  if (pages < 2) return null;
  return (
    <nav
      aria-label={t("pageOf", { page, pages })}
      className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2 no-print"
    >
      {page > 1 ? (
        <Link rel="prev" href={href(page - 1)} className="min-h-6">
          {t("newer")}
        </Link>
      ) : null}
      <span className="quiet">{t("pageOf", { page, pages })}</span>
      {page < pages ? (
        <Link rel="next" href={href(page + 1)} className="min-h-6">
          {t("older")}
        </Link>
      ) : null}
    </nav>
  );
}
