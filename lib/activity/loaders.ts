/** Reads of a file's history for the person it is about. */
import "server-only";
import type { Actor, Capacity } from "../access/actor";
import { openFile } from "../access/scope";
import { namesOf } from "../people/names";
import type { Tx } from "../platform/db";
import { type Page, pageOf } from "../platform/page";
import { ActivityAction, type HistoryLine, type Only, payloadOf } from "./schema";

/** Lines on one page. */
export const PAGE = 50;

interface Row {
  position: number;
  at: Date;
  actorId: string | null;
  capacity: string;
  action: string;
  objectKind: string;
  objectId: string;
  payload: { body: unknown } | null;
}

/** Rows as lines, with the names the reader may know. */
export async function linesOf(tx: Tx, readerId: string, rows: readonly Row[]): Promise<HistoryLine[]> {
  const names = await namesOf(
    tx,
    rows.map((row) => row.actorId),
  );
  return rows.map((row) => ({
    position: row.position,
    at: row.at.toISOString(),
    who:
      row.actorId === null
        ? "itself"
        : row.actorId === readerId
          ? "you"
          : { name: names.get(row.actorId) ?? null, capacity: row.capacity as Capacity },
    action: ActivityAction.safeParse(row.action).data ?? null,
    object: { kind: row.objectKind, id: row.objectId },
    payload: payloadOf(row.payload?.body),
  }));
}

const CHANGES: readonly ActivityAction[] = ActivityAction.options.filter(
  (action) => !action.startsWith("session.") && action !== "file.viewed",
);
const WHERE: Record<Only, object> = {
  all: {},
  views: { action: "file.viewed" },
  changes: { action: { in: [...CHANGES] } },
};

export interface HistoryPage extends Page {
  lines: HistoryLine[];
}

/** A page of somebody's own history, newest first. Null where they have no file. */
export async function loadOwnHistory(actor: Actor, only: Only, wanted: number): Promise<HistoryPage | null> {
  return openFile(actor, "follow", actor.id, async ({ tx, clientId }) => {
    const where = { chain: clientId, ...WHERE[only] };
    const place = pageOf(await tx.activity.count({ where }), wanted, PAGE);
    const rows = await tx.activity.findMany({
      where,
      include: { payload: true },
      orderBy: { position: "desc" },
      skip: place.skip,
      take: PAGE,
    });
    return { lines: await linesOf(tx, actor.id, rows), ...place };
  });
}
