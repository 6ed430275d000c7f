/**
 * Slows down guessing without giving anybody a way to lock somebody out.
 *
 * Three counters: failures from one address, failures for one account from browsers that never signed in to it, and
 * failures for one account from a browser that did. Whoever attacks an account from outside uses up the second; its
 * owner, whose browser holds a device mark, is counted by the third. The way in on a new device stays open through the
 * link of a password reset, which gives the new browser its mark.
 */
import "server-only";
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { pool } from "../platform/db";
import { env } from "../platform/env";

const QUARTER_HOUR = 15 * 60;

const make = (keyPrefix: string, points: number, duration: number) =>
  new RateLimiterPostgres({
    storeClient: pool(),
    tableName: "rate_limit",
    tableCreated: true,
    keyPrefix,
    points,
    duration,
  });

let limiters: Record<"address" | "stranger" | "device" | "mail", RateLimiterPostgres> | null = null;
function theLimiters() {
  limiters ??= {
    address: make("in-address", env.SIGN_INS_PER_ADDRESS, QUARTER_HOUR),
    stranger: make("in-stranger", 10, QUARTER_HOUR),
    device: make("in-device", 10, QUARTER_HOUR),
    mail: make("mail", env.MAILS_PER_ADDRESS, 60 * 60),
  };
  return limiters;
}

/** Keys hold digests, so that neither addresses nor accounts can be read from the table. */
const keyed = (...parts: string[]): string =>
  createHash("sha256").update(parts.join("\0")).digest("base64url").slice(0, 32);

/** The mark a browser keeps once somebody has signed in there: which account, signed by us. */
export function deviceMark(email: string): string {
  return createHmac("sha256", env.AUTH_SECRET ?? "")
    .update(`device\0${email}`)
    .digest("base64url");
}

function isKnownDevice(email: string, mark: string | undefined): boolean {
  if (!mark) return false;
  const [given, right] = [Buffer.from(mark), Buffer.from(deviceMark(email))];
  return given.length === right.length && timingSafeEqual(given, right);
}

const full = async (limiter: RateLimiterPostgres, key: string): Promise<boolean> => {
  const used = await limiter.get(key);
  return used !== null && used.remainingPoints <= 0;
};

export interface Attempt {
  email: string;
  /** The caller's network address. */
  address: string;
  /** The device mark of the browser, if it holds one. */
  mark: string | undefined;
}

function countersOf({ email, address, mark }: Attempt): [RateLimiterPostgres, string][] {
  const { address: byAddress, stranger, device } = theLimiters();
  return isKnownDevice(email, mark)
    ? [[device, keyed(email, mark as string)]]
    : [
        [byAddress, keyed(address)],
        [stranger, keyed(email)],
      ];
}

/**
 * Begins an attempt to prove a password; false where it must wait. An attempt counts as failed until {@link succeeded}
 * says otherwise: counted only after the password was checked, many guesses sent at once would all be let through.
 */
export async function mayTry(attempt: Attempt): Promise<boolean> {
  const counters = countersOf(attempt);
  for (const [limiter, key] of counters) if (await full(limiter, key)) return false;
  const [byAccount] = counters.slice(-1);
  return byAccount === undefined || take(...byAccount);
}

/** Takes a begun attempt back out of the count of its account. */
export async function succeeded(attempt: Attempt): Promise<void> {
  for (const [limiter, key] of countersOf(attempt).slice(-1)) await limiter.reward(key);
}

/** Counts a failure against the network address too, which many people may share and are not to wait for at once. */
export async function countFailure(attempt: Attempt): Promise<void> {
  for (const [limiter, key] of countersOf(attempt).slice(0, -1)) await take(limiter, key);
}

/** Counts one, as one step of the database. False where there was none left. */
async function take(limiter: RateLimiterPostgres, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason;
    return false;
  }
}

/** Counts a request that makes us send mail. False where this address has asked for too much. */
export const mayAskForMail = (address: string): Promise<boolean> => take(theLimiters().mail, keyed(address));
