/** A program: its streams with places by year, what it asks with its sources, and who sees it. */
import { useLocale, useTranslations } from "next-intl";
import { StatusWord, VerdictWord } from "@/components/verdict/verdict";
import type { Role } from "@/lib/eligibility/catalogue";
import { label, listOf, longDate } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import { OPEN_TO, STANDINGS, type Topic } from "@/lib/programs/codes";
import { type Criterion, compareAddress, MOST_COMPARED } from "@/lib/programs/schema";
import type { ProgramFile, Seen } from "@/lib/programs/types";
import { streamTitle, whySentence } from "@/lib/programs/words";
import { StandingWord } from "./standing";

export interface ProgramViewProps {
  program: ProgramFile;
  /** Null for somebody nothing is known about. */
  seen: Seen | null;
  titleOf: (pathway: string) => string;
}

type Stream = ProgramFile["streams"][number];

/** The order in which what is asked stands: what closes the door first. */
const ROLES: readonly Role[] = ["criterion", "preference", "document", "commitment", "ranking"];

export function ProgramView({ program, seen, titleOf }: ProgramViewProps) {
  return (
    <>
      {seen ? <Summary program={program} seen={seen} /> : null}
      <Streams program={program} seen={seen} />
      <Asks program={program} seen={seen} />
      <WhoSees program={program} seen={seen} titleOf={titleOf} />
      <CannotSee />
    </>
  );
}

function Summary({ program, seen }: { program: ProgramFile; seen: Seen }) {
  const t = useTranslations("programs");
  const locale = useLocale() as Locale;
  const open = program.streams.filter(({ judgedAs }) => {
    const standing = seen.judgements.get(judgedAs)?.standing;
    return standing === "yours" || standing === "once";
  });
  return (
    <div className="mt-6">
      <p className="text-[1.5rem] leading-tight font-semibold">
        {t("program.sumYours", { count: open.length, total: program.streams.length })}
      </p>
      <p className="small quiet mt-1">{t("program.sumAsOf", { date: longDate(seen.asOf, locale) })}</p>
    </div>
  );
}

function Streams({ program, seen }: { program: ProgramFile; seen: Seen | null }) {
  const t = useTranslations("programs");
  const rank = ({ judgedAs }: Stream): number =>
    STANDINGS.indexOf(seen?.judgements.get(judgedAs)?.standing ?? "yours");
  const ordered = [...program.streams].sort((a, b) => rank(a) - rank(b));
  const closed = ordered.filter((stream) => rank(stream) === STANDINGS.indexOf("not_yours"));
  // What is shut folds away where there is much of it, and something else to see.
  const folded = closed.length > 2 && closed.length < ordered.length ? closed : [];
  const shown = ordered.filter((stream) => !folded.includes(stream));
  const cycles = [
    ...new Set(program.streams.flatMap(({ positions }) => positions.map(({ cycle }) => cycle))),
  ];
  return (
    <section className="mt-10" aria-labelledby="streams-title">
      <h2 id="streams-title">{t("program.streams")}</h2>
      <p className="measure quiet mt-1">{t("program.streamsText")}</p>
      <ul className="ruled mt-4">
        {shown.map((stream) => (
          <StreamLine key={stream.id} stream={stream} seen={seen} />
        ))}
      </ul>
      {folded.length > 0 ? (
        <details>
          <summary className="inline-flex items-center min-h-11 text-accent underline">
            {t("program.foldedStreams", { count: folded.length })}
          </summary>
          <ul className="ruled">
            {folded.map((stream) => (
              <StreamLine key={stream.id} stream={stream} seen={seen} />
            ))}
          </ul>
        </details>
      ) : null}
      {program.streams.length > 1 ? (
        <p className="mt-4 no-print">
          <Link
            href={compareAddress(program.streams.slice(0, MOST_COMPARED).map(({ id }) => id))}
            prefetch={false}
          >
            {t("program.compareAll")}
          </Link>
        </p>
      ) : null}
      {cycles.length === 1 ? (
        <p className="small quiet mt-3">{t("program.historyNone", { cycle: cycles[0] ?? 0 })}</p>
      ) : null}
    </section>
  );
}

function StreamLine({ stream, seen }: { stream: Stream; seen: Seen | null }) {
  const t = useTranslations("programs");
  const locale = useLocale() as Locale;
  const judgement = seen?.judgements.get(stream.judgedAs);
  const [newest] = stream.positions;
  return (
    <li id={stream.code} className="stream-row">
      <div>
        {judgement ? (
          <StandingWord standing={judgement.standing} />
        ) : (
          <span className="small quiet">{t(`openTo.${stream.openTo}`)}</span>
        )}
      </div>
      <div>
        <h3 className="!text-[1.0625rem]">{stream.site[locale]}</h3>
        <p className="small">{streamTitle(stream, locale)}</p>
        {judgement ? <p className="small quiet mt-1">{whySentence(judgement, locale)}</p> : null}
      </div>
      <div className="small">
        <dl>
          {stream.positions.map(({ cycle, places, imgShare }) => (
            <div key={cycle} className="flex gap-2 flex-wrap">
              <dt>{label(t("program.placesIn", { cycle }), locale)}</dt>
              <dd className="font-semibold">{places ?? t("program.unstated")}</dd>
              {imgShare === null ? null : (
                <dd className="quiet w-full">{t("program.imgShare", { share: imgShare })}</dd>
              )}
            </div>
          ))}
        </dl>
        {newest ? (
          <>
            <p className="mt-1">
              {t("program.code", { code: stream.code })},{" "}
              <a className="cited" href={newest.sourceUrl} rel="noreferrer">
                {t("program.sourceOf")}
              </a>
            </p>
            <p className="quiet">
              {newest.approvedOn
                ? `${t("program.approved", { date: longDate(newest.approvedOn, locale) })}, `
                : ""}
              {t("program.read", { date: longDate(newest.checkedOn, locale) })}
            </p>
            <p className="quiet">{t(`program.confidence.${newest.confidence as "primary"}`)}</p>
          </>
        ) : null}
      </div>
    </li>
  );
}

