import { useTranslations } from "next-intl";
import { ForgetHere } from "@/components/settings/forget-here";
import { PageTitle } from "@/components/shell/page-title";
import { Link } from "@/lib/i18n/routing";

/** Where closing an account leads. It needs none, and says the same to whoever comes by. */
export default function AccountClosedPage() {
  const t = useTranslations("settings");
  return (
    <div className="page pt-12">
      <PageTitle>{t("closedTitle")}</PageTitle>
      <ForgetHere />
      <h1>{t("closedTitle")}</h1>
      <p className="measure mt-4">{t("closedText")}</p>
      <p className="measure mt-3">{t("closedBrowser")}</p>
      <p className="measure mt-3">{t("closedAgain")}</p>
      <p className="mt-8">
        <Link href="/" className="button second">
          {t("toStart")}
        </Link>
      </p>
    </div>
  );
}
