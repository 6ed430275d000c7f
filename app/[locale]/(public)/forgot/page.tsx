import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { ForgotForm } from "@/components/account/forgot-form";
import { PageTitle } from "@/components/shell/page-title";
import { forgotPassword } from "@/lib/people/actions";

export default async function ForgotPage() {
  const [t, { account }] = await Promise.all([getTranslations("account"), getMessages()]);
  return (
    <div className="page pt-12">
      <PageTitle>{t("forgotTitle")}</PageTitle>
      <h1>{t("forgotTitle")}</h1>
      <p className="measure quiet mt-2">{t("forgotLead")}</p>
      <NextIntlClientProvider messages={{ account }}>
        <ForgotForm action={forgotPassword} />
      </NextIntlClientProvider>
    </div>
  );
}
