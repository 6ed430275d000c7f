import { z } from "zod";

/** Another pathway is completed, or open to the person. It is always the whole rule of its requirement. */
export const params = z.strictObject({
  kind: z.literal("pathway"),
  pathway: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/),
  need: z.enum(["eligible", "completed"]),
});
