/**
 * The worker beside the web process: takes jobs from the queue in Postgres, and runs what the clock asks for. It
 * connects as the owner, which alone can reach the queue and act on every file.
 */
import { type CronItem, Logger, parseCronItems, run, type TaskList } from "graphile-worker";
import { erasePayloads } from "../lib/activity/jobs";
import { reassessEverybody } from "../lib/assessment/jobs";
import {
  deliverMail,
  purgeAccounts,
  writeToInvited,
  writeToMoved,
  writeToReset,
  writeToSignUp,
} from "../lib/people/jobs";
import { disconnect, type Task } from "../lib/platform/db";
import { env } from "../lib/platform/env";
import { failed, log } from "../lib/platform/log";
import { forgetDryRuns } from "../lib/programs/jobs";

const taskList = {
  "people.sign_up": writeToSignUp,
  "people.reset": writeToReset,
  "people.invite": writeToInvited,
  "people.moved": writeToMoved,
  "people.purge": purgeAccounts,
  "mail.send": deliverMail,
  "assessment.daily": () => reassessEverybody((message) => log.info({ task: "assessment.daily" }, message)),
  "activity.erase": erasePayloads,
  "programs.purge": forgetDryRuns,
} satisfies TaskList & Record<Task, unknown>;

/** Times are UTC. The first run of a day comes after midnight in Toronto, where the portal's days begin. */
const CRON: (CronItem & { task: Task })[] = [
  { task: "assessment.daily", match: "15 5 * * *", options: { backfillPeriod: 24 * 3_600_000 } },
  { task: "people.purge", match: "45 5 * * *", options: { backfillPeriod: 24 * 3_600_000 } },
  { task: "programs.purge", match: "50 5 * * *", options: { backfillPeriod: 24 * 3_600_000 } },
];

/** The queue's own messages without the text of errors: a mail server's refusal may quote an address. */
const logger = new Logger(() => (level, message, meta) => {
  const job = meta?.job as { id: string; task_identifier: string } | undefined;
  const [head] = message.split(" with error");
  if (level === "error" && meta?.error)
    failed(job ? `${job.task_identifier} ${job.id}` : "queue", meta.error);
  else if (level === "error") log.error({ queue: true }, head);
  else if (level === "warning") log.warn({ queue: true }, head);
});

async function main(): Promise<void> {
  if (!env.DATABASE_URL) {
    log.error("DATABASE_URL is not set: the owner's connection, which the worker needs.");
    process.exitCode = 1;
    return;
  }
  const runner = await run({
    connectionString: env.DATABASE_URL,
    concurrency: 4,
    pollInterval: 1000,
    taskList,
    parsedCronItems: parseCronItems(CRON),
    logger,
  });
  log.info("The worker is ready.");
  process.send?.("ready");
  await runner.promise;
  await disconnect();
}

main().catch((error: unknown) => {
  failed("worker", error);
  process.exitCode = 1;
});
