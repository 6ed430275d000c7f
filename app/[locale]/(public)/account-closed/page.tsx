import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { ForgetHere } from "@/components/settings/forget-here";
import { Link } from "@/lib/i18n/routing";

export async function generateMetadata({
  params,
}: {
  params: Promise<{ locale: string }>;
}): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "settings" });
  return { title: t("closedTitle") };
}

/** Where closing an account leads. It needs none, and says the same to whoever comes by. */
export default function AccountClosedPage() {
  const t = useTranslations("settings");
  return (
    <div className="page pt-12">
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
