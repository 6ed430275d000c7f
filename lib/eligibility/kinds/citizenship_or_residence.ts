import { z } from "zod";
import { Country, WorkAuthorizationKind } from "../profile";
import { DateRange } from "../rule";

/** A legal status in a country: citizen, permanent resident, or a named permission to be or work there. */
export const params = z.strictObject({
  kind: z.literal("citizenship_or_residence"),
  country: Country,
  citizen: z.boolean().default(true),
  permanentResident: z.boolean().default(true),
  /** The permanent residence began in this window; citizens are not asked. */
  permanentResidentSince: DateRange.optional(),
  authorizations: z.array(WorkAuthorizationKind).default([]),
});
