/**
 * Tells one story to the database, through the doors everybody uses: the gate for accounts, the policy and row-level
 * security for files, and the same mutations as the screens. The whole story is one transaction, so a run that stops
 * half-way leaves nobody half-told.
 *
 * Facts, notes, assignments and sessions carry the day they are told for. The database stamps each row of activity with
 * its own clock and lets no role of the application set it, so a story also says which rows belong to which day, and
 * the owner of the database, who made the demo, dates them afterwards and binds the chain anew.
 */
import { randomUUID } from "node:crypto";
import type { Prisma } from "../../generated/prisma/client";
import type { Actor } from "../../lib/access/actor";
import { actorOf } from "../../lib/access/actor";
import type { Action } from "../../lib/access/policy";
import { type FileScope, openFileIn } from "../../lib/access/scope";
import { openSession } from "../../lib/access/session";
import { record, recordView } from "../../lib/activity/record";
import type { ActivityAction } from "../../lib/activity/schema";
import { endAssignment, moveStage, writeNote } from "../../lib/caseload/mutations";
import { Profile } from "../../lib/eligibility/profile";
import { wordingOf } from "../../lib/people/consents";
import { claimAnswers, openAccount } from "../../lib/people/mutations";
import { actFor, enterGate, type Tx } from "../../lib/platform/db";
import { tableOf, topicFacts } from "../../lib/profile/data";
import { addFact, changeFact, proveFact, type Saved, settleTopic } from "../../lib/profile/mutations";
import { type FactBody, TOPIC_NAMES, TOPICS, type TopicName } from "../../lib/profile/topics";
import type { Release } from "../../lib/requirements/loaders";
import { answerReview } from "../../lib/reviews/mutations";
import { emailOf, type StaffSlug } from "./staff";
import { daysAround, type Happening, type Story } from "./story";

export interface Telling {
  tx: Tx;
  release: Release;
  today: string;
  passwordDigest: string;
  staff: Readonly<Record<StaffSlug, string>>;
}

/** Eleven in the morning in Toronto, give or take the season: when things happen in a story. */
export const at = (day: string): Date => new Date(`${day}T16:00:00Z`);

async function actorIn(tx: Tx, personId: string): Promise<Actor> {
  await enterGate(tx);
  const person = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    include: { roles: { include: { role: true } } },
  });
  await actFor(tx, personId);
  return actorOf(person, { id: personId, provenAt: new Date() });
}

async function opened(tx: Tx, personId: string, action: Action, clientId: string): Promise<FileScope> {
  const scope = await openFileIn(tx, await actorIn(tx, personId), action, clientId);
  if (!scope) throw new Error(`the policy does not let ${personId} ${action} this file on that day`);
  return scope;
}

function written(saved: Saved): void {
  if (!saved.ok) throw new Error(`a fact was refused: ${saved.reason}`);
}

/** The one fact of a topic that has these fields. */
async function factLike(scope: FileScope, topic: TopicName, like: FactBody) {
  const { facts } = await topicFacts(scope, topic);
  const found = facts.filter(({ body }) => Object.entries(like).every(([key, value]) => body[key] === value));
  if (found.length !== 1 || !found[0])
    throw new Error(`${found.length} facts of ${topic} are like ${JSON.stringify(like)}; one is meant`);
  return found[0];
}

/** Moves what was said to the day it is told for. */
async function dateFact(
  { tx, clientId }: FileScope,
  topic: TopicName,
  id: string,
  day: string,
): Promise<void> {
  await tableOf(tx, topic).updateMany({ where: { id, clientId }, data: { updatedAt: at(day) } });
}

const withoutEmpty = (body: FactBody): FactBody =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));

