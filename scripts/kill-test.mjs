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

/** A list holds 200 facts at most; from here on they are changed instead. */
const MANY = 100;

/** One person who saves fact after fact. What was answered with a yes goes into the ledger: id and version. */
class Writer {
  facts = new Map();
  sent = new Set();
  saves = 0;
  stopped = false;

  constructor(email, password) {
    Object.assign(this, { email, password, client: new Client(base) });
  }

  async write() {
    const known = [...this.facts.keys()];
    const id = known.length < MANY ? randomUUID() : known[this.saves % known.length];
    this.sent.add(id);
    const { value } = await this.client.action(
      "lib/profile/actions.ts#saveFact",
      "/en/profile/languageTests",
      {
        topic: "languageTests",
        id,
        version: this.facts.get(id) ?? null,
        typed: { test: "ielts_academic", takenOn: "2026-01-15", overall: String(1 + (this.saves % 9)) },
      },
    );
    if (value?.ok) {
      this.facts.set(id, value.version);
      this.saves++;
    } else if (value?.reason === "conflict") this.facts.set(id, value.theirs.version);
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

let addresses = [];
let asked = 0;

async function kill(target, writers) {
  await pause(500 + random() * 1500);
  const before = read("running.json").pids[target];
  const counts = writers.map((writer) => writer.saves);
  process.kill(before, "SIGKILL");
  await until(`${target} is up again`, () => read("running.json").pids[target] !== before);
  await until(`people save again after ${target} was killed`, () =>
    writers.every((writer, index) => writer.saves >= counts[index] + 2),
  );
  // Somebody else each time: nobody is sent more than a few such mails in an hour.
  if (target !== "web") await workerWorks(addresses[asked++ % addresses.length]);
}

async function verify(writers) {
  const client = new pg.Client({ connectionString: read("running.json").owner });
  await client.connect();
  const column = async (sql, values) =>
    (await client.query(sql, values)).rows.map((row) => Object.values(row)[0]);
  for (const { email, facts, sent: all } of writers) {
    const sent = [...all];
    const { rows: stored } = await client.query(
      "SELECT id, version FROM language_test WHERE id = ANY($1::uuid[])",
      [sent],
    );
    const versions = new Map(stored.map(({ id, version }) => [id, version]));
    const [noted] = await column(
      "SELECT count(*)::int FROM activity WHERE action IN ('fact.added', 'fact.changed') AND object_id = ANY($1::text[])",
      [sent],
    );
    const lost = [...facts].filter(([id, version]) => (versions.get(id) ?? 0) < version);
    expect(
      `${email}: ${lost.length} of ${facts.size} acknowledged facts are gone or older`,
      lost.length === 0,
    );
    // Each version of a fact has its line of history: neither stands without the other.
    const written = [...versions.values()].reduce((sum, version) => sum + version, 0);
    expect(`${email}: ${written} versions of facts and ${noted} lines of history`, written === noted);
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
  addresses = read("demo.json").map(({ email }) => email);
  const running = writers.map((writer) => writer.run());
  await until("everybody has saved something", () => writers.every((writer) => writer.saves > 0));
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
  const total = writers.reduce((sum, writer) => sum + writer.saves, 0);
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
