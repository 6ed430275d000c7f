import { z } from "zod";
import { Code, Country, StandingStatus } from "../profile";
import { DateRange } from "../rule";

/**
 * What a body decided. `completed` satisfies a need for `approved`; an application or invitation is pending,
 * and so is `approved` where `completed` is asked. `need: none` is met where no such standing is held.
 */
export const params = z.strictObject({
  kind: z.literal("standing"),
  authority: Code,
  need: z.enum([...StandingStatus.options, "none"]),
  track: Code.optional(),
  country: Country.optional(),
  specialty: Code.optional(),
  /** Of the cycle being judged only. */
  thisCycle: z.boolean().default(false),
  decided: DateRange.optional(),
});
