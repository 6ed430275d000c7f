/**
 * Gathers everything held about the person who asks. The account is read at the gate, the file as its owner through
 * the two walls, so that the export can hold no more than they may see: notes that advisors keep to themselves are
 * not theirs to take.
 */
import "server-only";
import { accessibleBy } from "@casl/prisma/runtime";
import type { Actor } from "../../access/actor";
import { openFile } from "../../access/scope";
import { ActivityAction, HOUSE } from "../../activity/schema";
import { dayText } from "../../platform/clock";
import { asPerson, atGate, type Tx } from "../../platform/db";
import { fileFacts } from "../../profile/data";
import { TOPIC_NAMES } from "../../profile/topics";
import { ownThings } from "../../programs/own";
import { recordOwn } from "../mutations";
import { namesOf } from "../names";
import { DataExport, type Json } from "./schema";

const text = (at: Date): string => at.toISOString();
const maybe = (at: Date | null): string | null => at?.toISOString() ?? null;
/** A value of a JSON column: what the database holds there is JSON, whatever Prisma calls it. */
const json = (value: unknown): Json => value as Json;

/** How somebody takes their data along. */
export type ExportForm = "json" | "document";

async function readAccount(tx: Tx, id: string) {
  const person = await tx.person.findUniqueOrThrow({
    where: { id },
    include: {
      roles: { orderBy: { roleId: "asc" } },
      credential: { select: { changedAt: true } },
      factors: { orderBy: { id: "asc" } },
      sessions: { orderBy: { createdAt: "asc" } },
      consents: { include: { wording: true }, orderBy: { givenAt: "asc" } },
    },
  });
  // Only the one this account was made of: whoever else typed the address in is somebody else.
  const signUp = await tx.signUp.findFirst({
    where: { email: person.email ?? "", completedAt: { not: null } },
    orderBy: { completedAt: "desc" },
  });
  return {
    account: {
      id,
      name: person.name,
      email: person.email,
      language: person.locale,
      status: person.status,
      fictional: person.fictional,
      openedAt: text(person.createdAt),
      roles: person.roles.map(({ roleId, grantedAt }) => ({ role: roleId, since: text(grantedAt) })),
      passwordChangedAt: maybe(person.credential?.changedAt ?? null),
      secondFactors: person.factors.map(({ kind, label, confirmedAt }) => ({
        kind,
        label,
        confirmedAt: maybe(confirmedAt),
      })),
    },
    signUp: signUp && {
      name: signUp.name,
      language: signUp.locale,
      agreedTo: signUp.consents as { purpose: string; version: number }[],
      askedAt: text(signUp.createdAt),
      confirmedAt: text(signUp.completedAt ?? signUp.createdAt),
    },
    consents: person.consents.map(({ purpose, version, wording, givenAt, withdrawnAt }) => ({
      purpose,
      version,
      words: { en: wording.textEn, fr: wording.textFr },
      givenAt: text(givenAt),
      withdrawnAt: maybe(withdrawnAt),
    })),
    sessions: person.sessions.map((session) => ({
      id: session.id,
      browser: session.agent,
      beganAt: text(session.createdAt),
      lastSeenAt: text(session.lastSeenAt),
      endedAt: maybe(session.endedAt),
      endedFor: session.endedFor,
    })),
  };
}

const draft = ({ form, body, updatedAt }: { form: string; body: unknown; updatedAt: Date }) => ({
  form,
  content: json(body),
  changedAt: text(updatedAt),
});

