/** Reads of the directory's tables, inside a transaction or on the plain connection: the directory is public. */

import { Prisma } from "@/generated/prisma/client";
import type { Bilingual } from "../eligibility/rule";
import type { Locale } from "../i18n/routing";
import { dayText } from "../platform/clock";
import { pageOf } from "../platform/page";
import type { DirectoryRules } from "./rules";
import { Access, Criterion, PAGE, type ProgramQuery } from "./schema";
import type { Choices, Door, Found, NamedProgram, ProgramFile, StreamRow } from "./types";

/** The directory's tables, in a transaction or outside of one. */
export type Reader = Pick<
  Prisma.TransactionClient,
  | "$queryRaw"
  | "$executeRaw"
  | "institution"
  | "specialty"
  | "program"
  | "programAccess"
  | "programCriterion"
  | "programStream"
  | "programPosition"
  | "programStreamCriterion"
  | "programDirectory"
>;

// --- rules --------------------------------------------------------------------------------------------------------

/** The number of the directory's last change. */
export async function directoryRevision(tx: Reader): Promise<number> {
  return (await tx.programDirectory.findUnique({ where: { id: 1 } }))?.revision ?? 0;
}

/** Every rule of the directory, and what its streams are judged as. */
export async function directoryRules(tx: Reader): Promise<DirectoryRules & { keys: string[] }> {
  // One after the other: a transaction has one connection.
  const access = await tx.programAccess.findMany({ orderBy: { id: "asc" } });
  const criteria = await tx.programCriterion.findMany({ orderBy: { id: "asc" } });
  const keys = await tx.$queryRaw<{ judged_as: string }[]>`
    SELECT DISTINCT judged_as FROM program_stream ORDER BY judged_as`;
  return {
    access: access.map(({ body }) => Access.parse(body)),
    criteria: criteria.map(({ body }) => Criterion.parse(body)),
    keys: keys.map(({ judged_as }) => judged_as),
  };
}

// --- search -------------------------------------------------------------------------------------------------------

/** How one person ranks what streams are judged as, from the best: parallel lists. */
export interface Ranks {
  keys: string[];
  ranks: number[];
  /** Only streams judged as one of these. */
  only: string[] | null;
}

