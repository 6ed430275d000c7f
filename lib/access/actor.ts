/** Who is asking: a person with an account, signed in, and what their roles let them do. */
import type { Locale } from "../i18n/routing";
import { type Ability, abilityOf } from "./policy";

/** In which capacity somebody does something, as activity names it. */
export type Capacity = "applicant" | "advisor" | "admin" | "system";

export interface Actor {
  id: string;
  name: string;
  locale: Locale;
  fictional: boolean;
  roles: readonly string[];
  /** The session they ask through. */
  sessionId: string;
  /** When they last proved who they are. */
  provenAt: Date;
  ability: Ability;
}

/** An actor from a person's row with their roles. */
export function actorOf(
  person: {
    id: string;
    name: string;
    locale: Locale;
    fictional: boolean;
    roles: { roleId: string; role: { permissions: string[] } }[];
  },
  session: { id: string; provenAt: Date },
): Actor {
  const { id, name, locale, fictional, roles } = person;
  return {
    id,
    name,
    locale,
    fictional,
    roles: roles.map((role) => role.roleId).sort(),
    sessionId: session.id,
    provenAt: session.provenAt,
    ability: abilityOf(
      id,
      roles.flatMap((role) => role.role.permissions),
    ),
  };
}

/** Whether somebody works for the service rather than being its client. Decides on limits and screens, never on access. */
export const isStaff = (actor: Pick<Actor, "roles">): boolean =>
  actor.roles.some((role) => role !== "applicant");

/** How long somebody counts as having just proven who they are, in milliseconds: an hour. */
const PROVEN_FOR = 3_600_000;

/**
 * The step-up: whether somebody proved who they are lately enough for what gives power to others. Signing in and typing
 * the password count; a second factor will too.
 */
export const provenLately = (actor: Pick<Actor, "provenAt">, now: Date): boolean =>
  now.getTime() - actor.provenAt.getTime() <= PROVEN_FOR;

/** The capacity in which an actor touches a file. */
export function capacityOn(actor: Actor, clientId: string | null): Capacity {
  if (actor.id === clientId) return "applicant";
  if (actor.ability.can("write", "Client")) return "advisor";
  return isStaff(actor) ? "admin" : "applicant";
}
