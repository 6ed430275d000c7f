import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "../access/actor";
import { openFile } from "../access/scope";
import { loadCaseload, openClientFile } from "../caseload/loaders";
import { assignAdvisor } from "../caseload/mutations";
import { CaseloadQuery } from "../caseload/schema";
import { enterAs, makeUp } from "../people/made-up-people";
import { today } from "../platform/clock";
import { disconnect } from "../platform/db";
import { newestRelease } from "../requirements/loaders";
import { MOST_WAITING } from "./codes";
import { loadOwnReviews } from "./loaders";
import { answerReview, askReview } from "./mutations";

const PATHWAY = "ca.mcc.nac";
const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
const people = {} as Record<"ana" | "ben" | "nina" | "omar" | "root", Actor>;
const history = async (action: string) =>
  (await owner.query("SELECT 1 FROM activity WHERE chain = $1 AND action = $2", [people.ana.id, action]))
    .rows;
const ask = (actor: Actor, id: string, body = "I think the date is wrong.") =>
  openFile(actor, "ask", actor.id, (scope) => askReview(scope, { id, pathway: PATHWAY, body }));
const answer = (actor: Actor, id: string, text: string) =>
  openFile(actor, "write", people.ana.id, (scope) => answerReview(scope, id, text));

beforeAll(async () => {
  await owner.connect();
  const release = await newestRelease();
  const make = async (name: keyof typeof people, role: "applicant" | "advisor" | "admin") => {
    const person = {
      name,
      email: `${name}@reviews.example`,
      password: "a long enough phrase",
      roles: [role],
    };
    people[name] = (await enterAs(await makeUp(person, release, today()))).actor;
  };
  await make("ana", "applicant");
  await make("ben", "applicant");
  await make("nina", "advisor");
  await make("omar", "advisor");
  await make("root", "admin");
  for (const advisor of [people.nina, people.omar])
    await openFile(people.root, "assign", people.ana.id, (scope) => assignAdvisor(scope, advisor.id));
});
afterAll(async () => {
  await owner.end();
  await disconnect();
});

test("a form sent twice asks once, answers once, and stands in the history", async () => {
  const { ana, nina, omar } = people;
  const id = randomUUID();
  expect([await ask(ana, id), await ask(ana, id)]).toEqual([{ ok: true }, { ok: true }]);
  expect(await loadOwnReviews(ana, PATHWAY)).toMatchObject([{ id, answer: null, answeredBy: null }]);
  expect(await loadOwnReviews(ana, "ca.on.carms")).toEqual([]);
  expect(await history("review.asked")).toHaveLength(1);
  const waiting = CaseloadQuery.parse({ needs: "answer" });
  expect((await loadCaseload(nina, waiting)).rows.map((row) => row.asks)).toEqual([1]);
  expect(await answer(nina, id, "It is right.")).toEqual({ ok: true });
  expect(await answer(nina, id, "It is right.")).toEqual({ ok: true });
  expect(await answer(omar, id, "It is not.")).toEqual({
    ok: false,
    reason: "conflict",
    theirs: "It is right.",
  });
  expect(await history("review.answered")).toHaveLength(1);
  const told = { id, answer: "It is right.", answeredBy: "nina" };
  expect(await loadOwnReviews(ana, PATHWAY)).toMatchObject([told]);
  expect((await openClientFile(omar, ana.id))?.reviews).toMatchObject([told]);
});

test("an id that is somebody else's asks nothing", async () => {
  const id = randomUUID();
  expect(await ask(people.ben, id)).toEqual({ ok: true });
  expect(await ask(people.ana, id)).toEqual({ ok: false, reason: "not_found" });
});

test("only so many requests wait at a time, also when they come at once", async () => {
  const { ana, nina } = people;
  const asked = Array.from({ length: MOST_WAITING + 3 }, () => randomUUID());
  const results = await Promise.all(asked.map((id) => ask(ana, id)));
  expect(results.filter((result) => result?.ok)).toHaveLength(MOST_WAITING);
  expect(results.filter((result) => result?.ok === false && result.reason === "full")).toHaveLength(3);
  const first = asked.find((_, index) => results[index]?.ok) ?? "";
  expect(await ask(ana, first)).toEqual({ ok: true });
  expect(await answer(nina, first, "Done.")).toEqual({ ok: true });
  expect(await ask(ana, randomUUID())).toEqual({ ok: true });
  expect(await ask(ana, randomUUID())).toEqual({ ok: false, reason: "full" });
});
