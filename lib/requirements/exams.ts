/** What rules say of an examination. Pure. */
import type { Catalogue, RequirementVersion, Rule } from "../eligibility/catalogue";
import type { LeafParams } from "../eligibility/kinds/params";
import { inForce } from "../eligibility/ruleset";

/** The leaves of a rule, in its order, each with whether it must not hold. */
function leavesOf(rule: Rule): { leaf: LeafParams; not: boolean }[] {
  if ("kind" in rule) return [{ leaf: rule, not: false }];
  if ("not" in rule) return [{ leaf: rule.not, not: true }];
  return ("all" in rule ? rule.all : "any" in rule ? rule.any : rule.of).flatMap(leavesOf);
}

const LIMITS: ReadonlySet<string> = new Set(["exam_attempts", "exam_wait", "exam_sessions", "exam_span"]);

/** Examinations a leaf speaks of; one about another pathway speaks of those that complete it. */
function examsIn(leaf: LeafParams, completing: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (leaf.kind === "pathway") return completing.get(leaf.pathway) ?? [];
  return "exams" in leaf ? leaf.exams : "exam" in leaf ? [leaf.exam] : [];
}

/** The examinations whose pass completes a pathway, by pathway. */
function completingExams(catalogue: Catalogue): ReadonlyMap<string, readonly string[]> {
  return new Map(
    catalogue.pathways.map(({ id, versions }) => {
      const rule = versions.at(-1)?.completedWhen;
      return [id, rule ? leavesOf(rule).flatMap(({ leaf }) => examsIn(leaf, new Map())) : []];
    }),
  );
}

export interface AskedRule {
  id: string;
  version: RequirementVersion;
}

/** The requirements in force on a day that speak of an examination: those that limit taking it, and the others. */
export function rulesAbout(
  catalogue: Catalogue,
  exam: string,
  day: string,
): { limits: AskedRule[]; asks: AskedRule[] } {
  const completing = completingExams(catalogue);
  const limits: AskedRule[] = [];
  const asks: AskedRule[] = [];
  for (const requirement of catalogue.requirements) {
    const version = inForce(requirement.versions, day);
    const about = version?.rule
      ? leavesOf(version.rule).filter(({ leaf }) => examsIn(leaf, completing).includes(exam))
      : [];
    if (!version || about.length === 0) continue;
    // "Not at most none" asks for a sitting; it limits nothing.
    const limited = about.some(({ leaf, not }) => LIMITS.has(leaf.kind) && !not);
    (limited ? limits : asks).push({ id: requirement.id, version });
  }
  return { limits, asks };
}
