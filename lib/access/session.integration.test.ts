import { afterAll, beforeAll, expect, test } from "vitest";
import { enterAs, makeUp } from "../people/made-up-people";
import { door } from "../people/mutations";
import { today } from "../platform/clock";
import { atGate, disconnect } from "../platform/db";
import { newestRelease } from "../requirements/loaders";
import { isCommonPassword, passwordDigest, passwordFits } from "./password";
import { endTicket, liveSession, sessionsOf } from "./session";
import { deviceMark } from "./throttle";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PASSWORD = "eleven quiet lighthouses";
const ids = {} as Record<"client" | "staff" | "victim", string>;

beforeAll(async () => {
  const release = await newestRelease();
  const person = (slug: string, role: "applicant" | "advisor") =>
    makeUp(
      { name: slug, email: `${slug}@sessions.example`, password: PASSWORD, roles: [role] },
      release,
      today(),
    );
  ids.client = await person("client", "applicant");
  ids.staff = await person("staff", "advisor");
  ids.victim = await person("victim", "applicant");
});
afterAll(disconnect);

const later = (ms: number): Date => new Date(Date.now() + ms);

test.each([
  ["client", 59 * MINUTE, true],
  ["client", 61 * MINUTE, false],
  ["staff", 29 * MINUTE, true],
  ["staff", 31 * MINUTE, false],
] as const)("a session of %s unused for %i ms is live: %s", async (who, unused, live) => {
  const { ticket } = await enterAs(ids[who]);
  expect((await liveSession(ticket, later(unused), true)) !== null).toBe(live);
  // Once over, it stays over.
  if (!live) expect(await liveSession(ticket, new Date(), true)).toBeNull();
});

const IDLE = { client: 60 * MINUTE, staff: 30 * MINUTE };

test.each([
  ["client", 24],
  ["staff", 12],
] as const)("a session of %s ends after %i hours however much it is used", async (who, hours) => {
  const { ticket } = await enterAs(ids[who]);
  for (let at = 20 * MINUTE; at < hours * HOUR; at += 20 * MINUTE)
    expect(await liveSession(ticket, later(at), true)).toMatchObject({
      final: at >= hours * HOUR - IDLE[who],
    });
  expect(await liveSession(ticket, later(hours * HOUR + MINUTE), true)).toBeNull();
});

test("asking how long it lasts does not make it last longer", async () => {
  const { ticket } = await enterAs(ids.client);
  const before = (await liveSession(ticket, new Date(), false))?.endsAt;
  expect((await liveSession(ticket, later(30 * MINUTE), false))?.endsAt).toEqual(before);
  expect(await liveSession(ticket, later(61 * MINUTE), false)).toBeNull();
});

test("a session that was ended, another secret and a disabled account open nothing", async () => {
  const { ticket } = await enterAs(ids.client);
  expect(await liveSession({ ...ticket, secret: "another" }, new Date(), true)).toBeNull();
  expect(await liveSession(ticket, new Date(), true)).not.toBeNull();
  await endTicket(ticket);
  expect(await liveSession(ticket, new Date(), true)).toBeNull();

  const { ticket: other } = await enterAs(ids.client);
  await atGate((tx) => tx.person.update({ where: { id: ids.client }, data: { status: "disabled" } }));
  expect(await liveSession(other, new Date(), true)).toBeNull();
  await atGate((tx) => tx.person.update({ where: { id: ids.client }, data: { status: "active" } }));
});

test("people see the sessions they have, until each has ended", async () => {
  const { ticket } = await enterAs(ids.staff);
  expect((await sessionsOf(ids.staff)).map(({ id }) => id)).toContain(ticket.id);
  await endTicket(ticket);
  expect((await sessionsOf(ids.staff)).map(({ id }) => id)).not.toContain(ticket.id);
});

test("guessing from outside is slowed down, and its victim still gets in from a browser that is known", async () => {
  const knock = (password: string, mark: string | undefined, address: string) =>
    door(
      { way: "password", email: "Victim@Sessions.example ", password },
      { address, agent: "a test", mark },
      newestRelease,
      today(),
    );
  const answers = new Set<string>();
  for (let guess = 0; guess < 14; guess++) {
    const entry = await knock(`guess number ${guess}`, undefined, `203.0.113.${guess}`);
    answers.add(entry.ok ? "in" : entry.reason);
  }
  expect([...answers]).toEqual(["wrong", "too_many"]);
  // From outside even the right password must wait now; the owner's own browser need not.
  expect(await knock(PASSWORD, undefined, "198.51.100.1")).toEqual({ ok: false, reason: "too_many" });
  expect(await knock(PASSWORD, "a mark of somebody else", "198.51.100.1")).toMatchObject({ ok: false });
  expect(await knock(PASSWORD, deviceMark("victim@sessions.example"), "198.51.100.1")).toMatchObject({
    ok: true,
  });
});

test("an account that does not exist is answered like a wrong password, after as much work", async () => {
  const entry = await door(
    { way: "password", email: "nobody@sessions.example", password: PASSWORD },
    { address: "192.0.2.1", agent: "a test", mark: undefined },
    newestRelease,
    today(),
  );
  expect(entry).toEqual({ ok: false, reason: "wrong" });
});

test("passwords fit only themselves, whatever keyboard they are typed on", async () => {
  const digest = await passwordDigest("caf\u00E9 au lait, deux sucres");
  expect(digest.startsWith("$argon2id$")).toBe(true);
  expect(await passwordFits("cafe\u0301 au lait, deux sucres", digest)).toBe(true);
  expect(await passwordFits("cafe au lait, deux sucres", digest)).toBe(false);
  expect(await passwordFits("", null)).toBe(false);
  expect(await passwordFits("", "")).toBe(false);
});

test.each([
  ["password1", true],
  ["Football!!", true],
  ["qwertyuiop", true],
  ["eleven quiet lighthouses", false],
])("%s is among the common ones: %s", (password, common) => {
  expect(isCommonPassword(password)).toBe(common);
});
