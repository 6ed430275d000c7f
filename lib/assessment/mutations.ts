/** Writes about verdicts that people make: asking a person to look at one. */
import "server-only";
import { type FileScope, takeTurn } from "../access/scope";
import { record } from "../activity/record";

/** Requests of one file that may wait for an answer. */
export const MOST_WAITING = 20;

/** Asks a person to look at a verdict. The id comes with the form, so that a form sent twice asks once. */
export async function askReview(
  scope: FileScope,
  { id, pathway, body }: { id: string; pathway: string; body: string },
): Promise<"asked" | "not_found" | "full"> {
  const { tx, clientId, actor, capacity } = scope;
  await takeTurn(scope);
  if (await tx.reviewRequest.count({ where: { id, clientId } })) return "asked";
  if ((await tx.reviewRequest.count({ where: { clientId, answer: null } })) >= MOST_WAITING) return "full";
  const { count } = await tx.reviewRequest.createMany({
    data: [{ id, clientId, pathwayId: pathway, body }],
    skipDuplicates: true,
  });
  // The id stands in a file this person may not see.
  if (count === 0) return "not_found";
  await record(tx, {
    chain: clientId,
    actorId: actor.id,
    capacity,
    action: "review.asked",
    object: { kind: "review", id },
    payload: { pathway },
  });
  return "asked";
}
