import { z } from "zod";
import { EXAM_CODES } from "../profile";

/** The previous attempt was not in the session directly before the one asked about. */
export const params = z.strictObject({
  kind: z.literal("exam_sessions"),
  exam: z.enum(EXAM_CODES),
  /** Sessions a year, evenly spread: 2 makes January to June one session and July to December the next. */
  sessionsPerYear: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  /** 2 means: at least one session lies between. */
  minimumGap: z.number().int().min(1),
});
