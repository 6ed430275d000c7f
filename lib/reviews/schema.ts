/** Requests that a person look at a verdict: what their forms send, and what is read of them. Safe in the browser. */
import { z } from "zod";

/** What a client sends. The id comes with the form, so that a form sent twice asks once. */
export const AskForm = z.object({
  id: z.uuid("not_found"),
  pathway: z.string().regex(/^[a-z0-9_.-]{1,80}$/, "not_found"),
  body: z.string().trim().min(1, "empty").max(2000, "long"),
});
export type AskForm = z.infer<typeof AskForm>;

/** What who advises them sends. */
export const AnswerForm = z.object({
  client: z.uuid("id"),
  request: z.uuid("id"),
  answer: z.string().trim().min(1, "answer").max(10_000, "note_long"),
});

/** A request for a person to look at a verdict, with its answer. */
export interface Review {
  id: string;
  pathway: string;
  body: string;
  askedAt: string;
  answer: string | null;
  /** Who answered, by name; null where nobody did, or where the reader may not know them. */
  answeredBy: string | null;
  answeredAt: string | null;
}
