/** People made up for tests and demos, entered through the same doors as everybody else. */
import "server-only";
import { type Actor, actorOf } from "../access/actor";
import { passwordDigest } from "../access/password";
import { openSession, type SessionTicket } from "../access/session";
import type { Profile } from "../eligibility/profile";
import type { Locale } from "../i18n/routing";
import { asPerson, atGate } from "../platform/db";
import type { Release } from "../requirements/loaders";
import { wordingOf } from "./consents";
import { claimAnswers, openAccount } from "./mutations";

export interface MadeUp {
  name: string;
  email: string;
  password: string;
  locale?: Locale;
  /** Staff have no file; applicants have one. */
  roles: readonly ("applicant" | "advisor" | "admin")[];
  profile?: Profile;
}

/** Makes a person with an account whose address counts as proven. Returns the id. */
export async function makeUp(person: MadeUp, release: Release, today: string): Promise<string> {
  const digest = await passwordDigest(person.password);
  return atGate(async (tx) => {
    const { name, email, locale = "en", roles, profile } = person;
    if (roles.includes("applicant")) {
      const id = await openAccount(tx, {
        name,
        email,
        locale,
        passwordDigest: digest,
        consents: [{ purpose: "advising", version: wordingOf("advising").version }],
        fictional: true,
      });
      await claimAnswers(tx, id, profile ?? {}, release, today);
      return id;
    }
    const { id } = await tx.person.create({
      data: {
        name,
        email,
        locale,
        fictional: true,
        credential: { create: { digest } },
        roles: { create: roles.map((roleId) => ({ roleId })) },
      },
      select: { id: true },
    });
    return id;
  });
}

/** Signs somebody in without a browser: a real session, and the actor it makes. */
export async function enterAs(personId: string): Promise<{ actor: Actor; ticket: SessionTicket }> {
  return atGate(async (tx) => {
    const ticket = await openSession(tx, personId, "a test");
    const person = await tx.person.findUniqueOrThrow({
      where: { id: personId },
      include: { roles: { include: { role: true } } },
    });
    return { actor: actorOf(person, { id: ticket.id, provenAt: new Date() }), ticket };
  });
}

/** Gives a client to an advisor, as an admin does. Returns the assignment's id. */
export async function assignAs(adminId: string, clientId: string, advisorId: string): Promise<string> {
  return asPerson(adminId, async (tx) => {
    const { id } = await tx.assignment.create({
      data: { clientId, advisorId, assignedBy: adminId },
      select: { id: true },
    });
    return id;
  });
}
