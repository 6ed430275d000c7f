import { z } from "zod";

/** How Canada or the United States class the graduate, by school and degree date. */
export const params = z.union([
  z.strictObject({
    kind: z.literal("classification"),
    country: z.literal("CA"),
    classes: z.array(z.enum(["cmg", "usmg", "img"])).min(1),
  }),
  z.strictObject({
    kind: z.literal("classification"),
    country: z.literal("US"),
    classes: z.array(z.enum(["us_img", "non_us_img", "not_img"])).min(1),
  }),
]);
