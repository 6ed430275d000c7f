/** What the worker does about accounts: writing to people, and forgetting what was not confirmed. */
import "server-only";
import { z } from "zod";
import type { PersonStatus, Prisma } from "@/generated/prisma/client";
import { digestOf, newSecret } from "../access/session";
import type { Locale } from "../i18n/routing";
import { asWorker, enqueue, type Tx } from "../platform/db";
import { env } from "../platform/env";
import { type Message, sendMail } from "../platform/mail";
import { MailTemplate, MailValues, wordsOf } from "./mail";
import { erase, holdPerson, SIGN_UP_DAYS } from "./mutations";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Mails of one kind to one account in an hour: who asks more often for somebody else fills no mailbox. */
const MAILS_AN_HOUR = 5;

/** Secrets stand behind the #, which no server sees and no log keeps. */
const link = (locale: Locale, page: string, secret = ""): string =>
  `${env.PUBLIC_URL.replace(/\/$/, "")}/${locale}/${page}${secret ? `#${secret}` : ""}`;

async function queueMail(
  tx: Tx,
  to: { recipient: string; locale: Locale },
  template: MailTemplate,
  values: MailValues,
): Promise<void> {
  const { id } = await tx.mail.create({ data: { ...to, template, values }, select: { id: true } });
  await enqueue(tx, "mail.send", { mail: id });
}

/** Somebody as they are until the transaction ends: an account that is closed meanwhile takes the mail to it along. */
async function held(tx: Tx, who: { id: string } | { email: string }): Promise<Held | null> {
  const found = await tx.person.findUnique({ where: who, select: { id: true } });
  if (!found) return null;
  await tx.$executeRaw`SELECT 1 FROM "person" WHERE "id" = ${found.id}::uuid FOR SHARE`;
  return tx.person.findUnique({
    where: { ...who, id: found.id },
    include: { client: { select: { id: true } } },
  });
}
type Held = Prisma.PersonGetPayload<{ include: { client: { select: { id: true } } } }>;

/** Whether an address has had as many mails of a kind as it gets in an hour. */
async function wroteEnough(tx: Tx, recipient: string, template: MailTemplate): Promise<boolean> {
  const createdAt = { gte: new Date(Date.now() - HOUR) };
  return (await tx.mail.count({ where: { recipient, template, createdAt } })) >= MAILS_AN_HOUR;
}

/** A sign-up: a link to confirm it, or word to the owner of the address that there is an account already. */
export async function writeToSignUp(payload: unknown): Promise<void> {
  const { signUp } = z.object({ signUp: z.uuid() }).parse(payload);
  await asWorker(async (tx) => {
    const waiting = await tx.signUp.findUnique({ where: { id: signUp } });
    if (!waiting || waiting.tokenDigest || waiting.completedAt) return;
    // Whoever asked may not be who reads this, so the mail says nothing in their words: no name.
    const { email, locale } = waiting;
    const to = { recipient: email, locale };
    if (await held(tx, { email })) {
      await tx.signUp.delete({ where: { id: signUp } });
      if (await wroteEnough(tx, email, "alreadyThere")) return;
      return queueMail(tx, to, "alreadyThere", { link: link(locale, "sign-in") });
    }
    if (await wroteEnough(tx, email, "signUp")) return;
    const secret = newSecret();
    await tx.signUp.update({ where: { id: signUp }, data: { tokenDigest: digestOf(secret) } });
    await queueMail(tx, to, "signUp", { link: link(locale, "confirm", secret) });
  });
}

async function tokenFor(
  tx: Tx,
  personId: string,
  purpose: "reset_password" | "accept_invitation",
  lasts: number,
): Promise<string> {
  const secret = newSecret();
  await tx.oneTimeToken.create({
    data: { personId, purpose, digest: digestOf(secret), expiresAt: new Date(Date.now() + lasts) },
  });
  return secret;
}

/**
 * A request for a new password. Who was invited and lost the link, or let its time pass, gets another one. Without an
 * account nothing is sent, and nobody can tell.
 */
export async function writeToReset(payload: unknown): Promise<void> {
  const { request } = z.object({ request: z.uuid() }).parse(payload);
  await asWorker(async (tx) => {
    const asked = await tx.resetRequest.findUnique({ where: { id: request } });
    if (!asked) return;
    await tx.resetRequest.delete({ where: { id: request } });
    const person = await held(tx, { email: asked.email });
    const kind = person && LINKS[person.status];
    if (!person?.email || !kind) return;
    // Those of the last hour lie in the mailbox, and each still works.
    const since = { gte: new Date(Date.now() - HOUR) };
    const { purpose, lasts, template } = kind;
    const open = { personId: person.id, purpose, usedAt: null, createdAt: since };
    if ((await tx.oneTimeToken.count({ where: open })) >= MAILS_AN_HOUR) return;
    const secret = await tokenFor(tx, person.id, purpose, lasts);
    await queueMail(tx, { recipient: person.email, locale: person.locale }, template, {
      name: person.name,
      link: link(person.locale, passwordPage(person), secret),
    });
  });
}

