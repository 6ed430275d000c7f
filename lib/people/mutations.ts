/**
 * Writes to accounts. They go through the gate, which sees accounts and nothing of a file. What depends on whether an
 * account exists is left to the worker, so that the answer to the person asking cannot tell.
 */
import "server-only";
import { accessibleBy } from "@casl/prisma/runtime";
import { type PersonStatus, Prisma } from "@/generated/prisma/client";
import { type Actor, actorOf, capacityOn } from "../access/actor";
import { isCommonPassword, passwordDigest, passwordFits } from "../access/password";
import type { Action } from "../access/policy";
import type { OpenClientId } from "../access/scope";
import { digestOf, endSessions, openSession } from "../access/session";
import type { Caller, Entry, EntryRefusal, EntryRequest } from "../access/sign-in";
import { mayKnock, mayTry, succeeded } from "../access/throttle";
import { type Happening, record } from "../activity/record";
import { type ActivityAction, HOUSE } from "../activity/schema";
import { Profile } from "../eligibility/profile";
import type { Locale } from "../i18n/routing";
import { profileFrom } from "../intake/profile";
import { StoredAnswers, storedAnswers } from "../intake/schema";
import { actFor, asPerson, atGate, enqueue, enterGate, type Tx } from "../platform/db";
import { fillFile } from "../profile/mutations";
import type { Release } from "../requirements/loaders";
import { wordingOf } from "./consents";
import { type InviteForm, PURPOSES, type Purpose, type SignUpForm } from "./schema";

/** How long a sign-up waits for its address to be proven. */
export const SIGN_UP_DAYS = 7;

/** Consents to purposes, in the wording in force. */
const consentsTo = (purposes: readonly Purpose[]) =>
  purposes.map((purpose) => ({ purpose, version: wordingOf(purpose).version }));

/** Keeps a sign-up until its address is proven, and lets the worker write to it. */
export async function requestSignUp(form: SignUpForm, locale: Locale): Promise<void> {
  const digest = await passwordDigest(form.password);
  const consents = consentsTo(PURPOSES.filter((purpose) => form[purpose] === "on"));
  const answers = storedAnswers(form.answers);
  await atGate(async (tx) => {
    const { id } = await tx.signUp.create({
      data: {
        email: form.email,
        name: form.name,
        locale,
        passwordDigest: digest,
        consents,
        ...(answers ? { answers } : {}),
      },
      select: { id: true },
    });
    await enqueue(tx, "people.sign_up", { signUp: id });
  });
}

/** Lets the worker send a link for a new password, should there be such an account. */
export async function requestReset(email: string): Promise<void> {
  await atGate(async (tx) => {
    const { id } = await tx.resetRequest.create({ data: { email }, select: { id: true } });
    await enqueue(tx, "people.reset", { request: id });
  });
}

const refuse = (reason: EntryRefusal): Entry => ({ ok: false, reason });

/** Why a new password is not taken, or null. */
export function passwordProblem(password: string): "password_short" | "password_common" | null {
  if (password.length < 8) return "password_short";
  return isCommonPassword(password) ? "password_common" : null;
}

/** Opens a session and notes it, in the person's file or, for staff, in the chain of the house. */
async function enter(tx: Tx, personId: string, email: string, caller: Caller): Promise<Entry> {
  const ticket = await openSession(tx, personId, caller.agent);
  await recordOwn(tx, personId, "session.opened", { kind: "session", id: ticket.id });
  return { ok: true, ticket, email };
}

