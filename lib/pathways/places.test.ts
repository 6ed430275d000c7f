import { expect, test } from "vitest";
import type { CompiledPathway } from "../eligibility/ruleset";
import { byPlace, EVERYTHING, filterOf, queryOf } from "./places";

const listed = [
  ["ca.first", "CA", "residency", ["student", "graduate"]],
  ["ca.bc.one", "CA-BC", "practice_ready", ["specialist"]],
  ["ca.on.one", "CA-ON", "residency", ["graduate"]],
  ["us.one", "US", "exam", ["student"]],
  ["us.licence.tx", "US-TX", "licence", ["graduate"]],
  ["alt.ca.one", "CA", "career", ["graduate"]],
].map(([id, jurisdiction, kind, audience]) => ({
  pathway: { id, pathway: { jurisdiction, kind, audience } } as unknown as CompiledPathway,
  answer: null,
}));
const places = (filter = EVERYTHING, home: string | null = null) =>
  byPlace(listed, filter, home).map(({ place }) => place);

test("the reader’s own place comes first, then the countries, then the rest", () => {
  expect(places()).toEqual(["CA", "US", "CA-BC", "CA-ON", "US-TX", "careers"]);
  expect(places(EVERYTHING, "CA-ON")).toEqual(["CA-ON", "CA", "US", "CA-BC", "US-TX", "careers"]);
});

test("a province brings along what holds in the whole country, a country all its provinces", () => {
  expect(places({ ...EVERYTHING, place: "CA-ON" })).toEqual(["CA-ON", "CA", "careers"]);
  expect(places({ ...EVERYTHING, place: "US" })).toEqual(["US", "US-TX"]);
});

test("kind and audience leave out the others", () => {
  expect(places({ ...EVERYTHING, kind: "licence" })).toEqual(["US-TX"]);
  expect(places({ ...EVERYTHING, audience: "specialist" })).toEqual(["CA-BC"]);
});

test("an address with codes nobody knows chooses nothing, and what it chose goes back into it", () => {
  expect(filterOf({ in: "XX-1", kind: "magic", for: "all" })).toEqual(EVERYTHING);
  const chosen = filterOf({ in: "CA-ON", kind: "residency", for: "student" });
  expect(queryOf(chosen)).toBe("?in=CA-ON&kind=residency&for=student");
  expect(queryOf(EVERYTHING)).toBe("");
});