const asks = (condition: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT FROM program_stream_criterion l JOIN program_criterion c ON c.id = l.criterion_id
    WHERE l.stream_id = s.id AND ${condition})`;

function limitCondition(topic: string, wanted: string): Prisma.Sql {
  const about = Prisma.sql`c.topic = ${topic}`;
  if (wanted === "unstated") return Prisma.sql`NOT ${asks(about)}`;
  // A graduation limit closes to whoever is further away; a limit of attempts to whoever needed more.
  return Prisma.sql`NOT ${asks(Prisma.sql`${about} AND c.role = 'criterion' AND c.figure < ${Number(wanted)}`)}`;
}

function conditions(query: ProgramQuery, patterns: readonly string[], ranks: Ranks | null): Prisma.Sql {
  const {
    region,
    specialty,
    institution,
    open,
    language,
    visa,
    years,
    attempts,
    experience,
    service,
    weight,
  } = query;
  const all: Prisma.Sql[] = [Prisma.sql`true`];
  if (region) all.push(Prisma.sql`p.region = ${region}`);
  if (specialty) all.push(Prisma.sql`p.specialty_id = ${specialty}`);
  if (institution) all.push(Prisma.sql`p.institution_id = ${institution}`);
  if (open === "regional") all.push(Prisma.sql`s.tie IS NOT NULL`);
  else if (open) all.push(Prisma.sql`s.open_to = ${open}`);
  if (language === "unstated") all.push(Prisma.sql`s.languages = '{}'`);
  else if (language) all.push(Prisma.sql`${language} = ANY (s.languages)`);
  if (visa === "unstated") all.push(Prisma.sql`s.visas = '{}'`);
  else if (visa) all.push(Prisma.sql`${visa} = ANY (s.visas)`);
  if (years) all.push(limitCondition("graduation", years));
  if (attempts) all.push(limitCondition("attempts", attempts));
  if (experience) {
    const asked = asks(Prisma.sql`c.topic = 'experience'`);
    all.push(experience === "asked" ? asked : Prisma.sql`NOT ${asked}`);
  }
  if (service) {
    const bound = Prisma.sql`(s.return_of_service IS TRUE OR ${asks(Prisma.sql`c.topic = 'service'`)})`;
    all.push(service === "with" ? bound : Prisma.sql`NOT ${bound}`);
  }
  if (weight) {
    const strict = asks(Prisma.sql`c.role = 'criterion'`);
    const preferred = asks(Prisma.sql`c.role = 'preference'`);
    all.push(
      weight === "strict"
        ? strict
        : weight === "preference"
          ? Prisma.sql`${preferred} AND NOT ${strict}`
          : Prisma.sql`NOT ${strict} AND NOT ${preferred}`,
    );
  }
  for (const pattern of patterns) all.push(Prisma.sql`s.search LIKE ${pattern}`);
  if (ranks?.only) all.push(Prisma.sql`s.judged_as = ANY (${ranks.only})`);
  return Prisma.join(all, " AND ");
}

/** Words searched for at most; what is typed beyond them narrows nothing. */
const MOST_WORDS = 8;

/** The words of a search as patterns. Worked out once: within the search it would be done again for every row. */
async function patternsOf(tx: Reader, text: string): Promise<string[]> {
  if (text.trim() === "") return [];
  const [plain] = await tx.$queryRaw<{ words: string }[]>`SELECT plain_text(${text}) AS words`;
  return (plain?.words ?? "")
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS)
    .map((word) => `%${word.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`);
}

/** How names are sorted in a language. */
export const collation = (locale: Locale): Prisma.Sql =>
  locale === "fr" ? Prisma.sql`COLLATE "fr-CA-x-icu"` : Prisma.sql`COLLATE "en-CA-x-icu"`;
/** The column of names in a language. */
export const nameIn = (locale: Locale): Prisma.Sql =>
  locale === "fr" ? Prisma.sql`name_fr` : Prisma.sql`name_en`;

interface RawRow {
  id: string;
  program_id: string;
  code: string;
  kind: StreamRow["kind"];
  open_to: StreamRow["openTo"];
  tie: string | null;
  return_of_service: boolean | null;
  military: boolean;
  site_en: string;
  site_fr: string;
  visas: string[];
  languages: string[];
  cycle: number;
  places: number | null;
  access_id: string;
  judged_as: string;
  region: string;
  service: string;
  institution_en: string;
  institution_fr: string;
  specialty_en: string;
  specialty_fr: string;
  strict: number;
  preferred: number;
}

const COLUMNS = Prisma.sql`s.id, s.program_id, s.code, s.kind, s.open_to, s.tie, s.return_of_service, s.military, s.site_en,
  s.site_fr, s.visas, s.languages, s.cycle, s.places, s.access_id, s.judged_as, p.region, p.service,
  i.name_en AS institution_en, i.name_fr AS institution_fr, d.name_en AS specialty_en, d.name_fr AS specialty_fr,
  (SELECT count(*)::int FROM program_stream_criterion l JOIN program_criterion c ON c.id = l.criterion_id
    WHERE l.stream_id = s.id AND c.role = 'criterion') AS strict,
  (SELECT count(*)::int FROM program_stream_criterion l JOIN program_criterion c ON c.id = l.criterion_id
    WHERE l.stream_id = s.id AND c.role = 'preference') AS preferred`;

const rowOf = (raw: RawRow): StreamRow => ({
  id: raw.id,
  programId: raw.program_id,
  code: raw.code,
  kind: raw.kind,
  openTo: raw.open_to,
  tie: raw.tie,
  returnOfService: raw.return_of_service,
  military: raw.military,
  site: { en: raw.site_en, fr: raw.site_fr },
  visas: raw.visas,
  languages: raw.languages,
  cycle: raw.cycle,
  places: raw.places,
  accessId: raw.access_id,
  judgedAs: raw.judged_as,
  region: raw.region,
  service: raw.service,
  institution: { en: raw.institution_en, fr: raw.institution_fr },
  specialty: { en: raw.specialty_en, fr: raw.specialty_fr },
  strict: raw.strict,
  preferred: raw.preferred,
});

/** A stretch of the list: streams judged as these, and how many there are. */
interface Stretch {
  keys: readonly string[] | null;
  size: number;
}

/** The streams that fit, from the best standing to the worst: each standing is a stretch of its own. */
async function stretches(tx: Reader, from: Prisma.Sql, where: Prisma.Sql, ranks: Ranks): Promise<Stretch[]> {
  const groups = await tx.$queryRaw<{ judged_as: string; size: number }[]>`
    SELECT s.judged_as, count(*)::int AS size FROM ${from} WHERE ${where} GROUP BY s.judged_as`;
  const rankOf = new Map(ranks.keys.map((key, index) => [key, ranks.ranks[index] as number]));
  const found = new Map<number, { keys: string[]; size: number }>();
  for (const { judged_as, size } of groups) {
    const rank = rankOf.get(judged_as) ?? UNRANKED;
    const stretch = found.get(rank) ?? { keys: [], size: 0 };
    stretch.keys.push(judged_as);
    stretch.size += size;
    found.set(rank, stretch);
  }
  return [...found].sort(([a], [b]) => a - b).map(([, stretch]) => stretch);
}
/** After every standing: rules that came in while this was asked. */
const UNRANKED = 9;

/** The ids of one page, walking over the stretches before it. */
async function idsOn(
  tx: Reader,
  from: Prisma.Sql,
  where: Prisma.Sql,
  order: Prisma.Sql,
  all: readonly Stretch[],
  skip: number,
): Promise<string[]> {
  const ids: string[] = [];
  let before = skip;
  for (const { keys, size } of all) {
    if (ids.length === PAGE) break;
    if (before >= size) {
      before -= size;
      continue;
    }
    const only = keys ? Prisma.sql`AND s.judged_as = ANY (${[...keys]})` : Prisma.empty;
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT s.id FROM ${from} WHERE ${where} ${only} ORDER BY ${order}, s.id
      LIMIT ${PAGE - ids.length} OFFSET ${before}`;
    ids.push(...rows.map(({ id }) => id));
    before = 0;
  }
  return ids;
}

