/**
 * Every page, route handler and server action of the build, as everybody: visitor, the owner of the file, another
 * applicant, her advisor, another advisor, one who was, an admin, and an account that was disabled while it was signed
 * in. The lists come from the build itself.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import pg from "pg";
import { type ActionAnswer, Client } from "../client.mjs";
import {
  ACTIONS,
  ACTORS,
  type ActorName,
  ANAS,
  HANDLER_ADDRESS,
  HANDLERS,
  PAGES,
  type PageAnswer,
  WHO_MAY_READ_ANA,
  type World,
} from "./expectations";

test.describe.configure({ mode: "serial", timeout: 600_000 });

const BUILD = path.resolve(import.meta.dirname, "../../.next");
const read = (file: string) => JSON.parse(readFileSync(path.join(BUILD, file), "utf8"));
const routes = Object.entries(read("app-path-routes-manifest.json") as Record<string, string>);
const builtPages = routes
  .filter(([file, route]) => file.endsWith("/page") && !route.startsWith("/_"))
  .map(([, route]) => route);
const builtHandlers = routes.filter(([file]) => file.endsWith("/route")).map(([, route]) => route);
const builtActions = Object.values(
  read("server/server-reference-manifest.json").node as Record<
    string,
    { filename: string; exportedName: string }
  >,
).map(({ filename, exportedName }) => `${filename}#${exportedName}`);

const world: World = JSON.parse(process.env.WAYMARK_ACCESS_WORLD ?? "{}");
const owner = new pg.Client({ connectionString: process.env.WAYMARK_OWNER_URL });
const clients = {} as Record<ActorName, Client>;

/** A digest of everything about a person's file, so that a refused call that wrote something shows. */
async function fileDigest(id: string): Promise<string> {
  const { rows: tables } = await owner.query<{ table: string; column: string }>(
    `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name IN ('client_id', 'chain') ORDER BY 1, 2`,
  );
  const parts: string[] = [];
  for (const { table, column } of tables) {
    const { rows } = await owner.query(
      `SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS digest FROM "${table}" t WHERE "${column}" = $1`,
      [id],
    );
    parts.push(`${table} ${rows[0]?.digest}`);
  }
  const { rows } = await owner.query("SELECT md5(t::text) AS digest FROM client t WHERE id = $1", [id]);
  return [...parts, `client ${rows[0]?.digest}`].join("\n");
}

test.beforeAll(async () => {
  await owner.connect();
  for (const actor of ACTORS) {
    clients[actor] = new Client(process.env.WAYMARK_URL);
    if (actor !== "visitor")
      expect(
        await clients[actor].signIn(`${actor}@access.example`, process.env.WAYMARK_DEMO_PASSWORD),
        `${actor} signs in`,
      ).toBe(true);
  }
  // Disabled while signed in: the session must be dead at the next request.
  const { value } = await clients.admin.action(
    "lib/people/admin/actions.ts#submitDisabled",
    `/en/admin/people/${world.ids.ana}`,
    ...(ACTIONS["lib/people/admin/actions.ts#submitDisabled"]?.args(world) ?? []),
  );
  expect(value).toMatchObject({ done: true });
});
test.afterAll(() => owner.end());

test("every route and action of the build has an expectation, and every expectation its route", () => {
  expect(Object.keys(PAGES).sort()).toEqual([...new Set(builtPages)].sort());
  expect(Object.keys(HANDLERS).sort()).toEqual([...new Set(builtHandlers)].sort());
  expect(Object.keys(ACTIONS).sort()).toEqual([...new Set(builtActions)].sort());
});

async function ask(actor: ActorName, address: string): Promise<{ answer: PageAnswer; body: string }> {
  const response = await clients[actor].request(address);
  const body = await response.text();
  const location = response.headers.get("location") ?? "";
  if (response.status === 200) return { answer: "open", body };
  if (response.status === 404) return { answer: "not_found", body };
  if (response.status >= 300 && response.status < 400)
    return { answer: /\/sign-in/.test(location) ? "sign_in" : "elsewhere", body };
  throw new Error(`${address} answered ${response.status} to ${actor}`);
}

