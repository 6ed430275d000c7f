import { z } from "zod";
import { DateRange } from "../rule";

/** The medical degree: obtained, or obtained or expected, on a day inside a window. */
export const params = z.strictObject({
  kind: z.literal("graduation"),
  /** `obtained`: an expected graduation is pending. `obtained_or_expected`: an expected day counts like a real one. */
  need: z.enum(["obtained", "obtained_or_expected"]),
  on: DateRange.optional(),
});
