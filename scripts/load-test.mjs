/**
 * Many people at once, reading and writing: 200 for 60 seconds by default, against the built server with its worker on
 * a throw-away database. Prints what was done and how long it took; fails on any answer that is neither right nor a
 * deliberate "too many" or "not now".
 *
 *     node scripts/load-test.mjs [people] [seconds]
 */
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import path from "node:path";
import { Client } from "../e2e/client.mjs";
import { migrate } from "./migrate.mjs";
import { freePort, scratchFolder, startPostgres } from "./postgres.mjs";
import { build, healthy, makeLoadPeople, publish, ready, serve, work } from "./prepare.mjs";

const root = path.dirname(import.meta.dirname);
const people = Number(process.argv[2] ?? 200);
const seconds = Number(process.argv[3] ?? 60);
const scratch = scratchFolder("load");
const password = "three herons by the weir";
const times = new Map();
const outcomes = new Map();
const wrong = [];

const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);

async function timed(kind, ask) {
  const from = performance.now();
  let status;
  try {
    status = await ask();
  } catch (error) {
    status = `no answer: ${error.cause?.code ?? error.message}`;
  }
  const list = times.get(kind) ?? [];
  list.push(performance.now() - from);
  times.set(kind, list);
  count(outcomes, `${kind} ${status}`);
  if (status !== 200 && status !== 429 && status !== 503) wrong.push(`${kind}: ${status}`);
}

const page = (client, address) => async () => {
  const response = await client.request(address);
  await response.text();
  return response.status;
};

const save = (client) => async () => {
  const { status, value } = await client.action(
    "lib/profile/actions.ts#saveFact",
    "/en/profile/languageTests",
    {
      topic: "languageTests",
      id: randomUUID(),
      version: null,
      typed: { test: "ielts_academic", takenOn: "2026-01-15", overall: "7" },
    },
  );
  return status === 200 && !value?.ok ? `refused ${value?.reason}` : status;
};

const evaluate = (client) => async () => {
  const response = await client.request("/api/v1/eligibility", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ profile: { citizenships: ["IN"] }, pathways: ["ca.mcc.nac"] }),
  });
  await response.text();
  return response.status;
};

/** One person's way through the portal, again and again: mostly reading, one request in eight writes. */
async function visit(client, advisor, until, place) {
  const steps = advisor
    ? [["caseload", page(client, "/en/caseload")]]
    : [
        ["home", page(client, "/en/home")],
        ["file", page(client, "/en/profile")],
        ["topic", page(client, "/en/profile/exams")],
        ["save", save(client)],
        ["pathways", page(client, "/en/pathways")],
        ["pathway", page(client, "/en/pathways/ca.carms.r1.first")],
        ["history", page(client, "/en/history")],
        ["api", evaluate(client)],
      ];
  for (let step = place; Date.now() < until; step++) {
    const [kind, ask] = steps[step % steps.length];
    await timed(kind, ask);
  }
}

const at = (list, share) => [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) * share)] ?? 0;

const children = [];
let cluster;
try {
  cluster = await startPostgres({
    root,
    home: path.join(scratch, "postgres"),
    passwords: { owner: "owner", app: "app" },
  });
  await migrate({ root, ownerUrl: cluster.ownerUrl, appPassword: "app" });
  await publish(root, cluster.ownerUrl);
  const { emails, advisor } = await makeLoadPeople(root, {
    ownerUrl: cluster.ownerUrl,
    appUrl: cluster.appUrl,
    password,
    people,
  });
  await build(root);
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const env = {
    APP_DATABASE_URL: cluster.appUrl,
    AUTH_SECRET: "a secret for the load of one run only",
    PUBLIC_URL: base,
    NEXTAUTH_URL: base,
    OUTBOX: path.join(scratch, "outbox"),
    API_REQUESTS_PER_MINUTE: "1000000",
    SIGN_INS_PER_ADDRESS: "100000",
    LOG_LEVEL: "error",
  };
  const web = serve(root, { host: "127.0.0.1", port, env: { ...env, DATABASE_URL: "" } });
  const worker = work(root, { ...env, DATABASE_URL: cluster.ownerUrl });
  children.push(web, worker);
  let log = "";
  for (const stream of children.flatMap((child) => [child.stdout, child.stderr]))
    stream.on("data", (chunk) => (log = (log + chunk).slice(-20_000)));
  const working = ready(worker);
  if (!(await healthy(base, web)) || !(await working)) throw new Error(`The portal did not come up.\n${log}`);
  const clients = [];
  for (const email of [...emails.slice(0, people - 1), advisor]) {
    const client = new Client(base);
    if (!(await client.signIn(email, password))) throw new Error(`${email} could not sign in`);
    clients.push(client);
  }
  console.log(`${clients.length} people are signed in; ${seconds} seconds begin.`);
  const until = Date.now() + seconds * 1000;
  await Promise.all(
    clients.map((client, place) => visit(client, place === clients.length - 1, until, place)),
  );
  const total = [...times.values()].reduce((sum, list) => sum + list.length, 0);
  console.log(`${total} answers, ${(total / seconds).toFixed(0)} a second.`);
  for (const [kind, list] of times)
    console.log(
      `${kind.padEnd(10)} ${String(list.length).padStart(6)}  half within ${at(list, 0.5).toFixed(0)} ms, 95 % within ${at(list, 0.95).toFixed(0)} ms`,
    );
  for (const [outcome, times_] of [...outcomes].sort()) console.log(`  ${outcome}: ${times_}`);
  if (wrong.length > 0) console.error(log.slice(-3000));
} catch (error) {
  wrong.push(error.message);
} finally {
  await Promise.all(
    children.map((child) => {
      if (child.exitCode !== null) return null;
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      return gone;
    }),
  );
  await cluster?.stop();
  rmSync(scratch, { recursive: true, force: true });
}
for (const one of [...new Set(wrong)].slice(0, 10)) console.error(`✗ ${one}`);
console.log(`${wrong.length === 0 ? 1 : 0} passed, ${wrong.length === 0 ? 0 : 1} failed`);
process.exit(wrong.length === 0 ? 0 : 1);
