import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { AccountForm } from "@/components/settings/account-form";
import { ConsentList } from "@/components/settings/consent-list";
import { PasswordForm } from "@/components/settings/password-form";
import { Section } from "@/components/settings/section";
import { SessionList } from "@/components/settings/session-list";
import { PageTitle } from "@/components/shell/page-title";
import { signedIn } from "@/lib/access/guard";
import { Link, type Locale } from "@/lib/i18n/routing";
import { changeConsent, endSessionsHere, saveAccount, savePassword } from "@/lib/people/settings/actions";
import { loadSettings } from "@/lib/people/settings/loaders";
import { consentLines, sessionLines } from "@/lib/people/settings/words";

type Props = { params: Promise<{ locale: string }> };

export default async function SettingsPage({ params }: Props) {
  const locale = (await params).locale as Locale;
  const actor = await signedIn("/settings");
  const [t, { account, settings }, own] = await Promise.all([
    getTranslations("settings"),
    getMessages(),
    loadSettings(actor, locale),
  ]);
  const shown = { account: { problems: account.problems }, settings };
  return (
    <div className="page pt-12">
      <PageTitle>{t("title")}</PageTitle>
      <h1>{t("title")}</h1>
      <p className="measure quiet mt-2 mb-8">{t("lead")}</p>
      <NextIntlClientProvider messages={shown}>
        <Section id="you" title={t("you")} text={t("youText")}>
          <AccountForm action={saveAccount} name={own.name} language={own.language} email={own.email} />
        </Section>
        <Section id="password" title={t("password")} text={t("passwordText")}>
          <PasswordForm action={savePassword} email={own.email} />
        </Section>
        <Section id="sessions" title={t("sessions")} text={t("sessionsText")}>
          <SessionList action={endSessionsHere} sessions={sessionLines(own.sessions, locale)} />
        </Section>
        {own.consents.length > 0 ? (
          <Section id="consents" title={t("consents")} text={t("consentsText")}>
            <ConsentList action={changeConsent} lines={consentLines(own.consents, locale)} />
          </Section>
        ) : null}
      </NextIntlClientProvider>
      <Section id="data" title={t("data")} text={t("dataText")}>
        <ul className="grid gap-3">
          <li>
            <Link href="/settings/data">{t("toData")}</Link>
          </li>
          <li>
            {actor.ability.can("close", "Person") ? (
              <Link href="/settings/close">{t("toClose")}</Link>
            ) : (
              <span className="quiet">{t("staffClose")}</span>
            )}
          </li>
          <li>
            <Link href="/privacy">{t("toPrivacy")}</Link>
          </li>
        </ul>
      </Section>
    </div>
  );
}
