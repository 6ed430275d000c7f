import { z } from "zod";
import { Code, Country, Subdivision } from "../profile";
import { Offset } from "../rule";

/** Practice of a sort in the time before the day it is asked: any at all, a number of months, or of hours. */
export const params = z.strictObject({
  kind: z.literal("practice_recency"),
  countries: z.array(Country).min(1).optional(),
  notCountries: z.array(Country).min(1).optional(),
  subdivisions: z.array(Subdivision).min(1).optional(),
  specialties: z.array(Code).min(1).optional(),
  independent: z.boolean().optional(),
  supervised: z.boolean().optional(),
  inPerson: z.boolean().optional(),
  mostResponsible: z.boolean().optional(),
  /** How far back; without it, ever. */
  within: Offset.optional(),
  months: z.number().positive().optional(),
  hours: z.number().positive().optional(),
  /** `none`: there must be no such practice. */
  need: z.enum(["some", "none"]).default("some"),
});
