/** Reads of the published statistics and figures. */
import type { Prisma } from "@/generated/prisma/client";
import { Figure, Statistic } from "./schema";

export async function storedStatistics(
  client: Pick<Prisma.TransactionClient, "statistic" | "figure">,
): Promise<{ figures: Figure[]; statistics: Statistic[] }> {
  const inOrder = { orderBy: { position: "asc" } } as const;
  const [figures, statistics] = await Promise.all([
    client.figure.findMany(inOrder),
    client.statistic.findMany(inOrder),
  ]);
  return {
    figures: figures.map(({ body }) => Figure.parse(body)),
    statistics: statistics.map(({ body }) => Statistic.parse(body)),
  };
}
