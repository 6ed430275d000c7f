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

/** The most frequent of some items; ties go to the one met first. */
function mostFrequent<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): { item: Item; count: number } | null {
  const counts = new Map<string, { item: Item; count: number }>();
  for (const item of items) {
    const entry = counts.get(key(item)) ?? { item, count: 0 };
    entry.count++;
    counts.set(key(item), entry);
  }
  return [...counts.values()].reduce<{ item: Item; count: number } | null>(
    (best, entry) => (best && best.count >= entry.count ? best : entry),
    null,
  );
}

/** The step that stands first on most routes, and the missing fact that most pathways ask for. */
export function nextOfAll(answer: EligibilityAnswer, profile: Profile): Next {
  const steps = answer.results.flatMap((one) => {
    const step = one.verdict === "eligible" || one.verdict === "not_applicable" ? null : nextStep(one);
    return step ? [{ step, pathway: one.pathway }] : [];
  });
  const best = mostFrequent(steps, ({ step }) => step.remedy.id)?.item.step ?? null;
  const facts = answer.results.flatMap((one) =>
    one.missingFacts.filter((fact) => questionFor(fact.pointer, fact.code, profile) !== null),
  );
  const fact = mostFrequent(facts, (one) => `${one.pointer} ${one.code ?? ""}`);
  return {
    step: best,
    pathways: steps.filter(({ step }) => step.remedy.id === best?.remedy.id).map(({ pathway }) => pathway),
    fact: fact?.item ?? null,
  };
}
