/**
 * The policy: every permission there is, and whom it reaches. A role is a row in the database that names some of
 * these; what somebody may do and where they are led is asked of them, and a role's name only tells staff from clients.
 * What is not written here is refused, and a refused record is not found.
 *
 * A permission reads `subject:action:reach`. Its condition becomes the `where` of queries; row-level security in the
 * database is the second wall behind it.
 */
import { AbilityBuilder, type Ability as CaslAbility } from "@casl/ability";
import { createPrismaAbility, type PrismaQueryFactory, type Subjects } from "@casl/prisma/runtime";
import type {
  Activity,
  Assignment,
  Client,
  Note,
  Person,
  Prisma,
  Program,
  ReviewRequest,
  RoleAssignment,
} from "@/generated/prisma/client";

/** What a permission may be about. */
export type Subject = keyof Records;
type Records = {
  Client: Client;
  Note: Note;
  Activity: Activity;
  Person: Person;
  Assignment: Assignment;
  RoleAssignment: RoleAssignment;
  ReviewRequest: ReviewRequest;
  Program: Program;
};

type Query = PrismaQueryFactory<Prisma.TypeMap, Prisma.ModelName>;
/** What one person may do, as a question to ask and as a condition for queries. */
export type Ability = CaslAbility<[Action, Subjects<Records>], Query>;

export type Action =
  | "read"
  /** Read what was done to a file, and who looked at it. */
  | "follow"
  | "edit"
  | "export"
  | "prove"
  | "stage"
  | "assign"
  | "write"
  | "amend"
  | "ask"
  | "answer"
  | "invite"
  | "disable"
  | "grant"
  | "close"
  /** Change the program directory by a file. */
  | "import";

interface Rule {
  subject: Subject;
  action: Action;
  /** Which records it reaches, for the person with this id; undefined reaches all. */
  where: (actorId: string) => object | undefined;
}

/** The client is advised by the person today. */
const advisedBy = (actorId: string) => ({ assignments: { some: { advisorId: actorId, endedAt: null } } });
const ofAdvised = (actorId: string) => ({ client: { is: advisedBy(actorId) } });
/** No condition at all: an empty one would be lost beside another permission's. */
const everything = () => undefined;

/** Every permission. Adding one means saying here what it reaches, and giving it to a role in a migration. */
export const PERMISSIONS = {
  "client:read:own": { subject: "Client", action: "read", where: (id) => ({ id }) },
  "client:edit:own": { subject: "Client", action: "edit", where: (id) => ({ id }) },
  "client:export:own": { subject: "Client", action: "export", where: (id) => ({ id }) },
  "client:read:assigned": { subject: "Client", action: "read", where: advisedBy },
  "client:prove:assigned": { subject: "Client", action: "prove", where: advisedBy },
  "client:stage:assigned": { subject: "Client", action: "stage", where: advisedBy },
  "client:assign:any": { subject: "Client", action: "assign", where: everything },

  "note:read:own": {
    subject: "Note",
    action: "read",
    where: (id) => ({ clientId: id, visibility: "shared" }),
  },
  "note:read:assigned": {
    subject: "Note",
    action: "read",
    where: (id) => ({
      AND: [ofAdvised(id), { OR: [{ authorId: id }, { visibility: { in: ["team", "shared"] } }] }],
    }),
  },
  "note:write:assigned": { subject: "Client", action: "write", where: advisedBy },
  "note:amend:own": {
    subject: "Note",
    action: "amend",
    where: (id) => ({ AND: [ofAdvised(id), { authorId: id }] }),
  },

  "activity:read:own": { subject: "Client", action: "follow", where: (id) => ({ id }) },
  "activity:read:assigned": { subject: "Client", action: "follow", where: advisedBy },
  "activity:read:any": { subject: "Activity", action: "read", where: everything },

  "review:ask:own": { subject: "Client", action: "ask", where: (id) => ({ id }) },
  "review:answer:assigned": { subject: "ReviewRequest", action: "answer", where: ofAdvised },

  "person:read:colleague": {
    subject: "Person",
    action: "read",
    where: () => ({ roles: { some: { roleId: { not: "applicant" } } } }),
  },
  "person:read:any": { subject: "Person", action: "read", where: everything },
  "person:invite:any": { subject: "Person", action: "invite", where: everything },
  "person:disable:any": { subject: "Person", action: "disable", where: (id) => ({ NOT: { id } }) },
  "person:close:own": { subject: "Person", action: "close", where: (id) => ({ id }) },
  "program:import:any": { subject: "Program", action: "import", where: everything },
  "role:grant:any": { subject: "Person", action: "grant", where: (id) => ({ NOT: { id } }) },
} satisfies Record<string, Rule>;

export type Permission = keyof typeof PERMISSIONS;

/** Whether text names a permission. */
export function isPermission(text: string): text is Permission {
  return Object.hasOwn(PERMISSIONS, text);
}

/** What somebody with these permissions may do. Text that names no permission gives nothing. */
export function abilityOf(actorId: string, permissions: readonly string[]): Ability {
  const { can, build } = new AbilityBuilder<Ability>(createPrismaAbility);
  for (const name of permissions) {
    if (!isPermission(name)) continue;
    const rule: Rule = PERMISSIONS[name];
    can(rule.action, rule.subject, rule.where(actorId) as never);
  }
  return build();
}
