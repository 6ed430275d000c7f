/**
 * Breaks the policy line by line and expects its test to fail each time: a line nobody would miss is not tested. Works
 * on a copy, so that the project is never left broken.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { run } from "./prepare.mjs";

const ROOT = path.dirname(import.meta.dirname);
const POLICY = "lib/access/policy.ts";

/** Every way to break the text: a permission dropped, reaching everything, reaching nobody; a condition lost. */
export function breakages(text) {
  const found = [];
  const replace = (name, from, to) => {
    if (!text.includes(from)) throw new Error(`the policy no longer holds: ${from}`);
    found.push({ name, text: text.replace(from, to) });
  };
  const entry = /^ {2}"([a-z]+:[a-z]+:[a-z]+)": \{(?:.*\},$|$[\s\S]*?^ {2}\},$)/gm;
  for (const match of text.matchAll(entry)) {
    const [whole, name] = match;
    const where = /where: ([\s\S]*?),?\s*\},$/.exec(whole)?.[1];
    const action = /action: "([a-z]+)"/.exec(whole)?.[1];
    replace(`${name} gives nothing`, whole, whole.replace(where, '() => ({ id: "nobody" })'));
    if (where !== "everything")
      replace(`${name} reaches everything`, whole, whole.replace(where, "everything"));
    replace(
      `${name} allows something else`,
      whole,
      whole.replace(`action: "${action}"`, `action: "${action === "read" ? "edit" : "read"}"`),
    );
  }
  for (const [name, from, to] of [
    ["a former advisor still advises", "{ advisorId: actorId, endedAt: null }", "{ advisorId: actorId }"],
    ["anybody's advisor advises", "{ advisorId: actorId, endedAt: null }", "{ endedAt: null }"],
    ["notes of strangers count as advised", "client: { is: advisedBy(actorId) }", "client: { is: {} }"],
    ["private notes reach the client", 'clientId: id, visibility: "shared"', "clientId: id"],
    ["shared notes reach every client", 'clientId: id, visibility: "shared"', 'visibility: "shared"'],
    ["private notes reach the team", '["team", "shared"]', '["mine", "team", "shared"]'],
    ["team notes reach nobody", '["team", "shared"]', '["shared"]'],
    [
      "unknown permissions are taken",
      "if (!isPermission(name)) continue;",
      'if (!isPermission(name)) { can("read", "Client"); continue; }',
    ],
  ])
    replace(name, from, to);
  return found;
}

async function main() {
  const copy = mkdtempSync(path.join(os.tmpdir(), "waymark-policy-"));
  for (const part of ["lib", "scripts", "generated", "vitest.config.ts", "tsconfig.json", "package.json"])
    cpSync(path.join(ROOT, part), path.join(copy, part), { recursive: true });
  symlinkSync(path.join(ROOT, "node_modules"), path.join(copy, "node_modules"));
  const text = readFileSync(path.join(ROOT, POLICY), "utf8");
  const test = () =>
    run(
      path.join(copy, "node_modules", ".bin", "vitest"),
      ["run", "--project", "unit", "lib/access/policy.test.ts"],
      {
        cwd: copy,
      },
    ).then(
      () => true,
      () => false,
    );
  const survived = [];
  const all = breakages(text);
  try {
    if (!(await test())) throw new Error("the policy's test fails on the policy as it stands");
    for (const { name, text: broken } of all) {
      writeFileSync(path.join(copy, POLICY), broken);
      if (await test()) survived.push(name);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  for (const name of survived) console.error(`✗ nobody noticed: ${name}`);
  console.log(`${all.length - survived.length} passed, ${survived.length} failed`);
  process.exitCode = survived.length > 0 ? 1 : 0;
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) await main();
