/** What the screens of advisors are made of, for the person signed in. */
import "server-only";
import { cache } from "react";
import type { Actor } from "../access/actor";
import { currentActor } from "../access/current";
import { openFile } from "../access/scope";
import { recordView } from "../activity/record";
import { namesOf } from "../people/names";
import { today } from "../platform/clock";
import { asPerson } from "../platform/db";
import { fileFacts } from "../profile/data";
import { draftOf } from "../profile/drafts";
import { reviewsOf } from "../reviews/data";
import { caseloadOf, eventsOf, notesOf, verdictsOf, viewsOf } from "./data";
import { NEW_NOTE } from "./mutations";
import { type CaseloadQuery, NoteDraft } from "./schema";
import type { Caseload, ClientFile } from "./types";

/** The people somebody advises. `text` is searched for in names and never leaves the request's body. */
export function loadCaseload(actor: Actor, query: CaseloadQuery, text = ""): Promise<Caseload> {
  return asPerson(actor.id, (tx) => caseloadOf(tx, actor, query, today(), text));
}

/**
 * A client's file as their advisor reads it, or null where it is not theirs to open. That it was opened is written
 * down in the same transaction. It asks for what only advisors may do, so that a client's own file is not shown as
 * advisors see it.
 */
export async function openClientFile(actor: Actor, clientId: string) {
  return openFile(actor, "write", clientId, async (scope) => {
    const { tx } = scope;
    const client = await tx.client.findUniqueOrThrow({
      where: { id: scope.clientId },
      include: {
        person: { select: { name: true, locale: true, createdAt: true, fictional: true } },
        assignments: { where: { endedAt: null }, orderBy: { startedAt: "asc" } },
      },
    });
    const facts = await fileFacts(tx, scope.clientId);
    const verdicts = await verdictsOf(scope);
    const notes = await notesOf(scope);
    const reviews = await reviewsOf(scope);
    const timeline = await eventsOf(scope);
    const visits = await viewsOf(scope);
    const draft = await draftOf(scope, NEW_NOTE, NoteDraft);
    const proven = Object.values(facts).flatMap((topic) => topic.facts.map((fact) => fact.provenBy));
    const names = await namesOf(tx, [
      ...proven,
      ...timeline.events.map((event) => event.actorId),
      ...timeline.events.flatMap(({ object }) => (object.kind === "advisor" ? [object.id] : [])),
      ...visits.views.map((view) => view.actorId),
      ...notes.map((note) => note.authorId),
      ...client.assignments.map((one) => one.advisorId),
    ]);
    await recordView(scope);
    return { ...client, facts, verdicts, notes, reviews, ...timeline, ...visits, draft, names };
  });
}

/** The file a page is for. Page and title ask for it; it is opened, and noted as opened, once. */
export const loadClientFile = cache(async (clientId: string): Promise<ClientFile | null> => {
  const actor = await currentActor();
  return actor && openClientFile(actor, clientId);
});
