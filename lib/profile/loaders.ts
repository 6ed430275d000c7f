/** Reads of one's own file for its pages. */
import "server-only";
import type { Actor } from "../access/actor";
import { openFile } from "../access/scope";
import { namesOf } from "../people/names";
import { fileFacts, topicFacts } from "./data";
import { draftsOf, draftTopics } from "./drafts";
import type { Draft } from "./schema";
import type { FileFacts, TopicName, TopicState } from "./topics";

/** Somebody's own file with the names of who said and proved it, and the topics with something unsaved. */
export interface OwnFile {
  file: FileFacts;
  names: Map<string, string>;
  unsaved: Set<TopicName>;
}

/** Everything in somebody's own file. Null where they have none. */
export async function loadOwnFile(actor: Actor): Promise<OwnFile | null> {
  return openFile(actor, "edit", actor.id, async (scope) => {
    const { tx, clientId } = scope;
    const file = await fileFacts(tx, clientId);
    const people = Object.values(file).flatMap(({ facts }) =>
      facts.flatMap(({ saidBy, provenBy }) => [saidBy, provenBy]),
    );
    return { file, names: await namesOf(tx, people), unsaved: await draftTopics(scope) };
  });
}

/** The topics of somebody's own file in which they typed something and have not saved it. */
export async function loadOwnUnsaved(actor: Actor): Promise<TopicName[]> {
  return [...((await openFile(actor, "edit", actor.id, draftTopics)) ?? [])];
}

/** One topic of somebody's own file with what they typed there and have not saved. */
export async function loadOwnTopic(
  actor: Actor,
  topic: TopicName,
): Promise<{ state: TopicState; drafts: Draft[]; names: Map<string, string> } | null> {
  return openFile(actor, "edit", actor.id, async (scope) => {
    const state = await topicFacts(scope, topic);
    return {
      state,
      drafts: await draftsOf(scope, topic),
      names: await namesOf(
        scope.tx,
        state.facts.flatMap(({ saidBy, provenBy }) => [saidBy, provenBy]),
      ),
    };
  });
}