/** The first day: an account, and the answers given before it. */
async function comes(telling: Telling, story: Story, day: string, answers: Profile): Promise<string> {
  const { tx, release, passwordDigest } = telling;
  await enterGate(tx);
  const id = await openAccount(tx, {
    email: emailOf(story.slug),
    name: story.name,
    locale: story.locale,
    passwordDigest,
    consents: [{ purpose: "advising", version: wordingOf("advising").version }],
    fictional: true,
  });
  await claimAnswers(tx, id, answers, release, day);
  const dated = { createdAt: at(day) };
  await tx.person.update({ where: { id }, data: dated });
  await tx.roleAssignment.updateMany({ where: { personId: id }, data: { grantedAt: at(day) } });
  await tx.consent.updateMany({ where: { personId: id }, data: { givenAt: at(day) } });
  await tx.credential.update({ where: { personId: id }, data: { changedAt: at(day) } });
  await actFor(tx, id);
  await tx.profileTopic.updateMany({ where: { clientId: id }, data: { updatedAt: at(day) } });
  for (const topic of TOPIC_NAMES)
    await tableOf(tx, topic).updateMany({ where: { clientId: id }, data: { ...dated, updatedAt: at(day) } });
  return id;
}

/** What the client does. */
async function clientDoes(telling: Telling, id: string, day: string, event: Happening): Promise<void> {
  const { tx, release } = telling;
  switch (event.what) {
    case "signs_in": {
      await enterGate(tx);
      const { id: session } = await openSession(tx, id, "Mozilla/5.0 (Android 15; Mobile) Firefox/145.0");
      const left = new Date(at(day).getTime() + 25 * 60_000);
      const times = { createdAt: at(day), lastSeenAt: left, provenAt: at(day), endedAt: left };
      await tx.session.update({ where: { id: session }, data: { ...times, endedFor: "signed_out" } });
      await record(tx, {
        chain: id,
        actorId: id,
        capacity: "applicant",
        action: "session.opened",
        object: { kind: "session", id: session },
      });
      return;
    }
    case "tells": {
      const scope = await opened(tx, id, "edit", id);
      const fact = randomUUID();
      const body = TOPICS[event.topic].schema.parse(event.fact);
      written(await addFact(scope, release, day, event.topic, fact, body));
      const dated = { createdAt: at(day), updatedAt: at(day) };
      await tableOf(tx, event.topic).updateMany({ where: { id: fact, clientId: id }, data: dated });
      return;
    }
    case "corrects": {
      const scope = await opened(tx, id, "edit", id);
      const fact = await factLike(scope, event.topic, event.like);
      const body = TOPICS[event.topic].schema.parse(withoutEmpty({ ...fact.body, ...event.to }));
      written(await changeFact(scope, release, day, event.topic, fact.id, fact.version, body));
      return dateFact(scope, event.topic, fact.id, day);
    }
    case "settles": {
      const scope = await opened(tx, id, "edit", id);
      const { version } = await topicFacts(scope, event.topic);
      const { complete, unsure } = event;
      written(await settleTopic(scope, release, day, event.topic, version, { complete, unsure }));
      return;
    }
    case "agrees":
    case "withdraws": {
      await actorIn(tx, id);
      const { purpose } = event;
      const { version } = wordingOf(purpose);
      const given = event.what === "agrees";
      if (given) await tx.consent.create({ data: { personId: id, purpose, version, givenAt: at(day) } });
      else
        await tx.consent.updateMany({
          where: { personId: id, purpose, withdrawnAt: null },
          data: { withdrawnAt: at(day) },
        });
      await record(tx, {
        chain: id,
        actorId: id,
        capacity: "applicant",
        action: given ? "consent.given" : "consent.withdrawn",
        object: { kind: "consent", id: `${purpose}@${version}` },
      });
      return;
    }
    case "asks": {
      const scope = await opened(tx, id, "ask", id);
      // Like an assignment: the day of a question can never be changed once it stands.
      const { id: request } = await tx.reviewRequest.create({
        data: { clientId: id, pathwayId: event.pathway, body: event.text, createdAt: at(day) },
        select: { id: true },
      });
      return happened(scope, "review.asked", { kind: "review", id: request }, { pathway: event.pathway });
    }
    default:
      throw new Error(`${event.what} is not something a client does`);
  }
}

