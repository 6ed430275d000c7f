/**
 * `npm start`: from a bare checkout to a portal that answers. Installs what is missing, starts the embedded
 * Postgres (or uses DATABASE_URL), applies migrations, publishes the catalogue, builds when the sources changed,
 * serves with the worker beside it, and brings back what stops. Ctrl-C stops everything.
 */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { home } from "./home.mjs";
import {
  build,
  generate,
  healthy,
  install,
  makeDemoPeople,
  publish,
  ready,
  requireNode,
  StepFailure,
  serve,
  work,
} from "./prepare.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const port = Number(process.env.PORT ?? 3000);
const embedded = !process.env.DATABASE_URL;
// Reached from this machine only: whoever could pass a proxy by would choose the address that limits count them by.
const host = process.env.HOST ?? "127.0.0.1";
const ownMachine = ["127.0.0.1", "::1", "localhost"].includes(host);
const address = `http://localhost:${port}`;
const began = Date.now();
let stopping = false;
let cluster = null;
const running = {};

async function step(title, work) {
  const from = Date.now();
  process.stdout.write(`  ${title} … `);
  try {
    const done = await work();
    process.stdout.write(
      done === false ? "already done\n" : `done (${((Date.now() - from) / 1000).toFixed(1)} s)\n`,
    );
    return done;
  } catch (error) {
    process.stdout.write("failed\n");
    throw error;
  }
}

/** Secrets of the embedded mode: made once, kept in a folder git ignores. */
function secrets() {
  const file = path.join(home, "secrets.json");
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const secret = () => randomBytes(24).toString("base64url");
  const all = {
    owner: secret(),
    app: secret(),
    auth: randomBytes(32).toString("base64url"),
    demo: `demo-${randomBytes(9).toString("base64url")}`,
    ...kept,
  };
  mkdirSync(home, { recursive: true });
  writeFileSync(file, JSON.stringify(all), { mode: 0o600 });
  return all;
}

/** Commands beside the embedded server find it, and its processes, here. */
function tellRunning() {
  if (!embedded || !cluster) return;
  const pids = Object.fromEntries(Object.entries(running).map(([name, child]) => [name, child.pid]));
  const now = { app: cluster.appUrl, owner: cluster.ownerUrl, pids: { ...pids, database: cluster.pid } };
  // Whole or not at all: others read it at any moment.
  const file = path.join(home, "running.json");
  writeFileSync(`${file}.part`, JSON.stringify(now), { mode: 0o600 });
  renameSync(`${file}.part`, file);
}

async function end(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5000))]);
  if (child.exitCode === null) child.kill("SIGKILL");
}

async function stop(code) {
  if (stopping) return;
  stopping = true;
  await Promise.all(Object.values(running).map(end));
  await cluster?.stop();
  process.exit(code);
}

/**
 * Starts a process and starts it again when it ends, each time after a longer pause.
 *
 * @param name as it is told to people
 * @param begin makes the process
 */
function supervise(name, begin, restarts = 0) {
  const child = begin();
  running[name] = child;
  tellRunning();
  const born = Date.now();
  let tail = "";
  child.stdout.on("data", (chunk) => {
    if (process.env.LOG_LEVEL) process.stdout.write(chunk);
  });
  child.stderr.on("data", (chunk) => {
    tail = (tail + chunk).slice(-2000);
    process.stderr.write(chunk);
  });
  child.once("exit", (code, signal) => {
    if (stopping) return;
    if (tail.includes("EADDRINUSE")) {
      console.error(
        `\nPort ${port} is in use. Stop the other program, or choose a port: PORT=3001 npm start`,
      );
      stop(1);
      return;
    }
    const lived = Date.now() - born;
    const next = lived > 60_000 ? 0 : restarts + 1;
    const pause = Math.min(30_000, 500 * 2 ** next);
    console.error(`\nThe ${name} process ended (${signal ?? code}); starting it again in ${pause / 1000} s.`);
    setTimeout(() => stopping || supervise(name, begin, next), pause);
  });
  return child;
}

/** Starts Postgres again when it ends. What a killed server left behind may need a moment to go, so it tries again. */
function superviseDatabase(start, restarts = 0) {
  const born = Date.now();
  cluster.exited.then(async ({ log }) => {
    const lasted = Date.now() - born > 60_000;
    console.error(stopping ? "" : `\nPostgres ended; starting it again.\n${log().slice(-500)}`);
    for (let attempt = lasted ? 0 : restarts; !stopping; attempt++) {
      await new Promise((resolve) => setTimeout(resolve, Math.min(30_000, 250 * 2 ** attempt)));
      try {
        await start(cluster.port);
        tellRunning();
        superviseDatabase(start, attempt + 1);
        return;
      } catch (error) {
        console.error(`Postgres did not start: ${error.message}`);
      }
    }
  });
}

