/** A line of a history in plain words, for the person whose file it is. */
import type { Move } from "../assessment/reassess";
import type { Bilingual } from "../eligibility/rule";
import { messagesOf } from "../i18n/messages";
import type { Locale } from "../i18n/routing";
import type { MoveTold } from "../profile/schema";
import { type FactBody, isTopic, Proof, type TopicName } from "../profile/topics";
import { factLine, topicCodeName } from "../profile/words";
import type { HistoryLine } from "./schema";

/** What stands on a line: what happened, what was said before and what is said now, and what it moved. */
export interface LineWords {
  what: string;
  before: string | null;
  now: string | null;
  moved: MoveTold[];
}

type Table = Readonly<Record<string, string>>;
type Titles = ReadonlyMap<string, Bilingual>;

/** A sentence with its place filled; without anything to fill it, the sentence ends before it. */
const filled = (sentence: string, place: string, text: string): string =>
  text === "" ? sentence.replace(/[\u00A0 ]*:?\s*\{\w+\}.*$/, "") : sentence.replace(`{${place}}`, text);

function sentenceOf(action: string, locale: Locale): string {
  const { did } = messagesOf(locale).home;
  const [subject = "", verb = ""] = action.split(".");
  return (did as unknown as Record<string, Table>)[subject]?.[verb] ?? did.other;
}

function movesOf(payload: Record<string, unknown> | null, titles: Titles): MoveTold[] {
  const moves = (payload?.moves ?? []) as Move[];
  return moves.flatMap(({ pathway, from, to, wasCompleted = false, completed = false }) => {
    const title = titles.get(pathway);
    return from && title ? [{ pathway, title, from, to, wasCompleted, completed }] : [];
  });
}

/** What was said about a topic as a whole. */
function settledWords(topic: TopicName, said: unknown, locale: Locale): string | null {
  if (said === null || typeof said !== "object") return null;
  const { profile } = messagesOf(locale);
  const { complete, unsure = [] } = said as { complete?: boolean; unsure?: string[] };
  const parts = [complete ? profile.allOf : profile.perhapsMore];
  if (unsure.length > 0)
    parts.push(
      profile.unsureOf.replace("{what}", unsure.map((code) => topicCodeName(topic, code, locale)).join(", ")),
    );
  return parts.join(" · ");
}

function factSaid(topic: TopicName, said: unknown, locale: Locale): string | null {
  return said !== null && typeof said === "object" ? factLine(topic, said as FactBody, locale) : null;
}

function proofSaid(said: unknown, locale: Locale): string | null {
  const proof = Proof.safeParse(said);
  return proof.success ? messagesOf(locale).profile.proof[proof.data] : null;
}

/** A line about facts: the topic by name, and the fact before and after. */
function topicLine(line: HistoryLine, topic: TopicName, locale: Locale): LineWords {
  const { from, to } = line.payload ?? {};
  const said =
    line.action === "topic.changed" ? settledWords : line.action === "fact.proven" ? null : factSaid;
  return {
    what: filled(sentenceOf(line.action ?? "", locale), "topic", messagesOf(locale).profile.topics[topic]),
    before: said ? said(topic, from, locale) : proofSaid(from, locale),
    now: said ? said(topic, to, locale) : proofSaid(to, locale),
    moved: [],
  };
}

/** What a sentence names, where it names something. */
function namedBy(line: HistoryLine, titles: Titles, locale: Locale): string {
  const { home } = messagesOf(locale);
  const code = line.object.id.split("@")[0] ?? "";
  switch (line.action) {
    case "file.viewed":
      return (home.parts as Table)[code] ?? home.parts.other;
    case "consent.given":
    case "consent.withdrawn":
      return (home.purposes as Table)[code] ?? code;
    case "role.granted":
    case "role.revoked":
      return (home.roles as Table)[code] ?? code;
    case "review.asked":
    case "review.answered":
      return titles.get(String(line.payload?.pathway))?.[locale] ?? "";
    default:
      return "";
  }
}

/**
 * A line in words.
 *
 * @param titles titles of the pathways by id
 */
export function lineWords(line: HistoryLine, titles: Titles, locale: Locale): LineWords {
  const { kind, id } = line.object;
  const topic = line.action === "topic.changed" && kind === "topic" ? id : kind;
  if (line.action === "topic.changed" && kind === "file")
    return { what: messagesOf(locale).home.did.file.filled, before: null, now: null, moved: [] };
  if (line.action && /^(fact|topic)\./.test(line.action) && isTopic(topic))
    return topicLine(line, topic, locale);
  return {
    what: filled(sentenceOf(line.action ?? "", locale), "what", namedBy(line, titles, locale)),
    before: null,
    now: null,
    moved: line.action === "verdict.moved" ? movesOf(line.payload, titles) : [],
  };
}
