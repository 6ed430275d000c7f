/**
 * Opening a client's file. The only way to a file's rows: it asks the policy and the database together, and what is
 * not allowed is not found. Reads and writes take the scope it makes, so an unscoped one does not compile.
 */
import "server-only";
import { accessibleBy } from "@casl/prisma/runtime";
import { z } from "zod";
import { asPerson, type Tx } from "../platform/db";
import { type Actor, type Capacity, capacityOn } from "./actor";
import type { Action } from "./policy";

declare const opened: unique symbol;

/** The id of a client whose file the actor may open for what they asked. Only {@link openFile} makes one. */
export type OpenClientId = string & { readonly [opened]: true };

/** A file, opened by somebody, inside a transaction. */
export interface FileScope {
  tx: Tx;
  actor: Actor;
  clientId: OpenClientId;
  capacity: Capacity;
}

/** Opens a file inside a transaction that already acts for the actor. Null as {@link openFile} says. */
export async function openFileIn(
  tx: Tx,
  actor: Actor,
  action: Action,
  clientId: string,
): Promise<FileScope | null> {
  if (!z.uuid().safeParse(clientId).success) return null;
  const found = await tx.client.findFirst({
    where: { AND: [accessibleBy(actor.ability, action).ofType("Client"), { id: clientId }] },
    select: { id: true },
  });
  return found && { tx, actor, clientId: found.id as OpenClientId, capacity: capacityOn(actor, found.id) };
}

/**
 * Runs work on a client's file inside one transaction that acts for the actor. Null where there is no such file, or
 * the actor may not do this to it: the two look alike.
 */
export async function openFile<Result>(
  actor: Actor,
  action: Action,
  clientId: string,
  work: (scope: FileScope) => Promise<Result>,
): Promise<Result | null> {
  return asPerson(actor.id, async (tx) => {
    const scope = await openFileIn(tx, actor, action, clientId);
    return scope && work(scope);
  });
}

/** A file's rows are changed one change at a time: what counts them before adding one is not overtaken. */
export async function takeTurn({ tx, clientId }: FileScope): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "client" WHERE "id" = ${clientId}::uuid FOR UPDATE`;
}
