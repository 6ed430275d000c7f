/** The daily run: windows expire and days come while nobody saves anything. */
import "server-only";
import { today } from "../platform/clock";
import { asWorker, enqueue } from "../platform/db";
import { kindOf, log } from "../platform/log";
import { newestRelease } from "../requirements/loaders";
import { reassess } from "./reassess";

/** How many files are read at a time. */
const BATCH = 100;

/** Judges every file for a day. Each file is its own transaction, so that one that fails leaves the others done. */
export async function reassessEverybody(tell: (message: string) => void, day = today()): Promise<void> {
  let after: string | undefined;
  let done = 0;
  const failures: unknown[] = [];
  for (;;) {
    const clients = await asWorker((tx) =>
      tx.client.findMany({
        select: { id: true },
        orderBy: { id: "asc" },
        take: BATCH,
        // By id and not by a cursor, which leads nowhere once its file is closed.
        ...(after ? { where: { id: { gt: after } } } : {}),
      }),
    );
    if (clients.length === 0) break;
    for (const { id } of clients) {
      const release = await newestRelease();
      await asWorker(async (tx) => {
        const there = await tx.$queryRaw<
          unknown[]
        >`SELECT 1 FROM "client" WHERE "id" = ${id}::uuid FOR UPDATE`;
        // Closed since the list was read.
        if (there.length === 0) return;
        const moved = await reassess({ tx, clientId: id, actor: null, capacity: "system" }, release, day);
        if (moved.some(({ from }) => from !== null))
          await enqueue(tx, "people.moved", { person: id }, `moved ${id}`);
      }).then(
        () => done++,
        (error: unknown) => {
          failures.push(error);
          log.error({ task: "assessment.daily", client: id, ...kindOf(error) });
        },
      );
    }
    after = clients.at(-1)?.id;
    tell(`${done} files judged`);
  }
  if (failures.length > 0)
    throw new Error(`${failures.length} files could not be judged`, { cause: failures[0] });
}
