/** Answers for somebody with a file: worked out from what is stored, and what was told before. */
import "server-only";
import type { Actor } from "../access/actor";
import { openFile } from "../access/scope";
import { assess, type EligibilityAnswer } from "../eligibility/assess";
import { dayOf } from "../eligibility/calendar";
import type { Verdict } from "../eligibility/judge";
import type { Profile } from "../eligibility/profile";
import type { Ruleset } from "../eligibility/ruleset";
import { dayText } from "../platform/clock";
import { fileFacts } from "../profile/data";
import { type Proof, profileOf, weakestProof } from "../profile/topics";
import { newestRelease } from "../requirements/loaders";
import { dayAsked } from "./visitor";

export interface OwnAnswer {
  answer: EligibilityAnswer;
  profile: Profile;
  rules: Ruleset;
  /** The weakest proof among the facts at pointers into the profile. */
  proofOf: (pointers: readonly string[]) => Proof;
}

/**
 * The answer for somebody's own file, or null where they have none.
 *
 * @param pathways only these; without it, all
 */
export async function loadOwnAnswer(
  actor: Actor,
  asOf: string | null,
  pathways?: string[],
): Promise<OwnAnswer | null> {
  const { book } = await newestRelease();
  const file = await openFile(actor, "edit", actor.id, ({ tx, clientId }) => fileFacts(tx, clientId));
  if (!file) return null;
  const profile = profileOf(file);
  const day = dayAsked(asOf);
  const outcome = assess(book, { profile, asOf: day, pathways, explain: true });
  if (!outcome.ok) return null;
  return {
    answer: outcome.answer,
    profile,
    rules: book.at(dayOf(day)),
    proofOf: (pointers) => weakestProof(file, pointers),
  };
}

/** A verdict as it was told on a day. */
export interface ToldVerdict {
  id: string;
  asOf: string;
  verdict: Verdict;
  completed: boolean;
  release: number;
}

/** How somebody's own answer on a pathway went, newest first; null where they have no file. */
export async function loadOwnPast(actor: Actor, pathway: string): Promise<ToldVerdict[] | null> {
  return openFile(actor, "edit", actor.id, async ({ tx, clientId }) => {
    const rows = await tx.assessment.findMany({
      where: { clientId, pathwayId: pathway },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: 50,
    });
    return rows.map((row) => ({
      id: row.id,
      asOf: dayText(row.asOf),
      verdict: row.verdict as Verdict,
      completed: row.completed,
      release: row.release,
    }));
  });
}
