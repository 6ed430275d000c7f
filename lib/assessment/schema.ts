/** What the form that asks a person to look sends. Safe in the browser. */
import { z } from "zod";

export const ReviewForm = z.object({
  id: z.uuid("not_found"),
  pathway: z.string().regex(/^[a-z0-9_.-]{1,80}$/, "not_found"),
  body: z.string().trim().min(1, "empty").max(2000, "long"),
});
