/**
 * The policy as a matrix: who may do what to which record. Every permission stands here with the records it reaches
 * and those just beside them. Expected from the product's promises, not from the policy's text.
 */
import { subject } from "@casl/ability";
import { accessibleBy } from "@casl/prisma/runtime";
import { expect, test } from "vitest";
import { provenLately } from "./actor";
import { type Action, abilityOf, isPermission, PERMISSIONS, type Permission, type Subject } from "./policy";

const ME = "11111111-1111-4111-8111-111111111111";
const OTHER = "22222222-2222-4222-8222-222222222222";

const client = (id: string, assignments: { advisorId: string; endedAt: Date | null }[] = []) => ({
  id,
  assignments,
});
const mine = client(ME);
const advisedByMe = client(OTHER, [{ advisorId: ME, endedAt: null }]);
const advisedOnce = client(OTHER, [{ advisorId: ME, endedAt: new Date("2026-01-01") }]);
const advisedByOther = client(OTHER, [{ advisorId: OTHER, endedAt: null }]);
const advisedAgain = client(OTHER, [
  { advisorId: ME, endedAt: new Date("2026-01-01") },
  { advisorId: ME, endedAt: null },
]);
const clients = { mine, advisedByMe, advisedOnce, advisedByOther, advisedAgain };

const note = (file: { id: string }, authorId: string, visibility: "mine" | "team" | "shared") => ({
  clientId: file.id,
  client: file,
  authorId,
  visibility,
});
const notes = {
  sharedWithMe: note(mine, OTHER, "shared"),
  teamAboutMe: note(mine, OTHER, "team"),
  privateAboutMe: note(mine, OTHER, "mine"),
  myOwn: note(advisedByMe, ME, "mine"),
  colleaguesTeam: note(advisedByMe, OTHER, "team"),
  colleaguesShared: note(advisedByMe, OTHER, "shared"),
  colleaguesPrivate: note(advisedByMe, OTHER, "mine"),
  mineOfOldClient: note(advisedOnce, ME, "mine"),
  sharedOfStranger: note(advisedByOther, OTHER, "shared"),
};
const reviews = {
  myClients: { client: advisedByMe },
  oldClients: { client: advisedOnce },
  strangers: { client: advisedByOther },
};
const people = {
  me: { id: ME, roles: [{ roleId: "applicant" }] },
  applicant: { id: OTHER, roles: [{ roleId: "applicant" }] },
  colleague: { id: OTHER, roles: [{ roleId: "advisor" }] },
};
const activities = { any: { chain: OTHER } };
const programs = { any: { id: "carms.ca-on.toronto.neurology" } };

/** Per permission: what it lets a person do, and the names of the records it reaches. All others it must not. */
const REACH: Record<Permission, [Subject, Action, Record<string, object>, string[]]> = {
  "client:read:own": ["Client", "read", clients, ["mine"]],
  "client:edit:own": ["Client", "edit", clients, ["mine"]],
  "client:export:own": ["Client", "export", clients, ["mine"]],
  "client:read:assigned": ["Client", "read", clients, ["advisedByMe", "advisedAgain"]],
  "client:prove:assigned": ["Client", "prove", clients, ["advisedByMe", "advisedAgain"]],
  "client:stage:assigned": ["Client", "stage", clients, ["advisedByMe", "advisedAgain"]],
  "client:assign:any": ["Client", "assign", clients, Object.keys(clients)],
  "note:read:own": ["Note", "read", notes, ["sharedWithMe"]],
  "note:read:assigned": ["Note", "read", notes, ["myOwn", "colleaguesTeam", "colleaguesShared"]],
  "note:write:assigned": ["Client", "write", clients, ["advisedByMe", "advisedAgain"]],
  "note:amend:own": ["Note", "amend", notes, ["myOwn"]],
  "activity:read:own": ["Client", "follow", clients, ["mine"]],
  "activity:read:assigned": ["Client", "follow", clients, ["advisedByMe", "advisedAgain"]],
  "activity:read:any": ["Activity", "read", activities, ["any"]],
  "review:ask:own": ["Client", "ask", clients, ["mine"]],
  "review:answer:assigned": ["ReviewRequest", "answer", reviews, ["myClients"]],
  "person:read:colleague": ["Person", "read", people, ["colleague"]],
  "person:read:any": ["Person", "read", people, Object.keys(people)],
  "person:invite:any": ["Person", "invite", people, Object.keys(people)],
  "person:disable:any": ["Person", "disable", people, ["applicant", "colleague"]],
  "person:close:own": ["Person", "close", people, ["me"]],
  "program:import:any": ["Program", "import", programs, ["any"]],
  "role:grant:any": ["Person", "grant", people, ["applicant", "colleague"]],
};
const NAMES = Object.keys(PERMISSIONS) as Permission[];

test.each(NAMES)("%s reaches what it says and nothing beside it", (permission) => {
  const [type, action, records, reached] = REACH[permission];
  const ability = abilityOf(ME, [permission]);
  const may = Object.entries(records)
    .filter(([, record]) => ability.can(action, subject(type, { ...record }) as never))
    .map(([name]) => name);
  expect(may).toEqual(Object.keys(records).filter((name) => reached.includes(name)));
});

test.each(NAMES)("%s lets nobody do anything else", (permission) => {
  const [type, action] = REACH[permission];
  const ability = abilityOf(ME, [permission]);
  const others = NAMES.filter((name) => REACH[name][0] !== type || REACH[name][1] !== action);
  expect(others.filter((name) => ability.can(REACH[name][1], REACH[name][0]))).toEqual([]);
});

test("a wide permission is not narrowed by another one beside it", () => {
  const ability = abilityOf(ME, ["person:read:colleague", "person:read:any"]);
  expect(accessibleBy(ability, "read").ofType("Person")).toEqual({});
  expect(ability.can("read", subject("Person", { ...people.applicant }) as never)).toBe(true);
});

test("without permissions nothing is allowed, and an unknown name gives none", () => {
  const ability = abilityOf(ME, ["client:read:everything", "constructor"]);
  for (const name of NAMES) expect(ability.can(REACH[name][1], REACH[name][0])).toBe(false);
  expect(isPermission("toString")).toBe(false);
});

test("what gives power to others asks for a proof of the last hour, to the minute", () => {
  const at = new Date("2026-11-25T12:00:00Z");
  const ago = (minutes: number) => ({ provenAt: new Date(at.getTime() - minutes * 60_000) });
  expect(provenLately(ago(60), at)).toBe(true);
  expect(provenLately(ago(61), at)).toBe(false);
});
