/**
 * What the screens of admins are made of. They show accounts, who advises whom, and that something was done: never a
 * fact, a note or a verdict of a client. The database would not give them either.
 */
import "server-only";
import { accessibleBy } from "@casl/prisma/runtime";
import type { Actor } from "../../access/actor";
import type { Permission } from "../../access/policy";
import { sessionsOf } from "../../access/session";
import { HOUSE } from "../../activity/schema";
import { today } from "../../platform/clock";
import { asPerson, type Tx } from "../../platform/db";
import { pageOf } from "../../platform/page";
import { namesOf } from "../names";
import type { ActivityQuery, ChainFault, PeopleQuery, RoleId } from "./schema";
import type { LogRow, Paged, PersonRow } from "./types";

/** Rows of one page. */
const PAGE = 100;

/** The people an admin manages, as a condition: those they may invite. Advisors may read colleagues, which manages nobody. */
const everybody = (actor: Actor) => accessibleBy(actor.ability, "invite").ofType("Person");

/** The people of the installation by name. `text` is searched for in names and addresses, and stays in the request's body. */
export function loadPeople(actor: Actor, query: PeopleQuery, text = ""): Promise<Paged<PersonRow>> {
  return asPerson(actor.id, async (tx) => {
    const [plain] =
      text === "" ? [] : await tx.$queryRaw<{ words: string }[]>`SELECT plain_text(${text}) AS words`;
    const where = {
      AND: [
        everybody(actor),
        query.status ? { status: query.status } : {},
        query.role ? { roles: { some: { roleId: query.role } } } : {},
        ...(plain?.words ?? "")
          .split(/\s+/)
          .filter((word) => word !== "")
          .map((word) => ({ search: { contains: word } })),
      ],
    };
    const place = pageOf(await tx.person.count({ where }), query.page, PAGE);
    const people = await tx.person.findMany({
      where,
      include: {
        roles: { select: { roleId: true }, orderBy: { roleId: "asc" } },
        client: {
          select: {
            assignments: { where: { endedAt: null }, select: { advisor: { select: { name: true } } } },
          },
        },
      },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      skip: place.skip,
      take: PAGE,
    });
    const rows = people.map(({ id, name, email, status, roles, createdAt, client }) => ({
      id,
      name,
      email,
      status,
      createdAt,
      roles: roles.map(({ roleId }) => roleId as RoleId),
      advisors: client ? client.assignments.map(({ advisor }) => advisor.name) : null,
    }));
    return { rows, ...place };
  });
}

/** Whether the actor may do something to one person, by the policy's own condition. */
async function may(tx: Tx, actor: Actor, action: "disable" | "grant", id: string): Promise<boolean> {
  const where = { AND: [accessibleBy(actor.ability, action).ofType("Person"), { id }] };
  return (await tx.person.count({ where })) > 0;
}

/** What lets somebody advise. */
const ADVISING: Permission = "client:read:assigned";

/** One account: roles, sessions, who advises them or whom they advise. Null where there is none. */
export async function loadPerson(actor: Actor, id: string) {
  const account = await asPerson(actor.id, async (tx) => {
    const person = await tx.person.findFirst({
      where: { AND: [everybody(actor), { id }] },
      include: { roles: { include: { role: { select: { permissions: true } } } } },
    });
    if (!person) return null;
    const client = await tx.client.findUnique({ where: { id }, select: { id: true } });
    const assignments = await tx.assignment.findMany({
      where: { clientId: id },
      orderBy: { startedAt: "desc" },
    });
    const names = await namesOf(
      tx,
      assignments.map(({ advisorId }) => advisorId),
    );
    const advises = await tx.assignment.findMany({
      where: { advisorId: id, endedAt: null },
      select: {
        id: true,
        clientId: true,
        startedAt: true,
        client: { select: { person: { select: { name: true } } } },
      },
      orderBy: { startedAt: "asc" },
    });
    const advisors = client
      ? await tx.person.findMany({
          where: {
            status: "active",
            NOT: { id },
            roles: { some: { role: { permissions: { has: ADVISING } } } },
          },
          select: { id: true, name: true },
          orderBy: { name: "asc" },
        })
      : [];
    return {
      ...person,
      hasFile: client !== null,
      mayAdvise: person.roles.some(({ role }) => role.permissions.includes(ADVISING)),
      assignments: assignments.map((one) => ({ ...one, advisor: names.get(one.advisorId) ?? null })),
      advises: advises.map(({ client: of, ...rest }) => ({ ...rest, name: of.person.name })),
      advisors,
      mayDisable: await may(tx, actor, "disable", id),
      mayGrant: await may(tx, actor, "grant", id),
    };
  });
  return account && { ...account, sessions: await sessionsOf(id) };
}

