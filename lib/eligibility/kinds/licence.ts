import { z } from "zod";
import { Country, LicenceKind, Subdivision } from "../profile";
import { DateRange } from "../rule";

/** A medical licence of a sort: held now, or at any time in a window. */
export const params = z.strictObject({
  kind: z.literal("licence"),
  /** A country code also covers its provinces and states. Without it, any place. */
  jurisdictions: z.array(z.union([Country, Subdivision])).min(1).optional(),
  kinds: z.array(LicenceKind).min(1).optional(),
  unsupervised: z.boolean().optional(),
  /** true: no disciplinary action. */
  undisciplined: z.boolean().optional(),
  /** Held on some day of this window; without it, held on the day it is asked. */
  held: DateRange.optional(),
  need: z.enum(["some", "none"]).default("some"),
});
