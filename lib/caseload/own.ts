/** What a client's home shows of the people around their file: who advises them, what was shared, what moved. */
import "server-only";
import { accessibleBy } from "@casl/prisma/runtime";
import type { Actor } from "../access/actor";
import { openFile } from "../access/scope";
import { linesOf } from "../activity/loaders";
import type { HistoryLine } from "../activity/schema";
import { namesOf } from "../people/names";

/** Shared notes read at once. */
const NOTES = 50;
/** Moves shown at once. */
const MOVES = 3;

export interface OwnSurroundings {
  /** Names are null where the reader may not know them, or the person has left. */
  advisors: { id: string; name: string | null; since: string }[];
  notes: { id: string; body: string; at: string; by: string | null }[];
  /** When they signed in the time before this one; null on the first visit. */
  lastVisit: string | null;
  /** Verdicts that moved, newest first, each with the change that moved them. */
  moved: { line: HistoryLine; cause: HistoryLine | null }[];
}

/** Reads it all, or null where the person has no file. */
export async function loadOwnSurroundings(actor: Actor): Promise<OwnSurroundings | null> {
  return openFile(actor, "follow", actor.id, async ({ tx, clientId }) => {
    const assignments = await tx.assignment.findMany({
      where: { clientId, endedAt: null },
      orderBy: { startedAt: "asc" },
    });
    const shared = { AND: [accessibleBy(actor.ability, "read").ofType("Note"), { clientId }] };
    const notes = await tx.note.findMany({
      where: shared,
      orderBy: { createdAt: "desc" },
      take: NOTES,
    });
    const names = await namesOf(tx, [
      ...assignments.map(({ advisorId }) => advisorId),
      ...notes.map(({ authorId }) => authorId),
    ]);
    const visits = await tx.activity.findMany({
      where: { chain: clientId, action: "session.opened" },
      select: { at: true },
      orderBy: { position: "desc" },
      take: 2,
    });
    const rows = await tx.activity.findMany({
      where: { chain: clientId, action: "verdict.moved" },
      include: { payload: true },
      orderBy: { position: "desc" },
      take: MOVES,
    });
    // The change that moved a verdict stands right before it in the chain: both are of one transaction.
    const causes = await tx.activity.findMany({
      where: { chain: clientId, position: { in: rows.map((row) => row.position - 1) } },
      include: { payload: true },
    });
    const lines = await linesOf(tx, actor.id, [...rows, ...causes]);
    const at = new Map(lines.map((line) => [line.position, line]));
    return {
      advisors: assignments.map(({ advisorId, startedAt }) => ({
        id: advisorId,
        name: names.get(advisorId) ?? null,
        since: startedAt.toISOString(),
      })),
      notes: notes.map((note) => ({
        id: note.id,
        body: note.body,
        at: note.createdAt.toISOString(),
        by: names.get(note.authorId) ?? null,
      })),
      lastVisit: visits[1]?.at.toISOString() ?? null,
      moved: rows.flatMap((row) => {
        const line = at.get(row.position);
        const cause = at.get(row.position - 1) ?? null;
        return line ? [{ line, cause: line.who === "itself" ? null : cause }] : [];
      }),
    };
  });
}
