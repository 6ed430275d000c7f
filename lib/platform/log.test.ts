import { expect, test } from "vitest";
import { told } from "./log";

test("an error is told by its name, its code and where it came from, and never by its message", () => {
  const message = "Ada Poe\n    at 12 High Street failed the NAC";
  const error = Object.assign(new RangeError(message), { code: "P2002" });
  const said = told(error);
  expect(said).toMatchObject({ error: "RangeError", code: "P2002" });
  expect(said.frames?.[0]).toContain("log.test.ts");
  expect(JSON.stringify(said)).not.toMatch(/Ada|High Street|NAC/);
});

test("an error whose stack was written before its message changed tells no frames rather than words", () => {
  const error = new Error("Ada Poe");
  expect(error.stack).toContain("Ada");
  error.message = "something else";
  expect(JSON.stringify(told(error))).not.toContain("Ada");
  expect(told("Ada Poe")).toEqual({ error: "string" });
});
