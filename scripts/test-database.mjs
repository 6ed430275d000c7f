/** A throw-away Postgres for the integration tests: made, migrated, and gone afterwards. */
import { rmSync } from "node:fs";
import path from "node:path";
import { migrate } from "./migrate.mjs";
import { scratchFolder, startPostgres } from "./postgres.mjs";
import { publish } from "./prepare.mjs";

const root = path.dirname(import.meta.dirname);

export async function setup() {
  const home = scratchFolder("test");
  const cluster = await startPostgres({ root, home, passwords: { owner: "owner", app: "app" } });
  await migrate({ root, ownerUrl: cluster.ownerUrl, appPassword: "app" });
  await publish(root, cluster.ownerUrl);
  process.env.AUTH_SECRET = "a secret for the tests of one run only";
  process.env.DATABASE_URL = cluster.ownerUrl;
  process.env.APP_DATABASE_URL = cluster.appUrl;
  return async () => {
    await cluster.stop();
    rmSync(home, { recursive: true, force: true });
  };
}
