/** Asks where each pathway stands for the answers in this browser. */
import type { Verdict } from "../eligibility/judge";
import type { Bilingual } from "../eligibility/rule";
import type { Answers } from "./schema";

/** Verdicts by pathway, in the catalogue's order. */
export type Counted = { pathway: string; title: Bilingual; state: Verdict | "completed" }[];

/**
 * The verdicts of these answers; null where they cannot be had just now.
 *
 * A plain request and not a server action: the router lines up actions with its own steps, so the next question would
 * wait for the count of the one before.
 */
export async function countVerdicts(answers: Answers): Promise<Counted | null> {
  try {
    const response = await fetch("/api/visitor/verdicts", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ version: 1, answers }),
    });
    return response.ok ? ((await response.json()) as Counted) : null;
  } catch {
    return null;
  }
}
