/** The database, as the application's role. Publishing and migrating use the owner's connection instead. */
import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "@/generated/prisma/client";
import { env } from "./env";

function required(): string {
  if (!env.APP_DATABASE_URL)
    throw new Error(
      "APP_DATABASE_URL is not set: the connection of role waymark_app. `npm start` sets it for the embedded database.",
    );
  return env.APP_DATABASE_URL;
}

// Development reloads modules; one set of connections must survive that.
const kept = globalThis as { waymarkDb?: PrismaClient; waymarkPool?: pg.Pool };

/** Prisma's client. Connects on first use. */
export function db(): PrismaClient {
  kept.waymarkDb ??= new PrismaClient({ adapter: new PrismaPg({ connectionString: required(), max: 10 }) });
  return kept.waymarkDb;
}

/** A plain pool for libraries that speak SQL themselves, such as the rate limiter. */
export function pool(): pg.Pool {
  if (!kept.waymarkPool) {
    kept.waymarkPool = new pg.Pool({ connectionString: required(), max: 4 });
    // A lost idle connection is replaced on the next query; without a listener it would end the process.
    kept.waymarkPool.on("error", () => {});
  }
  return kept.waymarkPool;
}
