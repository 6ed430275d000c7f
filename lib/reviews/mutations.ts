/** Writes of requests: a client asks a person to look at a verdict, and who advises them answers. */
import "server-only";
import { accessibleBy } from "@casl/prisma/runtime";
import { type FileScope, takeTurn } from "../access/scope";
import { record } from "../activity/record";
import { MOST_WAITING } from "./codes";
import type { AskForm } from "./schema";

export type AskResult = { ok: true } | { ok: false; reason: "not_found" | "full" };

/** Asks a person to look at a verdict. Sent twice, it is asked once. */
export async function askReview(scope: FileScope, { id, pathway, body }: AskForm): Promise<AskResult> {
  const { tx, clientId, actor, capacity } = scope;
  // One request of a client at a time, so that no two of them are the last that may wait.
  await takeTurn(scope);
  if ((await tx.reviewRequest.count({ where: { id, clientId } })) > 0) return { ok: true };
  if ((await tx.reviewRequest.count({ where: { clientId, answer: null } })) >= MOST_WAITING)
    return { ok: false, reason: "full" };
  const { count } = await tx.reviewRequest.createMany({
    data: [{ id, clientId, pathwayId: pathway, body }],
    skipDuplicates: true,
  });
  // The id stands in a file this person may not see.
  if (count === 0) return { ok: false, reason: "not_found" };
  await record(tx, {
    chain: clientId,
    actorId: actor.id,
    capacity,
    action: "review.asked",
    object: { kind: "review", id },
    payload: { pathway },
  });
  return { ok: true };
}

export type AnswerResult =
  | { ok: true }
  | { ok: false; reason: "not_found" }
  /** Somebody answered meanwhile: with this. */
  | { ok: false; reason: "conflict"; theirs: string };

/** Answers what a client asked to be looked at. The first answer stands. */
export async function answerReview(
  scope: FileScope,
  requestId: string,
  answer: string,
): Promise<AnswerResult> {
  const { tx, actor, clientId, capacity } = scope;
  const asked = {
    AND: [accessibleBy(actor.ability, "answer").ofType("ReviewRequest"), { id: requestId, clientId }],
  };
  const there = await tx.reviewRequest.findFirst({ where: asked });
  if (!there) return { ok: false, reason: "not_found" };
  const { count } = await tx.reviewRequest.updateMany({
    where: { ...asked, answer: null },
    data: { answer, answeredBy: actor.id, answeredAt: new Date() },
  });
  if (count === 0) {
    const now = await tx.reviewRequest.findFirst({ where: asked });
    if (now?.answer === answer && now.answeredBy === actor.id) return { ok: true };
    return { ok: false, reason: "conflict", theirs: now?.answer ?? "" };
  }
  await record(tx, {
    chain: clientId,
    actorId: actor.id,
    capacity,
    action: "review.answered",
    object: { kind: "review", id: requestId },
    payload: { pathway: there.pathwayId },
  });
  return { ok: true };
}