/** The demo people of the embedded mode, made on the first run and remembered. */
async function demoPeople(password) {
  const file = path.join(home, "demo.json");
  if (!existsSync(file)) {
    const made = await makeDemoPeople(root, { ownerUrl: cluster.ownerUrl, appUrl: cluster.appUrl, password });
    writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
    return true;
  }
  return false;
}

/** Who can be signed in as, for a first look. */
function printDemoPeople(password) {
  const people = JSON.parse(readFileSync(path.join(home, "demo.json"), "utf8"));
  console.log(`\nDemo people, all fictional. The password of each is ${password}`);
  for (const { role, name, email, story } of people)
    console.log(`  ${role.padEnd(10)} ${email.padEnd(30)} ${name}${story ? `: ${story.en}` : ""}`);
}

/** What a server of one's own needs and nobody set, with what to do about it. */
function missingSettings() {
  const missing = {
    APP_DATABASE_URL: "the same database as role waymark_app, with the password that role is to have",
    AUTH_SECRET: "32 characters or more nobody can guess, for instance from `openssl rand -base64 32`",
    PRIVACY_CONTACT: "how people reach the privacy officer, such as privacy@example.org",
    SMTP_URL: "the mail server, such as smtps://user:password@mail.example.org",
    PUBLIC_URL: "where people reach the portal, such as https://waymark.example.org",
  };
  return Object.entries(missing).filter(([name]) => !process.env[name]);
}

async function main() {
  console.log("Waymark\n");
  requireNode();
  await step("Dependencies", () => install(root));
  let urls;
  let settings = {};
  let demoPassword = null;
  if (embedded) {
    const { startPostgres } = await import("./postgres.mjs");
    const passwords = secrets();
    const start = async (samePort) => {
      cluster = await startPostgres({
        root,
        home: path.join(home, "postgres"),
        passwords,
        port: samePort,
      });
    };
    await step("Database (embedded Postgres)", () => start(undefined));
    superviseDatabase(start);
    urls = { owner: cluster.ownerUrl, app: cluster.appUrl, appPassword: passwords.app };
    tellRunning();
    demoPassword = passwords.demo;
    settings = {
      AUTH_SECRET: passwords.auth,
      OUTBOX: path.join(home, "outbox"),
      // The page shows links that open any account: never to other machines.
      OUTBOX_PAGE: ownMachine ? "yes" : "",
    };
  } else {
    const missing = missingSettings();
    if (missing.length > 0) {
      throw new StepFailure(
        `DATABASE_URL is set, so this is a server of your own, and it lacks ${missing.map(([name]) => name).join(", ")}.`,
        missing.map(([name, what]) => `set ${name}: ${what}`).join("\n            "),
      );
    }
    urls = {
      owner: process.env.DATABASE_URL,
      app: process.env.APP_DATABASE_URL,
      appPassword: decodeURIComponent(new URL(process.env.APP_DATABASE_URL).password),
    };
  }
  await step("Database client", () => generate(root));
  const { migrate } = await import("./migrate.mjs");
  await step(
    "Migrations",
    async () => (await migrate({ root, ownerUrl: urls.owner, appPassword: urls.appPassword })).length > 0,
  );
  await step("Catalogue", () => publish(root, urls.owner));
  if (embedded) await step("Demo people", () => demoPeople(demoPassword));
  const publicUrl = process.env.PUBLIC_URL ?? address;
  const env = { ...settings, APP_DATABASE_URL: urls.app, PUBLIC_URL: publicUrl, NEXTAUTH_URL: publicUrl };
  await step("Pages", () => build(root));
  await step("Web server", async () => {
    const child = supervise("web", () => serve(root, { host, port, env: { ...env, DATABASE_URL: "" } }));
    if (!(await healthy(`http://127.0.0.1:${port}`, child)))
      throw new StepFailure("The web server did not answer within 60 seconds.", "Read the messages above.");
  });
  await step("Worker", async () => {
    const child = supervise("worker", () => work(root, { ...env, DATABASE_URL: urls.owner }));
    if (!(await ready(child)))
      throw new StepFailure("The worker did not become ready.", "Read the messages above.");
  });
  console.log(`\nReady in ${((Date.now() - began) / 1000).toFixed(1)} s: ${publicUrl}`);
  if (embedded) {
    printDemoPeople(demoPassword);
    const where = ownMachine ? `${publicUrl}/en/outbox` : path.join(home, "outbox");
    console.log(`\nMail that would be sent: ${where}`);
  }
  console.log("Stop with Ctrl-C.");
}

process.on("SIGINT", () => stop(0));
process.on("SIGTERM", () => stop(0));
main().catch((error) => {
  console.error(`\n${error.message}`);
  if (error.remedy) console.error(`\nWhat to do: ${error.remedy}`);
  stop(1);
});
