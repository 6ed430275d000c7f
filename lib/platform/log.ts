/** Structured logs: ids and outcomes, never answers, names or bodies. */
import pino from "pino";
import { env } from "./env";

export const log = pino({ level: env.LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime });
