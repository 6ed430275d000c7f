/** A line of a history in plain words: for the person whose file it is, for who advises them, for an administrator. */
import { createTranslator } from "next-intl";
import { z } from "zod";
import { Move } from "../assessment/schema";
import type { Bilingual } from "../eligibility/rule";
import { messagesOf } from "../i18n/messages";
import type { Locale } from "../i18n/routing";
import type { MoveTold } from "../profile/schema";
import { isTopic, Proof, type TopicName } from "../profile/topics";
import { factLine, shortLine, topicCodeName } from "../profile/words";
import { ActivityAction } from "./schema";

/** What happened, as it is stored: the code may be one this version does not know, the payload erased or old. */
export interface Happened {
  action: string | null;
  object: { kind: string; id: string };
  payload?: Record<string, unknown> | null;
}

/** Who reads a line, and in which words. An administrator reads what was done, never what was said. */
export type Reading = { locale: Locale } & (
  | { reader: "client"; titles: Titles }
  | { reader: "advisor"; titles: Titles; nameOf: (id: string) => string }
  | { reader: "admin" }
);

/** What stands on a line: what happened, what was said before and what is said now, and what it moved. */
export interface LineWords {
  what: string;
  before: string | null;
  now: string | null;
  moved: MoveTold[];
}

type Table = Readonly<Record<string, string>>;
/** A code in words; empty where the table has none for it. */
const by = (table: Table, key: unknown): string =>
  Object.hasOwn(table, String(key)) ? (table[String(key)] ?? "") : "";

type Titles = ReadonlyMap<string, Bilingual>;

const SAY = {
  en: createTranslator({ locale: "en", messages: messagesOf("en"), namespace: "activity" }),
  fr: createTranslator({ locale: "fr", messages: messagesOf("fr"), namespace: "activity" }),
};

/** What an action is called where nothing is said of what it was about. */
export const actionName = (action: ActivityAction, reader: Reading["reader"], locale: Locale): string =>
  SAY[locale](`did.${action}`, { reader });

const Said = z.record(z.string(), z.unknown());
const Settled = z.object({ complete: z.boolean().default(false), unsure: z.array(z.string()).default([]) });

/** Verdicts that moved on pathways that are known; a first verdict moved from nothing. */
function movesOf(told: unknown, titles: Titles): MoveTold[] {
  return (Array.isArray(told) ? told : []).flatMap((one) => {
    const move = Move.safeParse(one).data;
    const title = move && titles.get(move.pathway);
    return move?.from && title ? [{ ...move, from: move.from, title }] : [];
  });
}

/** What a fact, a proof, or a topic as a whole was said to be. */
function saidWords(action: ActivityAction, topic: TopicName, said: unknown, reading: Reading): string | null {
  const { locale, reader } = reading;
  const { profile, caseload } = messagesOf(locale);
  if (action === "fact.proven") {
    const proof = Proof.safeParse(said).data;
    return proof ? (reader === "client" ? profile : caseload.file).proof[proof] : null;
  }
  if (action === "topic.changed") {
    const settled = Settled.safeParse(said).data;
    if (!settled) return null;
    const unsure = settled.unsure.map((code) => topicCodeName(topic, code, locale)).join(", ");
    const whole = settled.complete ? profile.allOf : profile.perhapsMore;
    return unsure === "" ? whole : `${whole} · ${SAY[locale]("unsure", { what: unsure })}`;
  }
  const fact = Said.safeParse(said).data;
  return fact ? (reader === "client" ? factLine : shortLine)(topic, fact, locale) : null;
}

/** What a sentence names, where it names something. */
function namedBy(action: ActivityAction, { object, payload }: Happened, reading: Reading): string {
  if (reading.reader === "admin") return "";
  const { activity, caseload, profile } = messagesOf(reading.locale);
  const code = object.id.split("@")[0] ?? "";
  switch (action) {
    case "fact.added":
    case "fact.changed":
    case "fact.removed":
    case "fact.proven":
      return by(profile.topics, object.kind);
    case "topic.changed":
      return by(profile.topics, object.id);
    case "consent.given":
    case "consent.withdrawn":
      return by(activity.purposes, code) || code;
    case "role.granted":
    case "role.revoked":
      return by(activity.roles, code) || code;
    case "review.asked":
    case "review.answered":
      return reading.titles.get(String(payload?.pathway))?.[reading.locale] ?? "";
    case "advisor.assigned":
    case "advisor.unassigned":
      return reading.reader === "advisor" ? reading.nameOf(object.id) : "";
    case "stage.changed": {
      if (reading.reader !== "advisor") return "";
      const [from, to] = [by(caseload.stages, payload?.from), by(caseload.stages, payload?.to)];
      return from && to ? `${from} → ${to}` : "";
    }
    default:
      return "";
  }
}

/**
 * What a line was done to, for an administrator: the sort of thing, and which one where that is no content of a file.
 *
 * @param name of the person it concerns, where it concerns one who may be known
 */
export function objectWords({ kind, id }: Happened["object"], name: string | null, locale: Locale): string {
  const { activity, profile } = messagesOf(locale);
  const topic = by(profile.topics, kind === "topic" ? id : kind);
  if (topic) return topic;
  const what = by(activity.objects, kind) || activity.objects.other;
  const code = id.split("@")[0] ?? "";
  const said =
    kind === "role" ? by(activity.roles, code) : kind === "consent" ? by(activity.purposes, code) : null;
  const which = [said, name].filter(Boolean).join(", ");
  return which === "" ? what : SAY[locale]("objects.named", { what, name: which });
}

/** A line in words. */
export function lineWords(line: Happened, reading: Reading): LineWords {
  const { locale, reader } = reading;
  const { object, payload } = line;
  const say = SAY[locale];
  const words = (what: string, more: Partial<LineWords> = {}): LineWords => ({
    what,
    before: null,
    now: null,
    moved: [],
    ...more,
  });
  const action = ActivityAction.safeParse(line.action).data;
  // A code of a later version: an administrator may know it.
  if (!action) return words(reader === "admin" && line.action ? line.action : say("did.other"));
  if (action === "topic.changed" && object.kind === "file") return words(say("did.file.filled", { reader }));
  if (reader === "admin") return words(actionName(action, reader, locale));
  if (action === "verdict.moved") {
    const told = payload?.moves;
    const count = Math.max(1, Array.isArray(told) ? told.length : 0);
    return words(say("about.verdict.moved", { count }), { moved: movesOf(told, reading.titles) });
  }
  const named = namedBy(action, line, reading);
  const about = `about.${action}` as "about.fact.added";
  const what =
    named !== "" && say.has(about) ? say(about, { what: named, reader }) : actionName(action, reader, locale);
  const topic = action === "topic.changed" ? object.id : object.kind;
  if (!/^(fact|topic)\./.test(action) || !isTopic(topic)) return words(what);
  return words(what, {
    before: saidWords(action, topic, payload?.from, reading),
    now: saidWords(action, topic, payload?.to, reading),
  });
}
