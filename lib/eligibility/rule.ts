/**
 * Rules are data: a JSON tree of combinators over leaves, each leaf one of a closed registry of kinds.
 * This file is the grammar shared by all kinds: dates, offsets and the combinators.
 */
import { z } from "zod";
import { CalendarDate, EXAM_CODES } from "./profile";

/** A shift of a date; negative numbers go back. Months clip to the last day of the target month. */
export const Offset = z.strictObject({
  years: z.number().int().optional(),
  months: z.number().int().optional(),
  weeks: z.number().int().optional(),
  days: z.number().int().optional(),
});
export type Offset = z.infer<typeof Offset>;

const anchored = { plus: Offset.optional() };

/**
 * Where a rule gets a date from:
 * a fixed day; the as-of date; the sitting of an examination asked about; a milestone of the cycle being judged; a day of a year counted from the
 * cycle's year (`{"season": -5, "day": "01-01"}` is 1 January of the year five before the year in which
 * training starts).
 */
export const DateExpression = z.union([
  CalendarDate,
  z.strictObject({ asOf: z.literal(true), ...anchored }),
  // Its last day where that is known, else the first day of its month; where no sitting is asked about, the as-of date.
  z.strictObject({ sitting: z.enum(EXAM_CODES), ...anchored }),
  z.strictObject({ milestone: z.string(), ...anchored }),
  z.strictObject({ season: z.number().int(), day: z.string().regex(/^\d{2}-\d{2}$/), ...anchored }),
]);
export type DateExpression = z.infer<typeof DateExpression>;

/** A window of days; both end days are inside. An absent end is open. */
export const DateRange = z.strictObject({
  onOrAfter: DateExpression.optional(),
  onOrBefore: DateExpression.optional(),
});
export type DateRange = z.infer<typeof DateRange>;

/** Text in both official languages. */
export const Bilingual = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });
export type Bilingual = z.infer<typeof Bilingual>;
