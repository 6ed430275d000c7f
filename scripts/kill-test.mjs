/**
 * Kills the web server, the worker and Postgres in the middle of saves and looks whether anything acknowledged was lost.
 * The ledger of what the server acknowledged is kept here, outside of its database.
 *
 *     node scripts/kill-test.mjs [rounds] [seed]
 *
 * Without rounds each is killed once, in turn; with rounds, as many times, at random.
 */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { Client } from "../e2e/client.mjs";
import { freePort, scratchFolder } from "./postgres.mjs";

const root = path.dirname(import.meta.dirname);
const TARGETS = ["web", "worker", "database"];
const rounds = Number(process.argv[2] ?? 0);
let seed = Number(process.argv[3] ?? 1);
const random = () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};

const home = scratchFolder("kill");
const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const failures = [];
let checks = 0;
function expect(what, holds) {
  checks++;
  if (!holds) failures.push(what);
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const read = (file) => JSON.parse(readFileSync(path.join(home, file), "utf8"));

/** Waits until something holds; the patience only ends a run that hangs. */
async function until(what, holds, patience = 120_000) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (await holds()) return;
    await pause(100);
  }
  throw new Error(`waited in vain until ${what}`);
}

/** One person who saves fact after fact. What was answered with a yes goes into the ledger. */
class Writer {
  acknowledged = [];
  sent = [];
  stopped = false;

  constructor(email, password) {
    Object.assign(this, { email, password, client: new Client(base) });
  }

  async write() {
    const id = randomUUID();
    this.sent.push(id);
    const { value } = await this.client.action(
      "lib/profile/actions.ts#saveFact",
      "/en/profile/languageTests",
      {
        topic: "languageTests",
        id,
        version: null,
        typed: { test: "ielts_academic", takenOn: "2026-01-15", overall: String(1 + (this.sent.length % 9)) },
      },
    );
    if (value?.ok) this.acknowledged.push(id);
    else if (value?.reason === "signed_out") await this.client.signIn(this.email, this.password);
    else if (value) throw new Error(`refused: ${JSON.stringify(value)}`);
  }

  async run() {
    while (!this.stopped) {
      try {
        if (!this.client.cookies.size) await this.client.signIn(this.email, this.password);
        await this.write();
      } catch (error) {
        // Nobody is there just now; what was sent may or may not have been written.
        if (String(error.message).startsWith("refused")) throw error;
        await pause(100);
      }
    }
  }
}

async function workerWorks(email) {
  const outbox = path.join(home, "outbox");
  const count = () => (existsSync(outbox) ? readdirSync(outbox).length : 0);
  const before = count();
  const form = new FormData();
  form.append("email", email);
  await until("a request for mail is taken", async () => {
    const answer = await new Client(base)
      .action("lib/people/actions.ts#forgotPassword", "/en/forgot", { fields: {}, values: {} }, form)
      .catch(() => null);
    return answer?.value?.done === true;
  });
  await until("the worker has written mail", () => count() > before);
}

async function kill(target, writers) {
  await pause(500 + random() * 1500);
  const before = read("running.json").pids[target];
  const counts = writers.map((writer) => writer.acknowledged.length);
  process.kill(before, "SIGKILL");
  await until(`${target} is up again`, () => read("running.json").pids[target] !== before);
  await until(`people save again after ${target} was killed`, () =>
    writers.every((writer, index) => writer.acknowledged.length >= counts[index] + 2),
  );
  if (target !== "web") await workerWorks(writers[0].email);
}

async function verify(writers) {
  const client = new pg.Client({ connectionString: read("running.json").owner });
  await client.connect();
  const column = async (sql, values) =>
    (await client.query(sql, values)).rows.map((row) => Object.values(row)[0]);
  for (const { email, acknowledged, sent } of writers) {
    const rows = await column("SELECT id FROM language_test WHERE id = ANY($1::uuid[])", [sent]);
    const noted = await column(
      "SELECT object_id FROM activity WHERE action = 'fact.added' AND object_id = ANY($1::text[])",
      [sent],
    );
    const there = new Set(rows);
    const lost = acknowledged.filter((id) => !there.has(id));
    expect(
      `${email}: ${lost.length} of ${acknowledged.length} acknowledged facts are gone`,
      lost.length === 0,
    );
    expect(
      `${email}: facts and their history differ`,
      rows.length === noted.length && noted.every((id) => there.has(id)),
    );
    const [chain] = await column("SELECT id FROM person WHERE email = $1", [email]);
    const [broken] = await column("SELECT broken_link($1)", [chain]);
    expect(`${email}: the chain of history is broken at ${broken}`, broken === null);
    const [foreign] = await column(
      "SELECT count(*)::int FROM assessment a WHERE a.client_id = $1 AND NOT EXISTS (SELECT FROM facts_snapshot s WHERE s.client_id = a.client_id AND s.digest = a.facts_digest)",
      [chain],
    );
    expect(`${email}: verdicts without their facts`, foreign === 0);
  }
  await client.end();
}

const supervisor = spawn(process.execPath, [path.join(root, "scripts", "start.mjs")], {
  cwd: root,
  env: {
    ...process.env,
    PORT: String(port),
    WAYMARK_HOME: home,
    PUBLIC_URL: base,
    MAILS_PER_ADDRESS: "100000",
  },
  stdio: ["ignore", "pipe", "pipe"],
});
let log = "";
for (const stream of [supervisor.stdout, supervisor.stderr]) stream.on("data", (chunk) => (log += chunk));
try {
  await until("the portal is ready", () => log.includes("Ready in"), 300_000);
  const password = read("secrets.json").demo;
  const writers = read("demo.json")
    .filter(({ role }) => role === "applicant")
    .slice(0, 4)
    .map(({ email }) => new Writer(email, password));
  const running = writers.map((writer) => writer.run());
  await until("everybody has saved something", () =>
    writers.every((writer) => writer.acknowledged.length > 0),
  );
  const plan =
    rounds > 0
      ? Array.from({ length: rounds }, () => TARGETS[Math.floor(random() * TARGETS.length)])
      : TARGETS;
  for (const target of plan) {
    await kill(target, writers);
    expect(`${target} came back`, true);
  }
  for (const writer of writers) writer.stopped = true;
  await Promise.all(running);
  await verify(writers);
  const total = writers.reduce((sum, writer) => sum + writer.acknowledged.length, 0);
  console.log(`Killed ${plan.length} times (${plan.join(", ")}) during ${total} acknowledged saves.`);
} catch (error) {
  failures.push(`${error.message}\n${log.slice(-3000)}`);
} finally {
  supervisor.kill("SIGTERM");
  await new Promise((resolve) =>
    supervisor.exitCode === null ? supervisor.once("exit", resolve) : resolve(),
  );
  rmSync(home, { recursive: true, force: true });
}
for (const failure of failures) console.error(`✗ ${failure}`);
console.log(`${Math.max(0, checks - failures.length)} passed, ${failures.length} failed`);
process.exit(failures.length > 0 ? 1 : 0);
