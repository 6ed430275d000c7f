import { z } from "zod";
import { EXAM_CODES } from "../profile";
import { DateRange } from "../rule";

/** An examination has been passed. */
export const params = z.strictObject({
  kind: z.literal("exam_result"),
  exam: z.enum(EXAM_CODES),
  /** `passed`: a pass counts, a booking is pending. `passed_or_booked`: a dated booking is enough. */
  need: z.enum(["passed", "passed_or_booked"]).default("passed"),
  /** Which attempt speaks: any pass, or only the newest attempt (a later failure then undoes a pass). */
  attempt: z.enum(["any", "newest", "first"]).default("any"),
  /** The sitting's own day lies in this window. */
  taken: DateRange.optional(),
  /** The day the result counts from lies in this window. */
  resulted: DateRange.optional(),
  /** The pass is at most this many months old on the day it is asked, that day included. */
  validForMonths: z.number().int().positive().optional(),
  /** A minimum score by named scale; a sitting on another scale does not satisfy it. */
  minimumScores: z.array(z.strictObject({ scale: z.string(), score: z.number() })).optional(),
});
