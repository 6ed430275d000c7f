import { z } from "zod";
import { LANGUAGE_TEST_CODES } from "../profile";
import { DateRange } from "../rule";

const part = z.number().optional();

/** One sitting of one of the tests reaches every minimum given for it. */
export const params = z.strictObject({
  kind: z.literal("language_score"),
  tests: z
    .array(
      z.strictObject({
        test: z.enum(LANGUAGE_TEST_CODES),
        overall: part,
        listening: part,
        reading: part,
        writing: part,
        speaking: part,
        /** These minima hold for sittings in this window. */
        taken: DateRange.optional(),
      }),
    )
    .min(1),
  /** The sitting is at most this many months old on the day it is asked, that day included. */
  validForMonths: z.number().int().positive().optional(),
});
