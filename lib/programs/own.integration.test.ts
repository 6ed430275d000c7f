/** What applicants keep about programs: theirs alone, in their export, and gone with their account. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "../access/actor";
import { openFile } from "../access/scope";
import { loadExport } from "../people/export/loaders";
import { assignAs, enterAs, makeUp } from "../people/made-up-people";
import { closeAccount } from "../people/mutations";
import { today } from "../platform/clock";
import { asPerson, disconnect } from "../platform/db";
import { newestRelease } from "../requirements/loaders";
import { loadList, loadNote, loadOwnProfile, loadSearches } from "./loaders";
import { forgetOwnSearch, keepOwnSearch, MOST_SEARCHES, saveOwnNote } from "./mutations";
import { ProgramQuery } from "./schema";

const PROGRAM = "carms.ca-on.mcmaster.neurology";
const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
const actors = {} as Record<"ana" | "ben" | "advisor" | "admin", Actor>;
beforeAll(async () => {
  await owner.connect();
  const release = await newestRelease();
  for (const [name, role] of [
    ["ana", "applicant"],
    ["ben", "applicant"],
    ["advisor", "advisor"],
    ["admin", "admin"],
  ] as const) {
    const id = await makeUp(
      {
        name,
        email: `${name}@own-programs.example`,
        password: "a long enough phrase",
        roles: [role],
        ...(role === "applicant"
          ? {
              profile: {
                citizenships: ["CA"],
                education: [{ school: { country: "IN", accreditations: [] }, graduatedOn: "2010-05-01" }],
                practice: [],
              },
            }
          : {}),
      },
      release,
      today(),
    );
    actors[name] = (await enterAs(id)).actor;
  }
  await assignAs(actors.admin.id, actors.ana.id, actors.advisor.id);
});
afterAll(async () => {
  await owner.end();
  await disconnect();
});

const note = (actor: Actor, body: string, version: number) =>
  openFile(actor, "edit", actor.id, (scope) => saveOwnNote(scope, { program: PROGRAM, body, version }));
const keep = (actor: Actor, name: string, address: string, id = randomUUID()) =>
  openFile(actor, "edit", actor.id, (scope) => keepOwnSearch(scope, { id, name, address }));

test("a note is written, changed, and an edit from elsewhere is a clash that keeps both texts", async () => {
  const { ana } = actors;
  expect(await note(ana, "Ask about the eight years.", 0)).toEqual({ ok: true });
  expect(await loadNote(ana, PROGRAM)).toMatchObject({ body: "Ask about the eight years.", version: 1 });
  expect(await note(ana, "Asked: no exception.", 1)).toEqual({ ok: true });
  expect(await note(ana, "From another window.", 1)).toEqual({
    ok: false,
    reason: "conflict",
    theirs: "Asked: no exception.",
    version: 2,
  });
  expect(await note(ana, "Asked: no exception.", 1)).toEqual({ ok: true });
  expect(
    await openFile(ana, "edit", ana.id, (scope) =>
      saveOwnNote(scope, { program: "carms.ca-on.no.body", body: "x", version: 0 }),
    ),
  ).toEqual({
    ok: false,
    reason: "not_found",
  });
});

test("a first note sent twice at once is one note, and of two texts one is kept and the other told", async () => {
  const { ben } = actors;
  const twice = await Promise.all([note(ben, "Ask in May.", 0), note(ben, "Ask in May.", 0)]);
  expect(twice).toEqual([{ ok: true }, { ok: true }]);
  await note(ben, "", 1);
  const both = await Promise.all([note(ben, "Ask in May.", 0), note(ben, "Ask in June.", 0)]);
  const kept = await loadNote(ben, PROGRAM);
  expect(both).toContainEqual({ ok: true });
  expect(both).toContainEqual({ ok: false, reason: "conflict", theirs: kept?.body, version: 1 });
});

test("a search keeps codes and no words, once, and no more than fifty", async () => {
  const { ana } = actors;
  const id = randomUUID();
  await keep(ana, "Close to home", "/programs?region=CA-ON&open=img&colour=red&page=3", id);
  await keep(ana, "Close to home", "/programs?region=CA-ON&open=img", id);
  expect(await loadSearches(ana)).toEqual([
    { id, name: "Close to home", address: "/programs?region=CA-ON&open=img" },
  ]);
  for (let more = 1; more < MOST_SEARCHES; more++) await keep(actors.ben, `Search ${more}`, "/programs");
  expect(await keep(actors.ben, "The fiftieth", "/programs")).toBe("kept");
  expect(await keep(actors.ben, "One too many", "/programs")).toBe("full");
});

test("nobody else reads or writes them: not another applicant, not the advisor, not an admin", async () => {
  for (const actor of [actors.ben, actors.advisor, actors.admin]) {
    const seen = await asPerson(actor.id, async (tx) => ({
      notes: await tx.programNote.count({ where: { clientId: actors.ana.id } }),
      searches: await tx.programSearch.count({ where: { clientId: actors.ana.id } }),
    }));
    expect(seen).toEqual({ notes: 0, searches: 0 });
    await expect(
      asPerson(actor.id, (tx) =>
        tx.programNote.create({
          data: { clientId: actors.ana.id, programId: "carms.ca-on.toronto.neurology", body: "planted" },
        }),
      ),
    ).rejects.toThrow();
  }
  expect(await loadSearches(actors.advisor)).toBeNull();
  expect(await loadNote(actors.admin, PROGRAM)).toBeUndefined();
});

test("the list is judged by the file: the strict limit closes for who is sixteen years out", async () => {
  const profile = await loadOwnProfile(actors.ana);
  const list = await loadList(
    ProgramQuery.parse({ specialty: "neurology", institution: "mcmaster" }),
    "",
    "en",
    profile,
  );
  const img = list.rows.find(({ openTo }) => openTo === "img");
  expect(list.seen?.judgements.get(img?.judgedAs ?? "")).toMatchObject({
    standing: "not_yours",
    reason: { requirement: "recent.3-or-8-in-practice" },
  });
  const mine = await loadList(ProgramQuery.parse({ standing: "not_yours", open: "img" }), "", "en", profile);
  expect(mine.rows.map(({ programId }) => programId).sort()).toEqual([
    "carms.ca-on.mcmaster.neurology",
    "carms.ca-on.western.pediatrics",
  ]);
});

test("the export takes them along, and closing the account erases them", async () => {
  const { ana } = actors;
  const { file } = await loadExport(ana, "json");
  expect(file?.programNotes).toMatchObject([
    { program: PROGRAM, title: { en: "Neurology, McMaster University" }, text: "Asked: no exception." },
  ]);
  expect(file?.programSearches).toMatchObject([
    { name: "Close to home", address: "/programs?region=CA-ON&open=img" },
  ]);
  const [search] = (await loadSearches(ana)) ?? [];
  await openFile(actors.ben, "edit", actors.ben.id, (scope) => forgetOwnSearch(scope, search?.id ?? ""));
  expect(await loadSearches(ana)).toHaveLength(1);
  await closeAccount(ana);
  const { rows } = await owner.query(
    "SELECT 1 FROM program_note WHERE client_id = $1 UNION ALL SELECT 1 FROM program_search WHERE client_id = $1",
    [ana.id],
  );
  expect(rows).toEqual([]);
});
