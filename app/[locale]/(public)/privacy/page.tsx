import { getTranslations } from "next-intl/server";
import { PrivacyStatement } from "@/components/account/privacy-statement";
import { PageTitle } from "@/components/shell/page-title";
import { Link } from "@/lib/i18n/routing";
import { env } from "@/lib/platform/env";

export default async function PrivacyPage() {
  const t = await getTranslations("privacy");
  return (
    <div className="page pt-12">
      <PageTitle>{t("title")}</PageTitle>
      <h1>{t("title")}</h1>
      <p className="measure mt-4 text-[1.1875rem]">{t("lead")}</p>
      <dl className="mt-8 grid gap-x-10 gap-y-3 sm:grid-cols-[max-content_minmax(0,66ch)]">
        <dt className="font-semibold">{t("purpose")}</dt>
        <dd>{t("purposeText")}</dd>
        <dt className="font-semibold">{t("authority")}</dt>
        <dd>{t("authorityText")}</dd>
        <dt className="font-semibold">{t("officer")}</dt>
        <dd className="break-words">
          {t("officerText", { title: t("officerTitle"), contact: env.PRIVACY_CONTACT })}
        </dd>
      </dl>
      <PrivacyStatement />
      <p className="mt-10">
        <Link href="/settings">{t("toSettings")}</Link>
      </p>
    </div>
  );
}
