/**
 * What people keep about programs for themselves. It leaves no line in the file's history: advisors read that history,
 * and these things are not for them.
 */
import "server-only";
import type { z } from "zod";
import type { FileScope } from "../access/scope";
import { type KeepSearchForm, KeptQuery, type ProgramNoteForm } from "./schema";

/** Searches one person keeps at most. */
export const MOST_SEARCHES = 50;

/** Keeps a search. Sent twice, it is kept once. */
export async function keepOwnSearch(
  { tx, clientId }: FileScope,
  { id, name, address }: z.infer<typeof KeepSearchForm>,
): Promise<"kept" | "full"> {
  if ((await tx.programSearch.count({ where: { clientId, NOT: { id } } })) >= MOST_SEARCHES) return "full";
  const query = KeptQuery.parse(Object.fromEntries(new URLSearchParams(address.split("?")[1] ?? "")));
  await tx.programSearch.createMany({
    data: [{ id, clientId, name, query: JSON.parse(JSON.stringify(query)) }],
    skipDuplicates: true,
  });
  return "kept";
}

/** Forgets a search; one that is not there is forgotten already. */
export async function forgetOwnSearch({ tx, clientId }: FileScope, id: string): Promise<void> {
  await tx.programSearch.deleteMany({ where: { id, clientId } });
}

export type NoteSaved =
  | { ok: true }
  | { ok: false; reason: "not_found" }
  /** Another window saved another text meanwhile: that one, and its version. */
  | { ok: false; reason: "conflict"; theirs: string; version: number };

/** Saves a note, unless another text came between. An empty one is removed. */
export async function saveOwnNote(
  { tx, clientId }: FileScope,
  { program, body, version }: z.infer<typeof ProgramNoteForm>,
): Promise<NoteSaved> {
  const key = { clientId, programId: program };
  if (!(await tx.program.findUnique({ where: { id: program }, select: { id: true } })))
    return { ok: false, reason: "not_found" };
  const standing = () => tx.programNote.findUnique({ where: { clientId_programId: key } });
  const before = await standing();
  // The same text again, from another window or sent twice: what it asks for stands already.
  if ((before?.body ?? "") === body) return { ok: true };
  const { count } =
    body === ""
      ? await tx.programNote.deleteMany({ where: { ...key, version } })
      : !before && version === 0
        ? await tx.programNote.createMany({ data: [{ ...key, body }], skipDuplicates: true })
        : await tx.programNote.updateMany({
            where: { ...key, version },
            data: { body, version: version + 1, updatedAt: new Date() },
          });
  if (count > 0) return { ok: true };
  // Read again: another window may have saved after the first look.
  const now = await standing();
  return (now?.body ?? "") === body
    ? { ok: true }
    : { ok: false, reason: "conflict", theirs: now?.body ?? "", version: now?.version ?? 0 };
}