async function byPassword(
  { email, password }: { email: string; password: string },
  caller: Caller,
): Promise<Entry> {
  const attempt = { email: email.trim().toLowerCase(), address: caller.address, mark: caller.mark };
  if (!(await mayTry(attempt))) return refuse("too_many");
  const account = await atGate((tx) =>
    tx.person.findUnique({
      where: { email: attempt.email },
      select: { id: true, status: true, credential: { select: { digest: true } } },
    }),
  );
  const fits = await passwordFits(password, account?.credential?.digest);
  if (!account || !fits || account.status !== "active") return refuse("wrong");
  await succeeded(attempt);
  return atGate(async (tx) => {
    // While the password was checked it may have been changed, or the account closed: nobody enters with the old one.
    const [still] = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "person" p JOIN "credential" c ON c."person_id" = p."id"
      WHERE p."id" = ${account.id}::uuid AND p."status" = 'active' AND c."digest" = ${account.credential?.digest}
      FOR SHARE`;
    return still ? enter(tx, account.id, attempt.email, caller) : refuse("wrong");
  });
}

/**
 * Answers a link that leads nowhere. Without work on a password: nobody guesses a secret of 256 bits, so how long this
 * takes tells nothing, and work that costs nothing to ask for would keep others waiting.
 */
const deadLink = async (caller: Caller): Promise<Entry> =>
  refuse((await mayKnock(caller.address)) ? "link_used" : "too_many");

/** The link of a sign-up and the password chosen then: opens the account and fills its file with the answers. */
async function bySignUp(
  { token, password }: { token: string; password: string },
  caller: Caller,
  release: Release,
  today: string,
): Promise<Entry> {
  const tokenDigest = digestOf(token);
  const waiting = await atGate((tx) => tx.signUp.findUnique({ where: { tokenDigest } }));
  if (!waiting || waiting.completedAt || isOver(waiting.createdAt, SIGN_UP_DAYS)) return deadLink(caller);
  const attempt = { link: tokenDigest };
  if (!(await mayTry(attempt))) return refuse("too_many");
  // The password shows that whoever reads the mail is who signed up, and not somebody whose address was borrowed.
  if (!(await passwordFits(password, waiting.passwordDigest))) return refuse("wrong");
  await succeeded(attempt);
  return atGate(async (tx): Promise<Entry> => {
    const { count } = await tx.signUp.updateMany({
      where: { id: waiting.id, completedAt: null },
      data: { completedAt: new Date() },
    });
    if (count === 0 || (await tx.person.findUnique({ where: { email: waiting.email } })))
      return refuse("link_used");
    const personId = await openAccount(tx, {
      email: waiting.email,
      name: waiting.name,
      locale: waiting.locale,
      passwordDigest: waiting.passwordDigest,
      consents: waiting.consents as unknown as { purpose: string; version: number }[],
    });
    const answers = StoredAnswers.safeParse(waiting.answers);
    // Answers that make no profile, as the check refuses them too, keep nobody from their account.
    const profile = answers.success ? Profile.safeParse(profileFrom(answers.data.answers)) : null;
    if (profile?.success) await claimAnswers(tx, personId, profile.data, release, today);
    await tx.signUp.update({ where: { id: waiting.id }, data: { answers: {}, passwordDigest: "" } });
    return enter(tx, personId, waiting.email, caller);
  }).catch(whereTaken(refuse("link_used")));
}

/** What is answered where somebody else took the address at the same moment. */
const whereTaken =
  <Answer>(answer: Answer) =>
  (error: unknown): Answer => {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") return answer;
    throw error;
  };

const isOver = (since: Date, days: number): boolean => Date.now() - since.getTime() > days * 86_400_000;

export interface NewAccount {
  email: string;
  name: string;
  locale: Locale;
  passwordDigest: string;
  consents: { purpose: string; version: number }[];
  fictional?: boolean;
}

/** Makes the account and the empty file of an applicant whose address is proven. At the gate. */
export async function openAccount(tx: Tx, account: NewAccount): Promise<string> {
  const { email, name, locale, consents, fictional = false } = account;
  const { id } = await tx.person.create({
    data: {
      email,
      name,
      locale,
      fictional,
      roles: { create: { roleId: "applicant" } },
      credential: { create: { digest: account.passwordDigest } },
      consents: { create: consents },
      client: { create: {} },
    },
    select: { id: true },
  });
  const mine = { chain: id, actorId: id, capacity: "applicant" } as const;
  await record(tx, { ...mine, action: "account.opened", object: { kind: "person", id } });
  await noteConsents(tx, id, consents);
  return id;
}

async function noteConsents(
  tx: Tx,
  personId: string,
  consents: readonly { purpose: string; version: number }[],
): Promise<void> {
  for (const { purpose, version } of consents)
    await record(tx, {
      chain: personId,
      actorId: personId,
      capacity: "applicant",
      action: "consent.given",
      object: { kind: "consent", id: `${purpose}@${version}` },
    });
}

/** Fills a new file with a profile, as its owner, and returns to the gate. */
export async function claimAnswers(
  tx: Tx,
  personId: string,
  profile: Profile,
  release: Release,
  today: string,
): Promise<void> {
  const person = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    include: { roles: { include: { role: true } } },
  });
  await actFor(tx, personId);
  const actor = actorOf(person, { id: personId, provenAt: new Date() });
  await fillFile(
    { tx, actor, clientId: personId as OpenClientId, capacity: "applicant" },
    release,
    today,
    profile,
  );
  await enterGate(tx);
}

/**
 * The link of an invitation or a reset, and a new password. Ends every other session of the account. Whoever is invited
 * to a file of their own agrees to its being kept, as everybody who signs up does.
 */
async function byNewPassword(
  { token, password, agreed }: { token: string; password: string; agreed: string },
  caller: Caller,
): Promise<Entry> {
  const problem = passwordProblem(password);
  if (problem) return refuse(problem);
  const opens = (tx: Tx) =>
    tx.oneTimeToken.findFirst({
      where: { digest: digestOf(token), usedAt: null, expiresAt: { gt: new Date() } },
    });
  if (!(await atGate(opens))) return deadLink(caller);
  const digest = await passwordDigest(password);
  return atGate(async (tx) => {
    const now = new Date();
    const found = await opens(tx);
    if (!found) return refuse("link_used");
    const invited = found.purpose === "accept_invitation";
    // Held until the session is there: whoever disables or closes the account in the meantime waits, and then ends it.
    const person = await holdPerson(tx, found.personId);
    if (person?.status !== (invited ? "invited" : "active")) return refuse("link_used");
    const client = await tx.client.findUnique({ where: { id: person.id }, select: { id: true } });
    const purposes = agreed.split(" ");
    const consents =
      invited && client ? consentsTo(PURPOSES.filter((purpose) => purposes.includes(purpose))) : [];
    if (invited && client && !consents.some(({ purpose }) => purpose === "advising"))
      return refuse("advising");
    const { count } = await tx.oneTimeToken.updateMany({
      where: { personId: person.id, usedAt: null },
      data: { usedAt: now },
    });
    if (count === 0) return refuse("link_used");
    await tx.credential.upsert({
      where: { personId: person.id },
      create: { personId: person.id, digest },
      update: { digest, changedAt: now },
    });
    if (invited) await tx.person.update({ where: { id: person.id }, data: { status: "active" } });
    await tx.consent.createMany({ data: consents.map((one) => ({ ...one, personId: person.id })) });
    await noteConsents(tx, person.id, consents);
    await endSessions(tx, person.id, "password");
    await recordOwn(tx, person.id, "password.changed", { kind: "person", id: person.id });
    return enter(tx, person.id, person.email ?? "", caller);
  });
}

/** The one door into the portal. */
export async function door(
  request: EntryRequest,
  caller: Caller,
  release: () => Promise<Release>,
  today: string,
): Promise<Entry> {
  switch (request.way) {
    case "password":
      return byPassword(request, caller);
    case "sign_up":
      return bySignUp(request, caller, await release(), today);
    case "new_password":
      return byNewPassword(request, caller);
  }
}

/**
 * Lets one change of who may do what happen at a time, and asks the policy again inside it: whoever lost their role a
 * moment ago changes nothing any more, and two admins cannot shut each other out.
 */
async function stillMay(tx: Tx, actor: Actor, action: Action, personId?: string): Promise<boolean> {
  await takeTurn(tx);
  const person = await tx.person.findFirst({
    where: { id: actor.id, status: "active" },
    include: { roles: { include: { role: true } } },
  });
  if (!person) return false;
  const { ability } = actorOf(person, { id: actor.sessionId, provenAt: actor.provenAt });
  if (personId === undefined) return ability.can(action, "Person");
  const where = {
    AND: [
      accessibleBy(ability, action).ofType("Person"),
      { id: personId, status: { not: "erased" as const } },
    ],
  };
  return (await tx.person.count({ where })) > 0;
}

const takeTurn = (tx: Tx): Promise<number> =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('accounts', 0))`;

export type InviteResult = { ok: true; personId: string } | { ok: false; reason: "taken" | "not_found" };

/**
 * Invites somebody: an account without a password, whose link the worker sends. The first admin of an installation is
 * invited by nobody.
 */
export async function invite(actor: Actor | null, form: InviteForm): Promise<InviteResult> {
  return atGate(async (tx): Promise<InviteResult> => {
    if (actor && !(await stillMay(tx, actor, "invite"))) return { ok: false, reason: "not_found" };
    const taken = await tx.person.findUnique({ where: { email: form.email }, select: { id: true } });
    if (taken) return { ok: false, reason: "taken" };
    const { id } = await tx.person.create({
      data: {
        email: form.email,
        name: form.name,
        locale: form.language,
        status: "invited",
        roles: { create: { roleId: form.role, grantedBy: actor?.id ?? null } },
        ...(form.role === "applicant" ? { client: { create: {} } } : {}),
      },
      select: { id: true },
    });
    await record(tx, {
      chain: form.role === "applicant" ? id : HOUSE,
      actorId: actor?.id ?? null,
      capacity: actor ? "admin" : "system",
      action: "person.invited",
      object: { kind: "person", id },
      payload: { role: form.role },
    });
    await enqueue(tx, "people.invite", { person: id });
    return { ok: true, personId: id };
  }).catch(whereTaken<InviteResult>({ ok: false, reason: "taken" }));
}

/** The chain that what happens to an account belongs to: its file's, or the installation's for staff. */
export async function chainOf(tx: Tx, personId: string): Promise<string> {
  return (await tx.client.findUnique({ where: { id: personId }, select: { id: true } })) ? personId : HOUSE;
}

/** Writes down what somebody did to their own account, in its chain and in the capacity their roles give them there. */
export async function recordOwn(
  tx: Tx,
  personId: string,
  action: ActivityAction,
  object: Happening["object"],
  payload?: Happening["payload"],
): Promise<void> {
  const person = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    include: { roles: { include: { role: true } } },
  });
  const chain = await chainOf(tx, personId);
  await record(tx, {
    chain,
    actorId: personId,
    capacity: capacityOn(actorOf(person, { id: personId, provenAt: new Date() }), chain),
    action,
    object,
    // What is personal goes with its file; the chain of the installation is kept, so it holds nothing of the kind.
    ...(payload && chain !== HOUSE ? { payload } : {}),
  });
}

/** Disables an account, or enables it again. Disabling ends its sessions at once; who was only invited is again. */
export async function setDisabled(actor: Actor, personId: string, disabled: boolean): Promise<boolean> {
  return atGate(async (tx) => {
    if (!(await stillMay(tx, actor, "disable", personId))) return false;
    const credential = await tx.credential.findUnique({ where: { personId }, select: { personId: true } });
    const { count } = await tx.person.updateMany({
      where: { id: personId, status: disabled ? { in: ["active", "invited"] } : "disabled" },
      data: disabled
        ? { status: "disabled", disabledAt: new Date() }
        : { status: credential ? "active" : "invited", disabledAt: null },
    });
    if (count === 0) return false;
    if (disabled) await endSessions(tx, personId, "disabled");
    await record(tx, {
      chain: await chainOf(tx, personId),
      actorId: actor.id,
      capacity: "admin",
      action: disabled ? "person.disabled" : "person.enabled",
      object: { kind: "person", id: personId },
    });
    return true;
  });
}

/** Ends what an advisor does for every client: the role given again later brings no file back. */
async function endAllAssignments(
  tx: Tx,
  advisorId: string,
  by: Pick<Happening, "actorId" | "capacity">,
): Promise<void> {
  // In one order for everybody, so that two such changes wait for each other instead of standing in each other's way.
  const open = await tx.assignment.findMany({
    where: { advisorId, endedAt: null },
    orderBy: { clientId: "asc" },
  });
  if (open.length === 0) return;
  await tx.assignment.updateMany({ where: { advisorId, endedAt: null }, data: { endedAt: new Date() } });
  for (const { clientId } of open)
    await record(tx, {
      chain: clientId,
      ...by,
      action: "advisor.unassigned",
      object: { kind: "advisor", id: advisorId },
    });
}

export type RoleResult = { ok: true } | { ok: false; reason: "not_found" | "keeps_file" };

/**
 * Gives a role to somebody, or takes it away. An applicant's role brings a file, and stays while the file does: without
 * it, nobody could take their own file along or close it, while others went on reading it.
 */
export async function setRole(
  actor: Actor,
  personId: string,
  roleId: "applicant" | "advisor" | "admin",
  given: boolean,
): Promise<RoleResult> {
  return atGate(async (tx): Promise<RoleResult> => {
    if (!(await stillMay(tx, actor, "grant", personId))) return { ok: false, reason: "not_found" };
    const key = { personId_roleId: { personId, roleId } };
    const has = (await tx.roleAssignment.findUnique({ where: key })) !== null;
    if (has === given) return { ok: true };
    if (!given && roleId === "applicant" && (await chainOf(tx, personId)) === personId)
      return { ok: false, reason: "keeps_file" };
    if (given) {
      await tx.roleAssignment.create({ data: { personId, roleId, grantedBy: actor.id } });
      if (roleId === "applicant" && !(await tx.client.findUnique({ where: { id: personId } })))
        await tx.client.create({ data: { id: personId } });
    } else {
      await tx.roleAssignment.delete({ where: key });
      if (roleId === "advisor")
        await endAllAssignments(tx, personId, { actorId: actor.id, capacity: "admin" });
    }
    await record(tx, {
      chain: await chainOf(tx, personId),
      actorId: actor.id,
      capacity: "admin",
      action: given ? "role.granted" : "role.revoked",
      object: { kind: "role", id: `${roleId}@${personId}` },
    });
    return { ok: true };
  });
}

/** Gives a consent or takes it back; what it allowed ends at once. */
export async function setConsent(
  actor: Actor,
  purpose: "statistics" | "messages",
  given: boolean,
): Promise<void> {
  await asPerson(actor.id, async (tx) => {
    const open = await tx.consent.findFirst({ where: { personId: actor.id, purpose, withdrawnAt: null } });
    if ((open !== null) === given) return;
    // What is taken back is the wording that was agreed to, which need not be the newest.
    const version = open?.version ?? wordingOf(purpose).version;
    const { count } = given
      ? await tx.consent.createMany({
          data: [{ personId: actor.id, purpose, version }],
          skipDuplicates: true,
        })
      : await tx.consent.updateMany({
          where: { personId: actor.id, purpose, withdrawnAt: null },
          data: { withdrawnAt: new Date() },
        });
    if (count === 0) return;
    await record(tx, {
      chain: actor.id,
      actorId: actor.id,
      capacity: "applicant",
      action: given ? "consent.given" : "consent.withdrawn",
      object: { kind: "consent", id: `${purpose}@${version}` },
    });
  });
}

/**
 * Closes an account. The file with all its facts, notes and verdicts goes, and so do name, address, password and
 * sessions. What stays: the row others point at, without a name; the consents, as proof of what was agreed; and the
 * chain of what happened, whose personal part the worker erases.
 */
export async function closeAccount(actor: Actor): Promise<void> {
  await atGate(async (tx) => {
    await takeTurn(tx);
    const person = await holdPerson(tx, actor.id);
    if (person) await erase(tx, person, actor);
  });
}

/**
 * Closes a disabled account for somebody who asked for it and cannot sign in, or who left the staff. False where there
 * is none that the actor may close.
 */
export async function closeDisabled(actor: Actor, personId: string): Promise<boolean> {
  return atGate(async (tx) => {
    if (!(await stillMay(tx, actor, "disable", personId))) return false;
    const person = await holdPerson(tx, personId);
    if (person?.status !== "disabled") return false;
    await erase(tx, person, actor);
    return true;
  });
}

/** An account as it stays until the transaction ends. */
interface HeldPerson {
  id: string;
  email: string | null;
  status: PersonStatus;
}

/** Holds an account: whoever else changes it, or is writing to it, goes first or waits. Null where there is none. */
export async function holdPerson(tx: Tx, id: string): Promise<HeldPerson | null> {
  const [person] = await tx.$queryRaw<HeldPerson[]>`
    SELECT "id", "email", "status"::text FROM "person" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  return person ?? null;
}

/**
 * Erases a held account: what {@link closeAccount} says goes, goes.
 *
 * @param actor who closes it: its owner, an admin, or nobody
 */
export async function erase(tx: Tx, { id, email }: HeldPerson, actor: Actor | null): Promise<void> {
  const own = actor?.id === id;
  const actorId = actor?.id ?? null;
  const other = actor ? "admin" : "system";
  // The file before its history, as every save does it: the other way round, the two would wait for each other.
  const { count } = await tx.client.deleteMany({ where: { id } });
  await endAllAssignments(tx, id, { actorId, capacity: own ? "advisor" : other });
  const chain = count > 0 ? id : HOUSE;
  await record(tx, {
    chain,
    actorId,
    capacity: own ? capacityOn(actor, chain) : other,
    action: "account.closed",
    object: { kind: "person", id },
  });
  const theirs = { where: { personId: id } };
  await endSessions(tx, id, "closed");
  await tx.session.updateMany({ ...theirs, data: { agent: "" } });
  await tx.credential.deleteMany(theirs);
  await tx.factor.deleteMany(theirs);
  await tx.oneTimeToken.deleteMany(theirs);
  await tx.roleAssignment.deleteMany(theirs);
  await tx.draft.deleteMany(theirs);
  if (email) {
    await tx.signUp.deleteMany({ where: { email } });
    await tx.resetRequest.deleteMany({ where: { email } });
    // The gate may not read mail, so this asks for nothing back.
    await tx.$executeRaw`DELETE FROM "mail" WHERE "recipient" = ${email}`;
  }
  await tx.person.update({ where: { id }, data: { email: null, name: "", status: "erased" } });
  await enqueue(tx, "activity.erase", { chain: id });
}
