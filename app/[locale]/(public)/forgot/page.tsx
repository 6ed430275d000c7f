import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { ForgotForm } from "@/components/account/forgot-form";
import { forgotPassword } from "@/lib/people/actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "account" });
  return { title: t("forgotTitle") };
}

export default async function ForgotPage() {
  const [t, { account }] = await Promise.all([getTranslations("account"), getMessages()]);
  return (
    <div className="page pt-12">
      <h1>{t("forgotTitle")}</h1>
      <p className="measure quiet mt-2">{t("forgotLead")}</p>
      <NextIntlClientProvider messages={{ account }}>
        <ForgotForm action={forgotPassword} />
      </NextIntlClientProvider>
    </div>
  );
}
