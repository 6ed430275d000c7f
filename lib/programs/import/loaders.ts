/** The history of imports, for who may import. */
import "server-only";
import { z } from "zod";
import type { Actor } from "../../access/actor";
import { namesOf } from "../../people/names";
import { asPerson } from "../../platform/db";
import { THE_PROJECT } from "../publish";
import type { ImportLine } from "./types";

/** Lines of the history that are shown. */
const SHOWN = 50;

const Counts = z.object({
  rows: z.number(),
  newPrograms: z.number(),
  newStreams: z.number(),
  changedStreams: z.number(),
  newPlaces: z.number(),
  changedPlaces: z.number(),
  unchanged: z.number(),
});

/** What was tried and applied, newest first. */
export function loadImports(actor: Actor): Promise<ImportLine[]> {
  return asPerson(actor.id, async (tx) => {
    const rows = await tx.programImport.findMany({
      orderBy: [{ triedAt: "desc" }, { id: "desc" }],
      take: SHOWN,
      omit: { text: true },
    });
    const names = await namesOf(
      tx,
      rows.map(({ byId }) => byId),
    );
    return rows.map(({ id, fileName, byId, triedAt, appliedAt, counts }) => ({
      id,
      fileName,
      by: byId === THE_PROJECT ? null : (names.get(byId) ?? ""),
      at: (appliedAt ?? triedAt).toISOString(),
      applied: appliedAt !== null,
      counts: Counts.safeParse(counts).data ?? null,
    }));
  });
}
