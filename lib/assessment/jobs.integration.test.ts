import pg from "pg";
import { afterAll, expect, test, vi } from "vitest";
import { enterAs, makeUp } from "../people/made-up-people";
import { asWorker, disconnect } from "../platform/db";
import { log } from "../platform/log";
import { loadRelease, newestRelease } from "../requirements/loaders";
import { reassessEverybody } from "./jobs";
import { replay } from "./replay";

afterAll(disconnect);

const NAC = "ca.mcc.nac";

test("a day that comes moves a verdict while nobody saves, and every verdict of the way replays", async () => {
  const release = await newestRelease();
  const id = await makeUp(
    {
      name: "Waiting",
      email: "waiting@jobs.example",
      password: "nine paper boats at dusk",
      roles: ["applicant"],
      profile: {
        citizenships: ["CA"],
        education: [
          {
            school: {
              name: "Invented College",
              country: "IN",
              wdomsListed: true,
              canadaSponsorNote: true,
              accreditations: [],
            },
            degree: "mbbs",
            graduatedOn: "2015-05-01",
          },
        ],
        exams: [
          { exam: "mccqe1", result: "pass", takenOn: "2024-04-20" },
          { exam: "nac", result: "scheduled", scheduledFor: "2027-03-13", session: "2027-03" },
        ],
        training: [],
        matches: [],
        standings: [],
      },
    },
    release,
    "2026-11-25",
  );
  const first = () =>
    asWorker((tx) =>
      tx.assessment.findFirstOrThrow({
        where: { clientId: id, pathwayId: "ca.carms.r1.first", current: true },
      }),
    );
  expect((await first()).verdict).toBe("conditional");
  await reassessEverybody(() => {}, "2026-11-26");
  const rows = await asWorker((tx) => tx.assessment.count({ where: { clientId: id } }));
  expect(await asWorker((tx) => tx.assessment.count({ where: { clientId: id } }))).toBe(rows);

  // The sitting has come and its result is not told: the yes-once becomes an open question.
  await reassessEverybody(() => {}, "2027-03-20");
  expect((await first()).verdict).toBe("needs_information");
  const told = await asWorker((tx) =>
    tx.activity.findFirstOrThrow({
      where: { chain: id, action: "verdict.moved" },
      include: { payload: true },
      orderBy: { position: "desc" },
    }),
  );
  expect(told).toMatchObject({ actorId: null, capacity: "system" });
  expect(JSON.stringify(told.payload?.body)).toContain("ca.carms.r1.first");
  // What stays after the account is closed holds nothing to guess the facts by.
  const { payload: _, id: __, ...entry } = told;
  const digests = await asWorker((tx) => tx.factsSnapshot.findMany({ where: { clientId: id } }));
  expect(digests.length).toBeGreaterThan(0);
  for (const { digest } of digests) expect(JSON.stringify(entry)).not.toContain(digest);

  const { actor } = await enterAs(id);
  const stored = await asWorker((tx) => tx.assessment.findMany({ where: { clientId: id } }));
  expect(stored.filter((row) => row.pathwayId === NAC).length).toBeGreaterThan(0);
  for (const row of stored)
    expect(
      await asWorker((tx) => replay({ tx, clientId: actor.id as never }, row.id, loadRelease)),
      `${row.pathwayId} of ${row.asOf.toISOString()}`,
    ).toEqual({ outcome: "same" });
});

test("a kept profile that was tampered with is noticed", async () => {
  const release = await newestRelease();
  const id = await makeUp(
    {
      name: "Kept",
      email: "kept@jobs.example",
      password: "nine paper boats at dusk",
      roles: ["applicant"],
      profile: { citizenships: ["IN"] },
    },
    release,
    "2026-11-25",
  );
  const row = await asWorker((tx) => tx.assessment.findFirstOrThrow({ where: { clientId: id } }));
  let outcome: unknown = null;
  // Undone afterwards, so that nobody else finds it.
  await asWorker(async (tx) => {
    await tx.$executeRaw`SELECT set_config('role', 'none', true)`;
    await tx.$executeRaw`UPDATE facts_snapshot SET profile = '{"citizenships":["CA"]}' WHERE client_id = ${id}::uuid`;
    outcome = await replay({ tx, clientId: id as never }, row.id, loadRelease);
    throw new Error("undone");
  }).catch((error: Error) => expect(error.message).toBe("undone"));
  expect(outcome).toEqual({ outcome: "facts_changed" });
});

test("a file that cannot be judged leaves the others done, and the log says which and why", async () => {
  const release = await newestRelease();
  const make = (name: string) =>
    makeUp(
      {
        name,
        email: `${name}@jobs.example`,
        password: "nine paper boats at dusk",
        roles: ["applicant"],
        profile: { citizenships: ["NG"], education: [{ school: { country: "NG" } }] },
      },
      release,
      "2026-11-25",
    );
  const ids = [await make("one"), await make("two"), await make("three")].sort();
  const broken = ids[1] ?? "";
  const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
  await owner.query(`
    CREATE FUNCTION no_verdict() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'of two: NG'; END $$;
    CREATE TRIGGER no_verdict BEFORE INSERT ON assessment FOR EACH ROW
      WHEN (NEW.client_id = '${broken}') EXECUTE FUNCTION no_verdict();
    DELETE FROM assessment WHERE client_id IN (${ids.map((id) => `'${id}'`).join()})`);
  const logged = vi.spyOn(log, "error").mockImplementation(() => {});
  try {
    const outcome: Error = await reassessEverybody(() => {}, "2026-11-26").then(
      () => expect.unreachable(),
      (error: Error) => error,
    );
    expect(outcome.message).toBe("1 files could not be judged");
    expect(outcome.cause).toBeInstanceOf(Error);
    expect(logged.mock.calls).toEqual([
      [{ task: "assessment.daily", client: broken, error: expect.any(String), code: expect.any(String) }],
    ]);
    expect(JSON.stringify(logged.mock.calls)).not.toContain("of two");
    const judged = await owner.query("SELECT DISTINCT client_id FROM assessment WHERE client_id = ANY ($1)", [
      ids,
    ]);
    expect(judged.rows.map((row) => row.client_id).sort()).toEqual(ids.filter((id) => id !== broken));
  } finally {
    logged.mockRestore();
    await owner.query("DROP FUNCTION no_verdict CASCADE");
    await owner.end();
  }
});