/** What a visitor would want to know and no page said: a missing value is never "no limit". */
function unstatedIn({ criteria, streams }: ProgramFile): (Topic | "language" | "visa")[] {
  const stated = new Set<string>(criteria.map(({ topic }) => topic));
  return [
    ...(["graduation", "attempts", "experience"] as const).filter((topic) => !stated.has(topic)),
    ...(streams.some(({ languages }) => languages.length > 0) ? [] : (["language"] as const)),
    ...(streams.some(({ visas }) => visas.length > 0) ? [] : (["visa"] as const)),
  ];
}

function Asks({ program, seen }: { program: ProgramFile; seen: Seen | null }) {
  const t = useTranslations("programs");
  const locale = useLocale() as Locale;
  const ordered = ROLES.flatMap((role) => program.criteria.filter((criterion) => criterion.role === role));
  const unstated = unstatedIn(program);
  const names = unstated.map((topic) => t(`topic.${topic as "visa"}`));
  return (
    <section className="mt-12" aria-labelledby="asks-title">
      <h2 id="asks-title">{t("program.asks")}</h2>
      <p className="measure quiet mt-1">
        {t(ordered.length > 0 ? "program.asksText" : "program.nothingAsked")}
      </p>
      <ul className="ruled mt-4">
        {ordered.map((criterion) => (
          <Ask key={criterion.id} criterion={criterion} program={program} seen={seen} />
        ))}
        {unstated.length > 0 ? (
          <li className="asks-row">
            <p className="verdict is-needs_information">{t("program.unstated")}</p>
            <p className="quiet lg:col-span-2">
              {t("program.unstatedText", { topics: listOf(names, locale) })}
            </p>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function Ask({
  criterion,
  program,
  seen,
}: {
  criterion: Criterion;
  program: ProgramFile;
  seen: Seen | null;
}) {
  const t = useTranslations("programs");
  const locale = useLocale() as Locale;
  const { id, role, title, statement, sources, asLastChecked } = criterion;
  const asking = program.streams.filter(({ criteria }) => criteria.includes(id));
  const status = seen?.statuses.get(id);
  // Who does not belong to the streams that ask it has nothing to do with it.
  const concerns = asking.some(({ judgedAs }) => seen?.judgements.get(judgedAs)?.standing !== "not_yours");
  const asked = OPEN_TO.flatMap((openTo) => {
    const all = program.streams.filter((stream) => stream.openTo === openTo);
    const own = all.filter((stream) => asking.includes(stream));
    const who = t(`filters.opens.${openTo}`);
    return own.length === all.length
      ? own.length > 0
        ? [who]
        : []
      : own.map((stream) => `${who}, ${stream.site[locale]}`);
  });
  return (
    <li className="asks-row">
      <div>
        <p className={role === "criterion" ? "font-semibold" : "quiet"}>{t(`role.${role}`)}</p>
        {status && (concerns || role === "criterion") ? (
          <StatusWord status={status} filed={role === "document" || role === "commitment"} />
        ) : null}
      </div>
      <div>
        <h3 className="!text-[1.0625rem]">{title[locale]}</h3>
        <p className="quiet">{statement[locale]}</p>
      </div>
      <div className="small quiet">
        <p>
          {asking.length === program.streams.length
            ? t("program.forAll")
            : t("program.forStreams", { streams: asked.join(" · ") })}
        </p>
        {sources.length === 0 ? <p>{t("program.rowSource")}</p> : null}
        {sources.map((source) => (
          <p key={source.url}>
            <a className="cited" href={source.url} rel="noreferrer" lang="en">
              {source.title}
            </a>
            <br />
            {t("program.checkedOn", { date: longDate(source.checkedOn, locale) })}
          </p>
        ))}
        {asLastChecked ? <p>{t("program.lastChecked", { year: asLastChecked })}</p> : null}
      </div>
    </li>
  );
}

function WhoSees({ program, seen, titleOf }: ProgramViewProps) {
  const t = useTranslations("programs");
  const locale = useLocale() as Locale;
  return (
    <section className="mt-12" aria-labelledby="sees-title">
      <h2 id="sees-title">{t("program.whoSees")}</h2>
      <ul className="ruled mt-4">
        {program.access.map(({ id, title, statement, pathway }) => {
          const verdict = pathway ? seen?.pathways.get(pathway) : undefined;
          return (
            <li key={id} className="py-4 break-inside-avoid">
              <h3 className="!text-[1.0625rem]">{title[locale]}</h3>
              <p className="measure quiet">{statement[locale]}</p>
              {pathway ? (
                <p className="small mt-1 flex flex-wrap gap-x-3">
                  <Link href={`/pathways/${pathway}`} prefetch={false}>
                    {t("program.pathway", { title: titleOf(pathway) })}
                  </Link>
                  {verdict ? <VerdictWord verdict={verdict} /> : null}
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function CannotSee() {
  const t = useTranslations("programs");
  return (
    <section className="mt-12" aria-labelledby="cannot-title">
      <h2 id="cannot-title">{t("program.cannotSee")}</h2>
      <p className="measure quiet mt-1">{t("program.cannotSeeText")}</p>
      <p className="mt-2">
        <Link href="/programs/why">{t("program.cannotSeeLink")}</Link>
      </p>
    </section>
  );
}
