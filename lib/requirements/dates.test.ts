import { expect, test } from "vitest";
import type { Catalogue } from "../eligibility/catalogue";
import { calendarOf, eventsOf, servicesOf } from "./dates";

const verify = {
  question: { en: "Which day?", fr: "Quel jour\u00A0?" },
  ask: { en: "Them", fr: "Eux" },
  url: "https://example.org/",
};
const title = { en: "A day", fr: "Un jour" };
const catalogue = {
  cycles: [
    {
      service: "match",
      id: "2027",
      trainingStartsOn: "2027-07-01",
      milestones: [
        { id: "opens", title, at: "2026-11-25T17:00", zone: "America/Toronto" },
        { id: "closes", title, at: null, expected: "2026-12-01", verify, zone: "America/Toronto" },
        { id: "results", title, at: null, verify, zone: "America/Toronto" },
      ],
    },
  ],
  exams: [
    {
      id: "nac",
      title: { en: "NAC Examination", fr: "examen de la CNE" },
      scales: [],
      sessions: [{ id: "2026-11", firstDay: "2026-11-20", lastDay: "2026-11-26" }],
      facts: [],
      sources: ["s"],
    },
  ],
  pathways: [],
  requirements: [],
  sources: {},
  rates: { asOf: "2026-01-01", base: "CAD", rates: {} },
} as unknown as Catalogue;
const events = eventsOf(catalogue);

test("milestones and sessions stand in one order, what has no day last", () => {
  expect(events.map(({ id }) => id)).toEqual([
    "nac.2026-11",
    "match.2027.opens",
    "match.2027.closes",
    "match.2027.results",
  ]);
  expect(servicesOf(events)).toEqual(["nac", "match"]);
});

test("a day is past on the day after it, a session after its last day", () => {
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  const on = (day: string) => calendarOf(events, day);
  expect(ids(on("2026-11-25").coming)).toEqual(["nac.2026-11", "match.2027.opens", "match.2027.closes"]);
  expect(ids(on("2026-11-26").past)).toEqual(["match.2027.opens"]);
  expect(ids(on("2026-11-27").past)).toEqual(["match.2027.opens", "nac.2026-11"]);
  expect(ids(on("2026-11-27").open)).toEqual(["match.2027.results"]);
});

test("what is only expected keeps no published day", () => {
  const closes = events.find(({ id }) => id === "match.2027.closes");
  expect(closes).toMatchObject({ at: null, expected: "2026-12-01" });
});

test("what is expected in a month is past when the month is", () => {
  const [closes] = events.filter(({ id }) => id === "match.2027.closes");
  if (!closes) throw new Error("no such event");
  const inMarch = [{ ...closes, expected: "2027-03" }];
  expect(calendarOf(inMarch, "2027-03-31").coming).toHaveLength(1);
  expect(calendarOf(inMarch, "2027-04-01").past).toHaveLength(1);
});

test("an empty catalogue has no dates", () => {
  expect(calendarOf(eventsOf({ ...catalogue, cycles: [], exams: [] }), "2026-11-25")).toEqual({
    coming: [],
    past: [],
    open: [],
  });
});
