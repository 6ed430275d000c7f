import { z } from "zod";
import { Country, Subdivision } from "../profile";
import { DateRange, Offset } from "../rule";

/** Lives in a country or province: now, or without a break for a time. */
export const params = z.strictObject({
  kind: z.literal("residence"),
  country: Country,
  subdivision: Subdivision.optional(),
  /** Without it, living there on the day it is asked is enough. */
  continuousFor: Offset.optional(),
  /** The continuous time must cover or lie in this window: with both ends and no `continuousFor`, every day of it. */
  during: DateRange.optional(),
});
