/** Keeping of what is published beside the rules, until it is published anew. */
import "server-only";
import { db } from "../platform/db";
import { keptFrom } from "../platform/kept";
import { referenceRevision } from "./data";

/** Keeps what a read of published reference data gave. Read again only where something of it has changed. */
export const keptReference = <Value>(read: () => Promise<Value>): (() => Promise<Value>) =>
  keptFrom(async () => [await referenceRevision(db())], read);
