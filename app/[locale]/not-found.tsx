import { useTranslations } from "next-intl";
import { PageTitle } from "@/components/shell/page-title";
import { Link } from "@/lib/i18n/routing";

export default function NotFound() {
  const t = useTranslations("shell");
  return (
    <div className="page pt-12">
      <PageTitle>{t("notFoundTitle")}</PageTitle>
      <h1>{t("notFoundTitle")}</h1>
      <p className="measure quiet mt-4">{t("notFoundText")}</p>
      <p className="mt-6">
        <Link className="button" href="/pathways">
          {t("toPathways")}
        </Link>
      </p>
    </div>
  );
}
