import { expect, test } from "vitest";
import { LARGEST_SEARCH, pointsOfBytes, pointsOfMarket, pointsOfPathways } from "./points";

const named = (count: number) => Array.from({ length: count }, (_, at) => `ca.${at}`);
const couples = (count: number) =>
  Array.from({ length: count }, () => ({ members: ["a", "b"] as [string, string], list: [] }));

test("a named pathway costs the door's point, explained or not, and forty cost no more", () => {
  expect(pointsOfPathways({ pathways: named(1), explain: true })).toBe(1);
  expect(pointsOfPathways({ pathways: [] })).toBe(1);
  expect(pointsOfPathways({ pathways: named(40) })).toBe(1);
  expect(pointsOfPathways({ pathways: named(41) })).toBe(2);
});

test("the whole catalogue costs several, explained twice that, and a list of names never more", () => {
  expect(pointsOfPathways({})).toBe(5);
  expect(pointsOfPathways({ explain: true })).toBe(10);
  expect(pointsOfPathways({ pathways: named(500), explain: true })).toBe(10);
});

test("a market is searched through for its couples and supplemental lists, up to where the search ends", () => {
  expect(pointsOfMarket({})).toBe(1);
  expect(pointsOfMarket({ couples: couples(3) })).toBe(1);
  expect(pointsOfMarket({ couples: couples(3), supplemental: { a: {}, b: {} } })).toBe(3);
  const reversion = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`p${at}`, `p${at + 1}`]));
  expect(pointsOfMarket({ reversion })).toBe(3);
  expect(pointsOfMarket({ couples: couples(LARGEST_SEARCH) })).toBe(
    pointsOfMarket({ couples: couples(2000) }),
  );
});

test("what is long costs a point for each full measure", () => {
  expect(pointsOfBytes(8191, 8192)).toBe(0);
  expect(pointsOfBytes(8192, 8192)).toBe(1);
});
