/**
 * What a checkout needs before anything runs: the dependencies, the database client, the build. Each part is
 * done again only when what it depends on has changed. Plain Node, since nothing is installed yet.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A failure that tells what to do about it. */
export class StepFailure extends Error {
  constructor(message, remedy) {
    super(message);
    this.remedy = remedy;
  }
}

export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new StepFailure(
      `Waymark needs Node 20.19 or newer; this is ${process.versions.node}.`,
      "Install a newer Node and run the command again.",
    );
  }
}

/** Runs a command to its end; rejects with the last lines of what it printed. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
    let output = "";
    const keep = (chunk) => {
      output += chunk;
      if (options.echo) process.stdout.write(chunk);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      if (code === 0) resolve(output);
      else
        reject(
          Object.assign(
            new StepFailure(
              `${command} ${args.join(" ")} ended with ${signal ?? code}:\n${output.slice(-4000)}`,
            ),
            { output, code },
          ),
        );
    });
  });
}

/** A digest of files and folders, by path and content. */
function digest(root, entries) {
  const hash = createHash("sha256");
  const visit = (entry) => {
    const full = path.join(root, entry);
    if (!existsSync(full)) return;
    const listing = (() => {
      try {
        return readdirSync(full, { withFileTypes: true });
      } catch {
        return null;
      }
    })();
    if (!listing) {
      hash.update(entry).update("\0").update(readFileSync(full)).update("\0");
      return;
    }
    for (const item of listing.sort((a, b) => (a.name < b.name ? -1 : 1))) visit(path.join(entry, item.name));
  };
  for (const entry of entries) visit(entry);
  return hash.digest("hex");
}

function changed(file, mark) {
  return !existsSync(file) || readFileSync(file, "utf8") !== mark;
}

function remember(file, mark) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, mark);
}

const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** Installs the dependencies named by the lock file. Returns false where they were there already. */
export async function install(root) {
  const mark = digest(root, ["package-lock.json"]);
  const file = path.join(root, "node_modules", ".waymark-lock");
  if (!changed(file, mark)) return false;
  try {
    await run(npm, ["ci", "--include=dev", "--no-audit", "--no-fund"], {
      cwd: root,
      env: { ...process.env, NODE_ENV: "development" },
    });
  } catch (error) {
    throw new StepFailure(
      `The dependencies could not be installed.\n${error.message}`,
      "Check that an npm registry can be reached, then run the command again.",
    );
  }
  remember(file, mark);
  return true;
}

const bin = (root, name) =>
  path.join(root, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);

/** Writes the database client. The command would download a binary it does not need for this; it is told not to. */
export async function generate(root) {
  const mark = digest(root, ["prisma/schema.prisma", "prisma/models", "package-lock.json"]);
  const file = path.join(root, "generated", ".waymark-schema");
  if (!changed(file, mark)) return false;
  await run(bin(root, "prisma"), ["generate"], {
    cwd: root,
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
  });
  remember(file, mark);
  return true;
}

const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "prisma/models",
  "next.config.js",
  "proxy.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

/** Builds the pages. Returns false where the sources have not changed since the last build. */
export async function build(root, env = {}) {
  const mark = digest(root, SOURCES);
  const file = path.join(root, ".next", ".waymark-sources");
  if (!changed(file, mark)) return false;
  rmSync(file, { force: true });
  await run(process.execPath, [path.join(root, "node_modules", "next", "dist", "bin", "next"), "build"], {
    cwd: root,
    env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
  });
  remember(file, mark);
  return true;
}

/** How a TypeScript entry of the server side is run: one process, without the parts made for browsers. */
const entry = (root, file) => ["--conditions=react-server", "--import", "tsx", path.join(root, file)];

/** Publishes the catalogue files and the words of consents into the database. */
export async function publish(root, ownerUrl) {
  return run(process.execPath, entry(root, "prisma/publish.ts"), {
    cwd: root,
    env: { ...process.env, DATABASE_URL: ownerUrl },
  });
}

/** Runs a script that makes people in a database, and returns the last line it prints. */
async function make(root, file, { ownerUrl, appUrl, password }, more = {}) {
  const output = await run(process.execPath, entry(root, file), {
    cwd: root,
    env: {
      ...process.env,
      ...more,
      DATABASE_URL: ownerUrl,
      APP_DATABASE_URL: appUrl,
      DEMO_PASSWORD: password,
      WAYMARK_DEMO_PASSWORD: password,
    },
  });
  return output.trim().split("\n").at(-1);
}

/**
 * Makes the demo people, all fictional. Embedded and test databases only.
 *
 * @returns their sign-ins: role, name, email and, for applicants, the story
 */
export const makeDemoPeople = async (root, world) =>
  JSON.parse(await make(root, "prisma/seed/index.ts", world));

/** Makes the people and records the access tests are about, and says who they are. Test databases only. */
export const makeAccessWorld = (root, world) => make(root, "e2e/access/world.ts", world);

/** Makes people for the load test. Test databases only. */
export const makeLoadPeople = async (root, { people, ...world }) =>
  JSON.parse(await make(root, "scripts/load-people.ts", world, { LOAD_PEOPLE: String(people) }));

/** Starts the worker; it stays until stopped. */
export function work(root, env) {
  return spawn(process.execPath, entry(root, "scripts/worker.ts"), {
    cwd: root,
    env: { ...process.env, ...env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
}

/** Waits until the worker says that it is ready, or its process has ended. */
export function ready(child, seconds = 60) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), seconds * 1000);
    const settle = (well) => {
      clearTimeout(timer);
      resolve(well);
    };
    child.once("message", () => settle(true));
    child.once("exit", () => settle(false));
  });
}

/** Starts the web server; it stays until stopped. */
export function serve(root, { host, port, env }) {
  return spawn(
    process.execPath,
    [path.join(root, "node_modules", "next", "dist", "bin", "next"), "start", "-H", host, "-p", String(port)],
    {
      cwd: root,
      env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
}

/** Waits until the server says that it is well, or its process has ended. */
export async function healthy(address, child, seconds = 60) {
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) return false;
    const answer = await fetch(`${address}/api/v1/health`).catch(() => null);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return false;
}
