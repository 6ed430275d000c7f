/** Whether this process can answer. */
import "server-only";
import { dayOf } from "../eligibility/calendar";
import { today } from "../platform/clock";
import { databaseAnswers } from "../platform/db";
import { loadRulebook } from "../requirements/loaders";

/** As the health address says it. */
export type Health =
  | { status: "ok"; catalogue: { version: string } }
  | { status: "unavailable"; reason: string };

/** Asks the database and the catalogue. */
export async function health(): Promise<Health> {
  if (!(await databaseAnswers())) return { status: "unavailable", reason: "the database does not answer" };
  try {
    const book = await loadRulebook();
    return { status: "ok", catalogue: { version: book.at(dayOf(today())).version } };
  } catch {
    return { status: "unavailable", reason: "no catalogue is published" };
  }
}