/**
 * One page of the directory: how many there are, then which streams, then what they show. In the usual orders only the
 * numbers the import wrote are compared.
 */
export async function searchStreams(
  tx: Reader,
  query: ProgramQuery,
  text: string,
  ranks: Ranks | null,
  locale: Locale,
): Promise<Found> {
  const where = conditions(query, await patternsOf(tx, text), ranks);
  const { region, specialty, institution, sort } = query;
  const byPlace = sort === "place";
  const program = Prisma.sql`JOIN program p ON p.id = s.program_id`;
  const counting = Prisma.sql`program_stream s ${region || specialty || institution ? program : Prisma.empty}`;
  const all =
    sort === "standing" && ranks
      ? await stretches(tx, counting, where, ranks)
      : (
          await tx.$queryRaw<{ size: number }[]>`SELECT count(*)::int AS size FROM ${counting} WHERE ${where}`
        ).map(({ size }): Stretch => ({ keys: null, size }));
  const total = all.reduce((sum, { size }) => sum + size, 0);
  const place = pageOf(total, query.page, PAGE);
  if (total === 0) return { rows: [], ...place };
  const byName = locale === "fr" ? Prisma.sql`s.order_fr` : Prisma.sql`s.order_en`;
  const from = byPlace
    ? Prisma.sql`program_stream s ${program} JOIN (
        SELECT id, row_number() OVER (ORDER BY ${nameIn(locale)} ${collation(locale)}, id) AS place FROM institution
      ) i ON i.id = p.institution_id`
    : counting;
  const order = byPlace
    ? Prisma.sql`p.region, i.place, ${byName}`
    : sort === "places"
      ? Prisma.sql`s.places DESC NULLS LAST, ${byName}`
      : byName;
  const ids = await idsOn(tx, from, where, order, all, place.skip);
  const rows = await tx.$queryRaw<RawRow[]>`
    SELECT ${COLUMNS} FROM program_stream s ${program}
    JOIN institution i ON i.id = p.institution_id
    JOIN specialty d ON d.id = p.specialty_id
    WHERE s.id = ANY (${ids})`;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    rows: ids.flatMap((id) => {
      const row = byId.get(id);
      return row ? [rowOf(row)] : [];
    }),
    ...place,
  };
}

