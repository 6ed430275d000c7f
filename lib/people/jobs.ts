/** What the worker does about accounts: writing to people, and forgetting what was not confirmed. */
import "server-only";
import { z } from "zod";
import type { PersonStatus } from "@/generated/prisma/client";
import { digestOf, newSecret } from "../access/session";
import type { Locale } from "../i18n/routing";
import { asWorker, enqueue, type Tx } from "../platform/db";
import { env } from "../platform/env";
import { type Message, sendMail } from "../platform/mail";
import { MailTemplate, MailValues, wordsOf } from "./mail";
import { SIGN_UP_DAYS } from "./mutations";

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

/** A sign-up: a link to confirm it, or word to the owner of the address that there is an account already. */
export async function writeToSignUp(payload: unknown): Promise<void> {
  const { signUp } = z.object({ signUp: z.uuid() }).parse(payload);
  await asWorker(async (tx) => {
    const waiting = await tx.signUp.findUnique({ where: { id: signUp } });
    if (!waiting || waiting.tokenDigest || waiting.completedAt) return;
    const { email, name, locale } = waiting;
    const to = { recipient: email, locale };
    if (await tx.person.findUnique({ where: { email }, select: { id: true } })) {
      await tx.signUp.delete({ where: { id: signUp } });
      const since = { gte: new Date(Date.now() - HOUR) };
      const sent = await tx.mail.count({
        where: { recipient: email, template: "alreadyThere", createdAt: since },
      });
      if (sent >= MAILS_AN_HOUR) return;
      return queueMail(tx, to, "alreadyThere", { name, link: link(locale, "sign-in") });
    }
    const secret = newSecret();
    await tx.signUp.update({ where: { id: signUp }, data: { tokenDigest: digestOf(secret) } });
    await queueMail(tx, to, "signUp", { name, link: link(locale, "confirm", secret) });
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
    const person = await tx.person.findUnique({ where: { email: asked.email } });
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
      link: link(person.locale, "new-password", secret),
    });
  });
}

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
    const person = await tx.person.findUnique({ where: { id } });
    if (!person?.email || person.status !== "invited") return;
    const secret = await tokenFor(tx, id, "accept_invitation", 7 * DAY);
    await queueMail(tx, { recipient: person.email, locale: person.locale }, "invitation", {
      name: person.name,
      link: link(person.locale, "new-password", secret),
    });
  });
}

/** Verdicts of a client moved while nobody saved. Written only to those who agreed to it, and without saying what moved. */
export async function writeToMoved(payload: unknown): Promise<void> {
  const { person: id } = z.object({ person: z.uuid() }).parse(payload);
  await asWorker(async (tx) => {
    const agreed = { purpose: "messages", withdrawnAt: null };
    const person = await tx.person.findFirst({
      where: { id, status: "active", consents: { some: agreed } },
    });
    if (!person?.email) return;
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
  await sendMail(message);
  await asWorker((tx) => tx.mail.update({ where: { id }, data: { sentAt: new Date(), values: {} } }));
}

/** Forgets sign-ups that nobody confirmed, links whose time is over, and sessions that ended long ago. */
export async function purgeAccounts(): Promise<void> {
  const before = (days: number): Date => new Date(Date.now() - days * DAY);
  await asWorker(async (tx) => {
    await tx.signUp.deleteMany({ where: { createdAt: { lt: before(SIGN_UP_DAYS) } } });
    await tx.oneTimeToken.deleteMany({ where: { expiresAt: { lt: before(1) } } });
    await tx.resetRequest.deleteMany({ where: { createdAt: { lt: before(1) } } });
    await tx.session.deleteMany({ where: { createdAt: { lt: before(90) } } });
    await tx.mail.deleteMany({ where: { createdAt: { lt: before(30) } } });
  });
}
