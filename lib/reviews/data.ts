/** Reads of the requests of an opened file. */
import "server-only";
import type { FileScope } from "../access/scope";
import { namesOf } from "../people/names";
import type { Review } from "./schema";

/** Requests that are read of a file: all that can wait, and far more answers than anybody reads again. */
const MOST_READ = 200;

/** What the client asked to be looked at, on one pathway or on all: what waits first, then what was answered. */
export async function reviewsOf({ tx, clientId }: FileScope, pathway?: string): Promise<Review[]> {
  const rows = await tx.reviewRequest.findMany({
    where: { clientId, pathwayId: pathway },
    orderBy: [{ answeredAt: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }],
    take: MOST_READ,
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
