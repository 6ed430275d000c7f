/** Trying and applying a file of streams. A dry run writes itself down and nothing else. */
import "server-only";
import type { Actor } from "../../access/actor";
import { record } from "../../activity/record";
import { HOUSE } from "../../activity/schema";
import { asPerson, enterGate, type Tx } from "../../platform/db";
import { MAX_PROBLEMS, type RowProblem, readStreams } from "../csv";
import { directoryRules } from "../data";
import { type CellChange, type ImportCounts, type ImportPlan, planImport, streamIdOf } from "../plan";
import { digestOf } from "../publish";
import { lockDirectory, storedDirectory, writeImport } from "./write";

/** What a file would do, or why it cannot. */
export type Tried =
  | { ok: true; id: string; fileName: string; counts: ImportCounts; changes: CellChange[] }
  | { ok: false; fileName: string; problems: RowProblem[]; problemCount: number };

async function plan(tx: Tx, text: string): Promise<ImportPlan> {
  const { rows, problems } = readStreams(text);
  const rules = await directoryRules(tx);
  const directory = await storedDirectory(
    tx,
    rows.map((row) => streamIdOf(row)),
  );
  const planned = planImport(rows, directory, rules);
  const all = [...problems, ...planned.problems].sort((a, b) => a.line - b.line);
  return { ...planned, problems: all };
}

/** What a dry run promises: its counts, and a digest of all it showed and would write. */
const promised = ({ counts, changes, work }: ImportPlan) => ({
  ...counts,
  promise: digestOf(JSON.stringify([counts, changes, work])),
});

/** Reads a file and says what it would change. A file without problems is kept, so that what is applied is what was shown. */
export function tryImport(actor: Actor, fileName: string, text: string): Promise<Tried> {
  return asPerson(actor.id, async (tx) => {
    const planned = await plan(tx, text);
    const { problems, counts, changes } = planned;
    if (problems.length > 0)
      return {
        ok: false,
        fileName,
        problems: problems.slice(0, MAX_PROBLEMS),
        problemCount: problems.length,
      };
    const { id } = await tx.programImport.create({
      data: { byId: actor.id, fileName, digest: digestOf(text), text, counts: promised(planned) },
    });
    return { ok: true, id, fileName, counts, changes };
  });
}

export type Applied =
  | { ok: true; fileName: string; streams: number }
  | { ok: false; reason: "gone" }
  /** Somebody changed the directory meanwhile: what the file would do now. */
  | { ok: false; reason: "changed"; tried: Tried };

/** Applies one's own dry run, all of it or nothing, and only as it was shown. */
export function applyImport(actor: Actor, id: string): Promise<Applied> {
  return asPerson(actor.id, async (tx): Promise<Applied> => {
    await lockDirectory(tx);
    const tried = await tx.programImport.findFirst({ where: { id, byId: actor.id, appliedAt: null } });
    if (tried?.text == null) return { ok: false, reason: "gone" };
    const { fileName, text, counts } = tried;
    const planned = await plan(tx, text);
    const { problems, changes, work } = planned;
    if (problems.length > 0)
      return {
        ok: false,
        reason: "changed",
        tried: {
          ok: false,
          fileName,
          problems: problems.slice(0, MAX_PROBLEMS),
          problemCount: problems.length,
        },
      };
    const now = promised(planned);
    if ((counts as { promise?: string }).promise !== now.promise) {
      await tx.programImport.update({ where: { id }, data: { counts: now } });
      return {
        ok: false,
        reason: "changed",
        tried: { ok: true, id, fileName, counts: planned.counts, changes },
      };
    }
    await writeImport(tx, work);
    await tx.programImport.update({ where: { id }, data: { appliedAt: new Date(), text: null } });
    // The chain of the installation is written through the gate; what the file did stands in the history of imports.
    await enterGate(tx);
    await record(tx, {
      chain: HOUSE,
      actorId: actor.id,
      capacity: "admin",
      action: "programs.imported",
      object: { kind: "import", id },
    });
    return { ok: true, fileName, streams: work.streams.length };
  });
}
