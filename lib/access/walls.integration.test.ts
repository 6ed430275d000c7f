/**
 * The second wall by itself: raw SQL as the application's role, past every line of the application. What it returns
 * is what an attacker with that connection could read.
 */
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { assignAs, enterAs, makeUp } from "../people/made-up-people";
import { today } from "../platform/clock";
import { asPerson, asWorker, disconnect } from "../platform/db";
import { newestRelease } from "../requirements/loaders";
import { openFile } from "./scope";

const app = new pg.Client({ connectionString: process.env.APP_DATABASE_URL });
const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });

const PROFILE = { citizenships: ["IN"], exams: [{ exam: "nac" as const, result: "pass" as const }] };
const ids = {} as Record<"ana" | "ben" | "advisor" | "other" | "former" | "admin" | "disabled", string>;

/** Tables that hold something of a person, found in the database and not in a list. */
let personal: { table: string; column: string }[] = [];

async function rows(actor: string | null, sql: string, values: unknown[] = []): Promise<number> {
  await app.query("BEGIN");
  try {
    if (actor) await app.query("SELECT set_config('app.actor', $1, true)", [actor]);
    return (await app.query(sql, values)).rows.length;
  } finally {
    await app.query("ROLLBACK");
  }
}

beforeAll(async () => {
  await Promise.all([app.connect(), owner.connect()]);
  const release = await newestRelease();
  const person = (name: string, roles: ("applicant" | "advisor" | "admin")[]) =>
    makeUp(
      {
        name,
        email: `${name}@walls.example`,
        password: "a long enough phrase",
        roles,
        ...(roles.includes("applicant") ? { profile: PROFILE } : {}),
      },
      release,
      today(),
    );
  for (const name of ["ana", "ben", "disabled"] as const) ids[name] = await person(name, ["applicant"]);
  for (const name of ["advisor", "other", "former"] as const) ids[name] = await person(name, ["advisor"]);
  ids.admin = await person("admin", ["admin"]);
  await assignAs(ids.admin, ids.ana, ids.advisor);
  await assignAs(ids.admin, ids.disabled, ids.advisor);
  const past = await assignAs(ids.admin, ids.ana, ids.former);
  await owner.query("UPDATE assignment SET ended_at = now() WHERE id = $1", [past]);
  await owner.query("UPDATE person SET status = 'disabled' WHERE id = $1", [ids.disabled]);
  const { actor } = await enterAs(ids.advisor);
  await openFile(actor, "write", ids.ana, ({ tx, clientId }) =>
    tx.note.createMany({
      data: (["mine", "team", "shared"] as const).map((visibility) => ({
        clientId,
        authorId: actor.id,
        visibility,
        body: visibility,
      })),
    }),
  );
  personal = (
    await owner.query<{ table: string; column: string }>(`
      SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name IN ('client_id', 'person_id', 'chain', 'recipient', 'email')
      UNION SELECT 'client', 'id' UNION SELECT 'person', 'id'`)
  ).rows;
});
afterAll(async () => {
  await Promise.all([app.end(), owner.end(), disconnect()]);
});

test("every table that holds something of a person has row-level security", async () => {
  const { rows: open } = await owner.query(
    "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND NOT relrowsecurity",
  );
  const known = new Set(open.map((row) => row.relname as string));
  expect(personal.length).toBeGreaterThan(30);
  expect(personal.filter(({ table }) => known.has(table))).toEqual([]);
});

test("without an actor the application's role sees no row of any person", async () => {
  for (const { table } of personal) {
    const seen = await rows(null, `SELECT 1 FROM "${table}"`).catch((error) => error.code);
    expect([0, "42501"], table).toContain(seen);
  }
});

test("an applicant sees their own file and nobody else's, in every table", async () => {
  let own = 0;
  for (const { table, column } of personal) {
    const count = (who: string) =>
      rows(ids.ana, `SELECT 1 FROM "${table}" WHERE "${column}"::text = $1`, [who]).catch(
        (error) => error.code,
      );
    const foreign = await count(ids.ben);
    expect([0, "42501"], `${table} of somebody else`).toContain(foreign);
    const mine = await count(ids.ana);
    if (typeof mine === "number") own += mine;
  }
  expect(own).toBeGreaterThan(20);
});

test("an advisor sees whom they advise today; one who did, one who never did and an admin see no fact", async () => {
  const facts = (actor: string) => rows(actor, "SELECT 1 FROM exam_attempt WHERE client_id = $1", [ids.ana]);
  expect(await facts(ids.advisor)).toBe(1);
  expect(await facts(ids.former)).toBe(0);
  expect(await facts(ids.other)).toBe(0);
  expect(await facts(ids.admin)).toBe(0);
  expect(await rows(ids.advisor, "SELECT 1 FROM exam_attempt WHERE client_id = $1", [ids.ben])).toBe(0);
});

