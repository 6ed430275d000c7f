/** A file under `prisma/reference/`; every part is optional and all files are joined. */
import { z } from "zod";
import { FeeItem } from "../fees/schema";
import { GlossaryEntry } from "../glossary/schema";
import { Figure, Statistic } from "../statistics/schema";

export const ReferenceFile = z.strictObject({
  fees: z.array(FeeItem).optional(),
  figures: z.array(Figure).optional(),
  statistics: z.array(Statistic).optional(),
  glossary: z.array(GlossaryEntry).optional(),
});
export type ReferenceFile = z.infer<typeof ReferenceFile>;

/** All files joined: what stands beside the rules and decides nothing. */
export type Reference = Required<ReferenceFile>;
