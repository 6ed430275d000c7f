import { z } from "zod";
import { DateRange } from "../rule";

/** The day it is asked lies in a window. */
export const params = z.strictObject({ kind: z.literal("date_window"), within: DateRange });
