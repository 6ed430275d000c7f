import { z } from "zod";
import { Accreditation, Country } from "../profile";
import { DateRange } from "../rule";

/**
 * One degree meets every condition of one of the alternatives. A condition that is not written is not asked.
 */
export const params = z.strictObject({
  kind: z.literal("school_standing"),
  anyOf: z
    .array(
      z.strictObject({
        wdomsListed: z.boolean().optional(),
        ecfmgEligible: z.boolean().optional(),
        canadaSponsorNote: z.boolean().optional(),
        jointWithLcme: z.boolean().optional(),
        accreditation: z.array(Accreditation).min(1).optional(),
        notAccreditation: z.array(Accreditation).min(1).optional(),
        countries: z.array(Country).min(1).optional(),
        notCountries: z.array(Country).min(1).optional(),
        degrees: z.array(z.enum(["md", "mbbs", "do", "other"])).min(1).optional(),
        creditYearsAtLeast: z.number().positive().optional(),
        /** The day of the degree, obtained or expected. */
        graduated: DateRange.optional(),
      }),
    )
    .min(1),
});
