import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PrismaClient } from "@/generated/prisma/client";
import { joinCatalogue, readCatalogueFiles } from "../../prisma/catalogue/files";
import { dayOf } from "../eligibility/calendar";
import { rulebook } from "../eligibility/ruleset";
import { catalogueAt } from "./data";
import { loadRulebook } from "./loaders";
import { publishCatalogue } from "./publish";

const catalogue = joinCatalogue(
  readCatalogueFiles(path.resolve(import.meta.dirname, "../../prisma/catalogue")),
);
const owner = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL ?? "" }),
});
const app = new pg.Client({ connectionString: process.env.APP_DATABASE_URL });

beforeAll(async () => {
  await app.connect();
  await publishCatalogue(owner, catalogue);
});
afterAll(async () => {
  await app.end();
  await owner.$disconnect();
});

test("publishing again changes nothing", async () => {
  const state = await owner.catalogueState.findUniqueOrThrow({ where: { id: 1 } });
  expect(await publishCatalogue(owner, catalogue)).toEqual({
    requirementVersions: 0,
    pathwayVersions: 0,
    changed: false,
  });
  expect((await owner.catalogueState.findUniqueOrThrow({ where: { id: 1 } })).revision).toBe(state.revision);
});

test("a source, an exam or a cycle gone from the files goes once, and stays in the release of its time", async () => {
  const { revision } = await owner.catalogueState.findUniqueOrThrow({ where: { id: 1 } });
  const fewer = structuredClone(catalogue);
  const [source] = Object.keys(fewer.sources);
  const exam = fewer.exams.pop();
  const cycle = fewer.cycles.pop();
  if (!source || !exam || !cycle) throw new Error("the catalogue is empty");
  delete fewer.sources[source];
  expect((await publishCatalogue(owner, fewer)).changed).toBe(true);
  expect((await publishCatalogue(owner, fewer)).changed).toBe(false);
  const held = async () => [
    await owner.source.count({ where: { id: source } }),
    await owner.exam.count({ where: { id: exam.id } }),
    await owner.cycle.count({ where: { service: cycle.service, id: cycle.id } }),
  ];
  expect(await held()).toEqual([0, 0, 0]);
  const before = await catalogueAt(owner, revision);
  expect(before?.sources[source]).toEqual(catalogue.sources[source]);
  expect(before?.exams.map(({ id }) => id)).toContain(exam.id);
  expect(before?.cycles).toContainEqual(cycle);
  expect((await publishCatalogue(owner, catalogue)).changed).toBe(true);
  expect(await held()).toEqual([1, 1, 1]);
});

test("what is read back is what was written: the same versions in force, the same digest", async () => {
  const book = await loadRulebook();
  const day = dayOf("2026-11-24");
  const order = (ids: { id: string }[]) => ids.map(({ id }) => id).sort();
  expect(order(book.catalogue.requirements)).toEqual(order(catalogue.requirements));
  expect(book.at(day).pathways.map(({ id }) => id)).toEqual(
    rulebook(catalogue)
      .at(day)
      .pathways.map(({ id }) => id),
  );
});

test("a published version that differs is refused by name, and nothing is written", async () => {
  const changed = structuredClone(catalogue);
  const version = changed.requirements.find((one) => one.id === "ca.carms.status")?.versions[0];
  if (!version) throw new Error("no such requirement");
  version.title = { en: "Something else", fr: "Autre chose" };
  await expect(publishCatalogue(owner, changed)).rejects.toThrow(
    /ca\.carms\.status in force from 2017-11-21 is published/,
  );
  expect((await publishCatalogue(owner, catalogue)).changed).toBe(false);
});

test("a newer version closes the one before", async () => {
  const newer = structuredClone(catalogue);
  const requirement = newer.requirements.find((one) => one.id === "ca.carms.minc");
  const first = requirement?.versions[0];
  if (!requirement || !first) throw new Error("no such requirement");
  first.effectiveTo = "2029-12-31";
  requirement.versions.push({
    ...first,
    effectiveFrom: "2030-01-01",
    effectiveTo: undefined,
    note: "For the test.",
  });
  expect(await publishCatalogue(owner, newer)).toMatchObject({ requirementVersions: 1, changed: true });
});

test("pathways that lead back to themselves are not published", async () => {
  const circular = structuredClone(catalogue);
  const version = circular.requirements.find((one) => one.id === "ca.mcc.school")?.versions[0];
  if (!version) throw new Error("no such requirement");
  version.rule = { kind: "pathway", pathway: "ca.carms.r1.first", need: "eligible" };
  await expect(publishCatalogue(owner, circular)).rejects.toThrow(/lead back to themselves/);
});

test.each([
  "UPDATE requirement_version SET body = '{}'",
  "DELETE FROM pathway_version",
  "INSERT INTO source VALUES ('x', '{}')",
  "TRUNCATE cycle",
  "CREATE TABLE mine (id int)",
])("the application may not: %s", async (statement) => {
  await expect(app.query(statement)).rejects.toThrow(/permission denied/);
});

test("not even the owner changes a published version", async () => {
  await expect(owner.$executeRawUnsafe("UPDATE requirement_version SET body = '{}'")).rejects.toThrow(
    /never changes/,
  );
  await expect(owner.$executeRawUnsafe("DELETE FROM pathway_version")).rejects.toThrow(/never changes/);
});

test("the application role may not pass row-level security", async () => {
  const { rows } = await app.query(
    "SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = current_user",
  );
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
});