test("pages: open, sent to sign in, or not there", async () => {
  let asked = 0;
  let shown = 0;
  for (const [route, { at, may, shows }] of Object.entries(PAGES)) {
    for (const actor of ACTORS) {
      const { answer, body } = await ask(actor, `/en${at(world)}`);
      asked++;
      expect(`${route} for ${actor}: ${answer}`).toBe(`${route} for ${actor}: ${may[actor]}`);
      const marker = shows?.[actor];
      if (marker) {
        expect(body, `${route} shows ${actor} what is theirs`).toMatch(marker);
        shown++;
      }
      if (!WHO_MAY_READ_ANA.includes(actor))
        expect(ANAS.test(body), `${route} shows ${actor} something of Ana's`).toBe(false);
    }
  }
  expect(shown).toBeGreaterThan(8);
  console.log(
    `access: ${asked} pages asked for, ${Object.keys(PAGES).length} pages as ${ACTORS.length} actors`,
  );
});

test("route handlers answer whom they should", async () => {
  let asked = 0;
  for (const [route, calls] of Object.entries(HANDLERS)) {
    for (const { method, status, body } of calls) {
      for (const actor of ACTORS) {
        const response = await clients[actor].request(HANDLER_ADDRESS[route] ?? route, {
          method,
          ...(body ? { body: JSON.stringify(body), headers: { "content-type": "application/json" } } : {}),
        });
        const text = await response.text();
        asked++;
        expect(`${method} ${route} for ${actor}: ${response.status}`).toBe(
          `${method} ${route} for ${actor}: ${status[actor]}`,
        );
        if (!WHO_MAY_READ_ANA.includes(actor)) expect(ANAS.test(text), `${route} for ${actor}`).toBe(false);
      }
    }
  }
  console.log(`access: ${asked} route handlers asked`);
});

/** Whether an action's answer says no: not signed in, not found, or not done. */
function refused({ value, text, ledTo }: ActionAnswer): boolean {
  // Led on to the page of what was made.
  if (ledTo !== null) return false;
  // Behind the value may stand the page as it is drawn anew, which says much.
  const said = value === null ? text : JSON.stringify(value);
  return /"(signed_out|not_found|gone|taken)"/.test(said) || /"ok":false/.test(said);
}

test("server actions: who may, does; who may not changes nothing", async () => {
  let called = 0;
  for (const [name, { from, args, may }] of Object.entries(ACTIONS)) {
    // Those who may not come first, so that what they ask for is still there.
    const order = [...ACTORS].sort((a, b) => Number(mayDo(may, a)) - Number(mayDo(may, b)));
    for (const actor of order) {
      const before = await fileDigest(world.ids.ana);
      const at = typeof from === "string" ? from : from(world);
      const answer = await clients[actor].action(name, `/en${at}`, ...args(world));
      called++;
      const here = `${name} as ${actor}`;
      const { status, text } = answer;
      expect(status, here).toBeLessThan(500);
      if (!WHO_MAY_READ_ANA.includes(actor) && actor !== "admin") expect(ANAS.test(text), here).toBe(false);
      if (may === "public") continue;
      if (actor === "visitor" || actor === "disabled")
        expect(refused(answer), `${here}: ${text.slice(0, 300)}`).toBe(true);
      if (may !== "self")
        expect(`${here}: ${refused(answer) ? "refused" : "done"}`).toBe(
          `${here}: ${may.includes(actor) ? "done" : "refused"}`,
        );
      if (actor !== "ana" && !(may !== "self" && may.includes(actor)))
        expect(await fileDigest(world.ids.ana), `${here} changed something of Ana's`).toBe(before);
    }
  }
  console.log(`access: ${called} calls of ${Object.keys(ACTIONS).length} actions`);
});

const mayDo = (may: (typeof ACTIONS)[string]["may"], actor: ActorName): boolean =>
  may !== "self" && may !== "public" && may.includes(actor);

test("no table that holds something of a person is empty here", async () => {
  const { rows } = await owner.query<{ table: string }>(
    `SELECT DISTINCT table_name AS "table" FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name IN ('client_id', 'person_id', 'chain')`,
  );
  const empty: string[] = [];
  for (const { table } of rows) {
    const { rowCount } = await owner.query(`SELECT 1 FROM "${table}" LIMIT 1`);
    if (rowCount === 0) empty.push(table);
  }
  // Nobody can enrol a second factor yet, and no link is waiting in this world.
  expect(empty.filter((table) => !["factor", "one_time_token"].includes(table))).toEqual([]);
});
