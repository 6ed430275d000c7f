/**
 * What the forms of one's own file do, apart from how they are sent: read what is typed, ask who may, write, and say
 * what moved. Nothing typed is lost: a refusal names the field, a clash brings both texts.
 */
import "server-only";
import type { z } from "zod";
import type { Actor } from "../access/actor";
import { type FileScope, openFile } from "../access/scope";
import type { Move } from "../assessment/schema";
import { dayOf } from "../eligibility/calendar";
import { canonicalText } from "../eligibility/facts";
import { namesOf } from "../people/names";
import { today } from "../platform/clock";
import { newestRelease, type Release } from "../requirements/loaders";
import { topicFacts } from "./data";
import { dropDraft, factForm, keepDraft } from "./drafts";
import { factBody, TOPIC_FIELDS, typedFact } from "./fields";
import { addFact, changeFact, removeFact, type Saved, settleTopic } from "./mutations";
import {
  type DraftKept,
  FactForm,
  type FactSaved,
  type MoveTold,
  RemoveForm,
  type Settled,
  SettleForm,
  type Theirs,
} from "./schema";
import { type Fact, type FactBody, TOPICS, type TopicName } from "./topics";
import { faultsOf } from "./typing";

/** Verdicts that moved with their titles; a first verdict is no move. */
function told(moved: readonly Move[], { book }: Release, day: string): MoveTold[] {
  const { pathwayById } = book.at(dayOf(day));
  return moved.flatMap(({ pathway, ...move }) => {
    const title = pathwayById.get(pathway)?.version.title;
    return move.from && title ? [{ pathway, title, ...move, from: move.from }] : [];
  });
}

const differs = (a: unknown, b: unknown): boolean => canonicalText(a) !== canonicalText(b);

async function theirsOf({ tx, actor }: FileScope, fact: Fact): Promise<Theirs> {
  // Who saw the paper was the last to write.
  const who = fact.provenBy ?? fact.saidBy;
  const names = await namesOf(tx, [who]);
  return {
    version: fact.version,
    typed: typedFact(fact.body),
    by: who === actor.id ? "you" : (names.get(who) ?? null),
    at: fact.saidAt,
  };
}

/** The wrong fields of a body, as the schema names them. */
function refused(error: z.ZodError): FactSaved {
  const fields = Object.fromEntries(error.issues.map((issue) => [issue.path.join("."), "wrong" as const]));
  return { ok: false, reason: "fields", fields };
}

/** The field that holds the code a person may have said they do not know about. */
const CODE_FIELD: Partial<Record<TopicName, string>> = {
  exams: "exam",
  standings: "authority",
  permanentResidence: "country",
  workAuthorizations: "country",
};

/** Adds a fact; who tells about something is no longer unsure whether it is there. */
async function addSurely(
  scope: FileScope,
  release: Release,
  day: string,
  topic: TopicName,
  id: string,
  body: FactBody,
): Promise<Saved> {
  const code = body[CODE_FIELD[topic] ?? ""];
  const state = await topicFacts(scope, topic);
  const known = state.facts.some((fact) => fact.id === id);
  if (known || typeof code !== "string" || !state.unsure.includes(code))
    return addFact(scope, release, day, topic, id, body);
  const added = await addFact(scope, release, day, topic, id, body);
  if (!added.ok) return added;
  const unsure = state.unsure.filter((one) => one !== code);
  const settled = await settleTopic(scope, release, day, topic, state.version, {
    complete: state.complete,
    unsure,
  });
  return settled.ok ? { ...added, moved: joined(added.moved, settled.moved) } : added;
}

/** Two rounds of moves as one: from before the first to after the last. */
function joined(first: readonly Move[], second: readonly Move[]): Move[] {
  const moves = new Map(first.map((move) => [move.pathway, move]));
  for (const move of second) {
    const { from, wasCompleted } = moves.get(move.pathway) ?? move;
    moves.set(move.pathway, { ...move, from, wasCompleted });
  }
  return [...moves.values()].filter((move) => move.from !== move.to);
}