test("a disabled account sees nothing, not even itself", async () => {
  expect(await rows(ids.disabled, "SELECT 1 FROM citizenship")).toBe(0);
  expect(await rows(ids.disabled, "SELECT 1 FROM client")).toBe(0);
});

test("notes reach whom they are for: mine, team, shared", async () => {
  const notes = (actor: string) => rows(actor, "SELECT 1 FROM note WHERE client_id = $1", [ids.ana]);
  expect(await notes(ids.advisor)).toBe(3);
  expect(await notes(ids.ana)).toBe(1);
  expect(await notes(ids.former)).toBe(0);
  await assignAs(ids.admin, ids.ana, ids.other);
  expect(await notes(ids.other)).toBe(2);
  await owner.query("UPDATE assignment SET ended_at = now() WHERE advisor_id = $1", [ids.other]);
});

test("a foreign row can be neither written nor changed", async () => {
  const write = (actor: string, sql: string, values: unknown[]) =>
    rows(actor, `${sql} RETURNING 1`, values).catch((error) => error.code);
  const insert =
    "INSERT INTO citizenship (id, client_id, country, said_by) VALUES (gen_random_uuid(), $1, 'FR', $2)";
  expect(await write(ids.ana, insert, [ids.ben, ids.ana])).toBe("42501");
  expect(await write(ids.other, insert, [ids.ana, ids.other])).toBe("42501");
  expect(await write(ids.ana, insert, [ids.ana, ids.ana])).toBe(1);
  expect(await write(ids.ana, "UPDATE citizenship SET country = 'FR' WHERE client_id = $1", [ids.ben])).toBe(
    0,
  );
  expect(
    await write(
      ids.ana,
      "INSERT INTO activity (chain, actor_id, capacity, action, object_kind, object_id) VALUES ($1, $2, 'applicant', 'file.viewed', 'file', 'x')",
      [ids.ana, ids.ben],
    ),
  ).toBe("42501");
  expect(
    await write(
      ids.other,
      "INSERT INTO assignment (id, client_id, advisor_id, assigned_by) VALUES (gen_random_uuid(), $1, $2, $2)",
      [ids.ana, ids.other],
    ),
  ).toBe("42501");
});

test("clients say facts and advisors prove them, in the database too", async () => {
  const change = (actor: string, sql: string) =>
    rows(actor, `${sql} RETURNING 1`).catch((error) => error.code);
  const of = `WHERE client_id = '${ids.ana}'`;
  const { advisor, ana } = ids;
  const prove = `UPDATE exam_attempt SET proof = 'document_seen', proven_by`;
  expect(await change(advisor, `${prove} = '${advisor}' ${of}`)).toBe(1);
  expect(await change(advisor, `${prove} = '${ids.other}' ${of}`)).toBe("42501");
  expect(await change(advisor, `UPDATE exam_attempt SET result = 'fail' ${of}`)).toBe("42501");
  expect(await change(advisor, `DELETE FROM exam_attempt ${of}`)).toBe(0);
  expect(await change(advisor, `UPDATE profile_topic SET complete = true ${of}`)).toBe(0);
  expect(await change(advisor, `UPDATE assessment SET current = false ${of}`)).toBe(0);
  const insert =
    "INSERT INTO citizenship (id, client_id, country, said_by, proof) VALUES (gen_random_uuid(),";
  expect(await change(advisor, `${insert} '${ana}', 'FR', '${advisor}', 'claimed')`)).toBe("42501");
  expect(await change(ana, `${insert} '${ana}', 'FR', '${ana}', 'document_seen')`)).toBe("42501");
  expect(await change(ana, `${prove} = '${ana}' ${of}`)).toBe("42501");
  expect(await change(ana, `UPDATE exam_attempt SET result = 'fail' ${of}`)).toBe(1);
});

test("notes, answers and the stage are the advisor's, questions the client's, in the database too", async () => {
  const change = (actor: string, sql: string) =>
    rows(actor, `${sql} RETURNING 1`).catch((error) => error.code);
  const { advisor, ana } = ids;
  const note = (who: string) =>
    `INSERT INTO note (id, client_id, author_id, body) VALUES (gen_random_uuid(), '${ana}', '${who}', 'x')`;
  expect(await change(advisor, note(advisor))).toBe(1);
  expect(await change(ana, note(ana))).toBe("42501");
  expect(await change(advisor, `UPDATE note SET client_id = '${ids.disabled}'`)).toBe("42501");
  const ask = `INSERT INTO review_request (id, client_id, pathway_id, body) VALUES (gen_random_uuid(), '${ana}', 'x', 'x')`;
  expect(await change(ana, ask)).toBe(1);
  expect(await change(advisor, ask)).toBe("42501");
  await owner.query(ask);
  const answer = (who: string) => `UPDATE review_request SET answer = 'x', answered_by = '${who}'`;
  expect(await change(ana, answer(ana))).toBe(0);
  expect(await change(advisor, answer(ids.other))).toBe("42501");
  expect(await change(advisor, answer(advisor))).toBe(1);
  const stage = `UPDATE client SET stage = 'training' WHERE id = '${ana}'`;
  expect(await change(advisor, stage)).toBe(1);
  expect(await change(ana, stage)).toBe("42501");
  expect(await change(advisor, `UPDATE client SET id = gen_random_uuid() WHERE id = '${ana}'`)).toBe("42501");
  // Taking turns on one's own file still works.
  expect(await rows(ana, `SELECT 1 FROM client WHERE id = '${ana}' FOR UPDATE`)).toBe(1);
});

