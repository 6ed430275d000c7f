/** Publishes the files under prisma/catalogue into the database that DATABASE_URL names (the owner's connection). */
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../generated/prisma/client";
import { env } from "../lib/platform/env";
import { joinCatalogue, readCatalogueFiles } from "../lib/requirements/files";
import { publishCatalogue } from "../lib/requirements/publish";

async function main(): Promise<void> {
  if (!env.DATABASE_URL) throw new Error("DATABASE_URL is not set: the owner's connection to the database.");
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: env.DATABASE_URL }) });
  try {
    const catalogue = joinCatalogue(readCatalogueFiles(path.join(import.meta.dirname, "catalogue")));
    const published = await publishCatalogue(db, catalogue);
    console.log(
      published.changed
        ? `Published ${published.requirementVersions} requirement versions and ${published.pathwayVersions} pathway versions.`
        : "The catalogue is up to date.",
    );
  } finally {
    await db.$disconnect();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
