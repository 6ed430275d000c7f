import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { InviteForm } from "@/components/people/invite-form";
import { PageTitle } from "@/components/shell/page-title";
import { signedInWith } from "@/lib/access/guard";
import { messagesOf } from "@/lib/i18n/messages";
import { Link, type Locale } from "@/lib/i18n/routing";

export default async function InvitePage() {
  await signedInWith("/admin/invite", "invite", "Person");
  const [t, locale] = await Promise.all([getTranslations("admin"), getLocale() as Promise<Locale>]);
  const { error, invite, roles, person } = messagesOf(locale).admin;
  return (
    <NextIntlClientProvider
      messages={{ admin: { error, invite, roles, person: { languageName: person.languageName } } }}
    >
      <div className="page pt-4">
        <PageTitle>{t("invite.title")}</PageTitle>
        <nav aria-label={t("person.crumb")}>
          <Link href="/admin/people">{t("person.back")}</Link>
        </nav>
        <h1 className="pt-3">{t("invite.title")}</h1>
        <p className="measure quiet mt-1">{t("invite.lead")}</p>
        <InviteForm />
      </div>
    </NextIntlClientProvider>
  );
}
