/** Answers for somebody with a file: worked out from what is stored, and what was told before. */
import "server-only";
import type { Actor } from "../access/actor";
import { openFile } from "../access/scope";
import { assess, type EligibilityAnswer } from "../eligibility/assess";
import { dayOf } from "../eligibility/calendar";
import type { Verdict } from "../eligibility/judge";
import type { Profile } from "../eligibility/profile";
import type { Ruleset } from "../eligibility/ruleset";
import { namesOf } from "../people/names";
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

/** A request for a person to look, with its answer. */
export interface Review {
  id: string;
  body: string;
  askedAt: string;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
}

/** How somebody's own answer on a pathway went, newest first, and what they asked a person about it. */
export async function loadOwnPast(
  actor: Actor,
  pathway: string,
): Promise<{ told: ToldVerdict[]; reviews: Review[] } | null> {
  return openFile(actor, "edit", actor.id, async ({ tx, clientId }) => {
    const rows = await tx.assessment.findMany({
      where: { clientId, pathwayId: pathway },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: 50,
    });
    const requests = await tx.reviewRequest.findMany({
      where: { clientId, pathwayId: pathway },
      orderBy: { createdAt: "desc" },
      take: 50,
    });
    const names = await namesOf(
      tx,
      requests.map((one) => one.answeredBy),
    );
    return {
      told: rows.map((row) => ({
        id: row.id,
        asOf: dayText(row.asOf),
        verdict: row.verdict as Verdict,
        completed: row.completed,
        release: row.release,
      })),
      reviews: requests.map((one) => ({
        id: one.id,
        body: one.body,
        askedAt: one.createdAt.toISOString(),
        answer: one.answer,
        answeredBy: one.answeredBy && (names.get(one.answeredBy) ?? null),
        answeredAt: one.answeredAt?.toISOString() ?? null,
      })),
    };
  });
}
