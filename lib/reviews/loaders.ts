/** Reads of requests for who is asking. */
import "server-only";
import type { Actor } from "../access/actor";
import { openFile } from "../access/scope";
import { reviewsOf } from "./data";
import type { Review } from "./schema";

/** What somebody asked about their own verdict on a pathway; null where they have no file. */
export function loadOwnReviews(actor: Actor, pathway: string): Promise<Review[] | null> {
  return openFile(actor, "edit", actor.id, (scope) => reviewsOf(scope, pathway));
}