async function readFile(tx: Tx, clientId: string): Promise<NonNullable<DataExport["file"]>> {
  const own = { where: { clientId } };
  const client = await tx.client.findUniqueOrThrow({ where: { id: clientId } });
  const facts = await fileFacts(tx, clientId);
  const assignments = await tx.assignment.findMany({ ...own, orderBy: { startedAt: "asc" } });
  const verdicts = await tx.assessment.findMany({ ...own, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  const snapshots = await tx.factsSnapshot.findMany({ ...own, orderBy: { createdAt: "asc" } });
  const notes = await tx.note.findMany({
    where: { clientId, visibility: "shared" },
    orderBy: { createdAt: "asc" },
  });
  const drafts = await tx.draft.findMany({ ...own, orderBy: { form: "asc" } });
  const reviews = await tx.reviewRequest.findMany({ ...own, orderBy: { createdAt: "asc" } });
  const programs = await ownThings(tx, clientId);
  return {
    ...programs,
    stage: client.stage,
    openedAt: text(client.createdAt),
    topics: TOPIC_NAMES.map((topic) => {
      const { complete, unsure, facts: rows } = facts[topic];
      return {
        topic,
        complete,
        unsure,
        facts: rows.map(({ id, body, saidBy, saidAt, proof, provenBy, provenOn, version }) => ({
          id,
          says: body as Record<string, Json>,
          saidBy,
          saidAt,
          proof,
          provenBy,
          provenOn,
          edit: version,
        })),
      };
    }).filter(({ complete, facts: rows, unsure }) => complete || rows.length > 0 || unsure.length > 0),
    advisors: assignments.map(({ advisorId, startedAt, endedAt }) => ({
      advisor: advisorId,
      from: text(startedAt),
      to: maybe(endedAt),
    })),
    verdicts: verdicts.map((row) => ({
      pathway: row.pathwayId,
      asOf: dayText(row.asOf),
      verdict: row.verdict,
      completed: row.completed,
      timing: row.timing,
      gaps: json(row.gaps),
      nextOn: row.nextOn && dayText(row.nextOn),
      rules: row.versions,
      catalogue: row.release,
      facts: row.factsDigest,
      engine: row.engineVersion,
      newest: row.current,
      storedAt: text(row.createdAt),
    })),
    factsUsed: snapshots.map(({ digest, profile, createdAt }) => ({
      digest,
      profile: json(profile),
      keptAt: text(createdAt),
    })),
    notes: notes.map(({ authorId, body, createdAt, updatedAt }) => ({
      author: authorId,
      text: body,
      writtenAt: text(createdAt),
      changedAt: text(updatedAt),
    })),
    drafts: drafts.map(draft),
    reviews: reviews.map((row) => ({
      pathway: row.pathwayId,
      question: row.body,
      askedAt: text(row.createdAt),
      answer: row.answer,
      answeredBy: row.answeredBy,
      answeredAt: maybe(row.answeredAt),
    })),
  };
}

/** The history of a chain. What an unshared note was about stays with its author; that there was one does not. */
async function readActivity(tx: Tx, where: object, shared: ReadonlySet<string>) {
  const rows = await tx.activity.findMany({
    where,
    include: { payload: true },
    orderBy: { position: "asc" },
  });
  return rows.map((row) => ({
    chain: row.chain === HOUSE ? ("service" as const) : ("file" as const),
    position: row.position,
    at: text(row.at),
    by: row.actorId,
    as: row.capacity,
    action: ActivityAction.parse(row.action),
    object: { kind: row.objectKind, id: row.objectId },
    details: json(
      row.objectKind === "note" && !shared.has(row.objectId) ? null : (row.payload?.body ?? null),
    ),
    detailsDigest: row.payloadDigest,
    previous: row.previous,
    digest: row.digest,
  }));
}

async function readOwnFile(actor: Actor) {
  return openFile(actor, "export", actor.id, async ({ tx, clientId }) => {
    const file = await readFile(tx, clientId);
    const shared = await tx.note.findMany({
      where: { clientId, visibility: "shared" },
      select: { id: true },
    });
    const activity = await readActivity(tx, { chain: clientId }, new Set(shared.map(({ id }) => id)));
    return { file, activity };
  });
}

/** Mail to the person, and what they wrote about others as staff: no more of it than their own screens show. */
const readBesides = (actor: Actor) =>
  asPerson(actor.id, async (tx) => {
    const mail = await tx.mail.findMany({
      select: { template: true, locale: true, createdAt: true, sentAt: true },
      orderBy: { createdAt: "asc" },
    });
    const notes = await tx.note.findMany({
      where: { AND: [accessibleBy(actor.ability, "amend").ofType("Note"), { authorId: actor.id }] },
      orderBy: { createdAt: "asc" },
    });
    const drafts = await tx.draft.findMany({
      where: { personId: actor.id, NOT: { clientId: actor.id } },
      orderBy: { updatedAt: "asc" },
    });
    return {
      messages: mail.map(({ template, locale, createdAt, sentAt }) => ({
        kind: template,
        language: locale,
        writtenAt: text(createdAt),
        sentAt: maybe(sentAt),
      })),
      work: {
        notes: notes.map(({ visibility, body, createdAt, updatedAt }) => ({
          seenBy: visibility,
          text: body,
          writtenAt: text(createdAt),
          changedAt: text(updatedAt),
        })),
        drafts: drafts.map(draft),
      },
    };
  });

/** Of the installation's history people get what they did and what was done to their account. */
const readServiceActivity = (id: string) =>
  asPerson(id, (tx) =>
    readActivity(
      tx,
      { chain: HOUSE, OR: [{ actorId: id }, { objectId: id }, { objectId: { endsWith: `@${id}` } }] },
      new Set(),
    ),
  );

/** Everything held about the actor. That it was taken is part of the history, from the next time on. */
export async function loadExport(actor: Actor, form: ExportForm): Promise<DataExport> {
  const account = await atGate((tx) => readAccount(tx, actor.id));
  const own = await readOwnFile(actor);
  const besides = await readBesides(actor);
  const activity = [...(own?.activity ?? []), ...(await readServiceActivity(actor.id))].sort((a, b) =>
    a.at.localeCompare(b.at),
  );
  const names = await asPerson(actor.id, (tx) =>
    namesOf(tx, [
      actor.id,
      ...activity.map(({ by }) => by),
      ...(own?.file.advisors ?? []).map(({ advisor }) => advisor),
    ]),
  );
  await atGate((tx) => recordOwn(tx, actor.id, "file.exported", { kind: "file", id: form }));
  return DataExport.parse({
    format: "waymark-export",
    version: 1,
    madeAt: text(new Date()),
    ...account,
    people: [...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.id.localeCompare(b.id)),
    file: own?.file ?? null,
    ...besides,
    activity,
  });
}
