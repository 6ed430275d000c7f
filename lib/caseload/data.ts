/** Reads of a caseload and of a client's file, each inside a transaction that acts for who asks. */
import "server-only";
import { accessibleBy } from "@casl/prisma/runtime";
import type { Actor } from "../access/actor";
import type { FileScope } from "../access/scope";
import { payloadOf } from "../activity/schema";
import { dateOf, dayOf } from "../eligibility/calendar";
import type { Verdict } from "../eligibility/judge";
import { asDate, dayText } from "../platform/clock";
import type { Tx } from "../platform/db";
import { pageOf } from "../platform/page";
import { STAGES } from "./codes";
import { nearest, type StoredVerdict } from "./nearest";
import { type CaseloadQuery, PAGE, type Stage } from "./schema";
import type { Caseload, CaseloadRow, FileEvent, FileNote, Listed, Needing } from "./types";

/** Days within which a date counts as near. */
const NEAR_DAYS = 14;

const dayAfter = (day: string, days: number): Date => asDate(dateOf(dayOf(day) + days));

/** A name as a search compares it: no accents, no case. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Everything an advisor does to a file that counts as contact; looking at it does not. */
const CONTACT = ["note.written", "note.amended", "fact.proven", "stage.changed", "review.answered"];

/** The clients somebody advises today, as a condition. Their own file, should they have one, is none of them. */
const advised = (actor: Actor) => ({
  AND: [
    accessibleBy(actor.ability, "read").ofType("Client"),
    { assignments: { some: { advisorId: actor.id, endedAt: null } } },
  ],
});

async function everybody(tx: Tx, actor: Actor): Promise<Listed[]> {
  const clients = await tx.client.findMany({
    where: advised(actor),
    select: { id: true, stage: true, person: { select: { name: true } } },
  });
  const order = new Intl.Collator(actor.locale);
  return clients
    .map(({ id, stage, person }) => ({ id, stage, name: person.name }))
    .sort((a, b) => order.compare(a.name, b.name) || a.id.localeCompare(b.id));
}

async function needsOf(tx: Tx, actor: Actor, listed: Listed[], today: string): Promise<Caseload["needs"]> {
  const byId = new Map(listed.map((one) => [one.id, one]));
  const asked = await tx.reviewRequest.findMany({
    where: { AND: [accessibleBy(actor.ability, "answer").ofType("ReviewRequest"), { answer: null }] },
    select: { clientId: true, pathwayId: true, createdAt: true },
    orderBy: { createdAt: "asc" },
  });
  const dated = await tx.assessment.findMany({
    where: {
      client: { is: advised(actor) },
      current: true,
      nextOn: { gte: asDate(today), lte: dayAfter(today, NEAR_DAYS) },
    },
    select: { clientId: true, pathwayId: true, nextOn: true },
    orderBy: [{ nextOn: "asc" }, { pathwayId: "asc" }],
  });
  const opened = await tx.activity.findMany({
    where: { actorId: actor.id, action: "file.viewed" },
    distinct: ["chain"],
    select: { chain: true },
  });
  const assigned = await tx.assignment.findMany({
    where: { advisorId: actor.id, endedAt: null },
    select: { clientId: true, startedAt: true },
    orderBy: { startedAt: "asc" },
  });
  const seen = new Set(opened.map(({ chain }) => chain));
  const needing = (rows: { clientId: string; on: string; pathway: string | null }[]): Needing[] =>
    [...new Map([...rows].reverse().map((row) => [row.clientId, row])).values()].reverse().flatMap((row) => {
      const client = byId.get(row.clientId);
      return client ? [{ id: client.id, name: client.name, on: row.on, pathway: row.pathway }] : [];
    });
  return {
    answer: needing(
      asked.map((row) => ({
        clientId: row.clientId,
        on: row.createdAt.toISOString(),
        pathway: row.pathwayId,
      })),
    ),
    date: needing(
      dated.map((row) => ({
        clientId: row.clientId,
        on: row.nextOn ? dayText(row.nextOn) : today,
        pathway: row.pathwayId,
      })),
    ),
    unopened: needing(
      assigned
        .filter(({ clientId }) => !seen.has(clientId))
        .map((row) => ({ clientId: row.clientId, on: row.startedAt.toISOString(), pathway: null })),
    ),
  };
}

