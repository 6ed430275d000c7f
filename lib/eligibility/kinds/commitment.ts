import { z } from "zod";
import { Code, CommitmentStatus } from "../profile";

/** Return-of-service commitments: one of a sort exists, or none does. */
export const params = z.strictObject({
  kind: z.literal("commitment"),
  authorities: z.array(Code).min(1).optional(),
  notAuthorities: z.array(Code).min(1).optional(),
  statuses: z.array(CommitmentStatus).min(1),
  need: z.enum(["some", "none"]),
});