/** Where the link of a password leads: whom a file is kept of, and who has not agreed to it yet, is asked there. */
const passwordPage = ({ status, client }: Held): string =>
  status === "invited" && client ? "invitation" : "new-password";

/** The link that lets somebody choose a password, by how far their account is. */
const LINKS: Partial<
  Record<
    PersonStatus,
    { purpose: "reset_password" | "accept_invitation"; lasts: number; template: MailTemplate }
  >
> = {
  active: { purpose: "reset_password", lasts: HOUR, template: "reset" },
  invited: { purpose: "accept_invitation", lasts: 7 * DAY, template: "invitation" },
};

/** An invitation by an admin. */
export async function writeToInvited(payload: unknown): Promise<void> {
  const { person: id } = z.object({ person: z.uuid() }).parse(payload);
  await asWorker(async (tx) => {
    const person = await held(tx, { id });
    if (!person?.email || person.status !== "invited") return;
    const secret = await tokenFor(tx, id, "accept_invitation", 7 * DAY);
    await queueMail(tx, { recipient: person.email, locale: person.locale }, "invitation", {
      name: person.name,
      link: link(person.locale, passwordPage(person), secret),
    });
  });
}

/** Verdicts of a client moved while nobody saved. Written only to those who agreed to it, and without saying what moved. */
export async function writeToMoved(payload: unknown): Promise<void> {
  const { person: id } = z.object({ person: z.uuid() }).parse(payload);
  await asWorker(async (tx) => {
    const person = await held(tx, { id });
    if (!person?.email || person.status !== "active") return;
    const agreed = { personId: id, purpose: "messages", withdrawnAt: null };
    if ((await tx.consent.count({ where: agreed })) === 0) return;
    await queueMail(tx, { recipient: person.email, locale: person.locale }, "moved", {
      name: person.name,
      link: link(person.locale, "home"),
    });
  });
}

/** Sends one mail. What filled it (its link) is erased in the database once the server has taken it. */
export async function deliverMail(payload: unknown): Promise<void> {
  const { mail: id } = z.object({ mail: z.uuid() }).parse(payload);
  const mail = await asWorker((tx) => tx.mail.findUnique({ where: { id } }));
  if (!mail || mail.sentAt) return;
  const { recipient, locale } = mail;
  const message: Message = {
    id,
    to: recipient,
    language: locale,
    ...wordsOf(MailTemplate.parse(mail.template), locale, MailValues.parse(mail.values)),
  };
  // What the mail server says may name the address, and the queue keeps the words of an error: only its code stays.
  await sendMail(message).catch((error: { code?: string; responseCode?: number }) => {
    throw new Error(`mail was not taken: ${error.code ?? "unknown"} ${error.responseCode ?? ""}`.trim());
  });
  await asWorker((tx) => tx.mail.update({ where: { id }, data: { sentAt: new Date(), values: {} } }));
}

/** How long somebody who was invited may stay away before the invitation is forgotten. */
const INVITED_DAYS = 30;

/**
 * Forgets sign-ups that nobody confirmed, with what was written to them; links whose time is over; sessions that ended
 * long ago; and who was invited and never came.
 */
export async function purgeAccounts(): Promise<void> {
  const before = (days: number): Date => new Date(Date.now() - days * DAY);
  await asWorker(async (tx) => {
    await tx.signUp.deleteMany({ where: { createdAt: { lt: before(SIGN_UP_DAYS) } } });
    await tx.oneTimeToken.deleteMany({ where: { expiresAt: { lt: before(1) } } });
    await tx.resetRequest.deleteMany({ where: { createdAt: { lt: before(1) } } });
    await tx.session.deleteMany({ where: { createdAt: { lt: before(90) } } });
    await tx.mail.deleteMany({ where: { template: "signUp", createdAt: { lt: before(SIGN_UP_DAYS) } } });
    await tx.mail.deleteMany({ where: { createdAt: { lt: before(30) } } });
    await forgetInvited(tx, before(INVITED_DAYS));
  });
}

async function forgetInvited(tx: Tx, before: Date): Promise<void> {
  const away = await tx.person.findMany({
    where: {
      status: "invited",
      createdAt: { lt: before },
      tokens: { none: { usedAt: null, expiresAt: { gt: new Date() } } },
    },
    select: { id: true },
  });
  for (const { id } of away) {
    // Held first, so that whoever accepts at this moment is either let in or finds nothing.
    const person = await holdPerson(tx, id);
    if (person?.status === "invited") await erase(tx, person, null);
  }
}
