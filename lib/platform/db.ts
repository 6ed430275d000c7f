/**
 * The database. The application connects as a role that sees nothing of any person until a transaction says for
 * whom it acts; publishing, migrating and the worker use the owner's connection instead.
 */
import "server-only";
import { createCaslExtension } from "@casl/prisma/runtime";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Prisma, PrismaClient } from "@/generated/prisma/client";
import { env } from "./env";

function required(): string {
  if (!env.APP_DATABASE_URL)
    throw new Error(
      "APP_DATABASE_URL is not set: the connection of role waymark_app. `npm start` sets it for the embedded database.",
    );
  return env.APP_DATABASE_URL;
}

// Development reloads modules; one set of connections must survive that.
const kept = globalThis as {
  waymarkDb?: PrismaClient;
  waymarkWorkerDb?: PrismaClient;
  waymarkPool?: pg.Pool;
};

/** A transaction: all or nothing, and for one person. */
export type Tx = Prisma.TransactionClient;

/**
 * How long a transaction may wait for a connection, and last, in milliseconds. The wait is long: under load people wait
 * in line, and nobody is turned away while the line moves.
 */
const LIMITS = { maxWait: 20_000, timeout: 30_000 };

/**
 * Prisma's client. Connects on first use. Its errors are told without the values of the query, which logs must not
 * hold. By itself it reads what is public, the catalogue, the reference data and the directory: rows about people need
 * {@link asPerson}, {@link atGate} or {@link asWorker}.
 */
export function db(): PrismaClient {
  // The extension turns "nothing is allowed" of the policy into an empty result instead of a query that fails.
  kept.waymarkDb ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: required(), max: env.DATABASE_CONNECTIONS }),
    errorFormat: "minimal",
  }).$extends(createCaslExtension()) as unknown as PrismaClient;
  return kept.waymarkDb;
}

/** Lets the rest of a transaction act for a person. Row-level security reads the setting. */
export async function actFor(tx: Tx, personId: string): Promise<void> {
  await tx.$executeRaw`SELECT set_config('role', 'none', true), set_config('app.actor', ${personId}, true)`;
}

/** Runs a transaction that sees what one person may see. */
export function asPerson<Result>(personId: string, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return db().$transaction(async (tx) => {
    await actFor(tx, personId);
    return work(tx);
  }, LIMITS);
}

/** Lets the rest of a transaction change accounts. What the actor may do has been asked before. */
export async function enterGate(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT set_config('role', 'waymark_gate', true)`;
}

/** Runs a transaction on accounts, sessions and sign-ups, before it is known who is asking. For lib/access and lib/people. */
export function atGate<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return db().$transaction(async (tx) => {
    await enterGate(tx);
    return work(tx);
  }, LIMITS);
}

function workerDb(): PrismaClient {
  if (!env.DATABASE_URL)
    throw new Error(
      "DATABASE_URL is not set: the owner's connection, which the worker needs. The web server has none.",
    );
  kept.waymarkWorkerDb ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: env.DATABASE_URL, max: env.DATABASE_CONNECTIONS }),
    errorFormat: "minimal",
  });
  return kept.waymarkWorkerDb;
}

/** Runs a transaction of the worker, which may touch every file. The application's own connection cannot become it. */
export function asWorker<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return workerDb().$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('role', 'waymark_worker', true)`;
      return work(tx);
    },
    { ...LIMITS, timeout: 60_000 },
  );
}

/** The worker's jobs, by their names in the queue: a list that does not name one of them does not compile. */
export type Task =
  | "people.sign_up"
  | "people.reset"
  | "people.invite"
  | "people.moved"
  | "people.purge"
  | "mail.send"
  | "assessment.daily"
  | "activity.erase"
  | "programs.purge";

/** Puts a job in the worker's queue, in the caller's transaction. Payloads hold ids only. With a `key`, once. */
export async function enqueue(
  tx: Tx,
  task: Task,
  payload: Record<string, string>,
  key?: string,
): Promise<void> {
  await tx.$executeRaw`SELECT enqueue_job(${task}, ${JSON.stringify(payload)}::json, ${key ?? null}::text)`;
}

/** Whether the database answers, for the health address. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await db().$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
}

/** Closes every connection of this process. */
export async function disconnect(): Promise<void> {
  await Promise.all([
    kept.waymarkDb?.$disconnect(),
    kept.waymarkWorkerDb?.$disconnect(),
    kept.waymarkPool?.end(),
  ]);
  kept.waymarkDb = undefined;
  kept.waymarkWorkerDb = undefined;
  kept.waymarkPool = undefined;
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
