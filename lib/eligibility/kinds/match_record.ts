import { z } from "zod";
import { MatchOutcome, Subdivision } from "../profile";

/** Matches on file: one of a sort exists, or none does. */
export const params = z.strictObject({
  kind: z.literal("match_record"),
  services: z.array(z.enum(["carms", "nrmp"])).min(1),
  outcomes: z.array(MatchOutcome).min(1),
  /** The match year counted from the cycle's year (0 the same); without it, any year. */
  cycleYear: z.number().int().optional(),
  iteration: z.number().int().optional(),
  province: Subdivision.optional(),
  need: z.enum(["some", "none"]),
});
