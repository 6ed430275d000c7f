import { expect, test } from "vitest";
import { agree } from "./agreement";
import { people } from "./people";
import { ruleset } from "./rules";

test("hand-written rules and the libraries agree with the engine on every case", async () => {
  const given = await agree();
  const cases = [...given.values()].reduce((sum, times) => sum + times, 0);
  expect(cases).toBe(people.length * ruleset.pathways.length);
  expect(given.size).toBeGreaterThanOrEqual(5);
});
