import { z } from "zod";
import { Country } from "../profile";

/** A medical degree was taught in one of the languages, or in one of the countries. */
export const params = z.strictObject({
  kind: z.literal("language_of_instruction"),
  languages: z.array(z.string()).min(1).optional(),
  countries: z.array(Country).min(1).optional(),
});
