/**
 * `npm start`: from a bare checkout to a portal that answers. Installs what is missing, starts the embedded
 * Postgres (or uses DATABASE_URL), applies migrations, publishes the catalogue, builds when the sources changed,
 * serves, and brings back what stops. Ctrl-C stops everything.
 */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, generate, healthy, install, publish, requireNode, StepFailure, serve } from "./prepare.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const port = Number(process.env.PORT ?? 3000);
const embedded = !process.env.DATABASE_URL;
const host = process.env.HOST ?? (embedded ? "127.0.0.1" : "0.0.0.0");
const address = `http://localhost:${port}`;
const began = Date.now();
let stopping = false;
let cluster = null;
let web = null;

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
  const file = path.join(root, ".waymark", "secrets.json");
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const fresh = { owner: randomBytes(24).toString("base64url"), app: randomBytes(24).toString("base64url") };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(fresh), { mode: 0o600 });
  return fresh;
}

async function stop(code) {
  if (stopping) return;
  stopping = true;
  if (web && web.exitCode === null) {
    const gone = new Promise((resolve) => web.once("exit", resolve));
    web.kill("SIGTERM");
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5000))]);
    if (web.exitCode === null) web.kill("SIGKILL");
  }
  await cluster?.stop();
  process.exit(code);
}

/** Starts the web server and starts it again when it ends, each time after a longer pause. */
function superviseWeb(env, restarts = 0) {
  web = serve(root, { host, port, env });
  const born = Date.now();
  let tail = "";
  web.stdout.on("data", () => {});
  web.stderr.on("data", (chunk) => {
    tail = (tail + chunk).slice(-2000);
    process.stderr.write(chunk);
  });
  web.once("exit", (code, signal) => {
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
    console.error(`\nThe web server ended (${signal ?? code}); starting it again in ${pause / 1000} s.`);
    setTimeout(() => superviseWeb(env, next), pause);
  });
  return web;
}

function superviseDatabase(start, restarts = 0) {
  const born = Date.now();
  cluster.exited.then(async ({ log }) => {
    if (stopping) return;
    const next = Date.now() - born > 60_000 ? 0 : restarts + 1;
    console.error(`\nPostgres ended; starting it again.\n${log().slice(-500)}`);
    await new Promise((resolve) => setTimeout(resolve, Math.min(30_000, 250 * 2 ** next)));
    try {
      await start(cluster.port);
      superviseDatabase(start, next);
    } catch (error) {
      console.error(`Postgres could not be started again: ${error.message}`);
      stop(1);
    }
  });
}

async function main() {
  console.log("Waymark\n");
  requireNode();
  await step("Dependencies", () => install(root));
  let urls;
  if (embedded) {
    const { startPostgres } = await import("./postgres.mjs");
    const passwords = secrets();
    const start = async (samePort) => {
      cluster = await startPostgres({
        root,
        home: path.join(root, ".waymark", "postgres"),
        passwords,
        port: samePort,
      });
    };
    await step("Database (embedded Postgres)", () => start(undefined));
    superviseDatabase(start);
    urls = { owner: cluster.ownerUrl, app: cluster.appUrl, appPassword: passwords.app };
  } else {
    if (!process.env.APP_DATABASE_URL) {
      throw new StepFailure(
        "DATABASE_URL is set but APP_DATABASE_URL is not.",
        "DATABASE_URL is the owner that migrates and publishes; set APP_DATABASE_URL to the same database as role waymark_app, with its password.",
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
  await step("Pages", () => build(root));
  const env = { APP_DATABASE_URL: urls.app, DATABASE_URL: "", PUBLIC_URL: process.env.PUBLIC_URL ?? address };
  await step("Web server", async () => {
    const child = superviseWeb(env);
    if (!(await healthy(`http://127.0.0.1:${port}`, child)))
      throw new StepFailure("The web server did not answer within 60 seconds.", "Read the messages above.");
  });
  console.log(`\nReady in ${((Date.now() - began) / 1000).toFixed(1)} s: ${address}\nStop with Ctrl-C.`);
}

process.on("SIGINT", () => stop(0));
process.on("SIGTERM", () => stop(0));
main().catch((error) => {
  console.error(`\n${error.message}`);
  if (error.remedy) console.error(`\nWhat to do: ${error.remedy}`);
  stop(1);
});
