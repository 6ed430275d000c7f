/** Which of somebody's pathways comes first: the one that is nearest to a yes. */
import type { Verdict } from "../eligibility/judge";

/** A stored verdict, as a list needs it. */
export interface StoredVerdict {
  pathway: string;
  verdict: Verdict;
  completed: boolean;
  gaps: number;
  nextOn: string | null;
}

const RANK: Record<Verdict, number> = {
  eligible: 0,
  conditional: 1,
  not_yet: 2,
  needs_information: 3,
  ineligible: 4,
  not_applicable: 5,
};

/** Nearest first: by verdict, then by how few gaps are left, then by date. What is done, or does not apply, comes last. */
export const byNearness = (a: StoredVerdict, b: StoredVerdict): number =>
  Number(leadsNowhere(a)) - Number(leadsNowhere(b)) ||
  RANK[a.verdict] - RANK[b.verdict] ||
  a.gaps - b.gaps ||
  (a.nextOn ?? "9999").localeCompare(b.nextOn ?? "9999") ||
  a.pathway.localeCompare(b.pathway);

const leadsNowhere = (one: StoredVerdict): boolean => one.completed || one.verdict === "not_applicable";

/** The pathway to name where there is room for one, or null where none is left to go. */
export function nearest(verdicts: readonly StoredVerdict[]): StoredVerdict | null {
  const first = [...verdicts].sort(byNearness)[0];
  return first && !leadsNowhere(first) ? first : null;
}
