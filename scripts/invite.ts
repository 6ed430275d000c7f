/**
 * `npm run people:invite -- --role admin --name "Ada Example" --email ada@example.org [--language fr]`: invites
 * somebody from the command line. This is how an installation gets its first admin; the link goes by mail.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { home } from "./home.mjs";

/** The running embedded server's connection, where no other is named. */
function connectToEmbedded(): void {
  const file = path.join(home, "running.json");
  if (process.env.APP_DATABASE_URL || !existsSync(file)) return;
  process.env.APP_DATABASE_URL = (JSON.parse(readFileSync(file, "utf8")) as { app: string }).app;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      role: { type: "string" },
      name: { type: "string" },
      email: { type: "string" },
      language: { type: "string", default: "en" },
    },
  });
  connectToEmbedded();
  // Read after the connection is known: the environment is checked when it is first imported.
  const { InviteForm } = await import("../lib/people/schema");
  const { invite } = await import("../lib/people/mutations");
  const { disconnect } = await import("../lib/platform/db");
  const parsed = InviteForm.safeParse(values);
  if (!parsed.success) {
    const options = [...new Set(parsed.error.issues.map((issue) => `--${String(issue.path[0])}`))].join(", ");
    throw new Error(
      `Missing or wrong: ${options}. Example: npm run people:invite -- --role admin --name "Ada Example" --email ada@example.org --language en`,
    );
  }
  const result = await invite(null, parsed.data);
  await disconnect();
  if (!result.ok) throw new Error("There is an account with this address already.");
  console.log(
    "Invited. The link to choose a password goes by mail; in the embedded mode it stands at /en/outbox.",
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
