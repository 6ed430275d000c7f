/**
 * Applies the migrations under prisma/migrations with Prisma's own schema engine, compiled to WebAssembly, so
 * that no binary has to be downloaded. The layout and the table of applied migrations are Prisma's, so
 * `prisma migrate deploy` works on the same database.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { Logger, runMigrations } from "graphile-worker";
import pg from "pg";

/** Where the engine leaves the message of a crash before it stops. */
globalThis.PRISMA_WASM_PANIC_REGISTRY ??= {
  message: "",
  set_message(message) {
    this.message = message;
    console.error(message);
  },
};

let loaded = null;

/** The engine, loaded once: its bindings hold one instance for the whole process. */
function engineClass() {
  loaded ??= loadEngine();
  return loaded;
}

async function loadEngine() {
  const require = createRequire(import.meta.url);
  const folder = path.dirname(require.resolve("@prisma/schema-engine-wasm"));
  const bytes = readFileSync(path.join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings.SchemaEngine;
}

/**
 * The adapter cuts a script at every semicolon, which breaks function bodies. Postgres takes a whole script as
 * one query, so this hands it over uncut.
 */
class WholeScriptAdapter extends PrismaPg {
  async connect() {
    const connection = await super.connect();
    connection.executeScript = async (script) => {
      await connection.client.query(script);
    };
    return connection;
  }
}

const SILENT = new Logger(() => () => {});

/** Migration folders as the engine wants them. */
function migrationList(root) {
  const baseDir = path.join(root, "prisma", "migrations");
  const names = readdirSync(baseDir)
    .filter((name) => existsSync(path.join(baseDir, name, "migration.sql")))
    .sort();
  return {
    baseDir,
    lockfile: {
      path: "migration_lock.toml",
      content: readFileSync(path.join(baseDir, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(path.join(baseDir, name, "migration.sql"), "utf8") },
      },
    })),
  };
}

/**
 * Brings the database to the newest migration and gives the application's role its password.
 *
 * @returns the names of the migrations that were applied now
 */
export async function migrate({ root, ownerUrl, appPassword }) {
  const SchemaEngine = await engineClass();
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScriptAdapter({ connectionString: ownerUrl }));
  const datamodels = [["schema.prisma", readFileSync(path.join(root, "prisma", "schema.prisma"), "utf8")]];
  const engine = await SchemaEngine.new({ datamodels }, () => {}, adapter);
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: migrationList(root),
    filters: { externalTables: [], externalEnums: [] },
  });
  // The queue keeps its own tables in a schema of its own; only the owner reaches them.
  await runMigrations({ connectionString: ownerUrl, logger: SILENT });
  if (appPassword !== undefined) {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    await client.query(`ALTER ROLE "waymark_app" PASSWORD ${client.escapeLiteral(appPassword)}`);
    await client.end();
  }
  return appliedMigrationNames;
}