export async function saveTyped(actor: Actor, input: FactForm): Promise<FactSaved> {
  const form = FactForm.safeParse(input);
  if (!form.success) return { ok: false, reason: "not_found" };
  const { topic, id, version, typed } = form.data;
  const fields = faultsOf(TOPIC_FIELDS[topic], typed);
  if (Object.keys(fields).length > 0) return { ok: false, reason: "fields", fields };
  const body = TOPICS[topic].schema.safeParse(factBody(topic, typed));
  if (!body.success) return refused(body.error);
  const release = await newestRelease();
  const day = today();
  const result = await openFile(actor, "edit", actor.id, async (scope): Promise<FactSaved> => {
    const saved =
      version === null
        ? await addSurely(scope, release, day, topic, id, body.data)
        : await changeFact(scope, release, day, topic, id, version, body.data);
    // A form that came twice may carry later words than the fact it made.
    if (saved.ok && version === null && saved.fact && differs(saved.fact.body, body.data))
      return { ok: false, reason: "conflict", theirs: await theirsOf(scope, saved.fact) };
    if (saved.ok) {
      await dropDraft(scope, factForm(topic, id));
      return { ok: true, version: saved.fact?.version ?? 1, moved: told(saved.moved, release, day) };
    }
    if (saved.reason === "conflict" && saved.theirs)
      return { ok: false, reason: "conflict", theirs: await theirsOf(scope, saved.theirs) };
    return {
      ok: false,
      reason: saved.reason === "conflict" || saved.reason === "not_found" ? "gone" : saved.reason,
    };
  });
  return result ?? { ok: false, reason: "not_found" };
}

export async function removeSeen(actor: Actor, input: RemoveForm): Promise<FactSaved> {
  const form = RemoveForm.safeParse(input);
  if (!form.success) return { ok: false, reason: "not_found" };
  const { topic, id, version } = form.data;
  const release = await newestRelease();
  const day = today();
  const result = await openFile(actor, "edit", actor.id, async (scope): Promise<FactSaved> => {
    const saved = await removeFact(scope, release, day, topic, id, version);
    if (saved.ok) {
      await dropDraft(scope, factForm(topic, id));
      return { ok: true, version, moved: told(saved.moved, release, day) };
    }
    return saved.reason === "conflict" && saved.theirs
      ? { ok: false, reason: "conflict", theirs: await theirsOf(scope, saved.theirs) }
      : { ok: false, reason: "gone" };
  });
  return result ?? { ok: false, reason: "not_found" };
}

export async function settleSeen(actor: Actor, input: SettleForm): Promise<Settled> {
  const form = SettleForm.safeParse(input);
  if (!form.success) return { ok: false, reason: "not_found" };
  const { topic, version, complete, unsure } = form.data;
  const release = await newestRelease();
  const day = today();
  const result = await openFile(actor, "edit", actor.id, async (scope): Promise<Settled> => {
    const saved = await settleTopic(scope, release, day, topic, version, { complete, unsure });
    return saved.ok
      ? { ok: true, moved: told(saved.moved, release, day) }
      : { ok: false, reason: "conflict" };
  });
  return result ?? { ok: false, reason: "not_found" };
}

export async function keepTyped(actor: Actor, input: FactForm): Promise<DraftKept> {
  const form = FactForm.safeParse(input);
  if (!form.success) return { ok: false, reason: "not_found" };
  const { topic, id, version, typed } = form.data;
  const kept = await openFile(actor, "edit", actor.id, async (scope): Promise<DraftKept> => {
    const at = await keepDraft(scope, factForm(topic, id), { version, typed });
    return at ? { ok: true, at: at.toISOString() } : { ok: false, reason: "full" };
  });
  return kept ?? { ok: false, reason: "not_found" };
}

export async function dropTyped(actor: Actor, topic: string, id: string): Promise<DraftKept> {
  const form = FactForm.pick({ topic: true, id: true }).safeParse({ topic, id });
  if (!form.success) return { ok: false, reason: "not_found" };
  const { data } = form;
  await openFile(actor, "edit", actor.id, (scope) => dropDraft(scope, factForm(data.topic, data.id)));
  return { ok: true, at: new Date().toISOString() };
}