test("what was said is added to one's own rows, and functions are not everybody's", async () => {
  const { rows: others } = await owner.query(
    "SELECT id FROM activity WHERE chain = $1 AND actor_id = $1 AND payload_digest IS NULL LIMIT 1",
    [ids.ana],
  );
  const add = rows(ids.advisor, "INSERT INTO activity_payload VALUES ($1, $2, '{}')", [
    others[0].id,
    ids.ana,
  ]);
  expect(await add.catch((error) => error.code)).toBe("42501");
  expect(
    await rows(ids.ana, `SELECT enqueue_job('activity.erase', '{}'::json)`).catch((error) => error.code),
  ).toBe("42501");
  const { rows: open } = await owner.query(
    `SELECT p.oid::regprocedure::text AS name FROM pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
     WHERE p.pronamespace = 'public'::regnamespace AND a.grantee = 0
       AND p.prosecdef`,
  );
  expect(open).toEqual([]);
});

test("history cannot be rewritten, passwords and sessions cannot be read, and the worker's role cannot be taken", async () => {
  const refused = (sql: string) =>
    rows(ids.ana, sql).then(
      () => "done",
      (error) => error.code,
    );
  for (const sql of [
    "UPDATE activity SET action = 'x'",
    "DELETE FROM activity",
    "UPDATE activity_chain SET digest = ''",
    "UPDATE assessment SET verdict = 'eligible'",
    "UPDATE person SET status = 'active'",
    "SELECT digest FROM credential",
    "SELECT digest FROM session",
    "SELECT recipient FROM mail",
    "SET LOCAL ROLE waymark_worker",
    "SELECT * FROM graphile_worker._private_jobs",
  ])
    expect(await refused(sql), sql).toBe("42501");
});

test("the gate sees accounts, and of files only whose they are and who advises them", async () => {
  const { rows: tables } = await owner.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1",
  );
  const readable: string[] = [];
  for (const { name } of tables) {
    const read = rows(null, `SET LOCAL ROLE waymark_gate; SELECT * FROM "${name}" LIMIT 1`);
    if ((await read.catch((error) => error.code)) !== "42501") readable.push(name);
  }
  expect(readable).toEqual([
    "assignment",
    "client",
    "consent",
    "consent_wording",
    "credential",
    "factor",
    "one_time_token",
    "person",
    "reset_request",
    "role",
    "role_assignment",
    "session",
    "sign_up",
  ]);
});

test("the chain of a file holds, and shows where it was tampered with", async () => {
  const broken = async () =>
    (await owner.query("SELECT broken_link($1) AS place", [ids.ana])).rows[0]?.place as number | null;
  expect(await broken()).toBeNull();
  const { rows: links } = await owner.query("SELECT count(*)::int AS count FROM activity WHERE chain = $1", [
    ids.ana,
  ]);
  expect(links[0]?.count).toBeGreaterThan(2);
  await owner.query("BEGIN");
  await owner.query("UPDATE activity SET action = 'file.exported' WHERE chain = $1 AND position = 2", [
    ids.ana,
  ]);
  expect(await broken()).toBe(2);
  await owner.query("ROLLBACK");
  await owner.query("BEGIN");
  await owner.query(
    "DELETE FROM activity_payload WHERE activity_id IN (SELECT id FROM activity WHERE chain = $1)",
    [ids.ana],
  );
  // Erasing what was said leaves the chain whole.
  expect(await broken()).toBeNull();
  await owner.query(
    "DELETE FROM activity WHERE chain = $1 AND position = (SELECT max(position) FROM activity WHERE chain = $1)",
    [ids.ana],
  );
  expect(await broken()).not.toBeNull();
  await owner.query("ROLLBACK");
});

test("the worker reaches every file, the web server's connection only those of its actor", async () => {
  expect(await asWorker((tx) => tx.citizenship.count())).toBeGreaterThanOrEqual(3);
  expect(await asPerson(ids.ben, (tx) => tx.citizenship.count())).toBe(1);
});
