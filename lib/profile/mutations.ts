/**
 * Writes to a client's facts. Each changes the row, its history and the stored verdicts in one transaction, and
 * answers with what moved or with the named reason why nothing was written.
 */
import "server-only";
import type { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import { type FileScope, takeTurn } from "../access/scope";
import { record } from "../activity/record";
import { reassess } from "../assessment/reassess";
import type { Move } from "../assessment/schema";
import { LIST_LIMIT, type Profile } from "../eligibility/profile";
import { asDate } from "../platform/clock";
import type { Tx } from "../platform/db";
import type { Release } from "../requirements/loaders";
import { type FactTable, factOf, tableOf } from "./data";
import { type Fact, type FactBody, type Proof, TOPICS, type TopicName, topicsOf } from "./topics";

export type Saved =
  | { ok: true; fact: Fact | null; moved: Move[] }
  | { ok: false; reason: "conflict"; theirs: Fact | null }
  | { ok: false; reason: "taken" }
  | { ok: false; reason: "one_only" }
  /** The list holds as many rows as a profile may. */
  | { ok: false; reason: "full" }
  | { ok: false; reason: "not_found" };

/** Whether a field takes days and nothing else. A day typed as a school's name stays text. */
function isDayField(topic: TopicName, name: string): boolean {
  const field = (TOPICS[topic].schema.shape as Record<string, z.ZodType>)[name];
  return (field?.safeParse("2020-01-01").success && !field.safeParse("x").success) ?? false;
}

/** The columns a body fills: given fields as the database holds them, the others emptied. */
function columnsOf(topic: TopicName, body: FactBody): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const name of Object.keys(TOPICS[topic].schema.shape)) {
    const value = body[name];
    if (value === undefined) columns[name] = JSON_COLUMNS.has(name) ? Prisma.DbNull : null;
    else if (typeof value === "string" && isDayField(topic, name)) columns[name] = asDate(value);
    else columns[name] = value;
  }
  return columns;
}
const JSON_COLUMNS = new Set([
  "accreditations",
  "coreRotations",
  "specialties",
  "jurisdictions",
  "languages",
]);

const asJson = (value: unknown): Prisma.InputJsonObject =>
  JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject;

async function note(
  { tx, clientId, actor, capacity }: FileScope,
  action: "fact.added" | "fact.changed" | "fact.removed" | "fact.proven" | "topic.changed",
  object: { kind: string; id: string },
  payload: object,
): Promise<void> {
  await record(tx, {
    chain: clientId,
    actorId: actor.id,
    capacity,
    action,
    object,
    payload: asJson(payload),
  });
}

/**
 * Adds a fact. The id comes with the form, so that a form sent twice makes one row: the second answer is the first
 * one's.
 */
export async function addFact(
  scope: FileScope,
  release: Release,
  today: string,
  topic: TopicName,
  id: string,
  body: FactBody,
): Promise<Saved> {
  const { tx, clientId, actor } = scope;
  await takeTurn(scope);
  const table = tableOf(tx, topic);
  const there = await table.findFirst({ where: { id } });
  if (there)
    return there.clientId === clientId
      ? { ok: true, fact: factOf(topic, there), moved: [] }
      : { ok: false, reason: "taken" };
  if (TOPICS[topic].single && (await table.findFirst({ where: { clientId } })))
    return { ok: false, reason: "one_only" };
  if ((await table.count({ where: { clientId } })) >= LIST_LIMIT) return { ok: false, reason: "full" };
  const { count } = await table.createMany({
    data: [{ id, clientId, saidBy: actor.id, ...columnsOf(topic, body) }],
    skipDuplicates: true,
  });
  // The id stands in a file this person may not see.
  if (count === 0) return { ok: false, reason: "taken" };
  await note(scope, "fact.added", { kind: topic, id }, { to: body });
  return settled(scope, release, today, topic, id);
}

async function settled(
  scope: FileScope,
  release: Release,
  today: string,
  topic: TopicName,
  id: string,
): Promise<Saved> {
  const moved = await reassess(scope, release, today);
  const row = await tableOf(scope.tx, topic).findFirst({ where: { id } });
  return { ok: true, fact: row && factOf(topic, row), moved };
}

type Seen =
  | { ok: true; table: FactTable; before: Fact }
  | Extract<Saved, { ok: false; reason: "conflict" | "not_found" }>;

/** Takes the file's turn and finds the fact as the person saw it, or says why it is not that any more. */
async function asSeen(scope: FileScope, topic: TopicName, id: string, version: number): Promise<Seen> {
  await takeTurn(scope);
  const table = tableOf(scope.tx, topic);
  const row = await table.findFirst({ where: { id, clientId: scope.clientId } });
  if (!row) return { ok: false, reason: "not_found" };
  const before = factOf(topic, row);
  return row.version === version
    ? { ok: true, table, before }
    : { ok: false, reason: "conflict", theirs: before };
}

