/** What can be done to a file or an account, as closed codes: stored JSON and history read them for years. */
import { z } from "zod";
import type { Capacity } from "../access/actor";

export const ActivityAction = z.enum([
  "account.opened",
  "account.changed",
  "account.closed",
  "session.opened",
  "session.ended",
  "password.changed",
  "consent.given",
  "consent.withdrawn",
  "person.invited",
  "person.disabled",
  "person.enabled",
  "role.granted",
  "role.revoked",
  "file.viewed",
  "file.exported",
  "fact.added",
  "fact.changed",
  "fact.removed",
  "fact.proven",
  "topic.changed",
  "verdict.moved",
  "stage.changed",
  "note.written",
  "note.amended",
  "review.asked",
  "review.answered",
  "advisor.assigned",
  "advisor.unassigned",
  "programs.imported",
]);
export type ActivityAction = z.infer<typeof ActivityAction>;

const Payload = z.record(z.string(), z.unknown());

/** What was said, as it is stored; null where it was erased. */
export const payloadOf = (body: unknown): Record<string, unknown> | null =>
  Payload.safeParse(body).data ?? null;

/** The chain of what concerns no client's file: staff accounts and the installation itself. */
export const HOUSE = "00000000-0000-0000-0000-000000000000";

/** Which lines are shown. */
export const ONLY = ["all", "views", "changes"] as const;
export type Only = (typeof ONLY)[number];

/** One line of a history. */
export interface HistoryLine {
  position: number;
  at: string;
  /** Who did it: the reader, somebody by name, somebody who may not be known, or the portal itself. */
  who: "you" | "itself" | { name: string | null; capacity: Capacity };
  /** A closed code; null where it is one this version does not know. */
  action: ActivityAction | null;
  object: { kind: string; id: string };
  /** What was said, where it has not been erased. */
  payload: Record<string, unknown> | null;
}
