/**
 * Writes people make to their own account. They go through the gate, because activity of staff stands in the chain of
 * the installation, which nobody writes to as themselves.
 */
import "server-only";
import type { Actor } from "../../access/actor";
import { passwordDigest, passwordFits } from "../../access/password";
import { endSessions } from "../../access/session";
import type { Caller } from "../../access/sign-in";
import { mayTry, succeeded } from "../../access/throttle";
import { atGate } from "../../platform/db";
import { closeAccount, passwordProblem, recordOwn } from "../mutations";
import type { AccountForm, CloseForm, PasswordForm } from "./schema";

/** Changes name and language. The same again changes nothing and leaves no trace. */
export async function changeAccount(actor: Actor, { name, language }: AccountForm): Promise<void> {
  await atGate(async (tx) => {
    const before = await tx.person.findUniqueOrThrow({
      where: { id: actor.id },
      select: { name: true, locale: true },
    });
    if (before.name === name && before.locale === language) return;
    // Closed in the meantime, an account takes no name back.
    const { count } = await tx.person.updateMany({
      where: { id: actor.id, status: "active" },
      data: { name, locale: language },
    });
    if (count === 0) return;
    const change = { fromName: before.name, toName: name, fromLanguage: before.locale, toLanguage: language };
    await recordOwn(tx, actor.id, "account.changed", { kind: "person", id: actor.id }, change);
  });
}

export type Proven =
  | { ok: true }
  | { ok: false; reason: "password_wrong" | "too_many" | "password_short" | "password_common" };

/** Whether this is the actor's password. Guessing at an open browser is slowed down like guessing at the door. */
async function provesPassword(
  actor: Actor,
  password: string,
  caller: Caller,
): Promise<{ ok: true; digest: string } | Exclude<Proven, { ok: true }>> {
  const person = await atGate((tx) =>
    tx.person.findUnique({
      where: { id: actor.id },
      select: { email: true, credential: { select: { digest: true } } },
    }),
  );
  const attempt = { email: person?.email ?? actor.id, address: caller.address, mark: caller.mark };
  if (!(await mayTry(attempt))) return { ok: false, reason: "too_many" };
  const digest = person?.credential?.digest;
  if (digest && (await passwordFits(password, digest))) {
    await succeeded(attempt);
    return { ok: true, digest };
  }
  return { ok: false, reason: "password_wrong" };
}

/** Changes the password, and ends every session but the one it was changed in: whoever knew the old one is out. */
export async function changePassword(
  actor: Actor,
  { oldPassword, newPassword }: PasswordForm,
  caller: Caller,
): Promise<Proven> {
  const weak = passwordProblem(newPassword);
  if (weak) return { ok: false, reason: weak };
  const proven = await provesPassword(actor, oldPassword, caller);
  if (!proven.ok) return proven;
  const digest = await passwordDigest(newPassword);
  return atGate(async (tx): Promise<Proven> => {
    const now = new Date();
    // Only over the password that was proven: who has just been shut out by a new one does not take the account back.
    const { count } = await tx.credential.updateMany({
      where: { personId: actor.id, digest: proven.digest },
      data: { digest, changedAt: now },
    });
    if (count === 0) return { ok: false, reason: "password_wrong" };
    // Links to choose a new password die with the old one.
    await tx.oneTimeToken.updateMany({ where: { personId: actor.id, usedAt: null }, data: { usedAt: now } });
    await endSessions(tx, actor.id, "password", actor.sessionId);
    await tx.session.update({ where: { id: actor.sessionId }, data: { provenAt: now } });
    await recordOwn(tx, actor.id, "password.changed", { kind: "person", id: actor.id });
    return { ok: true };
  });
}

/** Ends one of the actor's sessions, or every other one. Returns how many ended. */
export async function endOwnSessions(actor: Actor, which: string): Promise<number> {
  return atGate(async (tx) => {
    const open = await tx.session.findMany({
      where: {
        personId: actor.id,
        endedAt: null,
        id: which === "others" ? { not: actor.sessionId } : which,
      },
      select: { id: true },
    });
    for (const { id } of open) {
      await tx.session.update({ where: { id }, data: { endedAt: new Date(), endedFor: "ended_by_owner" } });
      await recordOwn(tx, actor.id, "session.ended", { kind: "session", id });
    }
    return open.length;
  });
}

/** Closes the actor's account, once they have shown again who they are. */
export async function closeOwn(
  actor: Actor,
  { password }: Pick<CloseForm, "password">,
  caller: Caller,
): Promise<Proven> {
  const proven = await provesPassword(actor, password, caller);
  if (!proven.ok) return proven;
  await closeAccount(actor);
  return { ok: true };
}
