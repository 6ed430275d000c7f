/** The doors under pressure: guesses at once, changes in the middle of a check, texts that Postgres refuses. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "../access/actor";
import { authOptions, type Caller } from "../access/sign-in";
import { deviceMark } from "../access/throttle";
import { reassessEverybody } from "../assessment/jobs";
import { today } from "../platform/clock";
import { asWorker, disconnect } from "../platform/db";
import { addressOf } from "../platform/http";
import { clean } from "../platform/text";
import { saveTyped } from "../profile/saving";
import { newestRelease } from "../requirements/loaders";
import { purgeAccounts, writeToInvited, writeToReset } from "./jobs";
import { enterAs, makeUp } from "./made-up-people";
import {
  closeAccount,
  closeDisabled,
  door,
  invite,
  requestReset,
  requestSignUp,
  setConsent,
  setDisabled,
  setRole,
} from "./mutations";
import { Email, Name } from "./schema";
import { changePassword } from "./settings/mutations";

const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
const watcher = new pg.Client({ connectionString: process.env.DATABASE_URL });
const PASSWORD = "a long enough phrase";
let count = 0;

async function someone(...roles: ("applicant" | "advisor" | "admin")[]): Promise<Actor & { email: string }> {
  const email = `door${++count}@doors.example`;
  const id = await makeUp(
    { name: `Door ${count}`, email, password: PASSWORD, roles },
    await newestRelease(),
    today(),
  );
  return { ...(await enterAs(id)).actor, email };
}
const from = (address: string): Caller => ({ address, agent: "a test", mark: undefined });
const knock = (email: string, password: string, address = "192.0.2.1") =>
  door({ way: "password", email, password }, from(address), newestRelease, today());

/** Comes back when this many transactions wait for another. */
async function waiting(many: number): Promise<void> {
  for (;;) {
    const { rows } = await watcher.query("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'");
    if (rows.length >= many) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

beforeAll(() => Promise.all([owner.connect(), watcher.connect()]));
afterAll(async () => {
  await Promise.all([owner.end(), watcher.end(), disconnect()]);
});

test("of many guesses sent at once no more are checked than one after the other", async () => {
  const { email } = await someone("applicant");
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, place) => knock(email, `guess ${place}`, `192.0.2.${place}`)),
  );
  const reasons = answers.map((answer) => (answer.ok ? "in" : answer.reason));
  expect(reasons.filter((reason) => reason === "wrong")).toHaveLength(10);
  expect(reasons.filter((reason) => reason === "too_many")).toHaveLength(30);
});

test("signing in often uses nothing up", async () => {
  const { email } = await someone("applicant");
  for (let time = 0; time < 12; time++)
    expect(await knock(email, PASSWORD, "198.51.100.1")).toMatchObject({ ok: true });
});

test("the throttled address of an account does not keep its owner from confirming", async () => {
  const email = `new${randomUUID()}@doors.example`;
  for (let time = 0; time < 12; time++) await knock(email, "guess", `203.0.113.${time}`);
  expect(await knock(email, "guess", "203.0.113.99")).toEqual({ ok: false, reason: "too_many" });
  const answers = JSON.stringify({ a: "\u0000" });
  await requestSignUp({ name: "N", email, password: PASSWORD, advising: "on", answers }, "en");
  await owner.query("UPDATE sign_up SET token_digest = $2 WHERE email = $1", [
    email,
    // The digest of the secret "secret".
    "K7gNU3sdo-OL0wNhqoVWhr3g6s1xYv72ol_pe_Unols",
  ]);
  const confirm = () =>
    door(
      { way: "sign_up", token: "secret", password: PASSWORD },
      from("203.0.113.7"),
      newestRelease,
      today(),
    );
  const [one, other] = await Promise.all([confirm(), confirm()]);
  expect([one, other].filter(({ ok }) => ok)).toHaveLength(1);
  expect([one, other]).toContainEqual({ ok: false, reason: "link_used" });
});

