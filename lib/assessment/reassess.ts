/**
 * The other verb every domain may call: works the verdicts of a file out again, in the transaction that changed it,
 * and stores those that moved.
 */
import "server-only";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Prisma } from "@/generated/prisma/client";
import type { Capacity } from "../access/actor";
import { record } from "../activity/record";
import { assess, type PathwayAnswer } from "../eligibility/assess";
import { dayOf } from "../eligibility/calendar";
import { canonicalText } from "../eligibility/facts";
import type { Verdict } from "../eligibility/judge";
import type { Profile } from "../eligibility/profile";
import type { CompiledPathway, CompiledTree, Ruleset } from "../eligibility/ruleset";
import { ENGINE_VERSION } from "../eligibility/version";
import { asDate, dayText } from "../platform/clock";
import type { Tx } from "../platform/db";
import { fileFacts } from "../profile/data";
import { profileOf } from "../profile/topics";
import type { Release } from "../requirements/loaders";
import type { Move, StoredAnswer } from "./schema";

export const storedAnswer = (answer: PathwayAnswer): StoredAnswer => ({
  verdict: answer.verdict,
  completed: answer.completed,
  timing: answer.timing ?? null,
  gaps: answer.gaps.map(({ requirement, status, permanent }) => ({ requirement, status, permanent })),
});

/** Digest of the facts an assessment rests on; the order of keys does not change it. */
export const factsDigest = (profile: Profile): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalText(profile))));

function requirementsOf(tree: CompiledTree): string[] {
  if (tree.requirement) return [`${tree.requirement.id}@${tree.requirement.version.effectiveFrom}`];
  return tree.children.flatMap(requirementsOf);
}

/** The rule versions a pathway's verdict rests on. */
function versionsOf(rules: Ruleset, pathway: CompiledPathway): string[] {
  const own = `${rules.pathwayById.get(pathway.id)?.id}@${pathway.version.effectiveFrom}`;
  return [own, ...new Set(requirementsOf(pathway.tree))];
}

/** The next day on which something happens by itself: a filing day, or the day a gap closes. */
function nextDay(answer: PathwayAnswer, today: string): string | null {
  const days = [
    ...answer.gaps.flatMap((gap) => gap.becomesMetOn ?? []),
    ...(answer.dates?.filing ? [answer.dates.filing.at.slice(0, 10)] : []),
  ];
  return days.filter((day) => day >= today).sort()[0] ?? null;
}

/** Who a reassessment is done for: a person, or nobody in the daily run. */
export interface Reassessor {
  tx: Tx;
  clientId: string;
  actor: { id: string } | null;
  capacity: Capacity;
}

/**
 * Judges every pathway with the facts as they stand in this transaction and stores a row where verdict, timing, gaps or
 * the next day differ from the newest one.
 *
 * @param release read before the transaction began, so that it holds no connection while it waits for another
 * @returns the verdicts that changed, in the catalogue's order; a first verdict is a move from null
 */
export async function reassess(
  { tx, clientId, actor, capacity }: Reassessor,
  { revision, book }: Release,
  today: string,
): Promise<Move[]> {
  const profile = profileOf(await fileFacts(tx, clientId));
  // What is stored of an answer needs no way to a yes, but for the timing of what runs in cycles.
  const outcome = assess(book, { profile, asOf: today }, { routes: "dated" });
  if (!outcome.ok) throw new Error("every pathway was asked for, and a refusal came");
  const rules = book.at(dayOf(today));
  const digest = factsDigest(profile);
  const newest = new Map(
    (await tx.assessment.findMany({ where: { clientId, current: true } })).map((row) => [row.pathwayId, row]),
  );
  const moved: Move[] = [];
  const fresh: Prisma.AssessmentCreateManyInput[] = [];
  for (const answer of outcome.answer.results) {
    const stored = storedAnswer(answer);
    const before = newest.get(answer.pathway);
    const pathway = rules.pathwayById.get(answer.pathway);
    if (!pathway) continue;
    const next = nextDay(answer, today);
    if (
      before &&
      (before.nextOn && dayText(before.nextOn)) === next &&
      canonicalText(stored) ===
        canonicalText({
          verdict: before.verdict,
          completed: before.completed,
          timing: before.timing,
          gaps: before.gaps,
        })
    )
      continue;
    fresh.push({
      clientId,
      pathwayId: answer.pathway,
      asOf: asDate(today),
      ...stored,
      gaps: stored.gaps,
      nextOn: next === null ? null : asDate(next),
      versions: versionsOf(rules, pathway),
      release: revision,
      factsDigest: digest,
      engineVersion: ENGINE_VERSION,
    });
    if (before?.verdict !== answer.verdict)
      moved.push({
        pathway: answer.pathway,
        from: (before?.verdict as Verdict | undefined) ?? null,
        to: answer.verdict,
        wasCompleted: before?.completed ?? false,
        completed: answer.completed,
      });
  }
  if (fresh.length === 0) return [];
  await tx.factsSnapshot.createMany({
    data: [{ clientId, digest, profile: profile as unknown as Prisma.InputJsonObject }],
    skipDuplicates: true,
  });
  await tx.assessment.updateMany({
    where: { clientId, current: true, pathwayId: { in: fresh.map((row) => row.pathwayId) } },
    data: { current: false },
  });
  await tx.assessment.createMany({ data: fresh });
  const told = moved.filter((move) => move.from !== null);
  if (told.length > 0)
    await record(tx, {
      chain: clientId,
      actorId: actor?.id ?? null,
      capacity,
      action: "verdict.moved",
      // Not the digest of the facts: an entry outlives them, and from a digest without a salt they can be guessed.
      object: { kind: "assessment", id: clientId },
      payload: { moves: told.map((move) => ({ ...move })) },
    });
  return moved;
}
