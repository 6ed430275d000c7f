import { describe, expect, test } from "vitest";
import type { Bilingual } from "../eligibility/rule";
import type { Locale } from "../i18n/routing";
import { ActivityAction, type HistoryLine } from "./schema";
import { lineWords, objectWords, type Reading } from "./words";

const TITLES = new Map<string, Bilingual>([["ca.mcc.nac", { en: "NAC", fr: "CNE" }]]);

const asked = (locale: Locale): Reading => ({ reader: "client", titles: TITLES, locale });
const advising = (locale: Locale): Reading => ({
  reader: "advisor",
  titles: TITLES,
  nameOf: () => "Lindiwe Marchand",
  locale,
});

const line = (action: ActivityAction | null, more: Partial<HistoryLine> = {}): HistoryLine => ({
  position: 1,
  at: "2026-11-25T15:00:00.000Z",
  who: "you",
  action,
  object: { kind: "exams", id: "1" },
  payload: null,
  ...more,
});

const READERS = {
  client: asked,
  advisor: advising,
  admin: (locale: Locale): Reading => ({ reader: "admin", locale }),
};

describe.each(Object.entries(READERS))("read by: %s", (_, reading) => {
  test.each(ActivityAction.options)("%s has a sentence of its own in both languages", (action) => {
    for (const locale of ["en", "fr"] as const) {
      const { what } = lineWords(line(action), reading(locale));
      expect(what).not.toBe(lineWords(line(null), reading(locale)).what);
      expect(what).not.toMatch(/[{}]|:$|\./);
    }
  });
});

test("a code of a later version is told as something that happened, and to an administrator by itself", () => {
  const later = { ...line(null), action: "fact.forgotten" };
  expect(lineWords(later, asked("en")).what).toBe("Something else happened");
  expect(lineWords(later, READERS.admin("en")).what).toBe("fact.forgotten");
});

test("an administrator reads what was done, and nothing of what was said", () => {
  const payload = { from: { exam: "nac", result: "awaiting" }, to: { exam: "nac", result: "pass" } };
  expect(lineWords(line("fact.changed", { payload }), READERS.admin("en"))).toEqual({
    what: "A fact changed",
    before: null,
    now: null,
    moved: [],
  });
});

test("an advisor reads who began to advise, which stage it is, and the proof as they set it", () => {
  const told = (action: ActivityAction, more: Partial<HistoryLine>, locale: Locale) =>
    lineWords(line(action, more), advising(locale));
  const stage = { object: { kind: "client", id: "1" }, payload: { from: "intake", to: "exploring" } };
  expect(told("stage.changed", stage, "en").what).toBe("Stage: Intake → Exploring");
  expect(told("stage.changed", stage, "fr").what).toBe("Étape\u00A0: Accueil → Exploration");
  expect(lineWords(line("stage.changed", stage), asked("en")).what).toBe("Stage of your file changed");
  const assigned = { object: { kind: "advisor", id: "1" } };
  expect(told("advisor.assigned", assigned, "en").what).toBe("Advisor assigned: Lindiwe Marchand");
  const proven = { payload: { from: "document_seen", to: "claimed" } };
  expect(told("fact.proven", proven, "en")).toMatchObject({
    before: "Document seen",
    now: "The client told us",
  });
  expect(lineWords(line("fact.proven", proven), asked("en")).now).toBe("You told us");
});

test.each([
  ["verdict.moved", { moves: "none" }],
  [
    "verdict.moved",
    { moves: [null, { pathway: 1 }, { pathway: "ca.mcc.nac", from: "gone", to: "eligible" }] },
  ],
  ["fact.changed", { from: "text", to: ["list"] }],
  ["topic.changed", { from: { complete: "yes" }, to: { unsure: [1] } }],
  ["stage.changed", { from: "gone" }],
] as const)("what is stored of %s in no shape of ours is left out", (action, payload) => {
  for (const reading of [asked, advising])
    expect(lineWords(line(action, { payload }), reading("en"))).toMatchObject({
      before: null,
      now: null,
      moved: [],
    });
});

test("a changed fact shows what it said before and what it says now", () => {
  const words = lineWords(
    line("fact.changed", {
      payload: { from: { exam: "nac", result: "awaiting" }, to: { exam: "nac", result: "pass" } },
    }),
    asked("en"),
  );
  expect(words).toEqual({
    what: "Changed in Exams",
    before: "NAC Examination · Taken, waiting for the result",
    now: "NAC Examination · Passed",
    moved: [],
  });
});

test("what was erased leaves the line with what happened and when", () => {
  expect(lineWords(line("fact.added"), asked("fr"))).toMatchObject({ before: null, now: null });
});

test("a moved verdict names the pathways that are known, and no first verdict", () => {
  const moves = [
    { pathway: "ca.mcc.nac", from: "not_yet", to: "eligible", wasCompleted: false, completed: false },
    { pathway: "ca.mcc.nac", from: null, to: "eligible", wasCompleted: false, completed: false },
    { pathway: "gone", from: "not_yet", to: "eligible", wasCompleted: false, completed: false },
  ];
  const { moved } = lineWords(line("verdict.moved", { payload: { moves } }), asked("en"));
  expect(moved).toMatchObject([{ pathway: "ca.mcc.nac", from: "not_yet", to: "eligible" }]);
});

test("an administrator reads what it was done to, and no more of a file than which list", () => {
  const to = (kind: string, id: string, name: string | null = null, locale: Locale = "en") =>
    objectWords({ kind, id }, name, locale);
  expect(to("exams", "0199")).toBe("Exams");
  expect(to("topic", "exams", null, "fr")).toBe("Examens");
  expect(to("consent", "statistics@1")).toBe("Consent: statistics");
  expect(to("role", "advisor@0199", "Lindiwe Marchand", "fr")).toBe(
    "Rôle\u00A0: conseillère ou conseiller, Lindiwe Marchand",
  );
  expect(to("advisor", "0199", "Lindiwe Marchand")).toBe("Advisor: Lindiwe Marchand");
  expect(to("note", "0199")).toBe("Note");
  // What a later version writes down, and nothing that every object has.
  expect(to("letter", "0199")).toBe("Something else");
  expect(to("constructor", "0199")).toBe("Something else");
});
