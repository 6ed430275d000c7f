/**
 * Passwords: at least 8 characters (15 are advised), up to 256, any characters, no rules of composition, none that
 * stands on the list of the most common passwords found in breaches.
 */
import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { dictionary } from "@zxcvbn-ts/language-common";

const COMMON: ReadonlySet<string> = new Set(
  (dictionary["passwords-common"] as string[]).filter((password) => password.length >= 8),
);
/** argon2id with 19 MiB and two passes, as OWASP's cheat sheet on storing passwords asks at least. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Whether a password is too well known to be one, alone or with digits and signs around it. */
export function isCommonPassword(password: string): boolean {
  const plain = password.toLowerCase();
  return COMMON.has(plain) || COMMON.has(plain.replace(/^[\d\W_]+|[\d\W_]+$/g, ""));
}

/** Normalised, so that the same password typed on another keyboard is the same. */
const normal = (password: string): string => password.normalize("NFKC");

export const passwordDigest = (password: string): Promise<string> => hash(normal(password), COST);

let nobody: Promise<string> | null = null;

/** Whether the password fits the digest. Takes as long without a digest, so that nobody learns which accounts exist. */
export async function passwordFits(password: string, digest: string | null | undefined): Promise<boolean> {
  nobody ??= passwordDigest("an account that does not exist");
  const fits = await verify(digest || (await nobody), normal(password));
  return digest ? fits : false;
}
