import { z } from "zod";
import { EXAM_CODES, ExamResult } from "../profile";
import { DateRange, Offset } from "../rule";

/** A waiting time since an earlier attempt has run out. Met where there are fewer attempts than `after`. */
export const params = z.strictObject({
  kind: z.literal("exam_wait"),
  exam: z.enum(EXAM_CODES),
  counting: z.array(ExamResult).min(1).default(["pass", "fail", "incomplete", "no_standing", "denied"]),
  taken: DateRange.optional(),
  /** The wait applies when exactly this many (`exactly`) or at least this many attempts count. */
  after: z.number().int().positive(),
  exactly: z.boolean().default(false),
  /** Waiting times, all of which must have run: since which attempt, from the sitting or from its result. */
  waits: z
    .array(
      z.strictObject({
        since: z.enum(["first", "last"]),
        from: z.enum(["taken", "result"]),
        wait: Offset,
      }),
    )
    .min(1),
});
