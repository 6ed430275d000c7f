/** Names of the people an actor may know by name, in the transaction that acts for them. */
import "server-only";
import type { Tx } from "../platform/db";

/** Names by id; who may not be known, or has closed their account, is left out. */
export async function namesOf(tx: Tx, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id): id is string => id !== null))];
  if (wanted.length === 0) return new Map();
  const people = await tx.person.findMany({
    where: { id: { in: wanted }, name: { not: "" } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}
