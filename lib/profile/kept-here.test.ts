import { afterEach, expect, test, vi } from "vitest";
import { forgetHere, keepHere, keptHere } from "./kept-here";

/** A tab's storage, as far as this asks for it. */
function tab(): void {
  const items: Record<string, string> = {};
  vi.stubGlobal("window", {
    sessionStorage: new Proxy(items, {
      get: (held, name) => {
        if (name === "getItem") return (key: string) => held[key] ?? null;
        if (name === "setItem")
          return (key: string, text: string) => {
            held[key] = text;
          };
        if (name === "removeItem") return (key: string) => delete held[key];
      },
    }),
  });
}
afterEach(() => vi.unstubAllGlobals());

const first = { typed: { exam: "nac" }, version: null };
const later = { typed: { exam: "nac", result: "pass" }, version: null };

test("what has arrived at the server is forgotten, later words are not", () => {
  tab();
  keepHere("ana", "exams", "1", first);
  keepHere("ana", "exams", "1", later);
  expect(forgetHere("ana", "exams", "1", first)).toBe(false);
  expect(keptHere("ana", "exams")).toEqual(new Map([["1", later]]));
  expect(forgetHere("ana", "exams", "1", later)).toBe(true);
  expect(keptHere("ana", "exams").size).toBe(0);
});

test("what is saved or not wanted is forgotten, whatever it says", () => {
  tab();
  keepHere("ana", "exams", "1", later);
  expect(forgetHere("ana", "exams", "1")).toBe(true);
  expect(keptHere("ana", "exams").size).toBe(0);
});

test("another person at the same screen does not meet it, and a tab without storage keeps nothing", () => {
  tab();
  keepHere("ana", "exams", "1", first);
  expect(keptHere("omar", "exams").size).toBe(0);
  vi.stubGlobal("window", {});
  keepHere("ana", "exams", "1", first);
  expect(forgetHere("ana", "exams", "1", first)).toBe(true);
  expect(keptHere("ana", "exams").size).toBe(0);
});
