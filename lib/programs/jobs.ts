/** What the worker does about the directory: forgetting dry runs that nobody applied. */
import "server-only";
import { asWorker } from "../platform/db";

/** Days for which a dry run is kept. */
const KEPT_DAYS = 30;

/** Forgets dry runs of files that were never applied. What was applied stays in the history. */
export async function forgetDryRuns(): Promise<void> {
  const before = new Date(Date.now() - KEPT_DAYS * 86_400_000);
  await asWorker((tx) =>
    tx.programImport.deleteMany({ where: { appliedAt: null, triedAt: { lt: before } } }),
  );
}
