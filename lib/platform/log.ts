/** Structured logs: ids and outcomes, never answers, names or bodies. */
import pino from "pino";
import { env } from "./env";

export const log = pino({ level: env.LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime });

const FRAMES = 12;

/** What an error is, without its message, which may quote somebody's data. */
export function kindOf(error: unknown): { error: string; code?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { code?: unknown };
  return { error: error.name, ...(typeof code === "string" ? { code } : {}) };
}

/** What may be told of an error: what it is and where it came from. */
export function told(error: unknown): { error: string; code?: string; frames?: string[] } {
  if (!(error instanceof Error)) return kindOf(error);
  // A message may span lines and look like frames: what follows it is the stack's own.
  const stack = error.stack ?? "";
  const message = stack.indexOf(error.message);
  const frames = (message < 0 ? "" : stack.slice(message + error.message.length))
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("at "))
    .slice(0, FRAMES);
  return { ...kindOf(error), frames };
}

/**
 * Logs that something failed that should not have.
 *
 * @param where a question, a task or a part of the portal
 */
export function failed(where: string, error: unknown): void {
  log.error({ failed: where, ...told(error) });
}
