import { z } from "zod";
import { Code, Country, TrainingAccreditor, TrainingKind } from "../profile";
import { DateRange } from "../rule";

/** Months of postgraduate training of a sort; overlapping periods count once. One of the two bounds is given. */
export const params = z.strictObject({
  kind: z.literal("training_months"),
  kinds: z.array(TrainingKind).min(1).optional(),
  countries: z.array(Country).min(1).optional(),
  notCountries: z.array(Country).min(1).optional(),
  accreditors: z.array(TrainingAccreditor).min(1).optional(),
  specialties: z.array(Code).min(1).optional(),
  creditable: z.boolean().optional(),
  completed: z.boolean().optional(),
  ended: DateRange.optional(),
  atLeast: z.number().positive().optional(),
  /** 0 means: none at all, not even a day. */
  atMost: z.number().min(0).optional(),
});
