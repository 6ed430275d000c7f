import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { LinkForm } from "@/components/account/link-form";
import { PageTitle } from "@/components/shell/page-title";

export default async function ConfirmPage() {
  const [t, { account }] = await Promise.all([getTranslations("account"), getMessages()]);
  return (
    <div className="page pt-12">
      <PageTitle>{t("confirmTitle")}</PageTitle>
      <h1>{t("confirmTitle")}</h1>
      <p className="measure quiet mt-2">{t("confirmLead")}</p>
      <NextIntlClientProvider messages={{ account }}>
        <LinkForm way="sign_up" />
      </NextIntlClientProvider>
    </div>
  );
}
