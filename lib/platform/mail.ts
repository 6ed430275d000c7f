/**
 * Sending mail. With SMTP_URL through that server; in the embedded mode, which has none, into a folder that the
 * development outbox shows. A message keeps its Message-ID over every attempt, so that a second delivery is seen as one.
 */
import "server-only";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import nodemailer from "nodemailer";
import { z } from "zod";
import { env } from "./env";

export interface Message {
  /** Of the mail's row: becomes the Message-ID. */
  id: string;
  to: string;
  subject: string;
  text: string;
  language: string;
}

let transport: nodemailer.Transporter | null = null;

async function toServer(message: Message, url: string): Promise<void> {
  transport ??= nodemailer.createTransport(url, { from: env.MAIL_FROM });
  const { id, to, subject, text, language } = message;
  await transport.sendMail({
    to,
    subject,
    text,
    messageId: `<${id}@${new URL(env.PUBLIC_URL).hostname}>`,
    headers: { "Content-Language": language, "Auto-Submitted": "auto-generated" },
  });
}

/** Hands a message over. Throws where the server does not take it; the job is then tried again. */
export async function sendMail(message: Message): Promise<void> {
  if (env.SMTP_URL) return toServer(message, env.SMTP_URL);
  if (!env.OUTBOX) throw new Error("SMTP_URL is not set: mail has nowhere to go.");
  await mkdir(env.OUTBOX, { recursive: true });
  const file = path.join(env.OUTBOX, `${message.id}.json`);
  // Written whole or not at all: the page may read at any moment.
  await writeFile(`${file}.part`, JSON.stringify({ ...message, at: new Date().toISOString() }));
  await rename(`${file}.part`, file);
}

const Kept = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  language: z.string(),
  at: z.string(),
});
export type KeptMessage = z.infer<typeof Kept>;

/** What the embedded mode would have sent, newest first, or null where it is not shown. */
export async function outbox(): Promise<KeptMessage[] | null> {
  if (!env.OUTBOX || !env.OUTBOX_PAGE || env.SMTP_URL) return null;
  const folder = env.OUTBOX;
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".json"));
  const messages = await Promise.all(
    names.map(async (name) => Kept.safeParse(JSON.parse(await readFile(path.join(folder, name), "utf8")))),
  );
  return messages
    .flatMap(({ data }) => (data ? [data] : []))
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, 100);
}
