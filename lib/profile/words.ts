/**
 * Topics, their fields and their facts in words. What the intake words already, is worded the same here. Pages word
 * the fields for the forms, so that no browser needs the whole book.
 */
import { sentenceCase } from "../i18n/format";
import { messagesOf } from "../i18n/messages";
import type { Locale } from "../i18n/routing";
import { languageName, placeName } from "../intake/places";
import { codeTables, labelled, saidWords } from "../intake/words";
import { TOPIC_FIELDS, typedFact } from "./fields";
import type { FactBody, TopicName } from "./topics";
import { typedWords } from "./typed-words";
import { type FactField, NONE, type WordedField } from "./typing";

type Table = Readonly<Record<string, string>>;

/** The words of a field's codes, by the topic it stands in: what the intake has no table for, or another one. */
function tableOf(topic: TopicName, name: string, locale: Locale): Table {
  const { check, profile } = messagesOf(locale);
  const own: Record<string, Table> = profile.values;
  const kinds: Partial<Record<TopicName, Table>> = {
    workAuthorizations: check.options.permit,
    experiences: own.experience,
    sponsorship: own.sponsor,
  };
  if (name === "kind" && kinds[topic]) return kinds[topic];
  if (topic === "standings" && name === "authority") return profile.values.decider;
  if (topic === "standings" && name === "status") return check.options.standing;
  return own[name] ?? codeTables(check)[name] ?? {};
}

/** A code in words, by the field it stands in. */
export function codeName(topic: TopicName, name: string, code: string, locale: Locale): string {
  const known = tableOf(topic, name, locale)[code];
  if (known !== undefined) return known;
  if (name === "languages") return sentenceCase(languageName(code, locale), locale);
  if (name === "jurisdictions" || name === "province") return placeName(code, locale);
  if (name === "scoreScale")
    return messagesOf(locale).profile.scale.replace("{year}", code.split(":")[1] ?? code);
  return code.replaceAll("_", " ");
}

/** The label of a field. */
export function labelOf(topic: TopicName, name: string, locale: Locale): string | undefined {
  const { check, profile } = messagesOf(locale);
  const [list, part] = name.split(".");
  if (list === "coreRotations" && part)
    return profile.rotation.replace("{field}", (profile.rotations as Table)[part] ?? part);
  const labels: Record<string, Table> = profile.labels;
  return labels[topic]?.[name] ?? labels.any?.[name] ?? (check.fields as Table)[name];
}

/** The words of answers that are no codes of ours. */
function answers(type: FactField["type"], locale: Locale): Table {
  const { ui } = messagesOf(locale).check;
  return type === "yes_no" ? { yes: ui.yes, no: ui.no } : type === "several" ? { [NONE]: ui.none } : {};
}

/** Fields once worded, by topic and language: a file shows many facts of few topics. */
const WORDED = new Map<string, readonly WordedField[]>();

/** A topic's fields with their words. */
export function wordedFields(topic: TopicName, locale: Locale): readonly WordedField[] {
  const key = `${locale} ${topic}`;
  const known = WORDED.get(key);
  if (known) return known;
  const fields = TOPIC_FIELDS[topic].map((field) => {
    const codes = field.choicesBy ? Object.values(field.choicesBy.of).flat() : (field.choices ?? []);
    const words = Object.fromEntries(codes.map((code) => [code, codeName(topic, field.name, code, locale)]));
    return {
      ...field,
      label: labelOf(topic, field.name, locale) ?? field.name,
      words: { ...words, ...answers(field.type, locale) },
    };
  });
  WORDED.set(key, fields);
  return fields;
}

/** The field a topic's codes stand in; the codes of the topics left out are places. */
const CODED: Partial<Record<TopicName, string>> = {
  exams: "exam",
  standings: "authority",
  languageTests: "test",
  certifications: "body",
  matches: "service",
};

/** The name of a topic's code: of one the person may be unsure of, or of one a requirement asks for. */
export function topicCodeName(topic: TopicName, code: string, locale: Locale): string {
  const field = CODED[topic];
  return field ? codeName(topic, field, code, locale) : placeName(code, locale);
}

/** A fact in words: what names it, and what else is said about it. */
export interface FactWords {
  name: string;
  more: { label: string; value: string }[];
}

/** A label before its value: one that asks something is shortened where the answer stands behind it. */
function shownLabel({ name, label }: WordedField, locale: Locale): string {
  const shown: Table = messagesOf(locale).profile.shown;
  return shown[name] ?? label;
}

/** A fact in words, field by field in the order of its form. */
export function factWords(topic: TopicName, body: FactBody, locale: Locale): FactWords {
  const typed = typedFact(body);
  const said = wordedFields(topic, locale).flatMap((field) => {
    const text = typed[field.name];
    return text === undefined
      ? []
      : [
          {
            names: field.names ?? false,
            label: shownLabel(field, locale),
            value: typedWords(field, text, locale),
          },
        ];
  });
  const names = said.filter((one) => one.names);
  return {
    name: names.map((one) => one.value).join(" · "),
    more: said.filter((one) => !one.names).map(({ label, value }) => ({ label, value })),
  };
}

/** A fact as one line of words. */
export function factLine(topic: TopicName, body: FactBody, locale: Locale): string {
  const { name, more } = factWords(topic, body, locale);
  return [name, ...more.map(({ label, value }) => labelled(label, value, locale))]
    .filter((part) => part !== "")
    .join(" · ");
}

/** Fields a short line leaves out, beside those that say "none": what they say is for the engine, or for the form. */
const UNSAID = /^(scoreScale|session|cycle|coreRotations\..+)$/;

/** A field of a short line: no label where a word or the value says enough. */
function shortly(field: WordedField, text: string, locale: Locale): string {
  const { check, profile } = messagesOf(locale);
  const answered: Record<string, Table> = profile.short;
  const value = field.type === "language" ? languageName(text, locale) : typedWords(field, text, locale);
  const said = field.type === "yes_no" ? answered[text]?.[field.name] : saidWords(field.name, value, check);
  if (said !== undefined) return said;
  const speaksForItself = field.names || ["choice", "text", "country", "language"].includes(field.type);
  return speaksForItself ? value : labelled(shownLabel(field, locale), value, locale);
}

/** A fact as one short line, for somebody who reads many: an advisor, or the ledger beside a rule. */
export function shortLine(topic: TopicName, body: FactBody, locale: Locale): string {
  const typed = typedFact(body);
  // The day it is booked for says that it is booked.
  if (typed.result === "scheduled" && typed.scheduledFor) delete typed.result;
  const fields = wordedFields(topic, locale).filter(
    ({ name }) => typed[name] && typed[name] !== NONE && !UNSAID.test(name),
  );
  return sentenceCase(
    fields.map((field) => shortly(field, typed[field.name] ?? "", locale)).join(" · "),
    locale,
  );
}
