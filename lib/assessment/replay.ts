/** Working a stored verdict out again: with the facts, the rules and the day it was given on. */
import "server-only";
import type { FileScope } from "../access/scope";
import { assess } from "../eligibility/assess";
import { canonicalText } from "../eligibility/facts";
import { Profile } from "../eligibility/profile";
import { ENGINE_VERSION } from "../eligibility/version";
import { dayText } from "../platform/clock";
import type { Release } from "../requirements/loaders";
import { factsDigest, storedAnswer } from "./reassess";
import { StoredAnswer } from "./schema";

/** What came of a replay. */
export type Replay =
  | { outcome: "same" }
  | { outcome: "differs"; stored: StoredAnswer; now: StoredAnswer | null; otherEngine: boolean }
  | { outcome: "facts_changed" }
  | { outcome: "not_found" };

/**
 * Replays one assessment of an opened file.
 *
 * @param releaseOf reads the publication it names
 */
export async function replay(
  { tx, clientId }: Pick<FileScope, "tx" | "clientId">,
  assessmentId: string,
  releaseOf: (revision: number) => Promise<Release>,
): Promise<Replay> {
  const row = await tx.assessment.findFirst({
    where: { id: assessmentId, clientId },
    include: { snapshot: true },
  });
  if (!row) return { outcome: "not_found" };
  const profile = Profile.parse(row.snapshot.profile);
  // The digest says whether the kept facts are still the ones the verdict was given for.
  if (factsDigest(profile) !== row.factsDigest) return { outcome: "facts_changed" };
  const { book } = await releaseOf(row.release);
  const result = assess(book, {
    profile,
    asOf: dayText(row.asOf),
    pathways: [row.pathwayId],
  });
  const now = result.ok && result.answer.results[0] ? storedAnswer(result.answer.results[0]) : null;
  const { verdict, completed, timing, gaps } = row;
  const stored = StoredAnswer.parse({ verdict, completed, timing, gaps });
  return now && canonicalText(now) === canonicalText(stored)
    ? { outcome: "same" }
    : { outcome: "differs", stored, now, otherEngine: row.engineVersion !== ENGINE_VERSION };
}
