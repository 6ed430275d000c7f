/**
 * Writes of advisors to a client's file, and who advises whom. Each commits with its row in the file's history, and
 * answers with the named reason where nothing was written.
 *
 * The text of a note never enters the history: clients read their own, and some notes are not for them.
 */
import "server-only";
import { accessibleBy } from "@casl/prisma/runtime";
import { type FileScope, takeTurn } from "../access/scope";
import { record } from "../activity/record";
import type { ActivityAction } from "../activity/schema";
import { dropDraft, keepDraft } from "../profile/drafts";
import type { AmendForm, NoteDraft, NoteForm, Stage } from "./schema";

/** The name under which a new note's draft is kept. */
export const NEW_NOTE = "note:new";

function happened(
  { tx, actor, clientId, capacity }: FileScope,
  action: ActivityAction,
  object: { kind: string; id: string },
  payload?: Record<string, string>,
): Promise<void> {
  return record(tx, { chain: clientId, actorId: actor.id, capacity, action, object, payload });
}

export type NoteResult =
  | { ok: true }
  /** Full: the file holds as many notes as it may. */
  | { ok: false; reason: "taken" | "not_found" | "full" }
  /** Somebody saved another text meanwhile: theirs, and the edit it is. */
  | { ok: false; reason: "conflict"; theirs: string; version: number };

/** Notes a file may hold: all are read with it. */
export const MOST_NOTES = 1000;

/** Writes a note. Sent twice, it is there once. What was kept of it as a draft goes. */
export async function writeNote(scope: FileScope, form: NoteForm): Promise<NoteResult> {
  const { tx, actor, clientId } = scope;
  const { id, body, visibility } = form;
  await takeTurn(scope);
  if ((await tx.note.count({ where: { clientId, NOT: { id } } })) >= MOST_NOTES)
    return { ok: false, reason: "full" };
  const { count } = await tx.note.createMany({
    data: [{ id, clientId, authorId: actor.id, body, visibility }],
    skipDuplicates: true,
  });
  if (count === 0) {
    const there = await tx.note.findFirst({ where: { id, clientId, authorId: actor.id } });
    // The same id with another text is not the same form: nobody is told that a text was saved which was not.
    return there?.body === body ? { ok: true } : { ok: false, reason: "taken" };
  }
  await happened(scope, "note.written", { kind: "note", id }, { visibility });
  await dropDraft(scope, NEW_NOTE);
  return { ok: true };
}

/** Changes one's own note, unless another edit came between. */
export async function amendNote(scope: FileScope, form: AmendForm): Promise<NoteResult> {
  const { tx, actor, clientId } = scope;
  const { id, version, body, visibility } = form;
  const mine = { AND: [accessibleBy(actor.ability, "amend").ofType("Note"), { id, clientId }] };
  const before = await tx.note.findFirst({ where: mine });
  if (!before) return { ok: false, reason: "not_found" };
  // The same form sent twice: what it asks for stands already.
  if (before.body === body && before.visibility === visibility) return { ok: true };
  const { count } =
    before.version === version
      ? await tx.note.updateMany({
          where: { ...mine, version },
          data: { body, visibility, version: version + 1, updatedAt: new Date() },
        })
      : { count: 0 };
  if (count === 0) {
    const now = await tx.note.findFirstOrThrow({ where: mine });
    return { ok: false, reason: "conflict", theirs: now.body, version: now.version };
  }
  await happened(scope, "note.amended", { kind: "note", id }, { from: before.visibility, to: visibility });
  return { ok: true };
}

/** Keeps a new note that somebody has begun to write. Returns when, or null as drafts do; an empty text is nothing to keep. */
export async function keepNote(scope: FileScope, draft: NoteDraft): Promise<Date | null> {
  if (draft.body.trim() !== "") return keepDraft(scope, NEW_NOTE, draft);
  await dropDraft(scope, NEW_NOTE);
  return new Date();
}

export type StageResult = { ok: true } | { ok: false; reason: "conflict"; theirs: Stage };

/** Moves a client to another stage, unless somebody else moved them since this was read. */
export async function moveStage(scope: FileScope, stage: Stage, version: number): Promise<StageResult> {
  const { tx, clientId } = scope;
  const before = await tx.client.findUniqueOrThrow({ where: { id: clientId } });
  if (before.stage === stage) return { ok: true };
  const { count } = await tx.client.updateMany({
    where: { id: clientId, version },
    data: { stage, version: { increment: 1 } },
  });
  if (count === 0) {
    const { stage: theirs } = await tx.client.findUniqueOrThrow({ where: { id: clientId } });
    return { ok: false, reason: "conflict", theirs };
  }
  await happened(scope, "stage.changed", { kind: "client", id: clientId }, { from: before.stage, to: stage });
  return { ok: true };
}

export type AssignResult = { ok: true } | { ok: false; reason: "no_advisor" | "already" };

/**
 * Gives a client to an advisor, who may open the file from now on. Advising is a permission: somebody who could not
 * open the file is not found. The history names the advisor by id.
 */
export async function assignAdvisor(scope: FileScope, advisorId: string): Promise<AssignResult> {
  const { tx, actor, clientId } = scope;
  // One change of who advises a client at a time, so that the same advisor is not given twice.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${clientId}, 0))`;
  const advisor = await tx.person.findFirst({
    where: {
      id: advisorId,
      status: "active",
      NOT: { id: clientId },
      roles: { some: { role: { permissions: { has: "client:read:assigned" } } } },
    },
    select: { id: true },
  });
  if (!advisor) return { ok: false, reason: "no_advisor" };
  if (await tx.assignment.findFirst({ where: { clientId, advisorId, endedAt: null }, select: { id: true } }))
    return { ok: false, reason: "already" };
  await tx.assignment.create({ data: { clientId, advisorId, assignedBy: actor.id } });
  await happened({ ...scope, capacity: "admin" }, "advisor.assigned", { kind: "advisor", id: advisorId });
  return { ok: true };
}

/** Ends an advisor's work with a client: from now on the file is not found for them. Ending it twice is ending it once. */
export async function endAssignment(scope: FileScope, assignmentId: string): Promise<boolean> {
  const { tx, clientId } = scope;
  const there = await tx.assignment.findFirst({ where: { id: assignmentId, clientId } });
  if (!there) return false;
  const { count } = await tx.assignment.updateMany({
    where: { id: assignmentId, clientId, endedAt: null },
    data: { endedAt: new Date() },
  });
  if (count > 0)
    await happened({ ...scope, capacity: "admin" }, "advisor.unassigned", {
      kind: "advisor",
      id: there.advisorId,
    });
  return true;
}
