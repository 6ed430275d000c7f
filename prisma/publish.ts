/**
 * Publishes what the project's files hold into the database that DATABASE_URL names (the owner's connection): the
 * catalogue, what stands beside it (fees, statistics, glossary), the program directory, and the words people consent to.
 */
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../generated/prisma/client";
import { CONSENT_WORDINGS } from "../lib/people/consents";
import { asDate } from "../lib/platform/clock";
import { env } from "../lib/platform/env";
import { readProgramFiles } from "../lib/programs/files";
import { publishPrograms } from "../lib/programs/publish";
import { publishReference } from "../lib/reference/publish";
import { publishCatalogue } from "../lib/requirements/publish";
import { joinCatalogue, readCatalogueFiles } from "./catalogue/files";
import { projectReference } from "./reference/check";

async function main(): Promise<void> {
  if (!env.DATABASE_URL) throw new Error("DATABASE_URL is not set: the owner's connection to the database.");
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: env.DATABASE_URL }) });
  try {
    const catalogue = joinCatalogue(readCatalogueFiles(path.join(import.meta.dirname, "catalogue")));
    for (const { purpose, version, since, text } of CONSENT_WORDINGS) {
      const words = { textEn: text.en, textFr: text.fr };
      const kept = await db.consentWording.findUnique({ where: { purpose_version: { purpose, version } } });
      if (!kept)
        await db.consentWording.create({
          data: { purpose, version, since: asDate(since), ...words },
        });
      else if (kept.textEn !== text.en || kept.textFr !== text.fr)
        throw new Error(
          `The words of consent "${purpose}", version ${version}, are published and the file differs. Add a version instead.`,
        );
    }
    const published = await publishCatalogue(db, catalogue);
    const beside = await publishReference(db, projectReference());
    // Every file is judged by the new rules, by the worker and not while people wait for the start.
    if (published.changed)
      await db.$executeRaw`SELECT enqueue_job('assessment.daily', '{}'::json, 'assessment.published')`;
    console.log(
      published.changed
        ? `Published ${published.requirementVersions} requirement versions and ${published.pathwayVersions} pathway versions.`
        : "The catalogue is up to date.",
    );
    const streams = await publishPrograms(db, readProgramFiles(path.join(import.meta.dirname, "programs")));
    console.log(
      streams > 0 ? `Published ${streams} program streams.` : "The program directory is up to date.",
    );
    if (beside > 0) console.log(`Published ${beside} fees, statistics, figures and glossary entries.`);
  } finally {
    await db.$disconnect();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