/** What the filters offer. */
export async function filterChoices(tx: Reader, locale: Locale): Promise<Choices> {
  const named = (table: Prisma.Sql, column: Prisma.Sql) => tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT id, ${nameIn(locale)} AS name FROM ${table} n
    WHERE EXISTS (SELECT FROM program p WHERE p.${column} = n.id) ORDER BY ${nameIn(locale)} ${collation(locale)}`;
  const regions = await tx.$queryRaw<
    { region: string }[]
  >`SELECT DISTINCT region FROM program ORDER BY region`;
  const [totals] = await tx.$queryRaw<{ streams: number; programs: number; cycle: number | null }[]>`
    SELECT count(*)::int AS streams, count(DISTINCT program_id)::int AS programs, max(cycle) AS cycle FROM program_stream`;
  return {
    regions: regions.map(({ region }) => region),
    specialties: await named(Prisma.sql`specialty`, Prisma.sql`specialty_id`),
    institutions: await named(Prisma.sql`institution`, Prisma.sql`institution_id`),
    streams: totals?.streams ?? 0,
    programs: totals?.programs ?? 0,
    cycle: totals?.cycle ?? null,
  };
}

/** Programs with all their streams, in the order of the ids. What is not there is left out. */
export async function programFiles(tx: Reader, ids: readonly string[]): Promise<ProgramFile[]> {
  const wanted = [...ids];
  const rows = await tx.$queryRaw<RawRow[]>`
    SELECT ${COLUMNS} FROM program_stream s
    JOIN program p ON p.id = s.program_id
    JOIN institution i ON i.id = p.institution_id
    JOIN specialty d ON d.id = p.specialty_id
    WHERE s.program_id = ANY (${wanted}) ORDER BY s.open_to, s.site_en, s.id`;
  const streams = rows.map(rowOf);
  const inThem = { where: { streamId: { in: streams.map(({ id }) => id) } } };
  const [positions, links] = await Promise.all([
    tx.programPosition.findMany({ ...inThem, orderBy: { cycle: "desc" } }),
    tx.programStreamCriterion.findMany({
      ...inThem,
      include: { criterion: true },
      orderBy: { criterionId: "asc" },
    }),
  ]);
  const access = await tx.programAccess.findMany({
    where: { id: { in: [...new Set(streams.map((one) => one.accessId))] } },
    orderBy: { id: "asc" },
  });
  return wanted.flatMap((id): ProgramFile[] => {
    const own = streams.filter((stream) => stream.programId === id);
    const [first] = own;
    if (!first) return [];
    const ofOwn = new Set(own.map((stream) => stream.id));
    const criteria = new Map(
      links
        .filter(({ streamId }) => ofOwn.has(streamId))
        .map(({ criterion }) => [criterion.id, criterion.body]),
    );
    return [
      {
        id,
        service: first.service,
        region: first.region,
        institution: first.institution,
        specialty: first.specialty,
        streams: own.map((stream) => ({
          ...stream,
          positions: positions
            .filter(({ streamId }) => streamId === stream.id)
            .map(({ streamId: _, checkedOn, approvedOn, ...rest }) => ({
              ...rest,
              checkedOn: dayText(checkedOn),
              approvedOn: approvedOn && dayText(approvedOn),
            })),
          criteria: links
            .filter(({ streamId }) => streamId === stream.id)
            .map(({ criterionId }) => criterionId),
        })),
        access: access
          .filter((one) => own.some(({ accessId }) => accessId === one.id))
          .map(({ body }) => Access.parse(body)),
        criteria: [...criteria.values()].map((body) => Criterion.parse(body)),
      },
    ];
  });
}

/** Every program by its names, in the order of their ids. */
export async function programNames(tx: Pick<Reader, "program">): Promise<NamedProgram[]> {
  const rows = await tx.program.findMany({
    include: { institution: true, specialty: true },
    orderBy: { id: "asc" },
  });
  const named = ({ nameEn, nameFr }: { nameEn: string; nameFr: string }): Bilingual => ({
    en: nameEn,
    fr: nameFr,
  });
  return rows.map(({ id, region, institution, specialty }) => ({
    id,
    region,
    institution: named(institution),
    specialty: named(specialty),
  }));
}

/** The programs some streams belong to, by stream. */
export async function programsOfStreams(tx: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.programStream.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, programId: true },
  });
  return new Map(rows.map(({ id, programId }) => [id, programId]));
}

/** Every door into training with its streams and places, those with the most places first. */
export async function doorsOf(tx: Reader): Promise<Door[]> {
  const counted = await tx.$queryRaw<
    { access_id: string; streams: number; places: number; regions: string[] }[]
  >`
    SELECT s.access_id, count(*)::int AS streams, coalesce(sum(s.places), 0)::int AS places,
      array_agg(DISTINCT p.region ORDER BY p.region) AS regions
    FROM program_stream s JOIN program p ON p.id = s.program_id
    GROUP BY s.access_id ORDER BY 3 DESC, 1`;
  const access = new Map(
    (await tx.programAccess.findMany()).map(({ id, body }) => [id, Access.parse(body)] as const),
  );
  return counted.flatMap(({ access_id, ...rest }) => {
    const found = access.get(access_id);
    return found ? [{ access: found, ...rest }] : [];
  });
}
