/** Reads of the published fees. */
import type { Prisma } from "@/generated/prisma/client";
import { FeeItem } from "./schema";

export async function storedFees(client: Pick<Prisma.TransactionClient, "fee">): Promise<FeeItem[]> {
  const rows = await client.fee.findMany({ orderBy: { position: "asc" } });
  return rows.map(({ body }) => FeeItem.parse(body));
}
