/**
 * `npm run soak`: the long runs, from a seed that is printed first. The policy broken line by line; thirty kills at random
 * during saves; two hundred people at once for a minute; the properties of the engine on thousands of invented people;
 * and a hundred thousand fuzzed requests against the built server.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.dirname(import.meta.dirname);
const seed = process.env.WAYMARK_SEED ?? String(Math.floor(Date.now() / 1000));
console.log(`Seed ${seed}: set WAYMARK_SEED to run the same again.`);
/** Runs a script beside this one; true where it ended well. */
function run(file, args = [], env = {}) {
  console.log(`\n${[file, ...args].join(" ")}`);
  const { status } = spawnSync(process.execPath, [path.join(root, "scripts", file), ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return status === 0;
}

const tests = run("test.mjs", [], {
  WAYMARK_SEED: seed,
  WAYMARK_PROPERTY_RUNS: process.env.WAYMARK_PROPERTY_RUNS ?? "5000",
  WAYMARK_FUZZ_RUNS: process.env.WAYMARK_FUZZ_RUNS ?? "100000",
});
const policy = run("break-policy.mjs");
const kills = run("kill-test.mjs", ["30", seed]);
const load = run("load-test.mjs", ["200", "60"]);
process.exit(tests && policy && kills && load ? 0 : 1);
