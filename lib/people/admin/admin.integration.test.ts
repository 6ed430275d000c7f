import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Actor, capacityOn } from "../../access/actor";
import { HOUSE } from "../../activity/schema";
import { today } from "../../platform/clock";
import { disconnect } from "../../platform/db";
import { newestRelease } from "../../requirements/loaders";
import { assignAs, enterAs, makeUp } from "../made-up-people";
import { invite, setDisabled } from "../mutations";
import { chainFault, loadLog, loadPeople, loadPerson } from "./loaders";
import { ActivityQuery, PeopleQuery } from "./schema";

const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
const ids = {} as Record<"ada" | "bea" | "cem", string>;
let admin: Actor;
let advisor: Actor;
const EVERYBODY = PeopleQuery.parse({});
const EVERYTHING = ActivityQuery.parse({});

beforeAll(async () => {
  await owner.connect();
  const release = await newestRelease();
  const make = (name: string, role: "applicant" | "advisor" | "admin") =>
    makeUp(
      { name, email: `${name}@admin.example`, password: "a long enough phrase", roles: [role] },
      release,
      today(),
    );
  ids.ada = await make("ada", "applicant");
  ids.bea = await make("bea", "advisor");
  ids.cem = await make("cem", "admin");
  admin = (await enterAs(ids.cem)).actor;
  advisor = (await enterAs(ids.bea)).actor;
  await assignAs(ids.cem, ids.ada, ids.bea);
});
afterAll(async () => {
  await owner.end();
  await disconnect();
});

test("an admin's list holds applicants as well as colleagues, with who advises them", async () => {
  const { rows } = await loadPeople(admin, EVERYBODY, "@admin.example");
  expect(rows.map(({ name, advisors }) => [name, advisors])).toEqual([
    ["ada", ["bea"]],
    ["bea", null],
    ["cem", null],
  ]);
  expect((await loadPeople(admin, { ...EVERYBODY, role: "advisor" }, "BEA")).total).toBe(1);
  expect((await loadPeople(admin, { ...EVERYBODY, status: "disabled" }, "@admin.example")).total).toBe(0);
});

test("somebody is found by any part of their name or address, with or without its accents", async () => {
  await owner.query("UPDATE person SET name = 'José Ángel Nuñez' WHERE id = $1", [ids.ada]);
  for (const words of ["jose nunez", "JOSÉ", "ángel ADA@admin.example", "Nuñ"])
    expect(
      (await loadPeople(admin, EVERYBODY, words)).rows.map(({ id }) => id),
      words,
    ).toEqual([ids.ada]);
  expect((await loadPeople(admin, EVERYBODY, "jose bea@admin.example")).total).toBe(0);
  await owner.query("UPDATE person SET name = 'ada' WHERE id = $1", [ids.ada]);
});

test("somebody who is no admin gets nobody", async () => {
  expect((await loadPeople(advisor, EVERYBODY)).total).toBe(0);
  expect(await loadPerson(advisor, ids.ada)).toBeNull();
  expect((await loadLog(advisor, EVERYTHING)).total).toBe(0);
});

test("an account shows who advises and what its owner may not do to themselves", async () => {
  const ada = await loadPerson(admin, ids.ada);
  expect(ada?.assignments.map((one) => one.advisor)).toEqual(["bea"]);
  expect(ada?.advisors.map(({ name }) => name)).toContain("bea");
  expect([ada?.mayDisable, ada?.mayGrant]).toEqual([true, true]);
  const self = await loadPerson(admin, ids.cem);
  expect([self?.mayDisable, self?.mayGrant]).toEqual([false, false]);
  expect((await loadPerson(admin, ids.bea))?.advises.map(({ name }) => name)).toEqual(["ada"]);
});

