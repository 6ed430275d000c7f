/** The glossary: what the short forms of the field stand for, in both languages. */
import { z } from "zod";
import { EXAM_CODES } from "../eligibility/profile";
import { Bilingual } from "../eligibility/rule";

export const GlossaryEntry = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** As it stands in a text of each language. */
  short: Bilingual,
  name: Bilingual,
  /** Two sentences: what it is, and why it matters to a reader of this portal. */
  text: Bilingual,
  /** The body's own address. */
  url: z.url(),
  exams: z.array(z.enum(EXAM_CODES)).default([]),
  /** The day somebody last wrote it. */
  writtenOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
});
export type GlossaryEntry = z.infer<typeof GlossaryEntry>;
