import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { CollectionNotice } from "@/components/account/collection-notice";
import { LinkForm } from "@/components/account/link-form";
import { PageTitle } from "@/components/shell/page-title";
import type { Locale } from "@/lib/i18n/routing";
import { wordingOf } from "@/lib/people/consents";
import { PURPOSES } from "@/lib/people/schema";
import { env } from "@/lib/platform/env";

type Props = { params: Promise<{ locale: string }> };

/** Where the link of an invitation leads for whom a file is kept: they are told and asked as everybody who signs up is. */
export default async function InvitationPage({ params }: Props) {
  const locale = (await params).locale as Locale;
  const [t, { account }] = await Promise.all([getTranslations("account"), getMessages()]);
  const consents = PURPOSES.map((purpose) => ({ purpose, text: wordingOf(purpose).text[locale] }));
  return (
    <div className="page pt-12">
      <PageTitle>{t("invitationTitle")}</PageTitle>
      <h1>{t("invitationTitle")}</h1>
      <p className="measure quiet mt-2">{t("invitationLead")}</p>
      <div className="mt-8">
        <CollectionNotice contact={env.PRIVACY_CONTACT} />
      </div>
      <NextIntlClientProvider messages={{ account }}>
        <LinkForm way="new_password" consents={consents} />
      </NextIntlClientProvider>
    </div>
  );
}
