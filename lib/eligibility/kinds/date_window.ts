import { z } from "zod";
import { DateRange } from "../rule";
import { compileRange, type Kind, MET } from "./kind";

/** The day it is asked lies in a window. */
export const params = z.strictObject({ kind: z.literal("date_window"), within: DateRange });

type Params = z.infer<typeof params>;

export const dateWindow: Kind<Params> = {
  compile({ within }) {
    const window = compileRange(within);
    return {
      evaluate: (moment, trace) => (window ? window.holds(moment.clock, moment, trace) : MET),
      changes(moment) {
        if (!window) return [];
        const { from, to } = window.ends(moment);
        return [from, to + 1];
      },
    };
  },
};
