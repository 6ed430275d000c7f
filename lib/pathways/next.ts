/** The one next step over all pathways, and the one question whose answer would settle most. */
import type { EligibilityAnswer } from "../eligibility/assess";
import type { MissingFact } from "../eligibility/explain";
import type { Profile } from "../eligibility/profile";
import type { RouteStep } from "../eligibility/route";
import { questionFor } from "../intake/questions";
import { nextStep } from "./stations";

export interface Next {
  step: RouteStep | null;
  /** The pathways the step is on the way to, in the catalogue's order. */
  pathways: string[];
  fact: MissingFact | null;
}

/** Fifty licences that ask for the same residency are one reason to do it, not fifty. */
const voiceOf = (pathway: string): string => pathway.replace(/^(us\.licence(?:-img)?|alt)\..*/, "$1");

/** The item that most pathways speak for; ties go to the one met first. */
function mostWanted<Item>(
  items: readonly { item: Item; pathway: string }[],
  key: (item: Item) => string,
): Item | null {
  const wanted = new Map<string, { item: Item; voices: Set<string> }>();
  for (const { item, pathway } of items) {
    const entry = wanted.get(key(item)) ?? { item, voices: new Set() };
    entry.voices.add(voiceOf(pathway));
    wanted.set(key(item), entry);
  }
  const best = [...wanted.values()].reduce<{ item: Item; voices: Set<string> } | null>(
    (first, entry) => (first && first.voices.size >= entry.voices.size ? first : entry),
    null,
  );
  return best?.item ?? null;
}

/** The step that stands first on most routes, and the missing fact that most pathways ask for. */
export function nextOfAll(answer: EligibilityAnswer, profile: Profile): Next {
  const steps = answer.results.flatMap((one) => {
    const step = one.verdict === "eligible" || one.verdict === "not_applicable" ? null : nextStep(one);
    return step ? [{ item: step, pathway: one.pathway }] : [];
  });
  const step = mostWanted(steps, ({ remedy }) => remedy.id);
  const facts = answer.results.flatMap(({ pathway, missingFacts }) =>
    missingFacts
      .filter((fact) => questionFor(fact.pointer, fact.code, profile) !== null)
      .map((item) => ({ item, pathway })),
  );
  return {
    step,
    pathways: steps.filter(({ item }) => item.remedy.id === step?.remedy.id).map(({ pathway }) => pathway),
    fact: mostWanted(facts, (one) => `${one.pointer} ${one.code ?? ""}`),
  };
}
