import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "../access/actor";
import { openFile } from "../access/scope";
import { enterAs, makeUp } from "../people/made-up-people";
import { setDisabled, setRole } from "../people/mutations";
import { today } from "../platform/clock";
import { asPerson, disconnect } from "../platform/db";
import { newestRelease } from "../requirements/loaders";
import { caseloadOf } from "./data";
import { loadCaseload, openClientFile } from "./loaders";
import {
  amendNote,
  assignAdvisor,
  endAssignment,
  keepNote,
  MOST_NOTES,
  moveStage,
  writeNote,
} from "./mutations";
import { CaseloadQuery } from "./schema";

const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
const ids = {} as Record<"ana" | "élise" | "stranger" | "nina" | "omar" | "root", string>;
const as = async (who: keyof typeof ids): Promise<Actor> => (await enterAs(ids[who])).actor;
const ALL = CaseloadQuery.parse({});

async function give(client: keyof typeof ids, advisor: keyof typeof ids) {
  const root = await as("root");
  return openFile(root, "assign", ids[client], (scope) => assignAdvisor(scope, ids[advisor]));
}
async function take(client: keyof typeof ids, advisor: keyof typeof ids) {
  const root = await as("root");
  return openFile(root, "assign", ids[client], async (scope) => {
    const open = await scope.tx.assignment.findFirstOrThrow({
      where: { clientId: scope.clientId, advisorId: ids[advisor], endedAt: null },
    });
    return endAssignment(scope, open.id);
  });
}
const inFile = <Result>(actor: Actor, work: Parameters<typeof openFile<Result>>[3]) =>
  openFile(actor, "write", ids.ana, work);
const events = async (action: string, chain = ids.ana) =>
  (await owner.query("SELECT * FROM activity WHERE chain = $1 AND action = $2", [chain, action])).rows;

beforeAll(async () => {
  await owner.connect();
  const release = await newestRelease();
  const make = async (name: keyof typeof ids, roles: ("applicant" | "advisor" | "admin")[]) => {
    ids[name] = await makeUp(
      {
        name,
        email: `${name.normalize("NFD").replace(/\p{M}/gu, "")}@caseload.example`,
        password: "a long enough phrase",
        roles,
        ...(roles.includes("applicant")
          ? { profile: { citizenships: ["NG"], education: [{ school: { country: "NG" } }] } }
          : {}),
      },
      release,
      today(),
    );
  };
  await make("ana", ["applicant"]);
  await make("élise", ["applicant"]);
  await make("stranger", ["applicant"]);
  await make("nina", ["advisor"]);
  await make("omar", ["advisor"]);
  await make("root", ["admin"]);
  await give("ana", "nina");
  await give("élise", "nina");
});
afterAll(async () => {
  await owner.end();
  await disconnect();
});

test("a caseload holds whom the advisor advises today and nobody else", async () => {
  const { rows, total, all } = await loadCaseload(await as("nina"), ALL);
  expect(rows.map((row) => row.name)).toEqual(["ana", "élise"]);
  expect([total, all]).toEqual([2, 2]);
  expect(rows[0]?.country).toBe("NG");
  expect(rows[0]?.nearest).not.toBeNull();
  expect((await loadCaseload(await as("omar"), ALL)).rows).toEqual([]);
  expect((await loadCaseload(await as("root"), ALL)).rows).toEqual([]);
});

test("a name is found without its accents, and filters and sorting keep to the same people", async () => {
  const nina = await as("nina");
  expect((await loadCaseload(nina, ALL, "elise")).rows.map((row) => row.name)).toEqual(["élise"]);
  expect((await loadCaseload(nina, ALL, "stranger")).total).toBe(0);
  expect((await loadCaseload(nina, { ...ALL, stage: "training" })).total).toBe(0);
  for (const sort of ["name", "stage", "date", "contact"] as const)
    expect((await loadCaseload(nina, { ...ALL, sort })).total).toBe(2);
  const [row] = (await loadCaseload(nina, ALL)).rows;
  const verdict = Object.keys(row?.counts ?? {}).find((one) => one !== "not_applicable");
  expect((await loadCaseload(nina, { ...ALL, verdict: verdict as never })).total).toBe(2);
});

