import { z } from "zod";
import { Code } from "../profile";
import { DateRange } from "../rule";

/** A specialty certificate of one of the bodies. */
export const params = z.strictObject({
  kind: z.literal("certification"),
  bodies: z.array(Code).min(1),
  specialties: z.array(Code).min(1).optional(),
  certified: DateRange.optional(),
});