/** Those of the listed clients who match, in the order asked for. */
async function chosen(
  tx: Tx,
  actor: Actor,
  listed: Listed[],
  needs: Caseload["needs"],
  query: CaseloadQuery,
  today: string,
  text: string,
): Promise<Listed[]> {
  let matching = listed;
  const wanted = plain(text.trim());
  if (wanted !== "")
    matching = matching.filter(({ name }) => wanted.split(/\s+/).every((word) => plain(name).includes(word)));
  if (query.stage) matching = matching.filter(({ stage }) => stage === query.stage);
  if (query.needs) {
    const ids = new Set(needs[query.needs].map(({ id }) => id));
    matching = matching.filter(({ id }) => ids.has(id));
  }
  if (query.verdict) {
    const rows = await tx.assessment.findMany({
      where: { client: { is: advised(actor) }, current: true, verdict: query.verdict, completed: false },
      distinct: ["clientId"],
      select: { clientId: true },
    });
    const ids = new Set(rows.map(({ clientId }) => clientId));
    matching = matching.filter(({ id }) => ids.has(id));
  }
  if (query.sort === "stage")
    return [...matching].sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
  if (query.sort === "date") {
    const days = new Map(
      (
        await tx.assessment.groupBy({
          by: ["clientId"],
          where: { client: { is: advised(actor) }, current: true, nextOn: { gte: asDate(today) } },
          _min: { nextOn: true },
        })
      ).map((row) => [row.clientId, row._min.nextOn && dayText(row._min.nextOn)]),
    );
    return [...matching].sort((a, b) => (days.get(a.id) ?? "9999").localeCompare(days.get(b.id) ?? "9999"));
  }
  if (query.sort === "contact") {
    const last = await lastOf(tx, { actorId: actor.id, action: { in: CONTACT } });
    return [...matching].sort((a, b) => (last.get(a.id)?.getTime() ?? 0) - (last.get(b.id)?.getTime() ?? 0));
  }
  return matching;
}

/** When something last happened, by file. */
async function lastOf(tx: Tx, where: object): Promise<Map<string, Date>> {
  const rows = await tx.activity.groupBy({ by: ["chain"], where, _max: { at: true } });
  return new Map(rows.flatMap(({ chain, _max }) => (_max.at ? [[chain, _max.at] as const] : [])));
}

async function detailed(tx: Tx, actor: Actor, page: Listed[], today: string): Promise<CaseloadRow[]> {
  const ids = page.map(({ id }) => id);
  const verdicts = await tx.assessment.findMany({
    where: { clientId: { in: ids }, current: true },
    select: { clientId: true, pathwayId: true, verdict: true, completed: true, gaps: true, nextOn: true },
  });
  const degrees = await tx.degree.findMany({
    where: { clientId: { in: ids } },
    select: { clientId: true, schoolCountry: true },
    orderBy: { createdAt: "asc" },
  });
  // A client's own entries: the actor of the row is the file it stands in.
  const theirs = await tx.activity.groupBy({
    by: ["chain", "actorId"],
    where: {
      chain: { in: ids },
      actorId: { in: ids },
      action: { notIn: ["session.opened", "session.ended"] },
    },
    _max: { at: true },
  });
  const mine = await lastOf(tx, { chain: { in: ids }, actorId: actor.id, action: { in: CONTACT } });
  const asks = await tx.reviewRequest.groupBy({
    by: ["clientId"],
    where: { clientId: { in: ids }, answer: null },
    _count: { _all: true },
  });
  const country = new Map(degrees.map((row) => [row.clientId, row.schoolCountry]));
  const asked = new Map(asks.map((row) => [row.clientId, row._count._all]));
  const changed = new Map(
    theirs.flatMap((row) =>
      row.chain === row.actorId && row._max.at ? [[row.chain, row._max.at] as const] : [],
    ),
  );
  return page.map((client) => {
    const own = verdicts.filter((row) => row.clientId === client.id).map(storedVerdict);
    const counts: CaseloadRow["counts"] = {};
    for (const { verdict, completed } of own) if (!completed) counts[verdict] = (counts[verdict] ?? 0) + 1;
    const dates = own.flatMap(({ nextOn, pathway }) =>
      nextOn !== null && nextOn >= today ? [{ on: nextOn, pathway }] : [],
    );
    return {
      ...client,
      country: country.get(client.id) ?? null,
      counts,
      nearest: nearest(own),
      next: dates.sort((a, b) => a.on.localeCompare(b.on) || a.pathway.localeCompare(b.pathway))[0] ?? null,
      theirs: changed.get(client.id) ?? null,
      mine: mine.get(client.id) ?? null,
      asks: asked.get(client.id) ?? 0,
    };
  });
}

