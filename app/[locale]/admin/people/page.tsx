import { getLocale, getTranslations } from "next-intl/server";
import { PeopleFilters } from "@/components/people/people-filters";
import { PeopleList } from "@/components/people/people-list";
import { PageTitle } from "@/components/shell/page-title";
import { KeyboardRows } from "@/components/staff/keyboard-rows";
import { LiveSearch } from "@/components/staff/live-search";
import { signedInWith } from "@/lib/access/guard";
import { messagesOf } from "@/lib/i18n/messages";
import { Link, type Locale } from "@/lib/i18n/routing";
import { loadPeople } from "@/lib/people/admin/loaders";
import { addressWith, PeopleQuery } from "@/lib/people/admin/schema";
import { drawPeople } from "./actions";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function PeoplePage({ searchParams }: Props) {
  const query = PeopleQuery.parse(await searchParams);
  const here = addressWith("/admin/people", { ...query });
  const actor = await signedInWith(here, "invite", "Person");
  const [t, locale, people] = await Promise.all([
    getTranslations("admin"),
    getLocale() as Promise<Locale>,
    loadPeople(actor, query),
  ]);
  return (
    <div className="page pt-6">
      <PageTitle>{t("people.title")}</PageTitle>
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2">
        <h1>{t("people.title")}</h1>
        <p className="ml-auto flex gap-5 items-baseline">
          <Link href="/admin/activity">{t("people.activity")}</Link>
          <Link href="/admin/programs">{t("people.programs")}</Link>
          <Link className="button" href="/admin/invite">
            {t("people.invite")}
          </Link>
        </p>
      </div>
      <LiveSearch
        key={here}
        label={t("people.find")}
        find={drawPeople.bind(null, query)}
        words={{ working: t("finding"), failed: t("findFailed") }}
        beside={<PeopleFilters query={query} />}
      >
        <PeopleList people={people} query={query} />
      </LiveSearch>
      <KeyboardRows words={messagesOf(locale).admin.keys} />
    </div>
  );
}
