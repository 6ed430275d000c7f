/** What people do to their own account: change it, sign out elsewhere, take their data along, and leave. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "../../access/actor";
import { openFile } from "../../access/scope";
import { digestOf, liveSession, newSecret, sessionsOf } from "../../access/session";
import { keepNote } from "../../caseload/mutations";
import { loadOwnSurroundings } from "../../caseload/own";
import { today } from "../../platform/clock";
import { asPerson, atGate, disconnect } from "../../platform/db";
import { addFact } from "../../profile/mutations";
import { newestRelease } from "../../requirements/loaders";
import { loadPerson } from "../admin/loaders";
import { documentOf } from "../export/document";
import { loadExport } from "../export/loaders";
import { DataExport } from "../export/schema";
import { assignAs, enterAs, makeUp } from "../made-up-people";
import { door, setConsent, setRole } from "../mutations";
import { loadSettings } from "./loaders";
import { changeAccount, changePassword, closeOwn, endOwnSessions } from "./mutations";

const OLD = "a phrase that was there before";
const NEW = "a phrase that comes afterwards";
const CALLER = { address: "192.0.2.7", agent: "a test", mark: undefined };
const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
await owner.connect();
afterAll(async () => {
  await Promise.all([owner.end(), disconnect()]);
});

let count = 0;
let ana: Actor;
let advisor: Actor;
beforeEach(async () => {
  count++;
  const release = await newestRelease();
  const made = (name: string, role: "applicant" | "advisor" | "admin") =>
    makeUp(
      {
        name,
        email: `${name.toLowerCase()}${count}@own.example`,
        password: OLD,
        roles: [role],
        ...(role === "applicant"
          ? { profile: { citizenships: ["IN"], exams: [{ exam: "nac" as const, result: "pass" as const }] } }
          : {}),
      },
      release,
      today(),
    );
  const [anaId, advisorId, adminId] = [
    await made("Ana", "applicant"),
    await made("Advisor", "advisor"),
    await made("Admin", "admin"),
  ];
  await assignAs(adminId, anaId, advisorId);
  ana = (await enterAs(anaId)).actor;
  advisor = (await enterAs(advisorId)).actor;
  await openFile(advisor, "write", anaId, ({ tx, clientId }) =>
    tx.note.createMany({
      data: (["mine", "team", "shared"] as const).map((visibility) => ({
        clientId,
        authorId: advisor.id,
        visibility,
        body: `a ${visibility} note`,
      })),
    }),
  );
  await asPerson(anaId, (tx) =>
    tx.draft.create({ data: { personId: anaId, clientId: anaId, form: "exams", body: { exam: "nac" } } }),
  );
});

const rows = async (sql: string, ...values: unknown[]) => (await owner.query(sql, values)).rows;
const unbroken = async (chain: string) =>
  expect((await rows("SELECT place FROM chain_fault($1)", chain))[0]?.place).toBeNull();

test("a new name and language are kept, with who changed them from what", async () => {
  await changeAccount(ana, { name: "Ana María", language: "fr" });
  await changeAccount(ana, { name: "Ana María", language: "fr" });
  expect(await loadSettings(ana, "en")).toMatchObject({ name: "Ana María", language: "fr" });
  const changes = await rows(
    "SELECT p.body FROM activity a JOIN activity_payload p ON p.activity_id = a.id WHERE a.chain = $1 AND a.action = 'account.changed'",
    ana.id,
  );
  expect(changes).toHaveLength(1);
  expect(changes[0]?.body).toMatchObject({ fromName: "Ana", toName: "Ana María" });
});

test("staff change their name too, and the installation's chain keeps no name", async () => {
  await changeAccount(advisor, { name: "Another Name", language: "en" });
  const changes = await rows(
    "SELECT payload_digest FROM activity WHERE actor_id = $1 AND action = 'account.changed'",
    advisor.id,
  );
  expect(changes).toEqual([{ payload_digest: null }]);
});

test("a password is changed by whoever knows the old one, and every other session ends", async () => {
  const { ticket: other } = await enterAs(ana.id);
  expect(await changePassword(ana, { oldPassword: "not this one", newPassword: NEW }, CALLER)).toEqual({
    ok: false,
    reason: "password_wrong",
  });
  expect(await liveSession(other, new Date(), false)).not.toBeNull();
  expect(await changePassword(ana, { oldPassword: OLD, newPassword: "password1" }, CALLER)).toMatchObject({
    reason: "password_common",
  });
  expect(await changePassword(ana, { oldPassword: OLD, newPassword: NEW }, CALLER)).toEqual({ ok: true });
  expect(await liveSession(other, new Date(), false)).toBeNull();
  expect((await sessionsOf(ana.id)).map(({ id }) => id)).toEqual([ana.sessionId]);
  expect(await changePassword(ana, { oldPassword: OLD, newPassword: NEW }, CALLER)).toMatchObject({
    ok: false,
  });
});

test("guessing the password at an open browser is slowed down", async () => {
  const tries = Array.from({ length: 11 }, () => ({ oldPassword: "a guess", newPassword: NEW }));
  let last: unknown;
  for (const attempt of tries) last = await changePassword(ana, attempt, CALLER);
  expect(last).toEqual({ ok: false, reason: "too_many" });
});

test("people end their own sessions, one or all others, and nobody else's", async () => {
  const { ticket: first } = await enterAs(ana.id);
  await enterAs(ana.id);
  const { ticket: foreign } = await enterAs(advisor.id);
  expect(await endOwnSessions(ana, foreign.id)).toBe(0);
  expect(await endOwnSessions(ana, first.id)).toBe(1);
  expect(await endOwnSessions(ana, "others")).toBe(1);
  expect((await sessionsOf(ana.id)).map(({ id }) => id)).toEqual([ana.sessionId]);
  expect(await liveSession(foreign, new Date(), false)).not.toBeNull();
});

test("a consent shows its words and version, and what was withdrawn", async () => {
  await setConsent(ana, "messages", true);
  await setConsent(ana, "messages", false);
  const { consents } = await loadSettings(ana, "fr");
  const messages = consents.find(({ purpose }) => purpose === "messages");
  expect(messages).toMatchObject({ given: null, version: 1, past: [{ version: 1 }] });
  expect(messages?.text).toMatch(/courriel/);
  expect((await loadSettings(advisor, "en")).consents).toEqual([]);
});

test("the export holds everything about the person and nothing that is not theirs to see", async () => {
  const data = await loadExport(ana, "json");
  DataExport.parse(JSON.parse(JSON.stringify(data)));
  expect(data.account).toMatchObject({ name: "Ana", email: `ana${count}@own.example` });
  expect(data.file?.topics.map(({ topic }) => topic)).toEqual(["citizenships", "exams"]);
  expect(data.file?.notes.map(({ text }) => text)).toEqual(["a shared note"]);
  expect(data.file?.drafts).toHaveLength(1);
  expect(data.file?.verdicts.length).toBeGreaterThan(20);
  expect(data.file?.factsUsed).toHaveLength(1);
  expect(data.activity.some(({ details }) => details !== null)).toBe(true);
  expect(data.people.map(({ name }) => name).sort()).toEqual(["Advisor", "Ana"]);
  const text = JSON.stringify(data);
  for (const secret of ["a mine note", "a team note", "$argon2"]) expect(text).not.toContain(secret);
  const { rows: digests } = await owner.query("SELECT digest FROM session WHERE person_id = $1", [ana.id]);
  for (const { digest } of digests) expect(text).not.toContain(digest);
  // The next export tells of this one.
  expect((await loadExport(ana, "document")).activity.map(({ action }) => action)).toContain("file.exported");
});

test("staff take their account along, and no client's file", async () => {
  const data = await loadExport(advisor, "json");
  expect(data.file).toBeNull();
  expect(data.account.roles.map(({ role }) => role)).toEqual(["advisor"]);
  expect(JSON.stringify(data)).not.toContain(ana.id);
});

test("whoever left has no name anywhere: not an empty one, but none", async () => {
  expect((await loadOwnSurroundings(ana))?.notes).toMatchObject([{ by: "Advisor" }]);
  await closeOwn(advisor, { password: OLD }, CALLER);
  expect((await loadOwnSurroundings(ana))?.notes).toMatchObject([{ by: null }]);
  const data = await loadExport(ana, "json");
  expect(data.people.map(({ name }) => name)).toEqual(["Ana"]);
  const notes = documentOf(data, "en", new Map()).find(({ title }) => title === "Notes shared with you");
  expect(notes?.kind === "lines" && notes.lines[0]).toMatch(/^Somebody whose name you may not see, /);
  const [admin] = await rows(
    "SELECT person_id AS id FROM role_assignment WHERE role_id = 'admin' ORDER BY granted_at DESC LIMIT 1",
  );
  const account = await loadPerson((await enterAs(admin?.id)).actor, ana.id);
  expect(account?.assignments.map((one) => one.advisor)).toEqual([null]);
});

test("what staff do to their own account is logged in the capacity they work in, and what clients do as theirs", async () => {
  const did = ["password.changed", "password.changed", "file.exported", "account.closed"];
  for (const [who, capacity] of [
    [advisor, "advisor"],
    [ana, "applicant"],
  ] as const) {
    const token = newSecret();
    await rows(
      "INSERT INTO one_time_token (id, digest, purpose, person_id, expires_at) VALUES (gen_random_uuid(), $1, 'reset_password', $2, now() + interval '1 hour')",
      digestOf(token),
      who.id,
    );
    await door({ way: "new_password", token, password: NEW, agreed: "" }, CALLER, newestRelease, today());
    const { actor } = await enterAs(who.id);
    await changePassword(actor, { oldPassword: NEW, newPassword: OLD }, CALLER);
    await loadExport(actor, "json");
    await closeOwn(actor, { password: OLD }, CALLER);
    const logged = await rows(
      "SELECT action, capacity FROM activity WHERE actor_id = $1 AND action = ANY ($2) ORDER BY id",
      who.id,
      did,
    );
    expect(logged).toEqual(did.map((action) => ({ action, capacity })));
  }
});

test("the export tells how the account was asked for and what mail went to it, and nothing of anybody else's", async () => {
  const email = `ana${count}@own.example`;
  for (const [name, completed] of [
    ["Ana as she signed up", "now()"],
    ["Somebody who typed her address", "NULL"],
  ])
    await rows(
      `INSERT INTO sign_up (id, email, name, locale, password_digest, consents, completed_at)
       VALUES (gen_random_uuid(), $1, $2, 'fr', '$argon2', '[{"purpose": "advising", "version": 1}]', ${completed})`,
      email,
      name,
    );
  for (const [recipient, template] of [
    [email, "reset"],
    [`advisor${count}@own.example`, "invitation"],
  ])
    await rows(
      `INSERT INTO mail (id, recipient, template, locale, "values") VALUES (gen_random_uuid(), $1, $2, 'en', '{"link": "a secret"}')`,
      recipient,
      template,
    );
  const data = await loadExport(ana, "json");
  expect(data.signUp).toMatchObject({
    name: "Ana as she signed up",
    language: "fr",
    agreedTo: [{ purpose: "advising", version: 1 }],
  });
  expect(data.messages).toMatchObject([{ kind: "reset", language: "en", sentAt: null }]);
  for (const foreign of ["Somebody who typed", "a secret", "$argon2"])
    expect(JSON.stringify(data)).not.toContain(foreign);
  expect((await loadExport(advisor, "json")).messages.map(({ kind }) => kind)).toEqual(["invitation"]);
});

test("staff take along what they wrote in files that are still theirs to open, clients nothing of it", async () => {
  await openFile(advisor, "write", ana.id, (scope) =>
    keepNote(scope, { id: randomUUID(), body: "Not finished", visibility: "mine" }),
  );
  const { work } = await loadExport(advisor, "json");
  expect(work.notes.map(({ seenBy, text }) => [seenBy, text]).sort()).toEqual([
    ["mine", "a mine note"],
    ["shared", "a shared note"],
    ["team", "a team note"],
  ]);
  expect(work.drafts).toMatchObject([{ form: "note:new", content: { body: "Not finished" } }]);
  expect((await loadExport(ana, "json")).work).toEqual({ notes: [], drafts: [] });
  await rows("UPDATE assignment SET ended_at = now() WHERE advisor_id = $1", advisor.id);
  expect((await loadExport(advisor, "json")).work).toEqual({ notes: [], drafts: [] });
});

test("who worked here and has a file now takes both histories along, in the order of time", async () => {
  await changeAccount(advisor, { name: "Was staff", language: "en" });
  const [admin] = await rows(
    "SELECT person_id AS id FROM role_assignment WHERE role_id = 'admin' ORDER BY granted_at DESC LIMIT 1",
  );
  await setRole((await enterAs(admin?.id)).actor, advisor.id, "applicant", true);
  const { activity } = await loadExport((await enterAs(advisor.id)).actor, "json");
  expect(activity.map(({ chain, action }) => [chain, action])).toEqual([
    ["service", "account.changed"],
    ["file", "role.granted"],
  ]);
});

test("a new file is seen by nobody but its owner, and a new note by its author alone", async () => {
  const id = await makeUp(
    { name: "New", email: `new${count}@own.example`, password: OLD, roles: ["applicant"] },
    await newestRelease(),
    today(),
  );
  expect(await openFile(advisor, "read", id, async () => "open")).toBeNull();
  const [note] = await rows(
    "INSERT INTO note (id, client_id, author_id, body, updated_at) VALUES (gen_random_uuid(), $1, $2, 'x', now()) RETURNING visibility",
    ana.id,
    advisor.id,
  );
  expect(note?.visibility).toBe("mine");
});

test("closing takes the password, and leaves no fact, note, verdict, draft, name or address", async () => {
  await openFile(ana, "edit", ana.id, async (scope) =>
    addFact(
      scope,
      await newestRelease(),
      today(),
      "citizenships",
      "0197a3b0-0000-7000-8000-00000000000".concat(String(count % 10)),
      { country: "FR" },
    ),
  );
  expect(await closeOwn(ana, { password: "not this one" }, CALLER)).toMatchObject({ ok: false });
  expect(await rows("SELECT 1 FROM client WHERE id = $1", ana.id)).toHaveLength(1);
  expect(await closeOwn(ana, { password: OLD }, CALLER)).toEqual({ ok: true });

  const tables = await rows(
    "SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'client_id'",
  );
  expect(tables.length).toBeGreaterThan(25);
  for (const { name } of tables)
    expect(await rows(`SELECT 1 FROM "${name}" WHERE client_id = $1`, ana.id), String(name)).toEqual([]);
  const [person] = await rows("SELECT name, email, status FROM person WHERE id = $1", ana.id);
  expect(person).toEqual({ name: "", email: null, status: "erased" });
  for (const table of ["credential", "factor", "role_assignment", "one_time_token"])
    expect(await rows(`SELECT 1 FROM "${table}" WHERE person_id = $1`, ana.id), table).toEqual([]);
  expect(await rows("SELECT 1 FROM session WHERE person_id = $1 AND ended_at IS NULL", ana.id)).toEqual([]);
  await unbroken(ana.id);
  // The address is free again.
  expect(
    await atGate((tx) => tx.person.findUnique({ where: { email: `ana${count}@own.example` } })),
  ).toBeNull();
});
