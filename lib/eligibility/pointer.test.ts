import { expect, test } from "vitest";
import { pathOf, pointerOf, valueAt } from "./pointer";

test.each([
  ["", []],
  ["/exams/0/takenOn", ["exams", "0", "takenOn"]],
  ["/a~1b/m~0n/~01", ["a/b", "m~n", "~1"]],
  ["/", [""]],
])("%j names a path and is made of it again", (pointer, path) => {
  expect(pathOf(pointer)).toEqual(path);
  expect(pointerOf(path)).toBe(pointer);
});

test("what stands at a path, and nothing where it leads nowhere or into what every object has", () => {
  const profile = { exams: [{ takenOn: "2026-01-02", score: null }] };
  expect(valueAt(profile, ["exams", 0, "takenOn"])).toBe("2026-01-02");
  expect(valueAt(profile, [])).toBe(profile);
  expect(valueAt(profile, ["exams", "1", "takenOn"])).toBeUndefined();
  expect(valueAt(profile, ["exams", "0", "score", "value"])).toBeUndefined();
  expect(valueAt(profile, ["constructor", "name"])).toBeUndefined();
});
