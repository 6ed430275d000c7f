import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { ChainCheck } from "@/components/people/chain-check";
import { Log } from "@/components/people/log";
import { LogFilters } from "@/components/people/log-filters";
import { PageTitle } from "@/components/shell/page-title";
import { signedInWith } from "@/lib/access/guard";
import { messagesOf } from "@/lib/i18n/messages";
import { Link, type Locale } from "@/lib/i18n/routing";
import { loadLog, loadStaff } from "@/lib/people/admin/loaders";
import { ActivityQuery, addressWith } from "@/lib/people/admin/schema";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ActivityPage({ searchParams }: Props) {
  const query = ActivityQuery.parse(await searchParams);
  const actor = await signedInWith(addressWith("/admin/activity", { ...query }), "read", "Activity");
  const [t, locale, log, staff] = await Promise.all([
    getTranslations("admin"),
    getLocale() as Promise<Locale>,
    loadLog(actor, query),
    loadStaff(actor),
  ]);
  const { activity, error } = messagesOf(locale).admin;
  return (
    <div className="page pt-6">
      <PageTitle>{t("activity.title")}</PageTitle>
      <div className="flex flex-wrap items-baseline gap-x-6">
        <h1>{t("activity.title")}</h1>
        <p className="quiet">{t("activity.lead")}</p>
        <Link className="ml-auto" href="/admin/people">
          {t("people.title")}
        </Link>
      </div>
      <LogFilters query={query} staff={staff} />
      {query.file ? (
        <NextIntlClientProvider messages={{ admin: { activity: { check: activity.check }, error } }}>
          <ChainCheck key={query.file} chain={query.file} />
        </NextIntlClientProvider>
      ) : null}
      <Log log={log} query={query} />
    </div>
  );
}
