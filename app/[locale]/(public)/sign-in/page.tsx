import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { SignInForm } from "@/components/account/sign-in-form";
import { PageTitle } from "@/components/shell/page-title";
import { currentActor } from "@/lib/access/current";
import { pathHere } from "@/lib/access/guard";
import { homeOf } from "@/lib/access/places";
import { Link, type Locale, redirect } from "@/lib/i18n/routing";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ next?: string }> };

export default async function SignInPage({ params, searchParams }: Props) {
  const [{ locale }, { next }, actor] = await Promise.all([params, searchParams, currentActor()]);
  const wanted = pathHere(next);
  if (actor) redirect({ href: wanted ?? homeOf(actor.ability), locale: locale as Locale });
  const [t, { account }] = await Promise.all([getTranslations("account"), getMessages()]);
  return (
    <div className="page pt-12">
      <PageTitle>{t("signIn")}</PageTitle>
      <h1>{t("signIn")}</h1>
      <p className="measure quiet mt-2">{t("signInLead")}</p>
      <NextIntlClientProvider messages={{ account }}>
        <SignInForm next={wanted} />
      </NextIntlClientProvider>
      <p className="mt-10 border-t border-line pt-4 max-w-[440px]">
        {t("noAccount")} <Link href="/sign-up">{t("signUp")}</Link>
      </p>
    </div>
  );
}
