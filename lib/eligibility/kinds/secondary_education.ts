import { z } from "zod";
import { Country, Subdivision } from "../profile";

/** Time spent at a secondary school in a place; overlapping periods count once. */
export const params = z.strictObject({
  kind: z.literal("secondary_education"),
  country: Country,
  subdivision: Subdivision.optional(),
  months: z.number().int().positive(),
});