test("a password changed while the old one is checked lets nobody in or back in", async () => {
  const person = await someone("applicant");
  // Both check the old password before either writes: the owner's row is held until they have.
  await owner.query("BEGIN");
  await owner.query("UPDATE credential SET digest = 'another' WHERE person_id = $1", [person.id]);
  const entering = knock(person.email, PASSWORD, "198.51.100.7");
  const changing = changePassword(
    person,
    { oldPassword: PASSWORD, newPassword: "a phrase somebody else chose" },
    from("198.51.100.8"),
  );
  await waiting(2);
  await owner.query("COMMIT");
  expect(await entering).toEqual({ ok: false, reason: "wrong" });
  expect(await changing).toEqual({ ok: false, reason: "password_wrong" });
});

test("what breaks behind the door is not told to the browser", async () => {
  const options = authOptions(
    () => Promise.reject(new Error("relation secret_table of db-7 does not exist")),
    async () => {},
  );
  const [provider] = options.providers as unknown as {
    options: { authorize: (credentials: object, request: object) => Promise<unknown> };
  }[];
  const told = provider?.options.authorize(
    { way: "password", email: "a@b.c", password: "x" },
    { headers: {} },
  );
  await expect(told).rejects.toThrow(/^unavailable$/);
});

test("two admins cannot shut each other out, and whoever lost the role grants nothing", async () => {
  const [one, other, third] = [await someone("admin"), await someone("admin"), await someone("applicant")];
  const done = await Promise.all([setDisabled(one, other.id, true), setDisabled(other, one.id, true)]);
  expect(done.filter(Boolean)).toHaveLength(1);
  const out = done[0] ? other : one;
  expect(await setRole(out, third.id, "admin", true)).toEqual({ ok: false, reason: "not_found" });
  const form = { name: "X", email: `x${randomUUID()}@doors.example`, role: "admin", language: "en" } as const;
  expect(await invite(out, form)).toEqual({ ok: false, reason: "not_found" });
});

