/** The directory on a real Postgres: what is published, what is found, and what an import does. */
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PrismaClient } from "../../generated/prisma/client";
import { db, disconnect } from "../platform/db";
import { filterChoices, programFiles, type Ranks, searchStreams } from "./data";
import { readProgramFiles } from "./files";
import { publishPrograms } from "./publish";
import { ProgramQuery } from "./schema";

const files = readProgramFiles(path.resolve(import.meta.dirname, "../../prisma/programs"));
let owner: PrismaClient;
beforeAll(() => {
  owner = new PrismaClient({ adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL }) });
});
afterAll(async () => {
  await owner.$disconnect();
  await disconnect();
});

const find = (asked: object, text = "", ranks: Ranks | null = null, locale: "en" | "fr" = "en") =>
  searchStreams(db(), ProgramQuery.parse(asked), text, ranks, locale);

test("the project’s list is published once, and says what the research counted", async () => {
  const { streams, programs, cycle, regions } = await filterChoices(db(), "en");
  expect({ streams, programs, cycle }).toEqual({ streams: 815, programs: 404, cycle: 2025 });
  expect(regions).toHaveLength(10);
  const places = await owner.programPosition.groupBy({ by: ["cycle"], _sum: { places: true } });
  expect(places).toEqual([{ cycle: 2025, _sum: { places: 3942 } }]);
  const doors = await owner.programStream.groupBy({
    by: ["openTo"],
    _sum: { places: true },
    orderBy: { openTo: "asc" },
  });
  expect(doors.map(({ openTo, _sum }) => [openTo, _sum.places])).toEqual([
    ["all", 1018],
    ["cmg", 2441],
    ["img", 470],
    ["military", 13],
  ]);
  expect(await publishPrograms(owner, files)).toBe(0);
});

test("a search takes no notice of accents, case and order, in both languages", async () => {
  const french = await find({}, "montréal PSYCHIATRIE");
  const plain = await find({}, "psychiatrie montreal");
  expect(french.total).toBeGreaterThan(0);
  expect(plain.rows).toEqual(french.rows);
  expect((await find({}, "1503-26771")).rows.map(({ id }) => id)).toEqual(["carms.1503-26771"]);
  expect((await find({}, "100%_\\")).total).toBe(0);
});

test("filters narrow, and what a page does not say is never a limit", async () => {
  expect((await find({ open: "img" })).total).toBe(191);
  expect((await find({ open: "img", region: "CA-ON" })).rows.every((row) => row.region === "CA-ON")).toBe(
    true,
  );
  expect((await find({ open: "regional" })).total).toBe(6);
  const strict = await find({ weight: "strict" });
  expect(strict.rows.map((row) => `${row.institution.en}, ${row.specialty.en}`)).toEqual([
    "University of Ottawa, General surgery",
    "McMaster University, Neurology",
    "Western University, Pediatrics",
  ]);
  // Somebody ten years out: only the strict eight-year limits fall away.
  expect((await find({ years: "10" })).total).toBe(815 - 2);
  expect((await find({ years: "3" })).total).toBe(815);
  const stated = 815 - (await find({ years: "unstated" })).total;
  expect(stated).toBe(2 + 1 + 1 + 1 + 1 + 11);
  expect((await find({ language: "unstated" })).total).toBe(815);
  expect((await find({ service: "with" })).total).toBeGreaterThan(18);
  // Ministries bind the places they pay for; where no text was found, none is stated.
  for (const [region, streams] of Object.entries({
    "CA-ON": 111,
    "CA-BC": 20,
    "CA-NS": 10,
    "CA-NL": 3,
    "CA-NB": 2,
    "CA-PE": 1,
    "CA-AB": 0,
    "CA-MB": 0,
  }))
    expect((await find({ open: "img", service: "with", region })).total, region).toBe(streams);
});

test("pages follow each other without gaps, and names stand in the language’s order", async () => {
  const seen = new Set<string>();
  let page = 1;
  for (let pages = 1; page <= pages; page++) {
    const found = await find({ page });
    pages = found.pages;
    for (const { id } of found.rows) seen.add(id);
  }
  expect(seen.size).toBe(815);
  const french = await find({ open: "img", sort: "place" }, "", null, "fr");
  expect(french.rows[0]?.region).toBe("CA-AB");
  expect((await find({ sort: "places" })).rows[0]?.places).toBe(127);
  expect((await find({ page: 9999 })).page).toBe(17);
});

test("a program comes with its streams, their places by cycle, and what they ask", async () => {
  const [program] = await programFiles(db(), [
    "carms.ca-on.mcmaster.neurology",
    "carms.ca-on.nobody.neurology",
  ]);
  expect(program?.streams.map(({ openTo }) => openTo)).toEqual(["cmg", "img"]);
  expect(program?.criteria.map(({ id, role }) => [id, role])).toEqual([
    ["carms.references", "document"],
    ["on.return-of-service", "commitment"],
    ["recent.3-or-8-in-practice", "criterion"],
  ]);
  const img = program?.streams.find(({ openTo }) => openTo === "img");
  expect(img?.positions).toMatchObject([{ cycle: 2025, places: 2, checkedOn: "2026-11-22" }]);
  expect(img?.judgedAs).toBe("carms.img.on+recent.3-or-8-in-practice");
});