/** The instant a calendar day begins where the portal counts its days. */
function startOf(day: string): Date {
  // Toronto is four or five hours behind: of these two instants, the one that falls on the day and not before it.
  const early = new Date(`${day}T04:00:00Z`);
  return today(early) === day ? early : new Date(`${day}T05:00:00Z`);
}

const dayAfter = (day: string): string =>
  new Date(new Date(`${day}T00:00:00Z`).getTime() + 86_400_000).toISOString().slice(0, 10);

/** The person a line's object is, or whose role it is. */
const personOf = ({ objectKind, objectId }: { objectKind: string; objectId: string }): string | null =>
  objectKind === "person" || objectKind === "advisor"
    ? objectId
    : objectKind === "role"
      ? (objectId.split("@")[1] ?? null)
      : null;

/** What was done in the installation, newest first, without what was said. */
export function loadLog(actor: Actor, query: ActivityQuery): Promise<Paged<LogRow>> {
  return asPerson(actor.id, async (tx) => {
    const where = {
      AND: [
        accessibleBy(actor.ability, "read").ofType("Activity"),
        query.action ? { action: query.action } : {},
        query.actor ? { actorId: query.actor } : {},
        query.file ? { chain: query.file } : {},
        query.day ? { at: { gte: startOf(query.day), lt: startOf(dayAfter(query.day)) } } : {},
      ],
    };
    const place = pageOf(await tx.activity.count({ where }), query.page, PAGE);
    const rows = await tx.activity.findMany({
      where,
      orderBy: [{ at: "desc" }, { id: "desc" }],
      skip: place.skip,
      take: PAGE,
    });
    const names = await namesOf(tx, [...rows.map(({ actorId }) => actorId), ...rows.map(personOf)]);
    const named = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
    return {
      ...place,
      rows: rows.map((row) => ({
        id: String(row.id),
        at: row.at,
        actorId: row.actorId,
        actor: named(row.actorId),
        capacity: row.capacity,
        action: row.action,
        object: { kind: row.objectKind, id: row.objectId },
        objectName: named(personOf(row)),
        file: row.chain === HOUSE ? null : row.chain,
        place: row.position,
      })),
    };
  });
}

/** Staff who may have done something, to choose from in the log. */
export function loadStaff(actor: Actor): Promise<{ id: string; name: string }[]> {
  return asPerson(actor.id, (tx) =>
    tx.person.findMany({
      where: {
        AND: [everybody(actor), { roles: { some: { roleId: { not: "applicant" } } } }],
      },
      select: { id: true, name: true },
      orderBy: { name: "asc" },
    }),
  );
}

/** Where a chain does not hold and why, or null where it is whole: its entries, and what was said beside them. */
export async function chainFault(actor: Actor, chain: string): Promise<ChainFault | null> {
  const [found] = await asPerson(
    actor.id,
    (tx) =>
      tx.$queryRaw<(ChainFault | { place: null })[]>`SELECT place, fault FROM chain_fault(${chain}::uuid)`,
  );
  return found && found.place !== null ? found : null;
}

/** Whether the policy lets the actor do this to that person. */
export function allowed(actor: Actor, action: "disable" | "grant", person: string): Promise<boolean> {
  return asPerson(
    actor.id,
    async (tx) =>
      (await tx.person.count({
        where: {
          AND: [
            accessibleBy(actor.ability, action).ofType("Person"),
            { id: person, status: { not: "erased" } },
          ],
        },
      })) > 0,
  );
}
