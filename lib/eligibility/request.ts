/** What the engine is asked, as the public API and the pages ask it. */
import { z } from "zod";
import { CalendarDate, Profile, YearMonth } from "./profile";

const PathwayId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, "a pathway id, such as ca.mcc.nac");

export const EligibilityRequest = z.strictObject({
  profile: Profile,
  asOf: CalendarDate.optional().meta({
    description: "The day to judge on; today in America/Toronto where absent",
  }),
  cycle: z
    .record(
      z.string().regex(/^[a-z][a-z_]{0,29}$/),
      z.string().regex(/^\d{4}$/, "the year in which training starts, YYYY"),
    )
    .optional()
    .meta({ description: 'Cycle by service, the year in which training starts: {"carms": "2027"}' }),
  session: YearMonth.optional().meta({ description: "Month of the sitting asked about" }),
  pathways: z.array(PathwayId).max(500).optional().meta({ description: "Only these pathways" }),
  explain: z.boolean().optional().meta({ description: "With the explanation tree" }),
});
export type EligibilityRequest = z.infer<typeof EligibilityRequest>;
