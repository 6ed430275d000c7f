/**
 * Sessions live in the database; the cookie only names one. Ending a row, disabling an account or changing a role
 * therefore takes effect at the next request.
 *
 * Limits (with their reasons): a client's session ends after 60 minutes without a request or 24 hours in all, so that
 * a shared computer does not stay open overnight; a staff session, which opens many files, after 30 minutes or 12 hours.
 */
import "server-only";
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { atGate, type Tx } from "../platform/db";
import { type Actor, actorOf, isStaff } from "./actor";

const MINUTE = 60_000;
const LIMITS = {
  client: { idle: 60 * MINUTE, absolute: 24 * 60 * MINUTE },
  staff: { idle: 30 * MINUTE, absolute: 12 * 60 * MINUTE },
} as const;

/** A session's row is touched at most this often. */
const TOUCH = 30_000;

/** What the cookie carries. */
export interface SessionTicket {
  id: string;
  secret: string;
}

export const digestOf = (secret: string): string => createHash("sha256").update(secret).digest("base64url");
export const newSecret = (): string => randomBytes(32).toString("base64url");

function sameDigest(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

const WITH_ROLES = { include: { roles: { include: { role: true } } } } as const;

/** Opens a session for somebody who has just proven who they are. */
export async function openSession(tx: Tx, personId: string, agent: string): Promise<SessionTicket> {
  const secret = newSecret();
  const { id } = await tx.session.create({
    data: { personId, digest: digestOf(secret), agent: agent.slice(0, 200) },
    select: { id: true },
  });
  return { id, secret };
}

/** A live session with its person, and the instant it ends where nothing else is asked. */
export interface LiveSession {
  actor: Actor;
  endsAt: Date;
  /** The longest a session may last is what ends it: being there does not lengthen it any more. */
  final: boolean;
}

/** What a browser is told of its session. No instant: the clock of a device may be hours from ours. */
export interface Lasting {
  /** Milliseconds from now. */
  endsIn: number;
  final: boolean;
}

export const lastingOf = ({ endsAt, final }: LiveSession, now = new Date()): Lasting => ({
  endsIn: endsAt.getTime() - now.getTime(),
  final,
});

/**
 * The live session a ticket names, or null: unknown, ended, over its limits, or its person no longer active.
 *
 * @param touch whether this request counts as the person being there
 */
export async function liveSession(
  ticket: SessionTicket,
  now: Date,
  touch: boolean,
): Promise<LiveSession | null> {
  return atGate(async (tx) => {
    const session = await tx.session.findUnique({
      where: { id: ticket.id },
      include: { person: WITH_ROLES },
    });
    if (!session || session.endedAt || !sameDigest(session.digest, digestOf(ticket.secret))) return null;
    if (session.person.status !== "active") return null;
    const actor = actorOf(session.person, session);
    const limits = LIMITS[isStaff(actor) ? "staff" : "client"];
    const lastDay = session.createdAt.getTime() + limits.absolute;
    const ends = Math.min(session.lastSeenAt.getTime() + limits.idle, lastDay);
    if (now.getTime() >= ends) {
      await tx.session.update({ where: { id: session.id }, data: { endedAt: now, endedFor: "limit" } });
      return null;
    }
    const seen = touch && now.getTime() - session.lastSeenAt.getTime() > TOUCH;
    if (seen) await tx.session.update({ where: { id: session.id }, data: { lastSeenAt: now } });
    const endsAt = touch ? Math.min(now.getTime() + limits.idle, lastDay) : ends;
    return { actor, endsAt: new Date(endsAt), final: endsAt === lastDay };
  });
}

/** Ends the session a ticket names: signing out. */
export async function endTicket(ticket: SessionTicket): Promise<void> {
  const digest = digestOf(ticket.secret);
  await atGate((tx) =>
    tx.session.updateMany({
      where: { id: ticket.id, digest, endedAt: null },
      data: { endedAt: new Date(), endedFor: "signed_out" },
    }),
  );
}

/** Ends every session of a person but one, in the caller's transaction at the gate. */
export async function endSessions(tx: Tx, personId: string, why: string, except?: string): Promise<void> {
  await tx.session.updateMany({
    where: { personId, endedAt: null, ...(except ? { id: { not: except } } : {}) },
    data: { endedAt: new Date(), endedFor: why },
  });
}

/** The sessions of a person that have not ended, newest first. */
export function sessionsOf(personId: string) {
  return atGate((tx) =>
    tx.session.findMany({
      where: { personId, endedAt: null },
      select: { id: true, agent: true, createdAt: true, lastSeenAt: true },
      orderBy: { lastSeenAt: "desc" },
    }),
  );
}
