/**
 * Makes the demo people. Run with `tsx --conditions=react-server prisma/seed/index.ts` and
 *
 * - APP_DATABASE_URL, the application's connection: the stories are told through it;
 * - DATABASE_URL, the owner's: it dates the stored verdicts;
 * - DEMO_PASSWORD, the password of every demo account.
 *
 * The last line of its output is the list of sign-ins as JSON. Running it again changes nothing.
 */
import { passwordProblem } from "../../lib/people/mutations";
import { today } from "../../lib/platform/clock";
import { disconnect } from "../../lib/platform/db";
import { env } from "../../lib/platform/env";
import { home } from "../../scripts/home.mjs";
import { seedWorld } from "./world";

const needed = (name: string, value: string | undefined): string => {
  if (!value) throw new Error(`${name} is not set. \`npm start\` sets it for the embedded database.`);
  return value;
};

async function main(): Promise<void> {
  const owner = needed("DATABASE_URL", env.DATABASE_URL);
  needed("APP_DATABASE_URL", env.APP_DATABASE_URL);
  const password = needed("DEMO_PASSWORD", process.env.DEMO_PASSWORD);
  if (passwordProblem(password))
    throw new Error("DEMO_PASSWORD is too short or too well known. Choose one of 15 characters or more.");
  const { signIns, told } = await seedWorld(today(), password, owner, (story, place, total) =>
    console.log(`Demo people: ${place} of ${total} (${story.slug})`),
  );
  console.log(told === 0 ? "The demo people are all there." : `${told} demo people are new.`);
  console.log(JSON.stringify(signIns));
}

main()
  .catch((error: unknown) => {
    console.error(`The demo people could not be made. ${error instanceof Error ? error.message : error}`);
    console.error(
      `Nobody is left half-made. Publish the catalogue first (\`npm start\` does); if it persists, stop the portal, remove the folder ${home} and start again.`,
    );
    process.exitCode = 1;
  })
  .finally(disconnect);
