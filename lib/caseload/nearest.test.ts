import { expect, test } from "vitest";
import { nearest, type Standing } from "./nearest";

const standing = (pathway: string, verdict: Standing["verdict"], rest: Partial<Standing> = {}): Standing => ({
  pathway,
  verdict,
  completed: false,
  gaps: 1,
  nextOn: null,
  ...rest,
});

test("a yes is nearer than a yes that waits, and that nearer than a not yet", () => {
  expect(
    nearest([standing("a", "not_yet"), standing("b", "eligible"), standing("c", "conditional")])?.pathway,
  ).toBe("b");
});

test("among equals the one with fewer gaps comes first, then the one with the earlier date", () => {
  expect(nearest([standing("a", "not_yet", { gaps: 3 }), standing("b", "not_yet")])?.pathway).toBe("b");
  expect(
    nearest([standing("a", "not_yet"), standing("b", "not_yet", { nextOn: "2027-01-04" })])?.pathway,
  ).toBe("b");
});

test("what is done or does not apply is never the nearest", () => {
  expect(
    nearest([standing("a", "eligible", { completed: true }), standing("b", "ineligible")])?.pathway,
  ).toBe("b");
  expect(nearest([standing("a", "not_applicable")])).toBeNull();
  expect(nearest([])).toBeNull();
});
