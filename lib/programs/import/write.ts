/** Writes of the directory's tables, and the directory as a plan of them compares it: for imports and for publishing. */
import { Prisma } from "@/generated/prisma/client";
import { SUBDIVISIONS } from "../../intake/places";
import { dayText } from "../../platform/clock";
import { collation, nameIn, type Reader as Writer } from "../data";
import { isLimit } from "../limits";
import type { Directory, ImportWork, StoredPosition, StoredStream } from "../plan";
import type { DirectoryRules } from "../rules";

const positionOf = (row: {
  streamId: string;
  cycle: number;
  places: number | null;
  imgShare: number | null;
  sourceUrl: string;
  checkedOn: Date;
  approvedOn: Date | null;
  confidence: string;
}): StoredPosition => ({
  ...row,
  checkedOn: dayText(row.checkedOn),
  approvedOn: row.approvedOn && dayText(row.approvedOn),
});

/** The directory as it stands: all of it, or as far as some streams need. */
export async function storedDirectory(tx: Writer, streamIds?: readonly string[]): Promise<Directory> {
  const ids = streamIds && { in: [...streamIds] };
  const ofStreams = { where: { streamId: ids } };
  // One after the other: a transaction has one connection.
  const institutions = await tx.institution.findMany({ select: { id: true } });
  const specialties = await tx.specialty.findMany({ select: { id: true } });
  const programs = await tx.program.findMany();
  const streams = await tx.programStream.findMany({
    where: { id: ids },
    omit: { search: true, orderEn: true, orderFr: true },
  });
  const positions = await tx.programPosition.findMany(ofStreams);
  const links = await tx.programStreamCriterion.findMany(ofStreams);
  const criteria = new Map<string, string[]>();
  for (const { streamId, criterionId } of links)
    criteria.set(streamId, [...(criteria.get(streamId) ?? []), criterionId]);
  return {
    institutions: new Set(institutions.map(({ id }) => id)),
    specialties: new Set(specialties.map(({ id }) => id)),
    programs: new Map(programs.map((program) => [program.id, program])),
    streams: new Map(streams.map((stream) => [stream.id, stream satisfies StoredStream])),
    positions: new Map(positions.map((row) => [`${row.streamId} ${row.cycle}`, positionOf(row)])),
    links: criteria,
  };
}

const asJson = (value: unknown): string => JSON.stringify(value);

/** Writes names; those that are there take the new words. */
export async function writeNames(
  tx: Writer,
  { institutions, specialties }: Pick<ImportWork, "institutions" | "specialties">,
): Promise<void> {
  for (const [table, names] of [
    [Prisma.sql`institution`, institutions],
    [Prisma.sql`specialty`, specialties],
  ] as const)
    await tx.$executeRaw`
      INSERT INTO ${table} (id, name_en, name_fr)
      SELECT id, en, fr FROM jsonb_to_recordset(${asJson(names)}::jsonb) AS n (id text, en text, fr text)
      ON CONFLICT (id) DO UPDATE SET name_en = excluded.name_en, name_fr = excluded.name_fr`;
}