test("an address invited twice at once is invited once", async () => {
  const admin = await someone("admin");
  const form = {
    name: "X",
    email: `y${randomUUID()}@doors.example`,
    role: "advisor",
    language: "en",
  } as const;
  const answers = await Promise.all([invite(admin, form), invite(admin, form), invite(null, form)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter((answer) => !answer.ok && answer.reason === "taken")).toHaveLength(2);
});

test("a consent given twice at once is given once", async () => {
  const person = await someone("applicant");
  await Promise.all([1, 2, 3].map(() => setConsent(person, "statistics", true)));
  const { rows } = await owner.query(
    "SELECT 1 FROM consent WHERE person_id = $1 AND purpose = 'statistics' AND withdrawn_at IS NULL",
    [person.id],
  );
  expect(rows).toHaveLength(1);
});

test("closing an account and saving a fact at once do not stand in each other's way", async () => {
  const person = await someone("applicant");
  await owner.query("BEGIN");
  await owner.query("SELECT 1 FROM client WHERE id = $1 FOR UPDATE", [person.id]);
  const saving = saveTyped(person, {
    topic: "exams",
    id: randomUUID(),
    version: null,
    typed: { exam: "mccqe1", result: "pass", takenOn: "2025-03-01" },
  });
  await waiting(1);
  const closing = closeAccount(person);
  await waiting(2);
  await owner.query("COMMIT");
  expect(await saving).toMatchObject({ ok: true });
  await closing;
  const { rows } = await owner.query("SELECT status FROM person WHERE id = $1", [person.id]);
  expect(rows[0].status).toBe("erased");
});

test("an advisor who closes their account advises nobody any more", async () => {
  const [client, both] = [await someone("applicant"), await someone("applicant")];
  await owner.query("INSERT INTO role_assignment (person_id, role_id) VALUES ($1, 'advisor')", [both.id]);
  await owner.query("INSERT INTO assignment (id, client_id, advisor_id) VALUES (gen_random_uuid(), $1, $2)", [
    client.id,
    both.id,
  ]);
  await closeAccount(both);
  const { rows } = await owner.query("SELECT 1 FROM assignment WHERE advisor_id = $1 AND ended_at IS NULL", [
    both.id,
  ]);
  expect(rows).toEqual([]);
});

test("nobody's mailbox is filled by asking for new passwords", async () => {
  const { email, id } = await someone("applicant");
  for (let time = 0; time < 8; time++) await requestReset(email);
  const { rows } = await owner.query("SELECT id FROM reset_request WHERE email = $1", [email]);
  for (const row of rows) await writeToReset({ request: row.id });
  expect(await asWorker((tx) => tx.oneTimeToken.count({ where: { personId: id } }))).toBe(5);
});

test("who was invited and lost the link gets another by asking for a password", async () => {
  const email = `z${randomUUID()}@doors.example`;
  const invited = await invite(null, { name: "X", email, role: "advisor", language: "fr" });
  await requestReset(email);
  const { rows } = await owner.query("SELECT id FROM reset_request WHERE email = $1", [email]);
  await writeToReset({ request: rows[0].id });
  const { rows: mail } = await owner.query(`SELECT template, "values" FROM mail WHERE recipient = $1`, [
    email,
  ]);
  expect(mail.map(({ template }) => template)).toEqual(["invitation"]);
  const token = mail[0].values.link.split("#")[1];
  const choose = (password: string) =>
    door({ way: "new_password", token, password, agreed: "" }, from("192.0.2.5"), newestRelease, today());
  expect(await choose(PASSWORD)).toMatchObject({ ok: true });
  expect(await choose(PASSWORD)).toEqual({ ok: false, reason: "link_used" });
  expect(invited.ok).toBe(true);
});

/** Invites an applicant and returns the secret of the mailed link, and the page it leads to. */
async function invitedApplicant(): Promise<{ id: string; page: string; token: string }> {
  const email = `i${randomUUID()}@doors.example`;
  const invited = await invite(null, { name: "X", email, role: "applicant", language: "en" });
  const id = invited.ok ? invited.personId : "";
  await writeToInvited({ person: id });
  const { rows } = await owner.query(`SELECT "values" FROM mail WHERE recipient = $1`, [email]);
  const [, page = "", token = ""] = /\/en\/([a-z-]+)#(.*)$/.exec(rows[0].values.link) ?? [];
  return { id, page, token };
}

test("whoever is invited to a file of their own agrees to its being kept, or does not get in", async () => {
  const { id, page, token } = await invitedApplicant();
  expect(page).toBe("invitation");
  const accept = (agreed: string) =>
    door(
      { way: "new_password", token, password: PASSWORD, agreed },
      from("192.0.2.6"),
      newestRelease,
      today(),
    );
  expect(await accept("messages")).toEqual({ ok: false, reason: "advising" });
  expect(await accept("advising messages")).toMatchObject({ ok: true });
  const { rows: given } = await owner.query(
    "SELECT purpose FROM consent WHERE person_id = $1 ORDER BY purpose",
    [id],
  );
  expect(given.map(({ purpose }) => purpose)).toEqual(["advising", "messages"]);
  const { rows: noted } = await owner.query(
    "SELECT object_id FROM activity WHERE chain = $1 AND action = 'consent.given' ORDER BY object_id",
    [id],
  );
  expect(noted.map(({ object_id }) => object_id)).toEqual(["advising@1", "messages@1"]);
});

test("an account disabled while its new password is worked out stays shut", async () => {
  const { id, token } = await invitedApplicant();
  await owner.query("BEGIN");
  await owner.query("UPDATE person SET status = 'disabled', disabled_at = now() WHERE id = $1", [id]);
  const entering = door(
    { way: "new_password", token, password: PASSWORD, agreed: "advising" },
    from("192.0.2.8"),
    newestRelease,
    today(),
  );
  await waiting(1);
  await owner.query("COMMIT");
  expect(await entering).toEqual({ ok: false, reason: "link_used" });
  const { rows } = await owner.query("SELECT status FROM person WHERE id = $1", [id]);
  expect(rows[0].status).toBe("disabled");
});

test("whoever has a file keeps the role that lets them take it along and close it", async () => {
  const [admin, person] = [await someone("admin"), await someone("applicant", "advisor")];
  expect(await setRole(admin, person.id, "applicant", false)).toEqual({ ok: false, reason: "keeps_file" });
  expect(await setRole(admin, person.id, "advisor", false)).toEqual({ ok: true });
});

test("an admin closes an account that is disabled, of others and not their own, and nothing is left of it", async () => {
  const [admin, person] = [await someone("admin"), await someone("applicant")];
  expect(await closeDisabled(admin, person.id)).toBe(false);
  await setDisabled(admin, person.id, true);
  expect(await closeDisabled(person, person.id)).toBe(false);
  expect(await closeDisabled(admin, person.id)).toBe(true);
  expect(await closeDisabled(admin, person.id)).toBe(false);
  const { rows } = await owner.query(
    "SELECT status, name, email, (SELECT count(*)::int FROM client c WHERE c.id = p.id) AS files FROM person p WHERE id = $1",
    [person.id],
  );
  expect(rows).toEqual([{ status: "erased", name: "", email: null, files: 0 }]);
  const { rows: noted } = await owner.query(
    "SELECT actor_id, capacity FROM activity WHERE chain = $1 AND action = 'account.closed'",
    [person.id],
  );
  expect(noted).toEqual([{ actor_id: admin.id, capacity: "admin" }]);
});

test("who was invited and never came is forgotten, and who has a link still is not", async () => {
  const [gone, still] = [await invitedApplicant(), await invitedApplicant()];
  const long = "now() - interval '31 days'";
  await owner.query(`UPDATE person SET created_at = ${long} WHERE id IN ($1, $2)`, [gone.id, still.id]);
  await owner.query(`UPDATE one_time_token SET expires_at = ${long} WHERE person_id = $1`, [gone.id]);
  await purgeAccounts();
  const { rows } = await owner.query(
    "SELECT p.status, p.name, c.id IS NOT NULL AS file FROM person p LEFT JOIN client c ON c.id = p.id WHERE p.id IN ($1, $2) ORDER BY p.status",
    [gone.id, still.id],
  );
  expect(rows).toEqual([
    { status: "invited", name: "X", file: true },
    { status: "erased", name: "", file: false },
  ]);
});

test("links that lead nowhere are tried only so often from one address", async () => {
  const knockWith = (way: "sign_up" | "new_password") =>
    door(
      { way, token: randomUUID(), password: PASSWORD, agreed: "" },
      from("203.0.113.200"),
      newestRelease,
      today(),
    );
  const answers = [];
  for (let time = 0; time < 60; time++)
    answers.push(await knockWith(time % 2 === 0 ? "sign_up" : "new_password"));
  const reasons = answers.map((answer) => (answer.ok ? "in" : answer.reason));
  expect(reasons.filter((reason) => reason === "link_used")).toHaveLength(50);
  expect(reasons.filter((reason) => reason === "too_many")).toHaveLength(10);
});

test("of guesses at many accounts sent at once from one address no more are checked than one after the other", async () => {
  const answers = await Promise.all(
    Array.from({ length: 70 }, (_, place) => knock(`many${place}@doors.example`, "guess", "203.0.113.201")),
  );
  const reasons = answers.map((answer) => (answer.ok ? "in" : answer.reason));
  expect(reasons.filter((reason) => reason === "wrong")).toHaveLength(50);
  expect(reasons.filter((reason) => reason === "too_many")).toHaveLength(20);
});

test("the failures of neighbours keep nobody from the link they were mailed", async () => {
  const address = "203.0.113.202";
  for (let time = 0; time < 51; time++) await knock(`next${time}@doors.example`, "guess", address);
  expect(await knock("another@doors.example", "guess", address)).toEqual({ ok: false, reason: "too_many" });
  const { token } = await invitedApplicant();
  const accepted = await door(
    { way: "new_password", token, password: PASSWORD, agreed: "advising" },
    from(address),
    newestRelease,
    today(),
  );
  expect(accepted).toMatchObject({ ok: true });
});

test("a mark found in one browser uses up the attempts of no other", async () => {
  const { email } = await someone("applicant");
  const [found, own] = [deviceMark(email), deviceMark(email)];
  const knockFrom = (mark: string, password: string) =>
    door(
      { way: "password", email, password },
      { address: "203.0.113.203", agent: "a test", mark },
      newestRelease,
      today(),
    );
  for (let time = 0; time < 10; time++) await knockFrom(found, "guess");
  expect(await knockFrom(found, PASSWORD)).toEqual({ ok: false, reason: "too_many" });
  expect(await knockFrom(own, PASSWORD)).toMatchObject({ ok: true });
});

test("an address of any length is judged, and does not hold the server up", () => {
  // Where a pattern tried every way to read them, these would take hours.
  for (const text of [`a@${".".repeat(900_000)}>`, `a@${"b.".repeat(400_000)}>`, `${"a".repeat(900_000)}@`])
    expect(Email.safeParse(text).success).toBe(false);
  for (const text of ["a@b.co", "a.b+c@d-e.f.example"]) expect(Email.safeParse(text).success).toBe(true);
  for (const text of ["a@b", "a@.b", "a@b..c", "a@b.", "@b.c"])
    expect(Email.safeParse(text).success).toBe(false);
});

test("the daily run goes on where a file closes while it runs", async () => {
  await owner.query(`
    WITH made AS (
      INSERT INTO person (id, email, name)
      SELECT id, id || '@doors.example', 'Door' FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, 110)) new
      RETURNING id
    ) INSERT INTO client (id) SELECT id FROM made`);
  const files = (await owner.query("SELECT id::text FROM client ORDER BY id")).rows;
  // The last of the hundred that are read together closes after they were read, and before its turn.
  const [closing, last] = [files[99].id, files.at(-1).id];
  await owner.query("DELETE FROM assessment WHERE client_id = $1", [last]);
  await owner.query("BEGIN");
  await owner.query("DELETE FROM client WHERE id = $1", [closing]);
  const run = reassessEverybody(() => {});
  await waiting(1);
  await owner.query("COMMIT");
  await run;
  const { rows } = await owner.query("SELECT 1 FROM assessment WHERE client_id = $1", [last]);
  expect(rows.length).toBeGreaterThan(0);
  await owner.query("DELETE FROM person WHERE name = 'Door'");
});

test("a next day that has passed or moved is stored anew", async () => {
  const { id } = await someone("applicant");
  const stale = async () =>
    (
      await owner.query(
        "SELECT 1 FROM assessment WHERE client_id = $1 AND current AND next_on = '2020-01-01'",
        [id],
      )
    ).rows.length;
  await owner.query("UPDATE assessment SET next_on = '2020-01-01' WHERE client_id = $1", [id]);
  expect(await stale()).toBeGreaterThan(0);
  await reassessEverybody(() => {});
  expect(await stale()).toBe(0);
});

test("a day typed as a text stays text", async () => {
  const person = await someone("applicant");
  const saved = await saveTyped(person, {
    topic: "paperNames",
    id: randomUUID(),
    version: null,
    typed: { paper: "degree", name: "2020-01-01" },
  });
  expect(saved).toMatchObject({ ok: true });
});

test("text is what the database takes, and addresses are one address", () => {
  expect(clean({ a: ["x\u0000y", { b: "\ud800z" }], c: 1, d: "😀" })).toEqual({
    a: ["xy", { b: "\ufffdz" }],
    c: 1,
    d: "😀",
  });
  for (const one of ["a,b@c.example", "x<a@b.example>", 'a"@b.example', "a@b.example;c", "a\u0000@b.example"])
    expect(Email.safeParse(one).success, one).toBe(false);
  for (const one of ["a.b+c@d.example", "zoé@exämple.example", "o'neill@b.example"])
    expect(Email.safeParse(one).success, one).toBe(true);
  expect(Name.parse(" Ana\r\n\u2028María ")).toBe("Ana María");
  expect(Name.safeParse(" \n ").success).toBe(false);
});

test("where a request comes from is what our proxy says, not what the caller writes", () => {
  expect(addressOf("203.0.113.1, 192.0.2.9")).toBe("192.0.2.9");
  expect(addressOf("192.0.2.9")).toBe("192.0.2.9");
  expect(addressOf(null)).toBe("local");
  expect(addressOf("2001:db8::1")).toBe(addressOf("2001:0DB8:0:0:ffff::9"));
  expect(addressOf("2001:db8:0:1::1")).not.toBe(addressOf("2001:db8::1"));
  expect(addressOf("::1")).toBe("0:0:0:0::");
  expect(addressOf("::ffff:192.0.2.9")).toBe("::ffff:192.0.2.9");
  expect(addressOf("")).toBe("local");
});
