import { expect, test } from "vitest";
import type { Bilingual } from "../eligibility/rule";
import { ActivityAction, type HistoryLine } from "./schema";
import { lineWords } from "./words";

const TITLES = new Map<string, Bilingual>([["ca.mcc.nac", { en: "NAC", fr: "CNE" }]]);

const line = (action: ActivityAction | null, more: Partial<HistoryLine> = {}): HistoryLine => ({
  position: 1,
  at: "2026-11-25T15:00:00.000Z",
  who: "you",
  action,
  object: { kind: "exams", id: "1" },
  payload: null,
  ...more,
});

test.each(ActivityAction.options)("%s has a sentence of its own in both languages", (action) => {
  for (const locale of ["en", "fr"] as const) {
    const { what } = lineWords(line(action), TITLES, locale);
    expect(what).not.toBe(lineWords(line(null), TITLES, locale).what);
    expect(what).not.toMatch(/[{}]|:$/);
  }
});

test("a changed fact shows what it said before and what it says now", () => {
  const words = lineWords(
    line("fact.changed", {
      payload: { from: { exam: "nac", result: "awaiting" }, to: { exam: "nac", result: "pass" } },
    }),
    TITLES,
    "en",
  );
  expect(words).toEqual({
    what: "Changed in Exams",
    before: "NAC Examination · Taken, waiting for the result",
    now: "NAC Examination · Passed",
    moved: [],
  });
});

test("what was erased leaves the line with what happened and when", () => {
  expect(lineWords(line("fact.added"), TITLES, "fr")).toMatchObject({ before: null, now: null });
});

test("a moved verdict names the pathways that are known, and no first verdict", () => {
  const moves = [
    { pathway: "ca.mcc.nac", from: "not_yet", to: "eligible", wasCompleted: false, completed: false },
    { pathway: "ca.mcc.nac", from: null, to: "eligible", wasCompleted: false, completed: false },
    { pathway: "gone", from: "not_yet", to: "eligible", wasCompleted: false, completed: false },
  ];
  const { moved } = lineWords(line("verdict.moved", { payload: { moves } }), TITLES, "en");
  expect(moved).toMatchObject([{ pathway: "ca.mcc.nac", from: "not_yet", to: "eligible" }]);
});

test("a file that was opened says which part of it", () => {
  const opened = line("file.viewed", { object: { kind: "file", id: "notes" } });
  expect(lineWords(opened, TITLES, "en").what).toBe("Opened your file: notes");
  expect(lineWords(opened, TITLES, "fr").what).toBe("Consultation de votre dossier\u00A0: notes");
});