/** Writes rules of access and criteria; those that are there take the new words and rules. */
export async function writeRules(tx: Writer, rules: DirectoryRules): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO program_access (id, body)
    SELECT a->>'id', a FROM jsonb_array_elements(${asJson(rules.access)}::jsonb) AS a
    ON CONFLICT (id) DO UPDATE SET body = excluded.body`;
  await tx.$executeRaw`
    INSERT INTO program_criterion (id, role, topic, figure, body)
    SELECT c->>'id', c->>'role', c->>'topic', (c->>'figure')::int, c FROM jsonb_array_elements(${asJson(rules.criteria)}::jsonb) AS c
    ON CONFLICT (id) DO UPDATE SET role = excluded.role, topic = excluded.topic, figure = excluded.figure, body = excluded.body`;
}

async function writeLinks(tx: Writer, links: ImportWork["links"]): Promise<void> {
  const pairs = links.flatMap(({ streamId, criteria }) =>
    criteria.map((criterion) => ({ streamId, criterion })),
  );
  await tx.$executeRaw`
    DELETE FROM program_stream_criterion l
    WHERE l.stream_id = ANY (${links.map(({ streamId }) => streamId)}) AND NOT EXISTS (
      SELECT FROM jsonb_to_recordset(${asJson(pairs)}::jsonb) AS n ("streamId" text, criterion text)
      WHERE n."streamId" = l.stream_id AND n.criterion = l.criterion_id)`;
  await tx.$executeRaw`
    INSERT INTO program_stream_criterion (stream_id, criterion_id)
    SELECT "streamId", criterion FROM jsonb_to_recordset(${asJson(pairs)}::jsonb) AS n ("streamId" text, criterion text)
    ON CONFLICT DO NOTHING`;
}

/** The names of provinces and states, as searches look for them. */
const REGION_NAMES = asJson(
  Object.fromEntries(
    [...SUBDIVISIONS.CA, ...SUBDIVISIONS.US].map(({ code, en, fr }) => [
      code,
      en === fr ? en : `${en} ${fr}`,
    ]),
  ),
);

/** Writes what searches look through, for some streams or for all. */
export async function writeSearch(tx: Writer, streamIds: readonly string[] | null): Promise<void> {
  const only = streamIds === null ? Prisma.sql`true` : Prisma.sql`s.id = ANY (${[...streamIds]})`;
  await tx.$executeRaw`
    UPDATE program_stream s SET search = plain_text(concat_ws(' ', d.name_en, nullif(d.name_fr, d.name_en), i.name_en,
      nullif(i.name_fr, i.name_en), ${REGION_NAMES}::jsonb->>p.region, s.site_en, nullif(s.site_fr, s.site_en), s.code))
    FROM program p, institution i, specialty d
    WHERE p.id = s.program_id AND i.id = p.institution_id AND d.id = p.specialty_id AND ${only}`;
}

/**
 * Numbers the streams in the order of names of each language: discipline, university, province, site. Sorting names by
 * the rules of a language takes long, and nothing but an import changes them.
 */
export async function writeOrder(tx: Writer): Promise<void> {
  for (const locale of ["en", "fr"] as const) {
    const column = locale === "fr" ? Prisma.sql`order_fr` : Prisma.sql`order_en`;
    const site = locale === "fr" ? Prisma.sql`s.site_fr` : Prisma.sql`s.site_en`;
    await tx.$executeRaw`
      UPDATE program_stream t SET ${column} = n.number FROM (
        SELECT s.id, row_number() OVER (ORDER BY d.${nameIn(locale)} ${collation(locale)}, d.id,
          i.${nameIn(locale)} ${collation(locale)}, i.id, p.region, ${site} ${collation(locale)}, s.open_to, s.id)::int AS number
        FROM program_stream s
        JOIN program p ON p.id = s.program_id
        JOIN institution i ON i.id = p.institution_id
        JOIN specialty d ON d.id = p.specialty_id
      ) n WHERE n.id = t.id AND t.${column} IS DISTINCT FROM n.number`;
  }
}

/** One writer at a time: what is planned in this transaction still holds when it is written. Readers do not wait. */
export async function lockDirectory(tx: Writer): Promise<void> {
  await tx.$queryRaw`SELECT revision FROM program_directory WHERE id = 1 FOR UPDATE`;
}

/** Tells every process that the directory changed. */
export async function bumpRevision(tx: Writer): Promise<void> {
  await tx.$executeRaw`UPDATE program_directory SET revision = revision + 1 WHERE id = 1`;
}

async function writeStreams(tx: Writer, streams: readonly StoredStream[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO program_stream (id, program_id, code, kind, open_to, tie, return_of_service, military, site_en, site_fr,
      visas, languages, cycle, places, access_id, judged_as)
    SELECT id, "programId", code, kind, "openTo", tie, "returnOfService", military, "siteEn", "siteFr", visas, languages,
      cycle, places, "accessId", "judgedAs"
    FROM jsonb_to_recordset(${asJson(streams)}::jsonb) AS n (id text, "programId" text, code text, kind text, "openTo" text,
      tie text, "returnOfService" boolean, military boolean, "siteEn" text, "siteFr" text, visas text[], languages text[],
      cycle int, places int, "accessId" text, "judgedAs" text)
    ON CONFLICT (id) DO UPDATE SET code = excluded.code, kind = excluded.kind, open_to = excluded.open_to,
      tie = excluded.tie, return_of_service = excluded.return_of_service, military = excluded.military,
      site_en = excluded.site_en, site_fr = excluded.site_fr, visas = excluded.visas, languages = excluded.languages,
      cycle = excluded.cycle, places = excluded.places, access_id = excluded.access_id, judged_as = excluded.judged_as`;
}

/** Writes planned work. The transaction is the caller's: all of it, or nothing. */
export async function writeImport(tx: Writer, work: ImportWork): Promise<void> {
  await writeNames(tx, work);
  await writeRules(tx, { access: [], criteria: work.criteria });
  await tx.$executeRaw`
    INSERT INTO program (id, service, institution_id, region, specialty_id)
    SELECT id, service, "institutionId", region, "specialtyId" FROM jsonb_to_recordset(${asJson(work.programs)}::jsonb)
      AS n (id text, service text, "institutionId" text, region text, "specialtyId" text)
    ON CONFLICT (id) DO NOTHING`;
  await writeStreams(tx, work.streams);
  await tx.$executeRaw`
    INSERT INTO program_position (stream_id, cycle, places, img_share, source_url, checked_on, approved_on, confidence)
    SELECT "streamId", cycle, places, "imgShare", "sourceUrl", "checkedOn", "approvedOn", confidence
    FROM jsonb_to_recordset(${asJson(work.positions)}::jsonb) AS n ("streamId" text, cycle int, places int, "imgShare" int,
      "sourceUrl" text, "checkedOn" date, "approvedOn" date, confidence text)
    ON CONFLICT (stream_id, cycle) DO UPDATE SET places = excluded.places, img_share = excluded.img_share,
      source_url = excluded.source_url, checked_on = excluded.checked_on, approved_on = excluded.approved_on,
      confidence = excluded.confidence`;
  await writeLinks(tx, work.links);
  await writeSearch(
    tx,
    work.streams.map(({ id }) => id),
  );
  await writeOrder(tx);
  await bumpRevision(tx);
}

/** Writes what new rules made of streams that were there. */
export async function writeRelinked(tx: Writer, work: Pick<ImportWork, "streams" | "links">): Promise<void> {
  await writeStreams(tx, work.streams);
  await writeLinks(tx, work.links);
}

/** Takes away criteria of the directory's file that no stream and no file names any more. */
export async function dropUnnamed(tx: Writer, named: ReadonlySet<string>): Promise<void> {
  const stored = await tx.programCriterion.findMany({ select: { id: true } });
  const gone = stored.map(({ id }) => id).filter((id) => !named.has(id) && !isLimit(id));
  await tx.programCriterion.deleteMany({ where: { id: { in: gone }, streams: { none: {} } } });
}
