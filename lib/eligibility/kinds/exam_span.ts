import { z } from "zod";
import { EXAM_CODES } from "../profile";

/** The passes of several examinations lie within a number of years of each other, last day included. */
export const params = z.strictObject({
  kind: z.literal("exam_span"),
  exams: z.array(z.enum(EXAM_CODES)).min(2),
  withinYears: z.number().int().positive(),
});
