import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { AccountFacts, Roles } from "@/components/people/account";
import { Advisors, ClientsOf } from "@/components/people/assignments";
import { PageTitle } from "@/components/shell/page-title";
import { signedInWith } from "@/lib/access/guard";
import { messagesOf } from "@/lib/i18n/messages";
import { Link, type Locale } from "@/lib/i18n/routing";
import { loadPerson } from "@/lib/people/admin/loaders";
import { addressWith } from "@/lib/people/admin/schema";

type Props = { params: Promise<{ locale: string; person: string }> };

export default async function PersonPage({ params }: Props) {
  const { person: id } = await params;
  const actor = await signedInWith(`/admin/people/${id}`, "invite", "Person");
  if (!z.uuid().safeParse(id).success) notFound();
  const [t, locale, account] = await Promise.all([
    getTranslations("admin"),
    getLocale() as Promise<Locale>,
    loadPerson(actor, id),
  ]);
  if (!account) notFound();
  const { error, person, roles } = messagesOf(locale).admin;
  const advises = account.advises.length > 0 || account.mayAdvise;
  return (
    <NextIntlClientProvider messages={{ admin: { error, person, roles } }}>
      <div className="page pt-4">
        <PageTitle>{t("person.account")}</PageTitle>
        <nav aria-label={t("person.crumb")} className="no-print">
          <Link href="/admin/people">{t("person.back")}</Link>
        </nav>
        <div className="flex flex-wrap items-baseline gap-x-6 py-3">
          <h1>{account.status === "erased" ? t("people.erased") : account.name}</h1>
          {account.fictional ? <p className="quiet">{t("person.fictional")}</p> : null}
        </div>
        <div className="two">
          <div>
            <AccountFacts account={account} />
            <Roles account={account} />
          </div>
          <div>
            {account.hasFile ? <Advisors account={account} /> : null}
            {advises ? <ClientsOf account={account} /> : null}
            <p className="mt-8 flex flex-wrap gap-5">
              {account.hasFile ? (
                <Link href={addressWith("/admin/activity", { file: id })}>{t("person.log")}</Link>
              ) : null}
              <Link href={addressWith("/admin/activity", { actor: id })}>
                {t("person.done", { name: account.name })}
              </Link>
            </p>
          </div>
        </div>
      </div>
    </NextIntlClientProvider>
  );
}
