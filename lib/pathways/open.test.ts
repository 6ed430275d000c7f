import { expect, test } from "vitest";
import { openQuestions } from "./open";

test("facts that one question settles are one open question, with all their rules", () => {
  const open = openQuestions(
    [
      { pointer: "/matches", requirements: ["a"] },
      { pointer: "/education/0/school/wdomsListed", requirements: ["b"] },
      { pointer: "/education/0/school/canadaSponsorNote", requirements: ["b", "c"] },
      { pointer: "/standings", code: "somebody_else", requirements: ["d"] },
    ],
    {},
  );
  expect(open).toEqual([
    { question: "matches", list: "matches", requirements: ["a"] },
    { question: "schoolListing", list: "education", requirements: ["b", "c"] },
    { question: null, list: "standings", requirements: ["d"] },
  ]);
});
