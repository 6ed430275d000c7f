import { z } from "zod";
import { EXAM_CODES, ExamResult } from "../profile";
import { DateRange } from "../rule";

/** The attempts used, by examination, do not exceed a number. */
export const params = z.strictObject({
  kind: z.literal("exam_attempts"),
  /** Each examination is counted on its own; all of them must be within the number. */
  exams: z.array(z.enum(EXAM_CODES)).min(1),
  /** Which results count as an attempt. */
  counting: z.array(ExamResult).min(1).default(["pass", "fail", "incomplete", "no_standing", "denied"]),
  atMost: z.number().int().min(0),
  /** Only sittings in this window count. */
  taken: DateRange.optional(),
  /** Only sittings in the months before the day it is asked count: `(day - n months, day]`. */
  withinMonths: z.number().int().positive().optional(),
  /** True where an examination that has been passed no longer counts against anybody. */
  unlessPassed: z.boolean().default(false),
});