const happened = (
  { tx, actor, clientId, capacity }: FileScope,
  action: ActivityAction,
  object: { kind: string; id: string },
  payload?: Prisma.InputJsonObject,
): Promise<void> => record(tx, { chain: clientId, actorId: actor.id, capacity, action, object, payload });

/** What the staff does. */
async function staffDoes(telling: Telling, id: string, day: string, event: Happening): Promise<void> {
  const { tx, staff } = telling;
  switch (event.what) {
    case "assigned": {
      const scope = await opened(tx, staff[event.by], "assign", id);
      const by = { advisorId: staff[event.to], assignedBy: staff[event.by] };
      // Written here and not by its mutation: the day of an assignment can never be changed once it stands.
      await tx.assignment.create({ data: { clientId: id, ...by, startedAt: at(day) } });
      return happened(scope, "advisor.assigned", { kind: "advisor", id: by.advisorId });
    }
    case "unassigned": {
      const scope = await opened(tx, staff[event.by], "assign", id);
      const open = await tx.assignment.findFirstOrThrow({
        where: { clientId: id, advisorId: staff[event.from], endedAt: null },
      });
      await endAssignment(scope, open.id);
      await tx.assignment.updateMany({ where: { id: open.id }, data: { endedAt: at(day) } });
      return;
    }
    case "opens":
      return recordView(await opened(tx, staff[event.by], "read", id));
    case "stage": {
      const scope = await opened(tx, staff[event.by], "stage", id);
      const { version } = await tx.client.findUniqueOrThrow({ where: { id }, select: { version: true } });
      if (!(await moveStage(scope, event.to, version)).ok) throw new Error("the stage was refused");
      return;
    }
    case "notes": {
      const scope = await opened(tx, staff[event.by], "write", id);
      const note = { id: randomUUID(), client: id, visibility: event.visibility, body: event.text };
      if (!(await writeNote(scope, note)).ok) throw new Error("the note was refused");
      const dated = { createdAt: at(day), updatedAt: at(day) };
      await tx.note.updateMany({ where: { id: note.id }, data: dated });
      return;
    }
    case "proves": {
      const scope = await opened(tx, staff[event.by], "prove", id);
      const fact = await factLike(scope, event.topic, event.like);
      written(await proveFact(scope, day, event.topic, fact.id, fact.version, event.proof));
      return dateFact(scope, event.topic, fact.id, day);
    }
    case "answers": {
      const scope = await opened(tx, staff[event.by], "read", id);
      const request = await tx.reviewRequest.findFirstOrThrow({ where: { clientId: id, answer: null } });
      if (!(await answerReview(scope, request.id, event.text)).ok) throw new Error("the answer was refused");
      await tx.reviewRequest.updateMany({ where: { id: request.id }, data: { answeredAt: at(day) } });
      return;
    }
    default:
      return clientDoes(telling, id, day, event);
  }
}

/** A story as it was told: whose it is, and up to which place of its history each day reaches. */
export interface Told {
  id: string;
  days: { day: string; upTo: number }[];
}

/** The place of the newest row in a file's history, as an admin sees it: whole. */
async function placeIn({ tx, staff }: Telling, chain: string): Promise<number> {
  await actFor(tx, staff.noor);
  return (await tx.activity.aggregate({ where: { chain }, _max: { position: true } }))._max.position ?? 0;
}

/** Tells a story from its first day to today. */
export async function tell(telling: Telling, story: Story): Promise<Told> {
  const { cameOn, answers, since } = story.tell(daysAround(telling.today));
  const id = await comes(telling, story, cameOn, Profile.parse(answers));
  const days = [{ day: cameOn, upTo: await placeIn(telling, id) }];
  for (const [day, event] of since) {
    try {
      await staffDoes(telling, id, day, event);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`${story.slug}, ${day}, "${event.what}": ${why}`, { cause: error });
    }
    days.push({ day, upTo: await placeIn(telling, id) });
  }
  return { id, days };
}
