/** Working out answers for somebody without an account: from the answers of their browser, stored nowhere. */
import "server-only";
import { assess, type EligibilityAnswer, states } from "../eligibility/assess";
import { dayOf } from "../eligibility/calendar";
import { CalendarDate, Profile } from "../eligibility/profile";
import type { Ruleset } from "../eligibility/ruleset";
import type { Counted } from "../intake/count";
import { profileFrom } from "../intake/profile";
import { type Answers, storedAnswers } from "../intake/schema";
import { today } from "../platform/clock";
import { loadRulebook } from "../requirements/loaders";

export interface VisitorAnswer {
  answer: EligibilityAnswer;
  profile: Profile;
  rules: Ruleset;
}

/** The day a page is asked for: a valid date, else today. */
export function dayAsked(asOf: string | null | undefined): string {
  const parsed = CalendarDate.safeParse(asOf);
  return parsed.success ? parsed.data : today();
}

/**
 * The answer for stored answers, or null where they have not the form this version stores.
 *
 * @param stored the text of the browser's storage
 * @param pathways only these; without it, all
 */
export async function answerVisitor(
  stored: unknown,
  asOf: string | null,
  pathways?: string[],
): Promise<VisitorAnswer | null> {
  const profile = profileOfAnswers(stored);
  if (!profile) return null;
  const day = dayAsked(asOf);
  const book = await loadRulebook();
  const outcome = assess(book, { profile, asOf: day, pathways, explain: true });
  return outcome.ok ? { answer: outcome.answer, profile, rules: book.at(dayOf(day)) } : null;
}

/** The profile of stored answers, or null where they have not the form this version stores, or make none. */
export function profileOfAnswers(stored: unknown): Profile | null {
  const kept = storedAnswers(stored);
  return kept && (Profile.safeParse(profileFrom(kept.answers)).data ?? null);
}

/** Where each pathway stands today, in the catalogue's order: its verdict, or that it is behind the person already. */
export async function countForVisitor(answers: Answers): Promise<Counted> {
  const asOf = today();
  const book = await loadRulebook();
  const found = states(book, { profile: Profile.parse(profileFrom(answers)), asOf });
  return book.at(dayOf(asOf)).pathways.map(({ id, version }) => ({
    pathway: id,
    title: version.title,
    state: found.get(id) ?? "needs_information",
  }));
}
