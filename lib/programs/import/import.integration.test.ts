/** Importing a file of streams, from the dry run to the history, as an admin and as somebody who may not. */
import { readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "../../access/actor";
import { enterAs, makeUp } from "../../people/made-up-people";
import { today } from "../../platform/clock";
import { asPerson, db, disconnect } from "../../platform/db";
import { newestRelease } from "../../requirements/loaders";
import { programFiles, searchStreams } from "../data";
import { forgetDryRuns } from "../jobs";
import { ProgramQuery } from "../schema";
import { loadImports } from "./loaders";
import { applyImport, type Tried, tryImport } from "./mutations";

const LIST = readFileSync(
  path.resolve(import.meta.dirname, "../../../prisma/programs/carms-2025.csv"),
  "utf8",
);
const HEAD =
  "service,institution,institution_en,institution_fr,region,specialty,specialty_en,specialty_fr,stream_code,stream_kind,open_to,tie,return_of_service,site_en,site_fr,cycle,places,visas,languages,graduation_years,graduation_as,attempts_most,attempts_as,local_experience_months,local_experience_as,step2ck_least,step2ck_as,ecfmg_as,step3_as,source_url,checked_on,approved_on,confidence";
const TEXAS =
  "eras,jps,JPS Health Network,Réseau de santé JPS,US-TX,psychiatry,,,1402100001,categorical,all,,,Fort Worth,Fort Worth,2027,6,none,en,5,strict,3,strict,,,,,,,https://example.org/psychiatry,2026-11-22,,primary";
const file = (...rows: string[]): string => [HEAD, ...rows].join("\n");

const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
let admin: Actor;
let other: Actor;
let applicant: Actor;
beforeAll(async () => {
  await owner.connect();
  const release = await newestRelease();
  const enter = async (name: string, role: "admin" | "applicant"): Promise<Actor> => {
    const id = await makeUp(
      { name, email: `${name}@import.example`, password: "a long enough phrase", roles: [role] },
      release,
      today(),
    );
    return (await enterAs(id)).actor;
  };
  admin = await enter("admin", "admin");
  other = await enter("other", "admin");
  applicant = await enter("applicant", "applicant");
});
afterAll(async () => {
  // Other tests count what the project itself publishes.
  await owner.query(`
    DELETE FROM program_stream_criterion WHERE stream_id LIKE 'eras.%';
    DELETE FROM program_position WHERE stream_id LIKE 'eras.%';
    DELETE FROM program_stream WHERE id LIKE 'eras.%';
    DELETE FROM program WHERE service = 'eras';
    DELETE FROM program_criterion WHERE id LIKE 'limit.%';
    DELETE FROM institution WHERE id = 'jps'`);
  await owner.end();
  await disconnect();
});

function ready(tried: Tried): Extract<Tried, { ok: true }> {
  if (!tried.ok) throw new Error(JSON.stringify(tried.problems));
  return tried;
}
const problemsOf = (tried: Tried) => (tried.ok ? [] : tried.problems);

test("every wrong cell is named by row and column, and nothing is written", async () => {
  const good = TEXAS;
  const wrong = [
    good.replace("US-TX", "Texas"),
    good.replace(",6,none", ",six,none"),
    good.replace("https://example.org/psychiatry", "the web"),
    good.replace("2026-11-22", "22/11/2026"),
    good.replace("categorical", "fellowship"),
    good.replace(",5,strict,", ",5,,"),
    good.replace("JPS Health Network,Réseau de santé JPS", ","),
    good.replace(",all,", ",img,"),
    good.replace("Fort Worth,Fort Worth", "Fort Worth,"),
    good.replace("eras,jps", "eras,JPS Hospital"),
    good.replace("US-TX", "US-XX"),
  ].map((row, index) => row.replace("1402100001", `14021000${index + 10}`));
  const tried = await tryImport(admin, "wrong.csv", file(...wrong));
  expect(problemsOf(tried).map(({ line, column, code }) => [line, column, code])).toEqual([
    [2, "region", "not_a_region"],
    [3, "places", "not_a_number"],
    [4, "source_url", "not_an_address"],
    [5, "checked_on", "not_a_date"],
    [6, "stream_kind", "not_a_code"],
    [7, "graduation_as", "pair"],
    [8, "institution", "unknown_institution"],
    [9, "open_to", "no_access_rule"],
    [10, "site_fr", "needed"],
    [11, "institution", "not_an_id"],
    [12, "region", "not_a_region"],
  ]);
  expect((await searchStreams(db(), ProgramQuery.parse({ region: "US-TX" }), "", null, "en")).total).toBe(0);
  expect((await loadImports(admin)).map(({ fileName }) => fileName)).not.toContain("wrong.csv");
});

test.each([
  ["nothing", "", [[0, null, "empty_file"]]],
  ["a head only", `${HEAD}\n`, [[0, null, "empty_file"]]],
  [
    "a column too few and one too many",
    `${HEAD.replace("cycle,", "").replace("confidence", "confidence,colour")}\n`,
    [
      [1, "cycle", "column_missing"],
      [1, "colour", "column_unknown"],
    ],
  ],
  ["an open quotation mark", file(TEXAS.replace("Fort Worth", '"Fort Worth')), [[2, null, "not_csv"]]],
  ["the same stream twice", file(TEXAS, TEXAS), [[3, "stream_code", "twice"]]],
])("a file with %s is refused in words", async (_, text, problems) => {
  const tried = await tryImport(admin, "file.csv", text);
  const told = problemsOf(tried).map(({ line, column, code }) => [line, column, code]);
  expect(told).toHaveLength(problems.length);
  expect(told.map(([, column, code]) => [column, code])).toEqual(
    problems.map(([, column, code]) => [column, code]),
  );
});

test("the project’s own list, imported again, changes nothing", async () => {
  const { counts } = ready(await tryImport(admin, "carms-2025.csv", LIST));
  expect(counts).toEqual({
    rows: 815,
    newPrograms: 0,
    newStreams: 0,
    changedStreams: 0,
    newPlaces: 0,
    changedPlaces: 0,
    unchanged: 815,
  });
});

test("a new list is shown, applied in one piece, found, and stands in the history", async () => {
  const tried = ready(await tryImport(admin, "texas.csv", `\uFEFF${file(TEXAS)}`));
  expect(tried.counts).toMatchObject({ rows: 1, newPrograms: 1, newStreams: 1, newPlaces: 1 });
  // Only whoever tried a file applies it.
  expect(await applyImport(other, tried.id)).toEqual({ ok: false, reason: "gone" });
  expect(await applyImport(admin, tried.id)).toEqual({ ok: true, fileName: "texas.csv", streams: 1 });
  expect(await applyImport(admin, tried.id)).toEqual({ ok: false, reason: "gone" });

  const found = await searchStreams(db(), ProgramQuery.parse({}), "réseau sante texas", null, "fr");
  expect(found.rows).toMatchObject([{ code: "1402100001", region: "US-TX", places: 6, visas: ["none"] }]);
  const [program] = await programFiles(db(), ["eras.us-tx.jps.psychiatry"]);
  expect(program?.criteria.map(({ id, figure }) => [id, figure])).toEqual([
    ["limit.attempts.us.3.strict", 3],
    ["limit.graduation.5.strict", 5],
    ["limit.visa.us.none.strict", undefined],
  ]);
  expect((await loadImports(other))[0]).toMatchObject({ fileName: "texas.csv", by: "admin", applied: true });
  const { rows } = await owner.query(
    "SELECT action, actor_id FROM activity WHERE object_kind = 'import' AND object_id = $1",
    [tried.id],
  );
  expect(rows).toEqual([{ action: "programs.imported", actor_id: admin.id }]);
  const { rows: kept } = await owner.query("SELECT text FROM program_import WHERE id = $1", [tried.id]);
  expect(kept).toEqual([{ text: null }]);
});

test("a new cycle adds a year and keeps the old one; an old one does not speak for the stream", async () => {
  const next = TEXAS.replace(",2027,6,", ",2028,8,").replace(",5,strict,", ",3,preferred,");
  const past = TEXAS.replace(",2027,6,", ",2026,4,");
  const tried = ready(await tryImport(admin, "cycles.csv", file(next, past)));
  expect(tried.counts).toMatchObject({ rows: 2, newStreams: 0, changedStreams: 1, newPlaces: 2 });
  await applyImport(admin, tried.id);
  const [program] = await programFiles(db(), ["eras.us-tx.jps.psychiatry"]);
  expect(program?.streams[0]).toMatchObject({ cycle: 2028, places: 8 });
  expect(program?.streams[0]?.positions.map(({ cycle, places }) => [cycle, places])).toEqual([
    [2028, 8],
    [2027, 6],
    [2026, 4],
  ]);
  expect(program?.criteria.map(({ id }) => id)).toContain("limit.graduation.3.preferred");
  expect(program?.criteria.map(({ id }) => id)).not.toContain("limit.graduation.5.strict");
});

test("a dry run that no longer holds is shown anew and not applied", async () => {
  const row = (places: number) => TEXAS.replace(",2027,6,", `,2029,${places},`);
  const mine = ready(await tryImport(admin, "mine.csv", file(row(9))));
  const theirs = ready(await tryImport(other, "theirs.csv", file(row(7))));
  expect((await applyImport(other, theirs.id)).ok).toBe(true);
  const refused = await applyImport(admin, mine.id);
  expect(refused).toMatchObject({ ok: false, reason: "changed", tried: { ok: true, id: mine.id } });
  // Looked at again, it is what it says.
  expect((await applyImport(admin, mine.id)).ok).toBe(true);
  const [program] = await programFiles(db(), ["eras.us-tx.jps.psychiatry"]);
  expect(program?.streams[0]?.places).toBe(9);
});

test("a stream keeps its program", async () => {
  const tried = await tryImport(admin, "moved.csv", file(TEXAS.replace("psychiatry,,", "neurology,,")));
  expect(problemsOf(tried).map(({ column, code }) => [column, code])).toEqual([
    ["stream_code", "other_program"],
  ]);
});

test("who may not import is stopped by the database too, and sees no history", async () => {
  await expect(
    tryImport(applicant, "mine.csv", file(TEXAS.replace("1402100001", "1402100002"))),
  ).rejects.toThrow();
  await expect(
    asPerson(applicant.id, (tx) => tx.institution.create({ data: { id: "x", nameEn: "X", nameFr: "X" } })),
  ).rejects.toThrow();
  const changed = await asPerson(applicant.id, (tx) =>
    tx.programStream.updateMany({ where: { code: "1402100001" }, data: { places: 1 } }),
  );
  expect(changed.count).toBe(0);
  expect(await loadImports(applicant)).toEqual([]);
});

test("dry runs nobody applied are forgotten after thirty days", async () => {
  const tried = ready(await tryImport(admin, "old.csv", file(TEXAS.replace("1402100001", "1402100003"))));
  await owner.query(
    "UPDATE program_import SET tried_at = now() - interval '31 days' WHERE file_name IN ('old.csv', 'texas.csv')",
  );
  await forgetDryRuns();
  const names = (await loadImports(admin)).map(({ fileName }) => fileName);
  expect(names).not.toContain("old.csv");
  expect(names).toContain("texas.csv");
  expect(await applyImport(admin, tried.id)).toEqual({ ok: false, reason: "gone" });
});
