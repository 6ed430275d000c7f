/** What is stored of answers, parsed again on the way out. Safe in the browser. */
import { z } from "zod";
import type { Verdict } from "../eligibility/judge";

/** A verdict by its word. */
export const VerdictCode = z.enum([
  "eligible",
  "conditional",
  "needs_information",
  "not_yet",
  "ineligible",
  "not_applicable",
]) satisfies z.ZodType<Verdict>;

/** A verdict that changed, as a history tells it. */
export const Move = z.object({
  pathway: z.string(),
  /** Null where it is the first verdict on a pathway. */
  from: VerdictCode.nullable(),
  to: VerdictCode,
  /** Whether the pathway was, and is, behind the person. */
  wasCompleted: z.boolean().default(false),
  completed: z.boolean().default(false),
});
export type Move = z.infer<typeof Move>;

/** What of an answer is stored and compared: each gap with the requirement that keeps the answer from a yes, and how. */
export const StoredAnswer = z.strictObject({
  verdict: VerdictCode,
  completed: z.boolean(),
  timing: z.string().nullable(),
  gaps: z.array(z.strictObject({ requirement: z.string(), status: z.string(), permanent: z.boolean() })),
});
export type StoredAnswer = z.infer<typeof StoredAnswer>;
