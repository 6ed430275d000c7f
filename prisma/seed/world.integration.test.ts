/** The demo world on a real database: told twice it is the same, and the walls hold around it. */
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { enterAs } from "../../lib/people/made-up-people";
import { asPerson, disconnect } from "../../lib/platform/db";
import { emailOf, STAFF } from "./staff";
import { STORIES } from "./stories";
import { seedWorld } from "./world";

const TODAY = "2026-11-24";
const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
const seed = () => seedWorld(TODAY, "a phrase for demo people", process.env.DATABASE_URL as string);

/** Every row of every table that holds something of a person, as one text each. */
async function everything(): Promise<Record<string, string[]>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relrowsecurity ORDER BY relname",
  );
  const all: Record<string, string[]> = {};
  for (const { name } of tables)
    all[name] = (await owner.query(`SELECT t::text AS row FROM "${name}" t ORDER BY 1`)).rows.map(
      ({ row }) => row as string,
    );
  return all;
}

const idOf = async (slug: string): Promise<string> =>
  (await owner.query("SELECT id FROM person WHERE email = $1", [emailOf(slug)])).rows[0]?.id as string;

let first: Awaited<ReturnType<typeof seed>>;
beforeAll(async () => {
  await owner.connect();
  first = await seed();
}, 240_000);
afterAll(async () => {
  await Promise.all([owner.end(), disconnect()]);
});

test("everybody is there, fictional, and can be signed in as", async () => {
  expect(first.told).toBe(STORIES.length);
  expect(first.signIns).toHaveLength(STORIES.length + Object.keys(STAFF).length);
  for (const { email } of first.signIns) {
    const { rows } = await owner.query("SELECT id, fictional, status FROM person WHERE email = $1", [email]);
    expect(rows[0]).toMatchObject({ fictional: true, status: "active" });
  }
});

test("told again, not a single row is different", async () => {
  const before = await everything();
  const again = await seed();
  expect(again.told).toBe(0);
  expect(again.signIns).toEqual(first.signIns);
  expect(await everything()).toEqual(before);
});

test("there is a year of history: verdicts on many days, and one that moved with a change of status", async () => {
  const amara = await idOf("amara-okafor");
  const { rows } = await owner.query<{ days: number; span: number }>(
    "SELECT count(DISTINCT as_of)::int AS days, (max(as_of) - min(as_of))::int AS span FROM assessment WHERE client_id = $1",
    [amara],
  );
  expect(rows[0]?.days).toBeGreaterThan(3);
  expect(rows[0]?.span).toBeGreaterThan(200);
  const { rows: match } = await owner.query<{ verdict: string }>(
    "SELECT verdict FROM assessment WHERE client_id = $1 AND pathway_id = 'ca.carms.r1.first' ORDER BY created_at",
    [amara],
  );
  expect(match.length).toBeGreaterThan(1);
  const { rows: undated } = await owner.query(
    "SELECT 1 FROM assessment a JOIN person p ON p.id = a.client_id WHERE p.email LIKE '%@example.org' AND a.created_at::date <> a.as_of",
  );
  expect(undated).toEqual([]);
  // What was done stands on the days it is told for, in order.
  const { rows: history } = await owner.query<{ days: number; span: number; ordered: boolean }>(
    `SELECT count(DISTINCT at::date)::int AS days, (max(at)::date - min(at)::date)::int AS span,
       bool_and(at >= before) AS ordered
     FROM (SELECT at, lag(at, 1, at) OVER (ORDER BY position) AS before FROM activity WHERE chain = $1) a`,
    [amara],
  );
  expect(history[0]?.days).toBeGreaterThan(5);
  expect(history[0]?.span).toBeGreaterThan(200);
  expect(history[0]?.ordered).toBe(true);
});

test("the stories come out as they say", async () => {
  const verdict = async (slug: string, pathway: string) =>
    (
      await owner.query(
        "SELECT verdict FROM assessment WHERE client_id = $1 AND pathway_id = $2 AND current",
        [await idOf(slug), pathway],
      )
    ).rows[0]?.verdict as string;
  // Booked, waiting, used up under the old limit and the lifetime's, certified, still studying, nothing told yet.
  expect(await verdict("amara-okafor", "ca.carms.r1.first")).toBe("conditional");
  expect(await verdict("lee-wei-ting", "ca.carms.r1.first")).toBe("conditional");
  expect(await verdict("yusuf-demir", "us.ecfmg.certification")).toBe("ineligible");
  expect(await verdict("danilo-bautista", "ca.carms.r1.first")).toBe("ineligible");
  expect(await verdict("caroline-delgado", "us.nrmp.main")).toBe("eligible");
  expect(await verdict("rajesh-iyer", "ca.carms.r1.first")).toBe("eligible");
  expect(await verdict("aoife-brannigan", "ca.carms.r1.first")).toBe("conditional");
  expect(await verdict("ifeoma-nwachukwu", "ca.carms.r1.first")).toBe("needs_information");
});

test("the chain of every file holds, and what was said gives its digests", async () => {
  for (const { slug } of STORIES) {
    const { rows } = await owner.query("SELECT place, fault FROM chain_fault($1)", [await idOf(slug)]);
    expect(rows[0], slug).toEqual({ place: null, fault: null });
  }
});

test("an advisor sees whom they advise today, not whom they handed over, and an admin no fact", async () => {
  const facts = async (staff: string, client: string) => {
    const { actor } = await enterAs(await idOf(staff));
    const clientId = await idOf(client);
    return asPerson(actor.id, (tx) => tx.citizenship.count({ where: { clientId } }));
  };
  expect(await facts("lindiwe", "rajesh-iyer")).toBe(1);
  expect(await facts("harpreet", "rajesh-iyer")).toBe(0);
  expect(await facts("benoit", "amara-okafor")).toBe(0);
  expect(await facts("noor", "amara-okafor")).toBe(0);
});

test("a note for the advisor alone stays with them", async () => {
  const tesfalem = await idOf("tesfalem");
  const seen = await asPerson(tesfalem, (tx) => tx.note.findMany({ where: { clientId: tesfalem } }));
  expect(seen.map(({ visibility }) => visibility)).toEqual(["shared"]);
});

test("a real account with a demo address stops the run", async () => {
  await owner.query("UPDATE person SET fictional = false WHERE email = $1", [emailOf("tesfalem")]);
  await expect(seed()).rejects.toThrow(/real account/);
  await owner.query("UPDATE person SET fictional = true WHERE email = $1", [emailOf("tesfalem")]);
});
