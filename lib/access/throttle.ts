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

/** Whether an attempt to sign in must wait. */
export async function mustWait(attempt: Attempt): Promise<boolean> {
  for (const [limiter, key] of countersOf(attempt)) if (await full(limiter, key)) return true;
  return false;
}

/** Counts a failed attempt. */
export async function countFailure(attempt: Attempt): Promise<void> {
  for (const [limiter, key] of countersOf(attempt)) {
    await limiter.consume(key).catch((reason) => {
      if (!(reason instanceof RateLimiterRes)) throw reason;
    });
  }
}

/** Counts a request that makes us send mail. False where this address has asked for too much. */
export async function mayAskForMail(address: string): Promise<boolean> {
  try {
    await theLimiters().mail.consume(keyed(address));
    return true;
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason;
    return false;
  }
}