test("a page past the last one is the last one, and the count stays true", async () => {
  const nina = await as("nina");
  const { page, pages, total } = await asPerson(nina.id, (tx) =>
    caseloadOf(tx, nina, { ...ALL, page: 99 }, today()),
  );
  expect([page, pages, total]).toEqual([1, 1, 2]);
});

test("an address holds codes alone; what is none counts as not said", () => {
  expect(CaseloadQuery.parse({ stage: "ana", verdict: "'", sort: "x", page: "-1", needs: "me" })).toEqual({
    sort: "name",
    page: 1,
  });
});

test("opening a file is written down; for another advisor, an admin and the client it is not found", async () => {
  const before = (await events("file.viewed")).length;
  const file = await openClientFile(await as("nina"), ids.ana);
  expect(file?.person.name).toBe("ana");
  expect(file?.verdicts.length).toBeGreaterThan(3);
  const seen = await events("file.viewed");
  expect(seen.length).toBe(before + 1);
  expect(seen.at(-1)).toMatchObject({ actor_id: ids.nina, capacity: "advisor" });
  for (const who of ["omar", "root", "ana", "stranger"] as const)
    expect(await openClientFile(await as(who), ids.ana), who).toBeNull();
  expect(await openClientFile(await as("nina"), "not-an-id")).toBeNull();
  expect((await events("file.viewed")).length).toBe(before + 1);
});

test("a note sent twice is there once, and its draft goes", async () => {
  const nina = await as("nina");
  const note = {
    client: ids.ana,
    id: randomUUID(),
    body: "She moved to Hamilton.",
    visibility: "team" as const,
  };
  await inFile(nina, (scope) => keepNote(scope, { ...note, body: "She mov" }));
  expect((await openClientFile(nina, ids.ana))?.draft).toMatchObject({ id: note.id, body: "She mov" });
  for (let times = 0; times < 2; times++)
    expect(await inFile(nina, (scope) => writeNote(scope, note))).toEqual({ ok: true });
  const file = await openClientFile(nina, ids.ana);
  expect(file?.notes.filter(({ id }) => id === note.id)).toHaveLength(1);
  expect(file?.draft).toBeNull();
  expect(await events("note.written")).toHaveLength(1);
});

test("two sendings at the same moment make one note", async () => {
  const nina = await as("nina");
  const note = { client: ids.ana, id: randomUUID(), body: "At once.", visibility: "mine" as const };
  const both = await Promise.all([1, 2].map(() => inFile(nina, (scope) => writeNote(scope, note))));
  expect(both).toEqual([{ ok: true }, { ok: true }]);
  expect((await owner.query("SELECT 1 FROM note WHERE id = $1", [note.id])).rowCount).toBe(1);
});

test("a file holds no more notes than can be read with it, and says so", async () => {
  const nina = await as("nina");
  await owner.query(
    "INSERT INTO note (id, client_id, author_id, body, visibility, updated_at) SELECT gen_random_uuid(), $1, $2, 'One of many.', 'mine', now() FROM generate_series(1, $3)",
    [ids.ana, ids.nina, MOST_NOTES],
  );
  const note = { client: ids.ana, id: randomUUID(), body: "One more.", visibility: "mine" as const };
  expect(await inFile(nina, (scope) => writeNote(scope, note))).toEqual({ ok: false, reason: "full" });
  await owner.query("DELETE FROM note WHERE body = 'One of many.'");
  expect(await inFile(nina, (scope) => writeNote(scope, note))).toEqual({ ok: true });
});

test("the text of a note never enters the history", async () => {
  const { rows } = await owner.query("SELECT body FROM activity_payload WHERE chain = $1", [ids.ana]);
  expect(JSON.stringify(rows)).not.toContain("Hamilton");
});

test("an amendment that meets another one writes nothing and hands back both", async () => {
  const nina = await as("nina");
  const note = { client: ids.ana, id: randomUUID(), body: "First.", visibility: "team" as const };
  await inFile(nina, (scope) => writeNote(scope, note));
  const amend = (body: string, version: number) =>
    inFile(nina, (scope) => amendNote(scope, { ...note, body, version }));
  expect(await amend("Second.", 1)).toEqual({ ok: true });
  expect(await amend("Second.", 1)).toEqual({ ok: true });
  expect(await amend("Third.", 1)).toEqual({ ok: false, reason: "conflict", theirs: "Second.", version: 2 });
  expect(await amend("Third.", 2)).toEqual({ ok: true });
});