const storedVerdict = (row: {
  pathwayId: string;
  verdict: string;
  completed: boolean;
  gaps: unknown;
  nextOn: Date | null;
}): StoredVerdict => ({
  pathway: row.pathwayId,
  verdict: row.verdict as Verdict,
  completed: row.completed,
  gaps: Array.isArray(row.gaps) ? row.gaps.length : 0,
  nextOn: row.nextOn && dayText(row.nextOn),
});

/** One page of the people somebody advises, with what each needs. `text` is searched for in names. */
export async function caseloadOf(
  tx: Tx,
  actor: Actor,
  query: CaseloadQuery,
  today: string,
  text = "",
): Promise<Caseload> {
  const listed = await everybody(tx, actor);
  const needs = await needsOf(tx, actor, listed, today);
  const matching = await chosen(tx, actor, listed, needs, query, today, text);
  const place = pageOf(matching.length, query.page, PAGE);
  const stages = Object.fromEntries(
    STAGES.map((stage) => [stage, listed.filter((one) => one.stage === stage).length]),
  ) as Record<Stage, number>;
  return {
    rows: await detailed(tx, actor, matching.slice(place.skip, place.skip + PAGE), today),
    ...place,
    all: listed.length,
    needs,
    stages,
  };
}

/** The notes of an opened file that the actor may read, newest first. */
export async function notesOf({ tx, actor, clientId }: FileScope): Promise<FileNote[]> {
  const notes = await tx.note.findMany({
    where: { AND: [accessibleBy(actor.ability, "read").ofType("Note"), { clientId }] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return notes.map(({ id, authorId, visibility, body, version, createdAt, updatedAt }) => ({
    id,
    authorId,
    own: authorId === actor.id,
    visibility,
    body,
    version,
    createdAt,
    updatedAt,
  }));
}

/** Events of one page of a file's timeline. */
const TIMELINE = 60;

/** What happened to an opened file, newest first. Who looked at it is told apart, see {@link viewsOf}. */
export async function eventsOf({ tx, clientId }: FileScope): Promise<{ events: FileEvent[]; total: number }> {
  const where = { chain: clientId, action: { notIn: ["file.viewed", "session.opened", "session.ended"] } };
  const rows = await tx.activity.findMany({
    where,
    include: { payload: { select: { body: true } } },
    orderBy: { position: "desc" },
    take: TIMELINE,
  });
  const total = await tx.activity.count({ where });
  const events = rows.map((row) => ({
    id: String(row.id),
    at: row.at,
    actorId: row.actorId,
    action: row.action,
    object: { kind: row.objectKind, id: row.objectId },
    payload: payloadOf(row.payload?.body),
  }));
  return { events, total };
}

/** A stretch of a file's being open: looks nearer to each other than this are one visit. */
const VISIT = 30 * 60_000;

/** Who looked at an opened file, one row a person with their last look; and when the actor was here before this visit. */
export async function viewsOf({
  tx,
  actor,
  clientId,
}: FileScope): Promise<{ views: { actorId: string; at: Date; count: number }[]; before: Date | null }> {
  const where = { chain: clientId, action: "file.viewed" };
  const groups = await tx.activity.groupBy({
    by: ["actorId"],
    where,
    _max: { at: true },
    _count: { _all: true },
  });
  const previous = await tx.activity.findFirst({
    where: { ...where, actorId: actor.id, at: { lt: new Date(Date.now() - VISIT) } },
    orderBy: { position: "desc" },
    select: { at: true },
  });
  const views = groups.flatMap(({ actorId, _max, _count }) =>
    actorId && _max.at ? [{ actorId, at: _max.at, count: _count._all }] : [],
  );
  return { views: views.sort((a, b) => b.at.getTime() - a.at.getTime()), before: previous?.at ?? null };
}

/** The verdicts that stand for an opened file. */
export async function verdictsOf({ tx, clientId }: FileScope): Promise<StoredVerdict[]> {
  const rows = await tx.assessment.findMany({ where: { clientId, current: true } });
  return rows.map(storedVerdict);
}
