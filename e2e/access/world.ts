/**
 * The people and records the access tests are about, entered through the portal's own doors. Run by the test command;
 * the last line of its output is the world as JSON.
 */
import { randomUUID } from "node:crypto";
import { openFile } from "../../lib/access/scope";
import { assignAs, enterAs, makeUp } from "../../lib/people/made-up-people";
import { today } from "../../lib/platform/clock";
import { asPerson, asWorker, disconnect } from "../../lib/platform/db";
import { addFact } from "../../lib/profile/mutations";
import { keepOwnSearch, saveOwnNote } from "../../lib/programs/mutations";
import { newestRelease } from "../../lib/requirements/loaders";

const PASSWORD = process.env.WAYMARK_DEMO_PASSWORD ?? "";
const ROLES = {
  ana: ["applicant"],
  ben: ["applicant"],
  advisor: ["advisor"],
  other: ["advisor"],
  former: ["advisor"],
  admin: ["admin"],
  disabled: ["advisor"],
} as const;
type Who = keyof typeof ROLES;

async function main(): Promise<void> {
  const release = await newestRelease();
  const day = today();
  const ids = {} as Record<Who, string>;
  for (const who of Object.keys(ROLES) as Who[])
    ids[who] = await makeUp(
      {
        name: `Access ${who} Marker`,
        email: `${who}@access.example`,
        password: PASSWORD,
        roles: ROLES[who],
        profile: { exams: [{ exam: "nac", result: "pass", takenOn: "2024-03-02" }] },
      },
      release,
      day,
    );
  const assignment = await assignAs(ids.admin, ids.ana, ids.advisor);
  await assignAs(ids.admin, ids.ana, ids.disabled);
  const past = await assignAs(ids.admin, ids.ana, ids.former);
  await asPerson(ids.admin, (tx) =>
    tx.assignment.updateMany({ where: { id: past }, data: { endedAt: new Date() } }),
  );
  const ana = (await enterAs(ids.ana)).actor;
  const advisor = (await enterAs(ids.advisor)).actor;
  const fact = randomUUID();
  await openFile(ana, "edit", ids.ana, (scope) =>
    addFact(scope, release, day, "languageTests", fact, {
      test: "ielts_academic",
      takenOn: "2026-01-10",
      overall: 8,
    }),
  );
  const review = randomUUID();
  await openFile(ana, "ask", ids.ana, ({ tx, clientId }) =>
    tx.reviewRequest.create({
      data: { id: review, clientId, pathwayId: "ca.carms.r1.first", body: "review marker of ana" },
    }),
  );
  const notes = { mine: randomUUID(), team: randomUUID(), shared: randomUUID() };
  await openFile(advisor, "write", ids.ana, async ({ tx, clientId }) => {
    for (const visibility of ["mine", "team", "shared"] as const)
      await tx.note.create({
        data: {
          id: notes[visibility],
          clientId,
          authorId: advisor.id,
          visibility,
          body: `${visibility} note marker of ana`,
        },
      });
  });
  await openFile(ana, "edit", ids.ana, async (scope) => {
    await keepOwnSearch(scope, {
      id: randomUUID(),
      name: "search note marker of ana",
      address: "/programs?open=img",
    });
    await saveOwnNote(scope, {
      program: "carms.ca-on.mcmaster.neurology",
      body: "program note marker of ana",
      version: 0,
    });
  });
  const [factRow] = await asWorker((tx) => tx.languageTest.findMany({ where: { id: fact } }));
  if (!factRow) throw new Error("the world lacks its fact");
  console.log(JSON.stringify({ ids, assignment, fact, review, notes }));
}

main()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(disconnect);