test("notes reach whom they are for, and only their author amends them", async () => {
  await give("ana", "omar");
  const [nina, omar] = [await as("nina"), await as("omar")];
  const own = { client: ids.ana, id: randomUUID(), body: "For me.", visibility: "mine" as const };
  await inFile(nina, (scope) => writeNote(scope, own));
  const seen = (await openClientFile(omar, ids.ana))?.notes ?? [];
  expect(seen.some((note) => note.visibility === "mine")).toBe(false);
  expect(seen.some((note) => note.visibility === "team" && !note.own && note.authorId === ids.nina)).toBe(
    true,
  );
  const [team] = seen;
  expect(
    await inFile(omar, (scope) =>
      amendNote(scope, {
        client: ids.ana,
        id: team?.id ?? "",
        body: "Mine now.",
        visibility: "team",
        version: 1,
      }),
    ),
  ).toEqual({ ok: false, reason: "not_found" });
});

test("a stage moves once; who saw the old one is told the new one", async () => {
  const [nina, omar] = [await as("nina"), await as("omar")];
  expect(await inFile(nina, (scope) => moveStage(scope, "preparing", 1))).toEqual({ ok: true });
  expect(await inFile(omar, (scope) => moveStage(scope, "applying", 1))).toEqual({
    ok: false,
    reason: "conflict",
    theirs: "preparing",
  });
  expect(await events("stage.changed")).toHaveLength(1);
});

test("an assignment and its end are history; an ex-advisor finds nothing from then on", async () => {
  const omar = await as("omar");
  expect(await openClientFile(omar, ids.ana)).not.toBeNull();
  expect(await give("ana", "omar")).toEqual({ ok: false, reason: "already" });
  expect(await take("ana", "omar")).toBe(true);
  expect(await openClientFile(omar, ids.ana)).toBeNull();
  expect((await loadCaseload(omar, ALL)).total).toBe(0);
  expect(await inFile(omar, (scope) => moveStage(scope, "closed", 2))).toBeNull();
  expect((await events("advisor.assigned")).map((row) => row.object_id)).toContain(ids.omar);
  expect(await events("advisor.unassigned")).toHaveLength(1);
  expect((await owner.query("SELECT broken_link($1) AS place", [ids.ana])).rows[0]?.place).toBeNull();
});

test("only somebody who may open files is made an advisor, and only an admin makes one", async () => {
  expect(await give("ana", "root")).toEqual({ ok: false, reason: "no_advisor" });
  expect(await give("ana", "stranger")).toEqual({ ok: false, reason: "no_advisor" });
  const nina = await as("nina");
  expect(await openFile(nina, "assign", ids.ana, (scope) => assignAdvisor(scope, ids.omar))).toBeNull();
});

test("a file opens with the notes of somebody who works here no longer, without their name", async () => {
  const [nina, root] = [await as("nina"), await as("root")];
  await give("ana", "omar");
  const note = {
    client: ids.ana,
    id: randomUUID(),
    body: "Asked for her papers.",
    visibility: "team" as const,
  };
  await inFile(await as("omar"), (scope) => writeNote(scope, note));
  expect((await openClientFile(nina, ids.ana))?.names.get(ids.omar)).toBe("omar");
  expect(await setRole(root, ids.omar, "advisor", false)).toEqual({ ok: true });
  const file = await openClientFile(nina, ids.ana);
  expect(file?.notes.map(({ id }) => id)).toContain(note.id);
  expect(file?.names.has(ids.omar)).toBe(false);
  await setRole(root, ids.omar, "advisor", true);
});

test("two admins who assign the same advisor at once make one assignment", async () => {
  const results = await Promise.all([give("élise", "omar"), give("élise", "omar")]);
  expect(results).toContainEqual({ ok: true });
  expect(results).toContainEqual({ ok: false, reason: "already" });
});

test("a disabled advisor gets nothing, with the actor of a moment ago too", async () => {
  const [nina, root] = [await as("nina"), await as("root")];
  await setDisabled(root, ids.nina, true);
  expect((await loadCaseload(nina, ALL)).total).toBe(0);
  expect(await openClientFile(nina, ids.ana)).toBeNull();
  await setDisabled(root, ids.nina, false);
  expect(await openClientFile(nina, ids.ana)).not.toBeNull();
});
