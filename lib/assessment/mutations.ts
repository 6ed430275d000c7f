/** Writes about verdicts that people make: asking a person to look at one. */
import "server-only";
import type { FileScope } from "../access/scope";
import { record } from "../activity/record";

/** Asks a person to look at a verdict. The id comes with the form, so that a form sent twice asks once. */
export async function askReview(
  { tx, clientId, actor, capacity }: FileScope,
  { id, pathway, body }: { id: string; pathway: string; body: string },
): Promise<boolean> {
  const { count } = await tx.reviewRequest.createMany({
    data: [{ id, clientId, pathwayId: pathway, body }],
    skipDuplicates: true,
  });
  if (count === 0) return (await tx.reviewRequest.count({ where: { id, clientId } })) > 0;
  await record(tx, {
    chain: clientId,
    actorId: actor.id,
    capacity,
    action: "review.asked",
    object: { kind: "review", id },
    payload: { pathway },
  });
  return true;
}
