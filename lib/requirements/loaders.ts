/** The published catalogue, from Postgres, made ready for questions. Kept in memory until a newer one is published. */
import "server-only";
import { type Rulebook, rulebook } from "../eligibility/ruleset";
import { db } from "../platform/db";
import { catalogueAt, newestRevision } from "./data";

/** A publication of the catalogue, made ready. */
export interface Release {
  revision: number;
  book: Rulebook;
}

/** How long a process may answer from an older publication, in milliseconds. */
const FRESH_FOR = 2000;
let kept: (Release & { checkedAt: number }) | null = null;
let reading: Promise<Release & { checkedAt: number }> | null = null;

async function read(): Promise<Release & { checkedAt: number }> {
  const revision = await newestRevision(db());
  if (revision === null)
    throw new Error("No catalogue is published in this database. `npm start` publishes it.");
  if (kept && kept.revision === revision) return { ...kept, checkedAt: Date.now() };
  return { ...(await loadRelease(revision)), checkedAt: Date.now() };
}

/** The newest publication. */
export async function newestRelease(): Promise<Release> {
  if (kept && Date.now() - kept.checkedAt < FRESH_FOR) return kept;
  reading ??= read().finally(() => {
    reading = null;
  });
  kept = await reading;
  return kept;
}

/** The rules of every day, as published. */
export async function loadRulebook(): Promise<Rulebook> {
  return (await newestRelease()).book;
}

/** A past publication, for working a stored verdict out again. */
export async function loadRelease(revision: number): Promise<Release> {
  const catalogue = await catalogueAt(db(), revision);
  if (!catalogue) throw new Error(`There is no publication ${revision} of the catalogue.`);
  return { revision, book: rulebook(catalogue) };
}
