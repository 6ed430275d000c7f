import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { PrismaClient } from "@/generated/prisma/client";
import { projectReference } from "../../prisma/reference/check";
import { storedFees } from "../fees/data";
import { loadFees } from "../fees/loaders";
import { storedGlossary } from "../glossary/data";
import { disconnect } from "../platform/db";
import { loadSearchIndex } from "../search/loaders";
import { storedStatistics } from "../statistics/data";
import { publishReference } from "./publish";

const reference = projectReference();
const owner = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL ?? "" }),
});
const app = new pg.Client({ connectionString: process.env.APP_DATABASE_URL });

beforeAll(async () => {
  await app.connect();
  await publishReference(owner, reference);
});
afterAll(async () => {
  await app.end();
  await owner.$disconnect();
  await disconnect();
});

test("what is read back is what was written, in the order of the files", async () => {
  expect(await storedFees(owner)).toEqual(reference.fees);
  expect(await storedGlossary(owner)).toEqual(reference.glossary);
  expect(await storedStatistics(owner)).toEqual({
    figures: reference.figures,
    statistics: reference.statistics,
  });
});

test("publishing again changes nothing", async () => {
  expect(await publishReference(owner, reference)).toBe(0);
});

test("what changed is written and what is gone is taken away", async () => {
  const [first, ...others] = reference.glossary;
  if (!first) throw new Error("the glossary is empty");
  const renamed = { ...first, name: { en: "another name", fr: "un autre nom" } };
  expect(await publishReference(owner, { ...reference, glossary: [renamed, ...others.slice(0, -1)] })).toBe(
    2,
  );
  const stored = await storedGlossary(owner);
  expect(stored).toHaveLength(reference.glossary.length - 1);
  expect(stored[0]?.name.en).toBe("another name");
  expect(await publishReference(owner, reference)).toBe(2);
});

test("what was read is kept until something of it is published anew, and what is found by it too", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const later = () => vi.setSystemTime(Date.now() + 60_000);
  const [fees, index] = [await loadFees(), await loadSearchIndex()];
  later();
  expect(await loadFees()).toBe(fees);
  expect(await loadSearchIndex()).toBe(index);
  const [first, ...others] = reference.fees;
  if (!first) throw new Error("there are no fees");
  await publishReference(owner, { ...reference, fees: others });
  later();
  expect((await loadFees()).map(({ id }) => id)).not.toContain(first.id);
  expect(await loadSearchIndex()).not.toBe(index);
  await publishReference(owner, reference);
  later();
  expect((await loadFees())[0]?.id).toBe(first.id);
  vi.useRealTimers();
});

test("before anything is published there is nothing, and no error", async () => {
  await publishReference(owner, { fees: [], statistics: [], figures: [], glossary: [] });
  expect(await storedFees(owner)).toEqual([]);
  expect(await storedStatistics(owner)).toEqual({ figures: [], statistics: [] });
  await publishReference(owner, reference);
});

test.each([
  "UPDATE fee SET body = '{}'",
  "DELETE FROM glossary_entry",
  "INSERT INTO statistic VALUES ('x', 0, '{}')",
  "TRUNCATE figure",
])("the application may not: %s", async (statement) => {
  await expect(app.query(statement)).rejects.toThrow(/permission denied/);
});
