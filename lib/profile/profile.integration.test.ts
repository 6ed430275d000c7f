/** Editing one's own file on a real database: what is written together, what is refused, what is never lost. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "../access/actor";
import { openFile } from "../access/scope";
import { loadOwnHistory, PAGE } from "../activity/loaders";
import { loadOwnAnswer, loadOwnPast } from "../assessment/loaders";
import { replay } from "../assessment/replay";
import { loadOwnSurroundings } from "../caseload/own";
import type { Profile } from "../eligibility/profile";
import { assignAs, enterAs, makeUp } from "../people/made-up-people";
import { today } from "../platform/clock";
import { asPerson, disconnect } from "../platform/db";
import { loadRelease, newestRelease } from "../requirements/loaders";
import { MOST_DRAFTS } from "./drafts";
import { typedFact } from "./fields";
import { loadOwnFile, loadOwnTopic } from "./loaders";
import { addFact } from "./mutations";
import { dropTyped, keepTyped, removeSeen, saveTyped, settleSeen } from "./saving";
import type { FactForm } from "./schema";

const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
const PROFILE: Profile = {
  citizenships: ["CA"],
  education: [{ school: { country: "IN", wdomsListed: true, canadaSponsorNote: true }, degree: "mbbs" }],
  exams: [{ exam: "usmle_step1", result: "pass", takenOn: "2024-05-01" }],
  unsure: ["exams.mccqe1"],
};
let count = 0;

async function someone(role: "applicant" | "advisor" | "admin", profile?: Profile): Promise<Actor> {
  const id = await makeUp(
    {
      name: `Person ${++count}`,
      email: `person${count}@profile.example`,
      password: "a long enough phrase",
      roles: [role],
      ...(profile ? { profile } : {}),
    },
    await newestRelease(),
    today(),
  );
  return (await enterAs(id)).actor;
}

const rowsOf = (chain: string, action: string) =>
  owner
    .query("SELECT position FROM activity WHERE chain = $1 AND action = $2", [chain, action])
    .then(({ rows }) => rows.length);

const sitting = (id: string, typed: Record<string, string> = {}): FactForm => ({
  topic: "exams",
  id,
  version: null,
  typed: { exam: "mccqe1", result: "pass", takenOn: "2025-03-01", ...typed },
});

let ana: Actor;

beforeAll(async () => {
  await owner.connect();
  ana = await someone("applicant", PROFILE);
});
afterAll(async () => {
  await Promise.all([owner.end(), disconnect()]);
});

test("a saved fact moves verdicts, and its history is written with it", async () => {
  const id = randomUUID();
  const before = (await loadOwnAnswer(ana, null))?.answer;
  const saved = await saveTyped(ana, sitting(id));
  expect(saved).toMatchObject({ ok: true, version: 1 });
  if (!saved.ok) return;
  expect(saved.moved.length).toBeGreaterThan(0);
  const after = (await loadOwnAnswer(ana, null))?.answer;
  for (const { pathway, from, to } of saved.moved) {
    expect(before?.results.find((one) => one.pathway === pathway)?.verdict).toBe(from);
    expect(after?.results.find((one) => one.pathway === pathway)?.verdict).toBe(to);
    const past = await loadOwnPast(ana, pathway);
    expect(past?.[0]?.verdict).toBe(to);
  }
  const history = await loadOwnHistory(ana, "changes", 1);
  const added = history?.lines.find((line) => line.action === "fact.added");
  expect(added).toMatchObject({ who: "you", object: { kind: "exams", id } });
  expect(added?.payload).toMatchObject({ to: { exam: "mccqe1", result: "pass" } });
  // Who tells of an exam knows of it.
  expect((await loadOwnTopic(ana, "exams"))?.state.unsure).toEqual([]);
});

test("facts, verdicts and history are written together or not at all", async () => {
  const ben = await someone("applicant", PROFILE);
  const release = await newestRelease();
  const id = randomUUID();
  await expect(
    openFile(ben, "edit", ben.id, async (scope) => {
      await addFact(scope, release, today(), "exams", id, { exam: "mccqe1", result: "pass" });
      throw new Error("the connection breaks");
    }),
  ).rejects.toThrow("breaks");
  expect(await rowsOf(ben.id, "fact.added")).toBe(0);
  expect((await loadOwnFile(ben))?.file.exams.facts).toHaveLength(1);
});

test("a form sent twice, even at once, makes one row", async () => {
  const ben = await someone("applicant", PROFILE);
  const id = randomUUID();
  const results = await Promise.all([saveTyped(ben, sitting(id)), saveTyped(ben, sitting(id))]);
  expect(results.map(({ ok }) => ok)).toEqual([true, true]);
  expect((await loadOwnTopic(ben, "exams"))?.state.facts.filter((fact) => fact.id === id)).toHaveLength(1);
  expect(await rowsOf(ben.id, "fact.added")).toBe(1);
});

test("a form sent again with later words meets the fact it made and loses neither", async () => {
  const ben = await someone("applicant", PROFILE);
  const id = randomUUID();
  await saveTyped(ben, sitting(id));
  const again = await saveTyped(ben, sitting(id, { takenOn: "2025-04-02" }));
  expect(again).toMatchObject({
    ok: false,
    reason: "conflict",
    theirs: { version: 1, by: "you", typed: { takenOn: "2025-03-01" } },
  });
});

test("who changes what somebody else changed meanwhile sees both texts, and may then choose", async () => {
  const ben = await someone("applicant", PROFILE);
  const [fact] = (await loadOwnTopic(ben, "exams"))?.state.facts ?? [];
  if (!fact) throw new Error("there is an exam");
  const form = (takenOn: string, version: number): FactForm => ({
    topic: "exams",
    id: fact.id,
    version,
    typed: { ...typedFact(fact.body), takenOn },
  });
  expect(await saveTyped(ben, form("2024-05-02", 1))).toMatchObject({ ok: true, version: 2 });
  const clash = await saveTyped(ben, form("2024-05-03", 1));
  expect(clash).toMatchObject({
    reason: "conflict",
    theirs: { version: 2, typed: { takenOn: "2024-05-02" } },
  });
  expect((await loadOwnTopic(ben, "exams"))?.state.facts[0]?.body.takenOn).toBe("2024-05-02");
  expect(await saveTyped(ben, form("2024-05-03", 2))).toMatchObject({ ok: true, version: 3 });
  expect(await removeSeen(ben, { topic: "exams", id: fact.id, version: 2 })).toMatchObject({
    reason: "conflict",
  });
  expect(await removeSeen(ben, { topic: "exams", id: fact.id, version: 3 })).toMatchObject({ ok: true });
  expect(await saveTyped(ben, form("2024-05-04", 3))).toEqual({ ok: false, reason: "gone" });
});

test("a field that is not right is named, and nothing is written", async () => {
  const bad = sitting(randomUUID(), { exam: "", takenOn: "2025-02-30", score: "many" });
  expect(await saveTyped(ana, bad)).toEqual({
    ok: false,
    reason: "fields",
    fields: { exam: "empty", takenOn: "wrong", score: "wrong" },
  });
  const unknown = sitting(randomUUID(), { exam: "no_such_exam" });
  expect(await saveTyped(ana, unknown)).toMatchObject({ reason: "fields", fields: { exam: "wrong" } });
});

test("a topic is settled once: an older view of it is a conflict", async () => {
  const ben = await someone("applicant", PROFILE);
  const version = (await loadOwnTopic(ben, "matches"))?.state.version ?? -1;
  const none = { topic: "matches" as const, version, complete: true, unsure: [] };
  expect(await settleSeen(ben, none)).toMatchObject({ ok: true });
  expect(await settleSeen(ben, none)).toEqual({ ok: false, reason: "conflict" });
  expect((await loadOwnAnswer(ben, null))?.profile.matches).toEqual([]);
});

test("a draft outlives the session it was typed in, and ends when it is saved", async () => {
  const ben = await someone("applicant", PROFILE);
  const id = randomUUID();
  expect(await keepTyped(ben, sitting(id, { result: "" }))).toMatchObject({ ok: true });
  expect(await keepTyped(ben, sitting(id))).toMatchObject({ ok: true });
  const { actor: later } = await enterAs(ben.id);
  const drafts = (await loadOwnTopic(later, "exams"))?.drafts;
  expect(drafts).toMatchObject([{ id, version: null, typed: { exam: "mccqe1", result: "pass" } }]);
  expect((await loadOwnTopic(later, "education"))?.drafts).toEqual([]);
  await saveTyped(later, sitting(id));
  expect((await loadOwnTopic(later, "exams"))?.drafts).toEqual([]);
  const other = randomUUID();
  await keepTyped(later, sitting(other));
  await dropTyped(later, "exams", other);
  expect((await loadOwnTopic(later, "exams"))?.drafts).toEqual([]);
});

test("strangers, advisors of the past and advisors of today do not edit a file", async () => {
  const [stranger, advisor, admin] = [
    await someone("applicant", {}),
    await someone("advisor"),
    await someone("admin"),
  ];
  const edit = (actor: Actor) => openFile(actor, "edit", ana.id, async () => "opened");
  const read = (actor: Actor) => openFile(actor, "read", ana.id, async () => "opened");
  expect(await edit(stranger)).toBeNull();
  expect(await read(advisor)).toBeNull();
  const assignment = await assignAs(admin.id, ana.id, advisor.id);
  expect(await read(advisor)).toBe("opened");
  expect(await edit(advisor)).toBeNull();
  expect((await loadOwnSurroundings(ana))?.advisors).toMatchObject([{ id: advisor.id, name: advisor.name }]);
  await asPerson(admin.id, (tx) =>
    tx.assignment.updateMany({ where: { id: assignment }, data: { endedAt: new Date() } }),
  );
  expect(await read(advisor)).toBeNull();
  // Whoever has no file of their own has nothing to load.
  expect(await loadOwnFile(advisor)).toBeNull();
  expect(await loadOwnHistory(admin, "all", 1)).toBeNull();
  // A fact's id does not open the file it stands in.
  const [fact] = (await loadOwnTopic(ana, "exams"))?.state.facts ?? [];
  expect(await saveTyped(stranger, { ...sitting(fact?.id ?? ""), version: 1 })).toEqual({
    ok: false,
    reason: "gone",
  });
  expect(await saveTyped(stranger, sitting(fact?.id ?? ""))).toEqual({ ok: false, reason: "taken" });
});

test("every stored verdict is worked out again to the same answer", async () => {
  const { rows } = await owner.query<{ id: string; client_id: string }>(
    "SELECT a.id, a.client_id FROM assessment a JOIN person p ON p.id = a.client_id WHERE p.email LIKE '%@profile.example'",
  );
  expect(rows.length).toBeGreaterThan(100);
  const people = new Map<string, Actor>();
  const outcomes = new Map<string, number>();
  const releases = new Map<number, ReturnType<typeof loadRelease>>();
  const releaseOf = (revision: number) => {
    const known = releases.get(revision) ?? loadRelease(revision);
    releases.set(revision, known);
    return known;
  };
  for (const { id, client_id: client } of rows) {
    const actor = people.get(client) ?? (await enterAs(client)).actor;
    people.set(client, actor);
    await releaseOf((await newestRelease()).revision);
    const result = await openFile(actor, "read", client, (scope) => replay(scope, id, releaseOf));
    outcomes.set(result?.outcome ?? "none", (outcomes.get(result?.outcome ?? "none") ?? 0) + 1);
  }
  expect([...outcomes.keys()]).toEqual(["same"]);
});

test("no more begun forms are kept than anybody begins, and one that is kept goes on being kept", async () => {
  const eve = await someone("applicant", {});
  const typed = { topic: "exams" as const, version: null, typed: { exam: "nac" } };
  const ids = Array.from({ length: MOST_DRAFTS + 2 }, () => randomUUID());
  const outcomes = await Promise.all(ids.map((id) => keepTyped(eve, { ...typed, id })));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(MOST_DRAFTS);
  expect(outcomes.filter((one) => !one.ok && one.reason === "full")).toHaveLength(2);
  const kept = ids[outcomes.findIndex(({ ok }) => ok)] as string;
  expect(await keepTyped(eve, { ...typed, id: kept })).toMatchObject({ ok: true });
});

test("a long history comes page by page, newest first, without a gap", async () => {
  const ben = await someone("applicant", {});
  await asPerson(ben.id, async (tx) => {
    for (let line = 0; line < 2 * PAGE + 5; line++)
      await tx.activity.create({
        data: {
          chain: ben.id,
          actorId: ben.id,
          capacity: "applicant",
          action: "session.opened",
          objectKind: "session",
          objectId: String(line),
        },
      });
  });
  const first = await loadOwnHistory(ben, "all", 1);
  const seen: number[] = [];
  for (let page = 1; page <= (first?.pages ?? 0); page++)
    seen.push(...((await loadOwnHistory(ben, "all", page))?.lines.map((line) => line.position) ?? []));
  expect(first?.total).toBe(seen.length);
  expect(seen).toEqual(Array.from({ length: seen.length }, (_, index) => seen.length - index));
  expect((await loadOwnHistory(ben, "all", 99))?.page).toBe(first?.pages);
  expect((await loadOwnHistory(ben, "views", 1))?.total).toBe(0);
});
