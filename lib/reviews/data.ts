/** Reads of the requests of an opened file. */
import "server-only";
import type { FileScope } from "../access/scope";
import { namesOf } from "../people/names";
import type { Review } from "./schema";

/** What the client asked to be looked at, newest first: on one pathway, or on all. */
export async function reviewsOf({ tx, clientId }: FileScope, pathway?: string): Promise<Review[]> {
  const rows = await tx.reviewRequest.findMany({
    where: { clientId, pathwayId: pathway },
    orderBy: { createdAt: "desc" },
  });
  const names = await namesOf(
    tx,
    rows.map((row) => row.answeredBy),
  );
  return rows.map((row) => ({
    id: row.id,
    pathway: row.pathwayId,
    body: row.body,
    askedAt: row.createdAt.toISOString(),
    answer: row.answer,
    answeredBy: row.answeredBy && (names.get(row.answeredBy) ?? null),
    answeredAt: row.answeredAt?.toISOString() ?? null,
  }));
}
