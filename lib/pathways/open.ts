/** What is not known about a person, gathered by the question that settles it: the count and the list are one. */
import type { MissingFact } from "../eligibility/explain";
import type { Profile } from "../eligibility/profile";
import { questionFor } from "../intake/questions";
import type { QuestionId } from "../intake/schema";

export interface OpenQuestion {
  /** The question of the intake; null where it asks for no such fact. */
  question: QuestionId | null;
  /** The list of the profile the fact stands in, for where to look it up. */
  list: string;
  requirements: string[];
}

/** Missing facts by question, in the order they are missed. */
export function openQuestions(facts: readonly MissingFact[], profile: Profile): OpenQuestion[] {
  const open = new Map<string, OpenQuestion>();
  for (const { pointer, code, requirements } of facts) {
    const question = questionFor(pointer, code, profile);
    const key = question ?? `${pointer} ${code ?? ""}`;
    const known = open.get(key)?.requirements ?? [];
    open.set(key, {
      question,
      list: pointer.split("/")[1] ?? "",
      requirements: [...new Set([...known, ...requirements])],
    });
  }
  return [...open.values()];
}
