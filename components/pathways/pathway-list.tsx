/**
 * Every pathway with its line. The places that matter first stand whole: the reader's own, and each country. Other
 * provinces and states stand as one line each that leads to theirs.
 */
import { useLocale, useTranslations } from "next-intl";
import { monthX, SmallLine, TODAY_X } from "@/components/route-map/small-line";
import { MarkIcon } from "@/components/verdict/icons";
import { VerdictWord, verdictMark } from "@/components/verdict/verdict";
import type { EligibilityAnswer, PathwayAnswer } from "@/lib/eligibility/assess";
import { addMonths, dateOf, dayOf } from "@/lib/eligibility/calendar";
import type { Verdict } from "@/lib/eligibility/judge";
import type { Profile } from "@/lib/eligibility/profile";
import type { CompiledPathway, Ruleset } from "@/lib/eligibility/ruleset";
import { money, monthAndYear } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import { openQuestions } from "@/lib/pathways/open";
import {
  byPlace,
  EVERYTHING,
  homeOf,
  type PathwayFilter,
  type PlaceGroup,
  queryOf,
} from "@/lib/pathways/places";
import { earliestText, timingSentence, verdictSentence } from "@/lib/pathways/sentence";
import { stopsOfAnswer } from "@/lib/pathways/stations";
import { PathwayFilterForm } from "./pathway-filter";
import { usePlaceTitle } from "./place-title";

export interface PathwayListProps {
  answer: EligibilityAnswer;
  rules: Ruleset;
  profile: Profile;
  filter?: PathwayFilter;
}

export function PathwayList({ answer, rules, profile, filter = EVERYTHING }: PathwayListProps) {
  const t = useTranslations("pathways");
  const titleOf = usePlaceTitle();
  const listed = answer.results.flatMap((one) => {
    const pathway = rules.pathwayById.get(one.pathway);
    return pathway ? [{ pathway, answer: one }] : [];
  });
  const home = homeOf(profile.residence);
  const groups = byPlace(listed, filter, home);
  // Without a choice, far places are one line each: a hundred rows nobody asked for hide the ten that matter.
  const choosing = filter.place !== null || filter.kind !== null || filter.audience !== null;
  const whole = (place: string): boolean => {
    if (place === "careers") return filter.kind === "career";
    if (place === home || place === filter.place) return true;
    return place.startsWith("US-") ? false : choosing || !place.startsWith("CA-");
  };
  const near = groups.filter(({ place }) => whole(place));
  const provinces = groups.filter(({ place }) => !whole(place) && place.startsWith("CA-"));
  const states = groups.filter(({ place }) => !whole(place) && place.startsWith("US-"));
  const careers = groups.filter(({ place }) => !whole(place) && place === "careers");
  return (
    <section className="mt-12" aria-labelledby="list-title">
      <h2 id="list-title">{t("title")}</h2>
      <p className="quiet mt-1">{t("lead")}</p>
      <PathwayFilterForm filter={filter} pathways={rules.pathways} />
      {groups.length === 0 ? (
        <p className="mt-8 border-t-[1.5px] border-ink pt-6">{t("noneChosen")}</p>
      ) : null}
      {near.length > 0 ? <ListHead asOf={answer.asOf} /> : null}
      {near.map((group) => (
        <Group
          key={group.place}
          group={group}
          title={titleOf(group.place)}
          profile={profile}
          asOf={answer.asOf}
        />
      ))}
      {[
        { key: "provinces" as const, groups: provinces },
        { key: "states" as const, groups: states },
        { key: "careers" as const, groups: careers },
      ].map(({ key, groups: far }) =>
        far.length > 0 ? (
          <section key={key} className="mt-10" aria-labelledby={`list-${key}`}>
            <h3 id={`list-${key}`}>{t(`far.${key}`)}</h3>
            <ul className="ruled mt-2 sm:columns-2 gap-x-12">
              {far.map((group) => (
                <FarPlace key={group.place} group={group} title={titleOf(group.place)} filter={filter} />
              ))}
            </ul>
          </section>
        ) : null,
      )}
    </section>
  );
}

/** What is open comes first and what is closed last; within each the catalogue's order stays. */
const RANKS: Readonly<Record<Verdict, number>> = {
  eligible: 0,
  conditional: 1,
  needs_information: 3,
  not_yet: 2,
  ineligible: 5,
  not_applicable: 6,
};
const rank = ({ verdict, completed }: PathwayAnswer): number => (completed ? 4 : RANKS[verdict]);