test("who may advise follows from what a role allows, whatever the role is called", async () => {
  expect((await loadPerson(admin, ids.bea))?.mayAdvise).toBe(true);
  expect((await loadPerson(admin, ids.cem))?.mayAdvise).toBe(false);
  await owner.query(
    "INSERT INTO role (id, title_en, title_fr, permissions) VALUES ('mentor', 'Mentor', 'Mentore', $1)",
    [["client:read:assigned", "note:write:assigned"]],
  );
  await owner.query("INSERT INTO role_assignment (person_id, role_id) VALUES ($1, 'mentor')", [ids.cem]);
  expect((await loadPerson(admin, ids.cem))?.mayAdvise).toBe(true);
  expect(capacityOn((await enterAs(ids.cem)).actor, ids.ada)).toBe("advisor");
  await owner.query("DELETE FROM role_assignment WHERE role_id = 'mentor'");
  await owner.query("DELETE FROM role WHERE id = 'mentor'");
});

test("disabling ends the sessions at once, and the page says so", async () => {
  await enterAs(ids.ada);
  expect((await loadPerson(admin, ids.ada))?.sessions.length).toBeGreaterThan(0);
  await setDisabled(admin, ids.ada, true);
  const after = await loadPerson(admin, ids.ada);
  expect([after?.status, after?.sessions.length]).toEqual(["disabled", 0]);
  await setDisabled(admin, ids.ada, false);
});

test("an address that is taken is named, and no second account is made", async () => {
  const form = { name: "Dee", email: "dee@admin.example", role: "advisor" as const, language: "fr" as const };
  expect(await invite(admin, form)).toMatchObject({ ok: true });
  expect(await invite(admin, form)).toEqual({ ok: false, reason: "taken" });
  expect((await loadPeople(admin, { ...EVERYBODY, status: "invited" }, "dee@")).total).toBe(1);
});

test("the log tells who did what and when, on whose file, and nothing of what was said", async () => {
  const log = await loadLog(admin, { ...EVERYTHING, actor: ids.cem, day: today() });
  expect(log.rows.map(({ action }) => action)).toContain("person.disabled");
  expect(log.rows.every(({ actor }) => actor === "cem")).toBe(true);
  expect(JSON.stringify(log.rows)).not.toContain("payload");
  expect((await loadLog(admin, { ...EVERYTHING, action: "person.invited" })).rows[0]?.file).toBeNull();
  expect((await loadLog(admin, { ...EVERYTHING, file: HOUSE })).total).toBeGreaterThan(0);
  expect((await loadLog(admin, { ...EVERYTHING, day: "2020-01-01" })).total).toBe(0);
});

test("a chain that was tampered with is shown where it breaks, and how", async () => {
  const fault = () => chainFault(admin, ids.ada);
  expect(await fault()).toBeNull();
  const said = await owner.query(
    "SELECT a.position FROM activity a JOIN activity_payload p ON p.activity_id = a.id WHERE a.chain = $1 ORDER BY 1 DESC LIMIT 1",
    [ids.ada],
  );
  const place = said.rows[0]?.position as number;
  const at = "(SELECT id FROM activity WHERE chain = $1 AND position = $2)";
  const body = await owner.query(`SELECT body FROM activity_payload WHERE activity_id = ${at}`, [
    ids.ada,
    place,
  ]);
  await owner.query(
    `UPDATE activity_payload SET body = jsonb_set(body, '{salt}', '"another"') WHERE activity_id = ${at}`,
    [ids.ada, place],
  );
  expect(await fault()).toEqual({ place, fault: "said_changed" });
  await owner.query(`DELETE FROM activity_payload WHERE activity_id = ${at}`, [ids.ada, place]);
  expect(await fault()).toEqual({ place, fault: "said_missing" });
  await owner.query(`INSERT INTO activity_payload (activity_id, chain, body) VALUES (${at}, $1, $3)`, [
    ids.ada,
    place,
    body.rows[0]?.body,
  ]);
  expect(await fault()).toBeNull();
  await owner.query("UPDATE activity SET action = 'file.exported' WHERE chain = $1 AND position = 1", [
    ids.ada,
  ]);
  expect(await fault()).toEqual({ place: 1, fault: "entry" });
});
