/** Generous limits per caller, counted in Postgres so that every process counts together. */
import "server-only";
import { createHash } from "node:crypto";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { pool } from "./db";
import { env } from "./env";
import { addressOf } from "./http";
import { problem } from "./problem";

const SECONDS = 60;
let limiter: RateLimiterPostgres | null = null;

function theLimiter(): RateLimiterPostgres {
  limiter ??= new RateLimiterPostgres({
    storeClient: pool(),
    tableName: "rate_limit",
    tableCreated: true,
    keyPrefix: "api",
    points: env.API_REQUESTS_PER_MINUTE,
    duration: SECONDS,
    inMemoryBlockOnConsumed: env.API_REQUESTS_PER_MINUTE + 1,
    inMemoryBlockDuration: 5,
    // Without the database each process counts for itself rather than refusing everybody.
    insuranceLimiter: new RateLimiterMemory({ points: env.API_REQUESTS_PER_MINUTE, duration: SECONDS }),
  });
  return limiter;
}

/** A caller's key: the address, hashed with the day, so that no address is stored. */
function keyOf(headers: Pick<Headers, "get">): string {
  const address = addressOf(headers.get("x-forwarded-for"));
  const day = new Date().toISOString().slice(0, 10);
  return createHash("sha256").update(`${day} ${address}`).digest("base64url").slice(0, 32);
}

function headersOf(result: RateLimiterRes): Record<string, string> {
  return {
    "ratelimit-limit": String(env.API_REQUESTS_PER_MINUTE),
    "ratelimit-remaining": String(Math.max(0, result.remainingPoints)),
    "ratelimit-reset": String(Math.ceil(result.msBeforeNext / 1000)),
  };
}

/**
 * Takes points of a caller's minute. No request asks for more than a fresh minute holds beside the point it has paid
 * at the door, or it could never be answered.
 */
const consume = (headers: Pick<Headers, "get">, points: number): Promise<RateLimiterRes> =>
  theLimiter().consume(keyOf(headers), Math.min(points, Math.max(1, env.API_REQUESTS_PER_MINUTE - 1)));

/** Counts a request. Returns the headers to add, or the 429 to send instead of an answer. */
export async function limited(
  request: Request,
  points = 1,
): Promise<{ headers: Record<string, string>; refusal: Response | null }> {
  try {
    return { headers: headersOf(await consume(request.headers, points)), refusal: null };
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason;
    const wait = Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
    const headers = { ...headersOf(reason), "retry-after": String(wait) };
    return {
      headers,
      refusal: problem(
        429,
        `More than the ${env.API_REQUESTS_PER_MINUTE} points of a minute. GET /api/v1/openapi.json says what a question costs. Try again in ${wait} seconds.`,
        { headers },
      ),
    };
  }
}

/** Counts a request that no response of its own can refuse, such as a server action; false where it is too much. */
export async function allowed(headers: Pick<Headers, "get">, points = 1): Promise<boolean> {
  try {
    await consume(headers, points);
    return true;
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason;
    return false;
  }
}
