import { expect, test } from "vitest";
import { nearest, type StoredVerdict } from "./nearest";

const stored = (
  pathway: string,
  verdict: StoredVerdict["verdict"],
  rest: Partial<StoredVerdict> = {},
): StoredVerdict => ({
  pathway,
  verdict,
  completed: false,
  gaps: 1,
  nextOn: null,
  ...rest,
});

test("a yes is nearer than a yes that waits, and that nearer than a not yet", () => {
  expect(
    nearest([stored("a", "not_yet"), stored("b", "eligible"), stored("c", "conditional")])?.pathway,
  ).toBe("b");
});

test("among equals the one with fewer gaps comes first, then the one with the earlier date", () => {
  expect(nearest([stored("a", "not_yet", { gaps: 3 }), stored("b", "not_yet")])?.pathway).toBe("b");
  expect(nearest([stored("a", "not_yet"), stored("b", "not_yet", { nextOn: "2027-01-04" })])?.pathway).toBe(
    "b",
  );
});

test("what is done or does not apply is never the nearest", () => {
  expect(nearest([stored("a", "eligible", { completed: true }), stored("b", "ineligible")])?.pathway).toBe(
    "b",
  );
  expect(nearest([stored("a", "not_applicable")])).toBeNull();
  expect(nearest([])).toBeNull();
});
