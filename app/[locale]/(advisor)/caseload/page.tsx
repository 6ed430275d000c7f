import { getLocale, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { CaseloadList } from "@/components/caseload/caseload-list";
import { CaseloadStill, EmptyCaseload } from "@/components/caseload/empty-caseload";
import { Filters } from "@/components/caseload/filters";
import { Lanes } from "@/components/caseload/lanes";
import { Views } from "@/components/caseload/views";
import { PageTitle } from "@/components/shell/page-title";
import { KeyboardRows } from "@/components/staff/keyboard-rows";
import { LiveSearch } from "@/components/staff/live-search";
import type { Actor } from "@/lib/access/actor";
import { signedInWith } from "@/lib/access/guard";
import { loadCaseload } from "@/lib/caseload/loaders";
import { addressOf, CaseloadQuery } from "@/lib/caseload/schema";
import { messagesOf } from "@/lib/i18n/messages";
import type { Locale } from "@/lib/i18n/routing";
import { today } from "@/lib/platform/clock";
import { pathwayTitles } from "@/lib/requirements/titles";
import { drawFound } from "./actions";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function CaseloadPage({ searchParams }: Props) {
  const query = CaseloadQuery.parse(await searchParams);
  const actor = await signedInWith(addressOf(query), "write", "Client");
  const t = await getTranslations("caseload");
  return (
    <div className="page pt-6">
      <PageTitle>{t("title")}</PageTitle>
      <Suspense fallback={<CaseloadStill />}>
        <Board actor={actor} query={query} />
      </Suspense>
    </div>
  );
}

async function Board({ actor, query }: { actor: Actor; query: CaseloadQuery }) {
  const locale = (await getLocale()) as Locale;
  const [t, titleOf, caseload] = await Promise.all([
    getTranslations("caseload"),
    pathwayTitles(locale),
    loadCaseload(actor, query),
  ]);
  const needing = new Set(Object.values(caseload.needs).flatMap((people) => people.map(({ id }) => id)));
  if (caseload.all === 0)
    return (
      <>
        <h1 className="pb-4">{t("title")}</h1>
        <EmptyCaseload />
      </>
    );
  const shown = { query, today: today(), titleOf };
  return (
    <div className="beside">
      <Views caseload={caseload} query={query} />
      <div>
        <h1 className="pb-3">{t("needToday", { count: needing.size })}</h1>
        <Lanes needs={caseload.needs} today={shown.today} titleOf={titleOf} />
        <LiveSearch
          key={addressOf(query)}
          label={t("find")}
          find={drawFound.bind(null, query)}
          words={{ working: t("finding"), failed: t("findFailed") }}
          beside={<Filters query={query} />}
        >
          <CaseloadList caseload={caseload} {...shown} />
        </LiveSearch>
        <KeyboardRows words={messagesOf(locale).caseload.keys} />
      </div>
    </div>
  );
}
