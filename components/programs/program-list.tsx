/** One page of the directory: each stream with whom it is for, why, and its places. */
import { useLocale, useTranslations } from "next-intl";
import { Pager } from "@/components/ui/pager";
import { getPathname, Link, type Locale } from "@/lib/i18n/routing";
import { placeName } from "@/lib/intake/places";
import { addressOf, MOST_COMPARED, type ProgramQuery } from "@/lib/programs/schema";
import type { Listed, StreamRow } from "@/lib/programs/types";
import { streamName, streamTitle, whySentence } from "@/lib/programs/words";
import { StandingWord } from "./standing";

export interface ProgramListProps {
  list: Listed;
  query: ProgramQuery;
  /** A search shows its first page only: its words stand in no address. */
  paged?: boolean;
}

export function ProgramList({ list, query, paged = true }: ProgramListProps) {
  const t = useTranslations("programs");
  const locale = useLocale() as Locale;
  const { rows, total, page, pages, skip } = list;
  if (rows.length === 0) return <NoneFound american={query.region?.startsWith("US-") ?? false} />;
  return (
    <>
      <p className="small quiet">{t("list.shown", { total, from: skip + 1, to: skip + rows.length })}</p>
      <form action={getPathname({ href: "/programs/compare", locale })} className="mt-2">
        <ul className="ruled">
          {rows.map((row) => (
            <Row key={row.id} row={row} list={list} chosen={query.compare.includes(row.id)} />
          ))}
        </ul>
        <p className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2 no-print">
          <button type="submit" className="button second">
            {t("list.compareChosen")}
          </button>
          <span className="small quiet">{t("list.compareMost")}</span>
        </p>
        {/* What was being compared comes along, so that others can be added to it. */}
        {query.compare
          .filter((id) => !rows.some((row) => row.id === id))
          .slice(0, MOST_COMPARED - 1)
          .map((id) => (
            <input key={id} type="hidden" name="streams" value={id} />
          ))}
      </form>
      {paged ? (
        <Pager
          page={page}
          pages={pages}
          href={(wanted) => addressOf({ ...query, page: wanted })}
          words={{
            previous: t("list.previous"),
            next: t("list.next"),
            place: t("list.pageOf", { page, pages }),
          }}
        />
      ) : null}
    </>
  );
}

function NoneFound({ american }: { american: boolean }) {
  const t = useTranslations("programs");
  return (
    <div className="border-t-[1.5px] border-ink pt-5">
      <h2>{t("list.none")}</h2>
      <p className="measure quiet mt-1">{t(american ? "list.noneUs" : "list.noneText")}</p>
      <p className="mt-4">
        <Link href="/programs">{t("list.showAll")}</Link>
      </p>
    </div>
  );
}

/** What stands where the list needs answers that nobody gave. */
export function NeedAnswers() {
  const t = useTranslations("programs");
  return (
    <div className="border-t-[1.5px] border-ink pt-5">
      <h3>{t("list.needAnswers")}</h3>
      <p className="measure quiet mt-1">{t("list.needAnswersText")}</p>
      <Link className="button mt-4" href="/check">
        {t("list.start")}
      </Link>
    </div>
  );
}

function Row({ row, list, chosen }: { row: StreamRow; list: Listed; chosen: boolean }) {
  const t = useTranslations("programs");
  const locale = useLocale() as Locale;
  const judgement = list.seen?.judgements.get(row.judgedAs);
  const stated = [
    row.strict > 0 ? t("list.strict", { count: row.strict }) : "",
    row.preferred > 0 ? t("list.preferred", { count: row.preferred }) : "",
  ].filter((words) => words !== "");
  return (
    <li className="program-row">
      <div>
        {judgement ? (
          <StandingWord standing={judgement.standing} />
        ) : (
          <span className="small quiet">{t(`openTo.${row.openTo}`)}</span>
        )}
      </div>
      <div>
        <Link
          className="font-semibold text-ink"
          href={`/programs/${row.programId}#${row.code}`}
          prefetch={false}
        >
          {row.specialty[locale]}, {row.institution[locale]}
        </Link>
        <p className="small">
          {row.site[locale]}, {placeName(row.region, locale)} · {streamTitle(row, locale)}
        </p>
        {judgement ? <p className="small quiet">{whySentence(judgement, locale)}</p> : null}
        {stated.length > 0 ? <p className="small quiet">{stated.join(" · ")}</p> : null}
      </div>
      <div className="small">
        <b className="font-semibold">
          {row.places === null ? t("list.placesUnknown") : t("list.places", { count: row.places })}
        </b>{" "}
        <span className="quiet whitespace-nowrap">{t("list.inCycle", { cycle: row.cycle })}</span>
        <label className="flex items-center gap-2 min-h-8 no-print">
          <input
            type="checkbox"
            className="w-6 h-6"
            name="streams"
            value={row.id}
            defaultChecked={chosen}
            aria-label={t("list.compareThis", { name: streamName(row, locale) })}
          />
          <span aria-hidden="true">{t("list.compare")}</span>
        </label>
      </div>
    </li>
  );
}

/** The list while it is worked out: hairlines at once, text as still bars. */
export function ListStill() {
  return (
    <div>
      <div className="still w-40" />
      <ul className="ruled mt-3">
        {["a", "b", "c", "d", "e", "f"].map((row) => (
          <li key={row} className="program-row">
            <div className="still w-24" />
            <div>
              <div className="still w-2/3" />
              <div className="still mt-2 w-1/2" />
            </div>
            <div className="still w-20" />
          </li>
        ))}
      </ul>
    </div>
  );
}
