/**
 * Slows down guessing without giving anybody a way to lock somebody out.
 *
 * Three counters: failures from one address, failures for one account from browsers that never signed in to it, and
 * failures in one browser that did. Whoever attacks an account from outside uses up the second; its owner, whose browser
 * holds a device mark, is counted by the third. The way in on a new device stays open through the link of a password
 * reset, which is counted by nothing else and gives the new browser its mark.
 */
import "server-only";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
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

/** A digest that nobody else can make: what stands behind it is neither read from it nor guessed. */
const signed = (...parts: string[]): string =>
  createHmac("sha256", env.AUTH_SECRET ?? "")
    .update(parts.join("\0"))
    .digest("base64url");

/** Keys hold digests, so that neither addresses nor accounts can be read from the table. */
const keyed = (...parts: string[]): string => signed("counter", ...parts).slice(0, 32);

/**
 * A new mark for a browser in which somebody has signed in: an id of its own, bound to the account by our signature.
 * Each browser has its own, so that whoever finds one uses up the attempts of that browser and of no other.
 */
export const deviceMark = (email: string, id: string = randomBytes(16).toString("base64url")): string =>
  `${id}.${signed("device", id, email)}`;

function isKnownDevice(email: string, mark: string | undefined): mark is string {
  const [id] = mark?.split(".") ?? [];
  if (!mark || !id) return false;
  const [given, right] = [Buffer.from(mark), Buffer.from(deviceMark(email, id))];
  return given.length === right.length && timingSafeEqual(given, right);
}

/** An attempt to prove a password: that of an account, or the one that a mailed link asks for. */
export type Attempt =
  | {
      email: string;
      /** The caller's network address. */
      address: string;
      /** The device mark of the browser, if it holds one. */
      mark: string | undefined;
    }
  /** The digest of a link that leads somewhere. */
  | { link: string };

type Counter = [limiter: RateLimiterPostgres, key: string];

function countersOf(attempt: Attempt): Counter[] {
  const { address: byAddress, stranger, device } = theLimiters();
  // Whoever holds a link is counted by it alone: what others do at their address keeps nobody out.
  if ("link" in attempt) return [[stranger, keyed(attempt.link)]];
  const { email, address, mark } = attempt;
  return isKnownDevice(email, mark)
    ? [[device, keyed(mark)]]
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
  for (const [limiter, key] of counters) {
    const used = await limiter.get(key);
    if (used !== null && used.remainingPoints <= 0) return false;
  }
  for (const [place, counter] of counters.entries())
    if (!(await take(counter))) {
      await giveBack(counters.slice(0, place));
      return false;
    }
  return true;
}

/** Takes an attempt that succeeded back out of the counts. */
export const succeeded = (attempt: Attempt): Promise<void> => giveBack(countersOf(attempt));

/** Counts a knock with a link that leads nowhere. False where this address has done so too often. */
export const mayKnock = (address: string): Promise<boolean> => take([theLimiters().address, keyed(address)]);

/** Counts a request that makes us send mail of a kind. False where this address has asked for too much of it. */
export const mayAskForMail = (address: string, kind: "sign_up" | "reset"): Promise<boolean> =>
  take([theLimiters().mail, keyed(kind, address)]);

/** Who an attempt was about and where it came from, for the log: told apart, and not to be guessed back from there. */
export function traceOf(email: string, address: string): { account: string; from: string } {
  const hidden = (text: string) => signed("trace", text).slice(0, 16);
  return { account: hidden(email), from: hidden(address) };
}

async function giveBack(counters: Counter[]): Promise<void> {
  for (const [limiter, key] of counters) await limiter.reward(key);
}

/** Counts one, as one step of the database. False where there was none left. */
async function take([limiter, key]: Counter): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason;
    return false;
  }
}
