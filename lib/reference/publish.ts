/**
 * Publishing of what stands beside the rules: fees, statistics, figures and the glossary. Their rows carry their own
 * history, so the tables hold what the files hold: what changed is written, what is gone is taken away.
 */
import type { Prisma, PrismaClient } from "@/generated/prisma/client";
import { canonicalText } from "../eligibility/facts";
import type { Reference } from "./schema";

interface Row {
  id: string;
  position: number;
  body: Prisma.InputJsonValue;
}

/** One table, as far as publishing needs it. All four have the same shape. */
interface Shelf {
  findMany(): Promise<{ id: string; position: number; body: unknown }[]>;
  deleteMany(args: { where: { id: { in: string[] } } }): Promise<unknown>;
  upsert(args: { where: { id: string }; create: Row; update: Row }): Promise<unknown>;
}

const rowsOf = (entries: readonly { id: string }[]): Row[] =>
  entries.map((entry, position) => ({
    id: entry.id,
    position,
    body: JSON.parse(JSON.stringify(entry)) as Prisma.InputJsonValue,
  }));

async function fill(shelf: Shelf, entries: readonly { id: string }[]): Promise<number> {
  const stored = new Map((await shelf.findMany()).map((row) => [row.id, canonicalText(row)]));
  const rows = rowsOf(entries);
  const kept = new Set(rows.map(({ id }) => id));
  const gone = [...stored.keys()].filter((id) => !kept.has(id));
  if (gone.length > 0) await shelf.deleteMany({ where: { id: { in: gone } } });
  const changed = rows.filter((row) => stored.get(row.id) !== canonicalText(row));
  for (const row of changed) await shelf.upsert({ where: { id: row.id }, create: row, update: row });
  return gone.length + changed.length;
}

/** Publishes everything in one transaction; the number of rows that changed. */
export function publishReference(db: PrismaClient, reference: Reference): Promise<number> {
  return db.$transaction(
    async (tx) => {
      const shelves: [Shelf, readonly { id: string }[]][] = [
        [tx.fee as unknown as Shelf, reference.fees],
        [tx.statistic as unknown as Shelf, reference.statistics],
        [tx.figure as unknown as Shelf, reference.figures],
        [tx.glossaryEntry as unknown as Shelf, reference.glossary],
      ];
      let changed = 0;
      for (const [shelf, entries] of shelves) changed += await fill(shelf, entries);
      if (changed > 0)
        await tx.referenceState.update({ where: { id: 1 }, data: { revision: { increment: 1 } } });
      return changed;
    },
    { timeout: 60_000, maxWait: 10_000 },
  );
}
