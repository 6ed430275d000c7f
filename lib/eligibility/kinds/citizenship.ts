import { z } from "zod";
import { Country } from "../profile";

/** Citizen of one of the countries (`any`), or of no country outside them (`only`: every passport is listed). */
export const params = z.strictObject({
  kind: z.literal("citizenship"),
  countries: z.array(Country).min(1),
  match: z.enum(["any", "only"]).default("any"),
});
