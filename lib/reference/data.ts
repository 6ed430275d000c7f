/** Reads of what fees, statistics, figures and the glossary share. */
import type { Prisma } from "@/generated/prisma/client";

/** The number of their last change. */
export async function referenceRevision(
  client: Pick<Prisma.TransactionClient, "referenceState">,
): Promise<number> {
  return (await client.referenceState.findUnique({ where: { id: 1 } }))?.revision ?? 0;
}
