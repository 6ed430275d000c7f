/** Working out answers for somebody without an account: from the answers of their browser, stored nowhere. */
import "server-only";
import { assess, type EligibilityAnswer, verdicts } from "../eligibility/assess";
import { dayOf } from "../eligibility/calendar";
import type { Verdict } from "../eligibility/judge";
import { CalendarDate, Profile } from "../eligibility/profile";
import type { Bilingual } from "../eligibility/rule";
import type { Ruleset } from "../eligibility/ruleset";
import { profileFrom } from "../intake/profile";
import { StoredAnswers } from "../intake/schema";
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
 * @param pathways only these, with their explanation
 */
export async function answerVisitor(
  stored: string,
  asOf: string | null,
  pathways?: string[],
): Promise<VisitorAnswer | null> {
  const profile = profileOf(stored);
  if (!profile) return null;
  const day = dayAsked(asOf);
  const book = await loadRulebook();
  const outcome = assess(book, { profile, asOf: day, pathways, explain: pathways !== undefined });
  return outcome.ok ? { answer: outcome.answer, profile, rules: book.at(dayOf(day)) } : null;
}

/** The profile of stored answers, or null where they have not the form this version stores. */
function profileOf(stored: string): Profile | null {
  try {
    const parsed = StoredAnswers.safeParse(JSON.parse(stored));
    return parsed.success ? Profile.parse(profileFrom(parsed.data.answers)) : null;
  } catch {
    return null;
  }
}

/** Verdicts alone, in the catalogue's order, with the titles of the pathways. */
export async function countForVisitor(
  stored: string,
): Promise<{ pathway: string; title: Bilingual; verdict: Verdict }[] | null> {
  const profile = profileOf(stored);
  if (!profile) return null;
  const day = today();
  const book = await loadRulebook();
  const judged = verdicts(book, { profile, asOf: day });
  return book.at(dayOf(day)).pathways.map(({ id, version }) => ({
    pathway: id,
    title: version.title,
    verdict: judged.get(id) as Verdict,
  }));
}
