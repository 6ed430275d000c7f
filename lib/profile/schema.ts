/** What the forms of a file send, and what they hear back. Safe in the browser. */
import { z } from "zod";
import type { Verdict } from "../eligibility/judge";
import type { Bilingual } from "../eligibility/rule";
import { isTopic, type TopicName } from "./topics";
import type { FieldFault } from "./typing";

const Topic = z.string().refine((text): text is TopicName => isTopic(text));

/** A fact as it is typed: text by field. */
export const TypedFact = z
  .record(z.string().max(60), z.string().max(2000))
  .refine((typed) => Object.keys(typed).length <= 60);

/** One fact's form: the fact it is about, and the edit of it the person saw; null where the fact is new. */
export const FactForm = z.object({
  topic: Topic,
  id: z.uuid(),
  version: z.number().int().positive().nullable(),
  typed: TypedFact,
});
export type FactForm = z.infer<typeof FactForm>;

export const RemoveForm = z.object({ topic: Topic, id: z.uuid(), version: z.number().int().positive() });
export type RemoveForm = z.infer<typeof RemoveForm>;

/** Whether a topic's list is complete, and the codes the person is unsure of. */
export const SettleForm = z.object({
  topic: Topic,
  version: z.number().int().nonnegative(),
  complete: z.boolean(),
  unsure: z.array(z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)).max(100),
});
export type SettleForm = z.infer<typeof SettleForm>;

/** A verdict that moved, with the pathway's title. */
export interface MoveTold {
  pathway: string;
  title: Bilingual;
  from: Verdict;
  to: Verdict;
  /** Whether the pathway was, and is, behind the person. */
  wasCompleted: boolean;
  completed: boolean;
}

/** The text of somebody else's edit, beside the one that was refused. */
export interface Theirs {
  version: number;
  typed: Record<string, string>;
  /** Their name; null where it may not be known, or "you" in another window. */
  by: string | "you" | null;
  at: string;
}

/** What became of a fact's form. */
export type FactSaved =
  | { ok: true; version: number; moved: MoveTold[] }
  | { ok: false; reason: "fields"; fields: Record<string, FieldFault> }
  | { ok: false; reason: "conflict"; theirs: Theirs }
  | { ok: false; reason: "gone" | "one_only" | "full" | "taken" | "not_found" | "signed_out" };

/** What became of a removal or of what was said about a topic. */
export type Settled =
  | { ok: true; moved: MoveTold[] }
  | { ok: false; reason: "conflict" | "not_found" | "signed_out" };

/** What became of a draft. */
export type DraftKept =
  | { ok: true; at: string }
  /** Full: more forms are begun than are kept. */
  | { ok: false; reason: "not_found" | "signed_out" | "full" };

/** What somebody typed and has not saved. */
export interface Draft {
  id: string;
  version: number | null;
  typed: Record<string, string>;
  at: string;
}
