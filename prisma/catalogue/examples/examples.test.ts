import path from "node:path";
import { describe, expect, test } from "vitest";
import { rulebook } from "../../../lib/eligibility/ruleset";
import { joinCatalogue, readCatalogueFiles } from "../files";
import { EXAMPLES } from ".";
import { casesOf, statusFor } from "./example";

const book = rulebook(joinCatalogue(readCatalogueFiles(path.resolve(import.meta.dirname, ".."))));

describe.each(EXAMPLES.map((examples) => [examples.requirement, examples] as const))("%s", (_, examples) => {
  test.each(casesOf(examples).map((each) => [each.status, each.one.because, each] as const))(
    "%s: %s",
    (status, _because, { one }) => {
      expect(statusFor(book, examples, one)).toBe(status);
    },
  );
});

test("a requirement has its examples in one place", () => {
  const ids = EXAMPLES.map(({ requirement }) => requirement);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
