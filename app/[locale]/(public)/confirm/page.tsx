import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { LinkForm } from "@/components/account/link-form";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "account" });
  return { title: t("confirmTitle") };
}

export default async function ConfirmPage() {
  const [t, { account }] = await Promise.all([getTranslations("account"), getMessages()]);
  return (
    <div className="page pt-12">
      <h1>{t("confirmTitle")}</h1>
      <p className="measure quiet mt-2">{t("confirmLead")}</p>
      <NextIntlClientProvider messages={{ account }}>
        <LinkForm way="sign_up" />
      </NextIntlClientProvider>
    </div>
  );
}
