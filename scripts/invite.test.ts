import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";

test("an invitation goes to the server whose folder WAYMARK_HOME names", () => {
  const home = mkdtempSync(path.join(os.tmpdir(), "waymark-invite-"));
  writeFileSync(path.join(home, "running.json"), JSON.stringify({ app: "no address of a database" }));
  const { APP_DATABASE_URL: _, ...env } = process.env;
  const { stderr } = spawnSync(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", path.join(import.meta.dirname, "invite.ts")],
    { env: { ...env, WAYMARK_HOME: home }, encoding: "utf8" },
  );
  rmSync(home, { recursive: true });
  expect(stderr).toContain("The environment is not right: APP_DATABASE_URL");
});
