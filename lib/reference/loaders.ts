/** Keeping of what is published beside the rules, until it is published anew. */
import "server-only";
import { db } from "../platform/db";
import { kept } from "../platform/kept";
import { referenceRevision } from "./data";

/** Keeps what a read of published reference data gave. Read again only where something of it has changed. */
export function keptReference<Value>(read: () => Promise<Value>): () => Promise<Value> {
  const held = kept<{ revision: number; value: Value }>(async (before) => {
    // Asked first: what is published in between is read again the next time.
    const revision = await referenceRevision(db());
    return before?.revision === revision ? before : { revision, value: await read() };
  });
  return async () => (await held()).value;
}
