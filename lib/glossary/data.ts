/** Reads of the published glossary. */
import type { Prisma } from "@/generated/prisma/client";
import { GlossaryEntry } from "./schema";

export async function storedGlossary(
  client: Pick<Prisma.TransactionClient, "glossaryEntry">,
): Promise<GlossaryEntry[]> {
  const rows = await client.glossaryEntry.findMany({ orderBy: { position: "asc" } });
  return rows.map(({ body }) => GlossaryEntry.parse(body));
}
