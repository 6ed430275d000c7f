import { z } from "zod";

/** The general kind: one field of the profile compared with a value. For what no named kind says. */
export const params = z.strictObject({
  kind: z.literal("fact"),
  /** JSON Pointer into the profile; `*` stands for any row of a list. */
  path: z.string().regex(/^(\/[A-Za-z0-9*]+)+$/),
  is: z.enum(["equals", "not_equals", "at_least", "at_most", "one_of", "contains"]),
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]),
});
