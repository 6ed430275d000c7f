/** What no answer has been given to and would still change an answer, over all pathways. */
import type { EligibilityAnswer } from "../eligibility/assess";
import { isTopic, type TopicName } from "./topics";

/** A topic, or one code of it, that pathways ask for. */
export interface Missing {
  topic: TopicName;
  code: string | null;
  /** The pathways whose answer it could still change. */
  pathways: string[];
}

/** What is missing, what most pathways ask for first; equals in the order of the pathways. */
export function missingOf(answer: EligibilityAnswer): Missing[] {
  const found = new Map<string, Missing>();
  for (const { pathway, missingFacts } of answer.results) {
    for (const { pointer, code = null } of missingFacts) {
      const topic = pointer.split("/")[1] ?? "";
      if (!isTopic(topic)) continue;
      const key = `${topic} ${code ?? ""}`;
      const missing = found.get(key) ?? { topic, code, pathways: [] };
      if (!missing.pathways.includes(pathway)) missing.pathways.push(pathway);
      found.set(key, missing);
    }
  }
  return [...found.values()].sort((a, b) => b.pathways.length - a.pathways.length);
}
