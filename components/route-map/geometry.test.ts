import { expect, test } from "vitest";
import type { Station, StationState, Stop, Stops } from "@/lib/pathways/stations";
import { layout, moreKey } from "./geometry";

const station = (key: string, state: StationState = "passed"): Station => ({
  key,
  requirement: key,
  title: { en: key, fr: key },
  state,
  on: null,
  fee: null,
});
const stop = (key: string, state?: StationState): Stop => ({ kind: "station", station: station(key, state) });
const fork = (key: string, ways: [string, boolean][]): Stop => ({
  kind: "fork",
  fork: {
    key,
    title: { en: key, fr: key },
    ways: ways.map(([way, taken]) => ({ taken, stations: [station(way, "later")] })),
  },
});
const many = (count: number, prefix: string, state?: StationState): Stop[] =>
  Array.from({ length: count }, (_, index) => stop(`${prefix}${index}`, state));

const TWELVE: Stops = {
  behind: many(7, "b"),
  ahead: [
    ...many(3, "a", "later"),
    fork("f", [
      ["x", true],
      ["y", false],
    ]),
    stop("end", "end"),
  ],
};

/** Boxes of labels: 126 wide, as tall as four lines. */
function boxes(stops: Stops) {
  const geometry = layout(stops);
  if (!geometry) throw new Error("the map stays upright");
  return Object.entries(geometry.places).map(([key, { x, y, above }]) => ({
    key,
    left: x - 63,
    right: x + 63,
    top: above ? y - 110 : y + 17,
    bottom: above ? y - 17 : y + 110,
  }));
}

test("on a map of twelve stations with a choice no label touches another", () => {
  const all = boxes(TWELVE);
  expect(all.length).toBeGreaterThanOrEqual(12);
  for (const a of all) {
    for (const b of all) {
      if (a.key >= b.key) continue;
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      expect(apart, `${a.key} touches ${b.key}`).toBe(true);
    }
  }
});

const threeWays = (ways: [string, boolean][]): Stops => ({
  behind: many(3, "b"),
  ahead: [stop("a", "later"), fork("f", ways), stop("end", "end")],
});

test("a third way passes outside the label of the second, and its own label touches none", () => {
  const stops = threeWays([
    ["x", true],
    ["y", false],
    ["z", false],
  ]);
  const all = boxes(stops);
  for (const a of all) {
    for (const b of all) {
      if (a.key >= b.key) continue;
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      expect(apart, `${a.key} touches ${b.key}`).toBe(true);
    }
  }
  const geometry = layout(stops);
  expect(geometry?.places.z?.y).toBeGreaterThan((geometry?.places.y?.y ?? 0) + 110);
  expect(Math.max(...all.map((box) => box.bottom))).toBeLessThanOrEqual(geometry?.height ?? 0);
});

test("of more than three ways the chosen one is drawn, and a line for all the others", () => {
  const stops = threeWays([
    ["v", true],
    ["w", false],
    ["x", false],
    ["y", false],
  ]);
  const places = layout(stops)?.places ?? {};
  expect(Object.keys(places)).toEqual(expect.arrayContaining(["v", moreKey("f")]));
  expect(Object.keys(places)).not.toContain("w");
});

test("everything stands on the page", () => {
  for (const box of boxes(TWELVE)) {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(1240);
  }
});

test("today cuts the rail between what is behind and what is ahead", () => {
  const geometry = layout(TWELVE);
  expect(geometry?.today).toBeGreaterThan(geometry?.places.b6?.x ?? 0);
  expect(geometry?.today).toBeLessThan(geometry?.places.a0?.x ?? 0);
});

test("the way taken goes up, the other down, and a closed way never rejoins", () => {
  const geometry = layout({
    behind: [stop("b")],
    ahead: [
      fork("f", [
        ["x", true],
        ["y", false],
      ]),
      stop("end", "end"),
    ],
  });
  expect(geometry?.places.x?.y).toBe((geometry?.rail ?? 0) - 54);
  expect(geometry?.places.y?.y).toBe((geometry?.rail ?? 0) + 54);
  const closed = layout({ behind: [], ahead: [stop("c", "closed"), stop("d", "closed")] });
  expect(closed?.lines.map((line) => line.kind)).toContain("closed");
});

test("the same stops give the same picture, and too many stay upright", () => {
  expect(layout(TWELVE)).toEqual(layout(structuredClone(TWELVE)));
  expect(layout({ behind: many(30, "b"), ahead: [stop("end", "end")] })).toBeNull();
});
