import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { CollectionNotice } from "@/components/account/collection-notice";
import { SignUpForm } from "@/components/account/sign-up-form";
import { PageTitle } from "@/components/shell/page-title";
import { Link, type Locale } from "@/lib/i18n/routing";
import { signUp } from "@/lib/people/actions";
import { wordingOf } from "@/lib/people/consents";
import { PURPOSES } from "@/lib/people/schema";
import { env } from "@/lib/platform/env";

type Props = { params: Promise<{ locale: string }> };

export default async function SignUpPage({ params }: Props) {
  const locale = (await params).locale as Locale;
  const [t, { account }] = await Promise.all([getTranslations("account"), getMessages()]);
  const consents = PURPOSES.map((purpose) => ({ purpose, text: wordingOf(purpose).text[locale] }));
  return (
    <div className="page pt-12">
      <PageTitle>{t("signUp")}</PageTitle>
      <h1>{t("signUp")}</h1>
      <p className="measure quiet mt-2">{t("signUpLead")}</p>
      <div className="mt-8">
        <CollectionNotice contact={env.PRIVACY_CONTACT} />
      </div>
      <NextIntlClientProvider messages={{ account }}>
        <SignUpForm action={signUp} consents={consents} />
      </NextIntlClientProvider>
      <p className="mt-10 border-t border-line pt-4 max-w-[560px]">
        {t("haveAccount")} <Link href="/sign-in">{t("signIn")}</Link>.{" "}
        <Link href="/check">{t("tryFirst")}</Link>
      </p>
    </div>
  );
}