/**
 * Changes a fact. `version` is the edit the person saw; where another one came between, nothing is written and theirs
 * is returned, so that both texts are kept. A changed fact is a claim again: what proved the old one does not prove it.
 */
export async function changeFact(
  scope: FileScope,
  release: Release,
  today: string,
  topic: TopicName,
  id: string,
  version: number,
  body: FactBody,
): Promise<Saved> {
  const { clientId, actor } = scope;
  const seen = await asSeen(scope, topic, id, version);
  if (!seen.ok) return seen;
  const { table, before } = seen;
  await table.updateMany({
    where: { id, clientId, version },
    data: {
      ...columnsOf(topic, body),
      saidBy: actor.id,
      proof: "claimed",
      provenBy: null,
      provenOn: null,
      version: version + 1,
    },
  });
  await note(scope, "fact.changed", { kind: topic, id }, { from: before.body, to: body });
  return settled(scope, release, today, topic, id);
}

/** Removes a fact, unless somebody changed it meanwhile. Removing it twice is the same as once. */
export async function removeFact(
  scope: FileScope,
  release: Release,
  today: string,
  topic: TopicName,
  id: string,
  version: number,
): Promise<Saved> {
  const { clientId } = scope;
  const seen = await asSeen(scope, topic, id, version);
  if (!seen.ok) return seen.reason === "not_found" ? { ok: true, fact: null, moved: [] } : seen;
  const { table, before } = seen;
  await table.deleteMany({ where: { id, clientId, version } });
  await note(scope, "fact.removed", { kind: topic, id }, { from: before.body });
  return settled(scope, release, today, topic, id);
}

/** Says how a fact is proven. The advisor's word about a paper, not a change of the fact. */
export async function proveFact(
  scope: FileScope,
  today: string,
  topic: TopicName,
  id: string,
  version: number,
  proof: Proof,
): Promise<Saved> {
  const { clientId, actor } = scope;
  const seen = await asSeen(scope, topic, id, version);
  if (!seen.ok) return seen;
  const { table, before } = seen;
  const claimed = proof === "claimed";
  await table.updateMany({
    where: { id, clientId, version },
    data: {
      proof,
      provenBy: claimed ? null : actor.id,
      provenOn: claimed ? null : asDate(today),
      version: version + 1,
    },
  });
  await note(scope, "fact.proven", { kind: topic, id }, { from: before.proof, to: proof });
  const after = await table.findFirst({ where: { id } });
  return { ok: true, fact: after && factOf(topic, after), moved: [] };
}

/** Says whether a topic's facts are all there are, and of which codes the person is not sure. */
export async function settleTopic(
  scope: FileScope,
  release: Release,
  today: string,
  topic: TopicName,
  version: number,
  state: { complete: boolean; unsure: string[] },
): Promise<Saved> {
  const { tx, clientId } = scope;
  await takeTurn(scope);
  const key = { clientId_topic: { clientId, topic } };
  const before = await tx.profileTopic.findUnique({ where: key });
  if ((before?.version ?? 0) !== version) return { ok: false, reason: "conflict", theirs: null };
  const unsure = [...new Set(state.unsure)].sort();
  await tx.profileTopic.upsert({
    where: key,
    create: { clientId, topic, complete: state.complete, unsure },
    update: { complete: state.complete, unsure, version: { increment: 1 } },
  });
  await note(
    scope,
    "topic.changed",
    { kind: "topic", id: topic },
    {
      from: { complete: before?.complete ?? false, unsure: before?.unsure ?? [] },
      to: { complete: state.complete, unsure },
    },
  );
  return { ok: true, fact: null, moved: await reassess(scope, release, today) };
}

/** Fills an empty file with a profile: the answers somebody gave before they had an account. */
export async function fillFile(
  scope: FileScope,
  release: Release,
  today: string,
  profile: Profile,
): Promise<Move[]> {
  await takeTurn(scope);
  await writeProfile(scope.tx, scope.clientId, scope.actor.id, profile);
  await note(scope, "topic.changed", { kind: "file", id: scope.clientId }, { to: profile });
  return reassess(scope, release, today);
}

async function writeProfile(tx: Tx, clientId: string, saidBy: string, profile: Profile): Promise<void> {
  for (const { topic, rows, complete, unsure } of topicsOf(profile)) {
    if (rows.length > 0)
      await tableOf(tx, topic).createMany({
        data: rows.map((row) => ({ clientId, saidBy, ...columnsOf(topic, row) })),
      });
    await tx.profileTopic.upsert({
      where: { clientId_topic: { clientId, topic } },
      create: { clientId, topic, complete, unsure },
      update: { complete, unsure, version: { increment: 1 } },
    });
  }
}
