import { expect, test } from "vitest";
import { messagesOf } from "../i18n/messages";
import { factBody, TOPIC_FIELDS, TOPIC_GROUPS, typedFact, UNSURE_CODES } from "./fields";
import { differing, nameGroups, nameWords } from "./names";
import { TOPIC_NAMES, TOPICS, type TopicName } from "./topics";
import { askedFields, faultsOf } from "./typing";
import { factLine, labelOf, topicCodeName, wordedFields } from "./words";

const LOCALES = ["en", "fr"] as const;

test.each(TOPIC_NAMES)("%s: every field of the schema can be typed, and no other", (topic) => {
  const typed = new Set(TOPIC_FIELDS[topic].map(({ name }) => name.split(".")[0]));
  expect([...typed].sort()).toEqual(Object.keys(TOPICS[topic].schema.shape).sort());
});

test.each(TOPIC_NAMES)("%s: topic, lead, labels and choices have words in both languages", (topic) => {
  for (const locale of LOCALES) {
    const { topics, leads } = messagesOf(locale).profile;
    expect(topics[topic]).toBeTruthy();
    expect(leads[topic]).toBeTruthy();
    for (const field of wordedFields(topic, locale)) {
      expect(labelOf(topic, field.name, locale), `${topic}.${field.name}`).toBeTruthy();
      const missing = Object.entries(field.words).filter(([code, word]) => isCode(code, word));
      expect(missing, `${topic}.${field.name}`).toEqual([]);
    }
    for (const code of UNSURE_CODES[topic] ?? []) expect(topicCodeName(topic, code, locale)).not.toBe(code);
  }
});

test.each([
  ["languageTests", "test"],
  ["certifications", "body"],
  ["matches", "service"],
] as const)("%s: a code a requirement asks for is named as its field names it", (topic, name) => {
  for (const locale of LOCALES) {
    const words = Object.entries(
      wordedFields(topic, locale).find((field) => field.name === name)?.words ?? {},
    );
    expect(words.length).toBeGreaterThan(0);
    for (const [code, word] of words) expect(topicCodeName(topic, code, locale)).toBe(word);
  }
});

/** Whether a code reaches the reader as it stands in the code. */
const isCode = (code: string, word: string): boolean => word === "" || word === code || word.includes("_");

test("every topic stands in one group", () => {
  expect(Object.values(TOPIC_GROUPS).flat().sort()).toEqual([...TOPIC_NAMES].sort());
});

const FACTS: [TopicName, Record<string, unknown>][] = [
  ["citizenships", { country: "NG" }],
  [
    "education",
    {
      schoolCountry: "NG",
      schoolName: "Ibadan",
      wdomsListed: false,
      accreditations: ["lcme", "coca"],
      coreRotations: { surgery: 12, psychiatry: 4.5 },
      graduatedOn: "2016-07-01",
    },
  ],
  ["education", { schoolCountry: "NG", accreditations: [] }],
  ["exams", { exam: "mccqe1", result: "pass", takenOn: "2026-05-10", score: 452, scoreScale: "mccqe1:2025" }],
  ["exams", { exam: "nac", result: "scheduled", scheduledFor: "2027-03-01", session: "2027-03" }],
  ["licences", { jurisdiction: "CA-ON", kind: "full", status: "active" }],
  ["standings", { authority: "ecfmg", track: "pathways", status: "applied" }],
  ["preferences", { specialties: ["pediatrics"], acceptsReturnOfService: false, languages: [] }],
];

test.each(FACTS)("a fact of %s is the same after it was shown in its form: %j", (topic, body) => {
  const typed = typedFact(body);
  expect(faultsOf(TOPIC_FIELDS[topic], typed)).toEqual({});
  expect(factBody(topic, typed)).toEqual(body);
  expect(TOPICS[topic].schema.safeParse(body).success).toBe(true);
  for (const locale of LOCALES) expect(factLine(topic, body, locale)).not.toMatch(/undefined|_|\[object/);
});

test("a field that hangs on another one is asked for with it only", () => {
  const names = (typed: Record<string, string>) =>
    askedFields(TOPIC_FIELDS.exams, typed).map((one) => one.name);
  expect(names({ exam: "nac", result: "scheduled" })).toEqual(["exam", "result", "scheduledFor", "session"]);
  expect(names({ exam: "nac", result: "pass" })).toContain("scoreScale");
  expect(names({ exam: "tdm", result: "pass" })).not.toContain("scoreScale");
  // What is no longer asked is no longer stored.
  expect(factBody("exams", { exam: "nac", result: "scheduled", score: "5" })).toEqual({
    exam: "nac",
    result: "scheduled",
  });
});

const paper = (id: string, name: string) => ({ id, paper: "other", name });

test.each([
  ["case and order", "ADEYEMI, Ifeoma Grace", "Ifeoma Grace Adeyemi"],
  ["accents", "José Núñez", "JOSE NUNEZ"],
  ["spaces and hyphens", "Anne-Marie  O’Neil", "anne marie ONeil"],
  ["composed and decomposed letters", "Zoe\u0301", "Zoé"],
  ["a ligature", "Straße", "STRASSE"],
])("names that differ in %s alone are the same", (_, one, other) => {
  expect(differing([paper("1", one), paper("2", other)])).toBeNull();
});

test.each([
  ["a letter", "Mohammed Ali", "Mohamed Ali"],
  ["a name that is left out", "Ifeoma Grace Adeyemi", "Ifeoma Adeyemi"],
  ["an initial", "Ifeoma Grace", "Ifeoma G."],
  ["another script", "Иван Петров", "Ivan Petrov"],
])("names that differ by %s are named", (_, one, other) => {
  const found = differing([paper("1", one), paper("2", one), paper("3", other)]);
  expect(found?.most.name).toBe(one);
  expect(found?.others.map(({ id }) => id)).toEqual(["3"]);
});

test("a name without a letter of ours is compared as it stands", () => {
  expect(nameWords("???")).toEqual([]);
  expect(nameGroups([paper("1", "???"), paper("2", "!!!")])).toHaveLength(2);
});
