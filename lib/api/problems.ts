/** From what the schema or the engine refused to the list of wrong fields an API caller reads. */
import type { z } from "zod";
import type { Refusal } from "../eligibility/assess";
import { pointerOf, valueAt } from "../eligibility/pointer";
import type { FieldProblem } from "../platform/problem";

/** What came, short enough to read: a value, or the kind of thing it is. */
function said(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object") return "an object";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "array"
        ? "a list"
        : issue.expected === "record"
          ? "an object"
          : `${/^[aeiou]/.test(issue.expected) ? "an" : "a"} ${issue.expected}`;
    case "invalid_value":
      return `one of ${issue.values.map(String).join(", ")}`;
    case "too_big":
      return `at most ${issue.maximum}${issue.origin === "array" ? " rows" : issue.origin === "string" ? " characters" : ""}`;
    case "too_small":
      return `at least ${issue.minimum}${issue.origin === "array" ? " rows" : issue.origin === "string" ? " characters" : ""}`;
    default:
      return issue.message;
  }
}

/** One entry per wrong field. An unknown field is named itself; of a choice of shapes the closest one speaks. */
export function schemaProblems(error: z.ZodError, input: unknown): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const visit = (issue: z.core.$ZodIssue, base: readonly PropertyKey[]): void => {
    const path = [...base, ...issue.path];
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys)
        problems.push({
          pointer: pointerOf([...path, key]),
          expected: "no such field",
          got: said(valueAt(input, [...path, key])),
        });
    } else if (issue.code === "invalid_union" && issue.errors.length > 0) {
      const [closest] = [...issue.errors].sort((a, b) => a.length - b.length);
      for (const inner of closest ?? []) visit(inner, path);
    } else if (issue.code === "invalid_key") {
      problems.push({
        pointer: pointerOf(path),
        expected: "a name of the allowed form",
        got: said(path[path.length - 1]),
      });
    } else
      problems.push({
        pointer: pointerOf(path),
        expected: expectedOf(issue),
        got: said(valueAt(input, path)),
      });
  };
  for (const issue of error.issues) visit(issue, []);
  // A date of the wrong form is also no day of the calendar: the first thing wrong with a field says enough.
  const first = new Map<string, FieldProblem>();
  for (const one of problems) if (!first.has(one.pointer)) first.set(one.pointer, one);
  return [...first.values()];
}

/** One refusal as a wrong field. */
function problemOf(refusal: Refusal): FieldProblem {
  switch (refusal.reason) {
    case "unknown_pathway":
      return {
        pointer: `/pathways/${refusal.at}`,
        expected: "the id of a pathway, as GET /api/v1/pathways lists them",
        got: said(refusal.pathway),
      };
    case "not_covered":
      return {
        pointer: `/pathways/${refusal.at}`,
        expected: `an as-of date that a version covers: ${refusal.covered.map(({ from, to }) => (to ? `${from} to ${to}` : `from ${from} on`)).join("; ")}`,
        got: said(refusal.pathway),
      };
    case "unknown_service":
      return {
        pointer: pointerOf(["cycle", refusal.service]),
        expected: `one of the services ${refusal.known.join(", ")}`,
        got: said(refusal.service),
      };
    case "unknown_cycle":
      return {
        pointer: pointerOf(["cycle", refusal.service]),
        expected: `one of the cycles ${refusal.known.join(", ")}`,
        got: said(refusal.cycle),
      };
  }
}

/** Refusals of the engine: 400 for names that do not exist, 422 for pathways without a version on the day. */
export function refusalProblems(refusals: readonly Refusal[]): { status: 400 | 422; errors: FieldProblem[] } {
  const errors = refusals.map(problemOf);
  return { status: refusals.some((refusal) => refusal.reason !== "not_covered") ? 400 : 422, errors };
}
