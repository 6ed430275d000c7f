/** The digest of what was said, as this code writes it and as the database checks it. */
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { canonicalText } from "../eligibility/facts";

const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
beforeAll(() => owner.connect());
afterAll(() => owner.end());

const canonical = async (value: unknown): Promise<string> =>
  (await owner.query("SELECT canonical_text($1::jsonb) AS text", [JSON.stringify(value)])).rows[0].text;

test.each([
  [1e-6],
  [1e-7],
  [1.5e-10],
  [-2.5e-7],
  [0.1 + 0.2],
  [-0],
  [1e20],
  [1e21],
  [1.25e300],
  [5e-324],
  [Number.MAX_SAFE_INTEGER],
])("%d is written by the database as by JavaScript", async (number) => {
  expect(await canonical({ number })).toBe(canonicalText({ number }));
});

test("every value gives the same text in the database", async () => {
  // No database holds the NUL character, and no key of ours needs two units of UTF-16.
  const text = fc.string({ unit: "binary" }).map((one) => one.replaceAll("\0", ""));
  const key = fc.string({ unit: "grapheme-ascii" });
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.constantFrom(null, true, false),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(value, async (one) => {
      expect(await canonical(one)).toBe(canonicalText(one));
    }),
    { numRuns: 400, seed: 20_261_126 },
  );
});
