/**
 * `npm run soak`: the long runs. The policy broken line by line, the properties of the engine on thousands of invented
 * people, and a hundred thousand fuzzed requests against the built server, from a seed of the day that is printed first.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.dirname(import.meta.dirname);
const seed = process.env.WAYMARK_SEED ?? String(Math.floor(Date.now() / 1000));
console.log(`Seed ${seed}: set WAYMARK_SEED to run the same again.`);
const broken = spawnSync(process.execPath, [path.join(root, "scripts", "break-policy.mjs")], {
  cwd: root,
  stdio: "inherit",
});
const { status } = spawnSync(process.execPath, [path.join(root, "scripts", "test.mjs")], {
  cwd: root,
  stdio: "inherit",
  env: {
    ...process.env,
    WAYMARK_SEED: seed,
    WAYMARK_PROPERTY_RUNS: process.env.WAYMARK_PROPERTY_RUNS ?? "5000",
    WAYMARK_FUZZ_RUNS: process.env.WAYMARK_FUZZ_RUNS ?? "100000",
  },
});
process.exit(status || broken.status ? 1 : 0);
