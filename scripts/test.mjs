/**
 * `npm test`: everything that must hold, from a bare checkout. Types, lint and boundaries, unit tests, tests on a
 * throw-away Postgres, then the built server in a real browser. Ends with one line of totals.
 *
 * With arguments, such as `npm test -- e2e/access`, only those browser tests.
 */
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { freePort, scratchFolder, startPostgres } from "./postgres.mjs";
import {
  build,
  generate,
  healthy,
  install,
  makeAccessWorld,
  makeDemoPeople,
  publish,
  ready,
  requireNode,
  run,
  serve,
  work,
} from "./prepare.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const scratch = scratchFolder("run");
const chosen = process.argv.slice(2);
const totals = { passed: 0, failed: 0 };
const bin = (name) => path.join(root, "node_modules", ".bin", name);

/** One check without counts of its own: passes or fails as a whole. */
async function check(title, work) {
  const from = Date.now();
  try {
    await work();
    totals.passed++;
    console.log(`✓ ${title} (${((Date.now() - from) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    totals.failed++;
    console.error(`✗ ${title}\n${error.output ?? error.message ?? error}`);
    return false;
  }
}

/** A suite that writes a JSON report; its counts join the totals. */
async function suite(title, command, args, report, env = {}) {
  const from = Date.now();
  const ended = await run(command, args, { cwd: root, env: { ...process.env, ...env } }).then(
    (output) => ({ ok: true, output }),
    (error) => ({ ok: false, output: error.output ?? String(error) }),
  );
  let counts;
  try {
    const data = JSON.parse(readFileSync(report, "utf8"));
    counts = data.stats
      ? { passed: data.stats.expected + data.stats.flaky, failed: data.stats.unexpected }
      : { passed: data.numPassedTests, failed: data.numFailedTests };
  } catch {
    counts = { passed: 0, failed: 1 };
  }
  if (!ended.ok && counts.failed === 0) counts.failed = 1;
  totals.passed += counts.passed;
  totals.failed += counts.failed;
  console.log(
    `${counts.failed === 0 ? "✓" : "✗"} ${title}: ${counts.passed} passed, ${counts.failed} failed (${((Date.now() - from) / 1000).toFixed(1)} s)`,
  );
  if (counts.failed > 0) console.error(ended.output.slice(-15_000));
}

const vitest = (project) => {
  const report = path.join(scratch, `${project}.json`);
  return suite(
    `${project} tests`,
    bin("vitest"),
    ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile=${report}`],
    report,
  );
};

/** A script of ours that ends with its own totals. */
async function script(title, file, ...args) {
  const from = Date.now();
  const output = await run(process.execPath, [path.join(root, "scripts", file), ...args], {
    cwd: root,
  }).catch((error) => error.output ?? String(error));
  const counts = /(\d+) passed, (\d+) failed\s*$/.exec(output);
  const [passed, failed] = counts ? [Number(counts[1]), Number(counts[2])] : [0, 1];
  totals.passed += passed;
  totals.failed += failed;
  console.log(
    `${failed === 0 ? "✓" : "✗"} ${title}: ${passed} passed, ${failed} failed (${((Date.now() - from) / 1000).toFixed(1)} s)`,
  );
  if (failed > 0) console.error(output.slice(-8000));
}

async function browserTests() {
  const { migrate } = await import("./migrate.mjs");
  const { findChromium } = await import("./chromium.mjs");
  const { startMailbox } = await import("./mailbox.mjs");
  let cluster;
  let mailbox;
  const children = [];
  const begun = await check("the built server answers", async () => {
    cluster = await startPostgres({
      root,
      home: path.join(scratch, "postgres"),
      passwords: { owner: "owner", app: "app" },
    });
    await migrate({ root, ownerUrl: cluster.ownerUrl, appPassword: "app" });
    await publish(root, cluster.ownerUrl);
    process.env.WAYMARK_DEMO_PASSWORD = "three herons by the weir";
    const world = {
      ownerUrl: cluster.ownerUrl,
      appUrl: cluster.appUrl,
      password: process.env.WAYMARK_DEMO_PASSWORD,
    };
    await makeDemoPeople(root, world);
    process.env.WAYMARK_ACCESS_WORLD = await makeAccessWorld(root, world);
    process.env.WAYMARK_OWNER_URL = cluster.ownerUrl;
    await build(root);
    const port = await freePort();
    process.env.WAYMARK_URL = `http://127.0.0.1:${port}`;
    process.env.WAYMARK_MAILBOX = path.join(scratch, "mail");
    mailbox = await startMailbox(process.env.WAYMARK_MAILBOX);
    const env = {
      APP_DATABASE_URL: cluster.appUrl,
      AUTH_SECRET: "a secret for the tests of one run only",
      PUBLIC_URL: process.env.WAYMARK_URL,
      NEXTAUTH_URL: process.env.WAYMARK_URL,
      SMTP_URL: mailbox.url,
      API_REQUESTS_PER_MINUTE: "100000",
      SIGN_INS_PER_ADDRESS: "100000",
      MAILS_PER_ADDRESS: "100000",
      LOG_LEVEL: "info",
    };
    const web = serve(root, { host: "127.0.0.1", port, env: { ...env, DATABASE_URL: "" } });
    const worker = work(root, { ...env, DATABASE_URL: cluster.ownerUrl });
    const working = ready(worker);
    children.push(web, worker);
    let log = "";
    for (const stream of children.flatMap((child) => [child.stdout, child.stderr]))
      stream.on("data", (chunk) => (log += chunk));
    if (!(await healthy(process.env.WAYMARK_URL, web)) || !(await working))
      throw new Error(`The server and its worker did not come up.\n${log.slice(-3000)}`);
    process.env.PLAYWRIGHT_CHROMIUM_PATH = await findChromium(root);
  });
  if (begun) {
    const report = path.join(scratch, "browser.json");
    await suite("browser tests", bin("playwright"), ["test", ...chosen], report, {
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      WAYMARK_SCRATCH: scratch,
    });
  }
  await Promise.all(
    children.map(async (child) => {
      if (child.exitCode !== null) return;
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await gone;
    }),
  );
  await mailbox?.close();
  await cluster?.stop();
}

async function main() {
  requireNode();
  await check("dependencies", () => install(root));
  if (totals.failed === 0 && chosen.length > 0) {
    await check("database client", () => generate(root));
    await browserTests();
  } else if (totals.failed === 0) {
    await check("database client", () => generate(root));
    await check("types", () => run(bin("tsc"), ["--noEmit"], { cwd: root }));
    await check("lint", () => run(bin("biome"), ["check", "."], { cwd: root }));
    await check("boundaries", () =>
      run(process.execPath, [path.join(root, "scripts", "check-boundaries.mjs")], { cwd: root }),
    );
    await vitest("unit");
    await vitest("integration");
    await browserTests();
    await script("killed in the middle of saves", "kill-test.mjs");
    await script("many people at once", "load-test.mjs", "20", "8");
  }
  rmSync(scratch, { recursive: true, force: true });
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  process.exit(totals.failed === 0 ? 0 : 1);
}

main().catch((error) => {
  console.error(error);
  console.log(`${totals.passed} passed, ${totals.failed + 1} failed`);
  process.exit(1);
});
