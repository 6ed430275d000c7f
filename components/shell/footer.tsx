import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/routing";

export function Footer() {
  const t = useTranslations("shell");
  return (
    <footer className="foot">
      <div className="page">
        <p className="measure">{t("disclaimer")}</p>
        <nav aria-label={t("footer")} className="flex flex-wrap gap-x-6 gap-y-2">
          <Link href="/reference">{t("reference")}</Link>
          <Link href="/search">{t("search")}</Link>
          <Link href="/sources">{t("sources")}</Link>
          <Link href="/accessibility">{t("accessibility")}</Link>
          <Link href="/privacy">{t("privacy")}</Link>
        </nav>
      </div>
    </footer>
  );
}
