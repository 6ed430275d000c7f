/** The mail server of the test run: what the portal really sent. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";

export interface Received {
  to: string[];
  subject: string;
  text: string;
  messageId: string;
  language: string;
}

function received(): Received[] {
  const folder = process.env.WAYMARK_MAILBOX ?? "";
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")) as Received);
}

/** Every message to an address so far. */
export const mailTo = (address: string): Received[] => received().filter(({ to }) => to.includes(address));

/** The newest message to an address, once at least `count` have come. */
export async function nextMail(address: string, count = 1): Promise<Received> {
  await expect
    .poll(() => mailTo(address).length, { message: `mail to ${address}` })
    .toBeGreaterThanOrEqual(count);
  return mailTo(address).at(-1) as Received;
}

/** The link in a message. */
export function linkIn(mail: Received): string {
  const [link] = /https?:\/\/\S+/.exec(mail.text) ?? [];
  if (!link) throw new Error("no link in the message");
  return link;
}
