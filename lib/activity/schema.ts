/** What can be done to a file or an account, as closed codes: stored JSON and history read them for years. */
import { z } from "zod";

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
]);
export type ActivityAction = z.infer<typeof ActivityAction>;

/** The chain of what concerns no client's file: staff accounts and the installation itself. */
export const HOUSE = "00000000-0000-0000-0000-000000000000";