/** One place with a row for each of its pathways; what is meant for others is folded. */
function Group({
  group,
  title,
  profile,
  asOf,
}: {
  group: PlaceGroup;
  title: string;
  profile: Profile;
  asOf: string;
}) {
  const t = useTranslations("pathways");
  const rows = group.listed.flatMap(({ pathway, answer }) => (answer ? [{ pathway, answer }] : []));
  const own = rows
    .filter(({ answer }) => answer.verdict !== "not_applicable")
    .sort((a, b) => rank(a.answer) - rank(b.answer));
  const others = rows.filter(({ answer }) => answer.verdict === "not_applicable");
  const list = (some: typeof rows) =>
    some.map(({ pathway, answer }) => (
      <PathwayRow key={pathway.id} answer={answer} pathway={pathway} profile={profile} asOf={asOf} />
    ));
  return (
    <section className="mt-6" aria-labelledby={`list-${group.place}`}>
      <h3 id={`list-${group.place}`}>
        {title} <span className="quiet font-normal small">· {t("count", { count: rows.length })}</span>
      </h3>
      {own.length > 0 ? <ul className="ruled mt-2">{list(own)}</ul> : null}
      {others.length > 0 ? (
        <details className="mt-2">
          <summary className="min-h-11 py-2 text-accent underline">
            {t("notForYou", { count: others.length })}
          </summary>
          <ul className="ruled">{list(others)}</ul>
        </details>
      ) : null}
    </section>
  );
}

const COUNTED: readonly Verdict[] = ["eligible", "conditional", "needs_information", "not_yet", "ineligible"];

/** One line for a place: how many of its pathways stand where, and the way there. */
function FarPlace({ group, title, filter }: { group: PlaceGroup; title: string; filter: PathwayFilter }) {
  const t = useTranslations("pathways");
  const words = useTranslations("verdict");
  const counts = COUNTED.map((verdict) => ({
    verdict,
    count: group.listed.filter(({ answer }) => answer?.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  const query =
    group.place === "careers"
      ? queryOf({ ...filter, kind: "career" })
      : queryOf({ ...filter, place: group.place });
  return (
    <li className="py-2 break-inside-avoid flex flex-wrap items-baseline justify-between gap-x-4">
      <Link className="font-semibold text-ink min-h-6" href={`/pathways${query}`}>
        {title}
      </Link>
      <span className="small flex flex-wrap gap-x-3">
        {counts.length === 0 ? (
          <span className="quiet">{t("count", { count: group.listed.length })}</span>
        ) : null}
        {counts.map(({ verdict, count }) => (
          <span key={verdict} className={`verdict is-${verdict}`}>
            <MarkIcon mark={verdictMark(verdict)} />
            {count} <span className="sr-only">{words(verdict)}</span>
          </span>
        ))}
      </span>
    </li>
  );
}

/** What stands in the columns of a wide list, with the months its lines are drawn to. */
function ListHead({ asOf }: { asOf: string }) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  return (
    <div className="hidden xl:grid gap-x-6 grid-cols-[170px_minmax(0,1fr)_300px_190px] mt-6 small font-semibold text-ink-3">
      <span>{t("answer")}</span>
      <span>{t("pathway")}</span>
      <span className="relative" aria-hidden="true">
        <span className="absolute -translate-x-1/2 text-[var(--accent)]" style={{ left: TODAY_X }}>
          {t("today")}
        </span>
        {[6, 12].map((months) => (
          <span
            key={months}
            className="absolute -translate-x-1/2 font-normal whitespace-nowrap"
            style={{ left: monthX(months) }}
          >
            {monthAndYear(dateOf(addMonths(dayOf(asOf), months)), locale)}
          </span>
        ))}
      </span>
      <span>{t("earliest")}</span>
    </div>
  );
}

function PathwayRow({
  answer,
  pathway,
  profile,
  asOf,
}: {
  answer: PathwayAnswer;
  pathway: CompiledPathway;
  profile: Profile;
  asOf: string;
}) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  const ready =
    answer.dates?.readyOn ?? (answer.verdict === "not_yet" ? answer.route?.eligibleOn : undefined) ?? null;
  const open = openQuestions(answer.missingFacts, profile).length;
  const months = ready === null ? null : (dayOf(ready) - dayOf(asOf)) / 30.44;
  // The line counts what the map of the pathway shows, so that both tell the same.
  const stops = stopsOfAnswer(answer, profile, (id) => ({ en: id, fr: id }));
  const late = answer.timing === "too_late" ? timingSentence(answer, t, locale) : null;
  const cost = answer.route?.cost.map(({ amount, currency }) => money(amount, currency, locale)).join(" + ");
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[170px_1fr] xl:grid-cols-[170px_minmax(0,1fr)_300px_190px] items-start">
      <VerdictWord verdict={answer.verdict} completed={answer.completed} />
      <div>
        <Link className="font-semibold text-ink" href={`/pathways/${answer.pathway}`}>
          {pathway.version.title[locale]}
        </Link>
        {late ? <p className="small verdict is-ineligible">{late}</p> : null}
        <p className="small quiet">
          {verdictSentence(answer, pathway.pathway.kind === "exam", open, asOf, t, locale)}
        </p>
      </div>
      <span className="hidden xl:block">
        <SmallLine
          verdict={answer.verdict}
          completed={answer.completed}
          passed={
            stops.behind.filter((stop) => stop.kind === "station" && stop.station.state === "passed").length
          }
          steps={stops.ahead.length - 1}
          months={answer.verdict === "eligible" ? 0 : months}
        />
      </span>
      <p className="small md:col-start-2 xl:col-start-4">
        <b className="font-semibold">{earliestText(answer, asOf, t, locale)}</b>
        {cost && answer.verdict !== "eligible" && answer.verdict !== "ineligible" ? (
          <span className="quiet block">{cost}</span>
        ) : null}
      </p>
    </li>
  );
}
