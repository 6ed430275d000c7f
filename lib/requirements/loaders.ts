/** The published catalogue, from Postgres, made ready for questions. Kept in memory until a newer one is published. */
import "server-only";
import { type Rulebook, rulebook } from "../eligibility/ruleset";
import { db } from "../platform/db";
import { keptFrom } from "../platform/kept";
import { catalogueAt, newestRevision } from "./data";

/** A publication of the catalogue, made ready. */
export interface Release {
  revision: number;
  book: Rulebook;
}

/** The newest publication. Made ready again only where a newer one is published. */
export const newestRelease = keptFrom(
  async () => {
    const revision = await newestRevision(db());
    if (revision === null)
      throw new Error("No catalogue is published in this database. `npm start` publishes it.");
    return [revision];
  },
  ([revision]) => loadRelease(revision),
);

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
