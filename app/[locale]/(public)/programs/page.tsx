import "@/components/programs/programs.css";
import { randomUUID } from "node:crypto";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { ProgramFilters } from "@/components/programs/filters";
import { LiveList } from "@/components/programs/live-list";
import { ListStill, NeedAnswers, ProgramList } from "@/components/programs/program-list";
import { Searches } from "@/components/programs/searches";
import { PageTitle } from "@/components/shell/page-title";
import { PrintButton } from "@/components/ui/print-button";
import type { Actor } from "@/lib/access/actor";
import { currentActor } from "@/lib/access/current";
import { longDate } from "@/lib/i18n/format";
import { messagesOf } from "@/lib/i18n/messages";
import { Link, type Locale, redirect } from "@/lib/i18n/routing";
import { loadChoices, loadList, loadOwnProfile, loadSearches } from "@/lib/programs/loaders";
import { addressOf, filtersIn, ProgramQuery } from "@/lib/programs/schema";
import { drawList } from "./actions";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ProgramsPage({ searchParams }: Props) {
  const asked = await searchParams;
  const query = ProgramQuery.parse(asked);
  const locale = (await getLocale()) as Locale;
  // A form sends every field it has; the address people share names only what they chose.
  if (Object.values(asked).includes("")) return redirect({ href: addressOf(query), locale });
  const actor = await currentActor();
  const t = await getTranslations("programs");
  return (
    <div className="page pt-10">
      <PageTitle>{t("metaTitle")}</PageTitle>
      <h1>{t("title")}</h1>
      {/* Not streamed: whoever reads without scripts would wait for it for ever. */}
      <Directory actor={actor} query={query} locale={locale} />
      <p className="mt-10 flex flex-wrap gap-x-6 gap-y-2 no-print">
        <Link href="/programs/why">{t("program.cannotSee")}</Link>
        {actor?.ability.can("import", "Program") ? (
          <Link href="/admin/programs">{t("import.title")}</Link>
        ) : null}
        <PrintButton>{t("program.print")}</PrintButton>
      </p>
    </div>
  );
}

async function Directory({
  actor,
  query,
  locale,
}: {
  actor: Actor | null;
  query: ProgramQuery;
  locale: Locale;
}) {
  const [t, choices, profile] = await Promise.all([
    getTranslations("programs"),
    loadChoices(locale),
    loadOwnProfile(actor),
  ]);
  if (choices.streams === 0)
    return (
      <section className="mt-8 border-t-[1.5px] border-ink pt-5" aria-labelledby="empty-title">
        <h2 id="empty-title">{t("list.empty")}</h2>
        <p className="measure quiet mt-1">{t("list.emptyText")}</p>
      </section>
    );
  const list = await loadList(query, "", locale, profile);
  const searches = actor && profile ? await loadSearches(actor) : null;
  // To choose by what is yours, one has to be known: the server cannot draw that for a visitor.
  const waits = !profile && query.standing !== undefined;
  const { streams, programs, cycle } = choices;
  const counts = { streams, programs, cycle: cycle ?? 0 };
  return (
    <>
      <p className="measure quiet mt-3">
        {list.seen ? t("leadSeen", { ...counts, date: longDate(list.seen.asOf, locale) }) : t("lead", counts)}
      </p>
      <section className="mt-8" aria-labelledby="results-title">
        <h2 id="results-title" className="sr-only">
          {t("list.results")}
        </h2>
        <LiveList
          key={addressOf(query)}
          draw={drawList.bind(null, query)}
          own={profile !== null}
          still={waits ? <ListStill /> : null}
          needAnswers={<NeedAnswers />}
          label={t("search.label")}
          filters={
            <>
              <ProgramFilters query={query} choices={choices} />
              {searches ? (
                <NextIntlClientProvider messages={{ programs: { own: messagesOf(locale).programs.own } }}>
                  <Searches
                    id={randomUUID()}
                    kept={searches}
                    here={addressOf({ ...query, page: 1, compare: [] })}
                    any={filtersIn(query).length > 0 || query.sort !== "standing"}
                  />
                </NextIntlClientProvider>
              ) : null}
            </>
          }
          words={{
            working: t("search.working"),
            judging: t("list.working"),
            failed: t("search.failed"),
            judgingFailed: t("list.failed"),
          }}
        >
          <ProgramList list={list} query={query} />
        </LiveList>
        {waits ? (
          <noscript>
            <p className="measure">{t("list.needAnswersText")}</p>
          </noscript>
        ) : null}
      </section>
    </>
  );
}
