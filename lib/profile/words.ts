/**
 * Topics, their fields and their facts in words. What the intake words already, is worded the same here. Pages word
 * the fields for the forms, so that no browser needs the whole book.
 */
import { messagesOf } from "../i18n/messages";
import type { Locale } from "../i18n/routing";
import { placeName } from "../intake/places";
import { TOPIC_FIELDS, typedFact } from "./fields";
import type { FactBody, TopicName } from "./topics";
import { languageName, typedWords } from "./typed-words";
import { type FactField, NONE, type WordedField } from "./typing";

type Table = Readonly<Record<string, string>>;

/** The words of a field's codes, by the topic it stands in; undefined where the code is none of ours. */
function tableOf(topic: TopicName, name: string, locale: Locale): Table {
  const { check, profile } = messagesOf(locale);
  const own = profile.values as unknown as Record<string, Table | Record<string, Table>>;
  const { options, values, said } = check;
  const asked = values as unknown as Record<string, Table>;
  const shared: Record<string, Table> = {
    ...asked,
    exam: said.exams,
    result: options.result,
    degree: options.degree,
    accreditations: options.accreditation,
    specialties: values.specialty,
  };
  const kinds: Partial<Record<TopicName, Table>> = {
    workAuthorizations: options.permit,
    experiences: own.experience as Table,
    sponsorship: own.sponsor as Table,
  };
  if (name === "kind") return kinds[topic] ?? asked.kind ?? {};
  if (topic === "standings" && name === "authority") return own.decider as Table;
  if (topic === "standings" && name === "status") return options.standing;
  return (own[name] as Table | undefined) ?? shared[name] ?? {};
}

/** A code in words. */
function codeName(topic: TopicName, name: string, code: string, locale: Locale): string {
  const known = tableOf(topic, name, locale)[code];
  if (known !== undefined) return known;
  if (name === "languages") return languageName(code, locale);
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
  const labels = profile.labels as unknown as Record<string, Table>;
  return labels[topic]?.[name] ?? labels.any?.[name] ?? (check.fields as Table)[name];
}

/** The words of answers that are no codes of ours. */
function answers(type: FactField["type"], locale: Locale): Table {
  const { ui } = messagesOf(locale).check;
  return type === "yes_no" ? { yes: ui.yes, no: ui.no } : type === "several" ? { [NONE]: ui.none } : {};
}

/** A topic's fields with their words. */
export function wordedFields(topic: TopicName, locale: Locale): WordedField[] {
  return TOPIC_FIELDS[topic].map((field) => {
    const codes = field.choicesBy ? Object.values(field.choicesBy.of).flat() : (field.choices ?? []);
    const words = Object.fromEntries(codes.map((code) => [code, codeName(topic, field.name, code, locale)]));
    return {
      ...field,
      label: labelOf(topic, field.name, locale) ?? field.name,
      words: { ...words, ...answers(field.type, locale) },
    };
  });
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

/** A fact in words, field by field in the order of its form. */
export function factWords(topic: TopicName, body: FactBody, locale: Locale): FactWords {
  const typed = typedFact(body);
  // Labels that ask something are shortened where the answer stands behind them.
  const shown: Table = messagesOf(locale).profile.shown;
  const said = wordedFields(topic, locale).flatMap((field) => {
    const text = typed[field.name];
    return text === undefined
      ? []
      : [
          {
            names: field.names ?? false,
            label: shown[field.name] ?? field.label,
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
  const colon = locale === "fr" ? "\u00A0: " : ": ";
  return [name, ...more.map(({ label, value }) => `${label}${colon}${value}`)]
    .filter((part) => part !== "")
    .join(" · ");
}
