/** One of the two verbs every domain may call: writes down what happened, in the transaction that made it happen. */
import "server-only";
import { createHash, randomBytes } from "node:crypto";
import type { Prisma } from "@/generated/prisma/client";
import type { Capacity } from "../access/actor";
import { canonicalText } from "../eligibility/facts";
import type { Tx } from "../platform/db";
import type { ActivityAction } from "./schema";

export interface Happening {
  /** The client whose file it is about, or HOUSE. */
  chain: string;
  actorId: string | null;
  capacity: Capacity;
  action: ActivityAction;
  /** What it was done to: a kind in the words of the code, and its id. Never a name or a value. */
  object: { kind: string; id: string };
  /** From and to, or why. Personal, so it stands where the retention job may erase it. */
  payload?: Prisma.InputJsonObject;
}

/** Digest of a payload: what stays in the chain once the payload is erased. */
export const payloadDigest = (payload: unknown): string =>
  createHash("sha256").update(canonicalText(payload)).digest("hex");

/** Adds a row to a file's history. The database gives it its place and binds it to the row before. */
export async function record(tx: Tx, happening: Happening): Promise<void> {
  const { chain, actorId, capacity, action, object } = happening;
  // With a salt, nobody can guess an erased payload from the digest that stays.
  const payload = happening.payload && { ...happening.payload, salt: randomBytes(16).toString("base64url") };
  const { id: activityId } = await tx.activity.create({
    data: {
      chain,
      actorId,
      capacity,
      action,
      objectKind: object.kind,
      objectId: object.id,
      ...(payload ? { payloadDigest: payloadDigest(payload) } : {}),
    },
    // Nothing else is asked back: the gate adds to histories and reads none.
    select: { id: true },
  });
  if (payload) await tx.activityPayload.createMany({ data: [{ activityId, chain, body: payload }] });
}

/** Writes down that somebody opened a client's file; the client's own visits are not noted. */
export async function recordView(scope: {
  tx: Tx;
  actor: { id: string };
  clientId: string;
  capacity: Capacity;
}): Promise<void> {
  if (scope.actor.id === scope.clientId) return;
  await record(scope.tx, {
    chain: scope.clientId,
    actorId: scope.actor.id,
    capacity: scope.capacity,
    action: "file.viewed",
    object: { kind: "file", id: scope.clientId },
  });
}
