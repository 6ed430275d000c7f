import { z } from "zod";
import { merged, monthsIn, type Period } from "../calendar";
import { ABSENT, complete } from "../facts";
import { Country, Subdivision } from "../profile";
import { growing, type Kind, MET, type Moment, type Trace, UNKNOWN, UNMET } from "./kind";

/** Time spent at a secondary school in a place; overlapping periods count once. */
export const params = z.strictObject({
  kind: z.literal("secondary_education"),
  country: Country,
  subdivision: Subdivision.optional(),
  months: z.number().int().positive(),
});

type Params = z.infer<typeof params>;

export const secondaryEducation: Kind<Params> = {
  compile({ country, subdivision, months }) {
    function periods({ facts, clock }: Moment, trace?: Trace): { sure: Period[]; open: boolean } {
      let open = !complete(facts.secondaryEducation);
      if (open) trace?.miss("/secondaryEducation");
      const sure: Period[] = [];
      for (const row of facts.secondaryEducation.rows) {
        if (row.fact.country !== country) continue;
        if (
          subdivision !== undefined &&
          row.fact.subdivision !== undefined &&
          row.fact.subdivision !== subdivision
        )
          continue;
        const { pointer } = row;
        trace?.use(pointer);
        if (subdivision !== undefined && row.fact.subdivision === undefined) {
          trace?.miss(`${pointer}/subdivision`);
          open = true;
        } else if (row.from === ABSENT) {
          trace?.miss(`${pointer}/startedOn`);
          open = true;
        } else sure.push({ from: row.from, to: row.to === ABSENT || row.to > clock ? clock : row.to });
      }
      return { sure: merged(sure), open };
    }
    const total = (sure: Period[]): number => sure.reduce((sum, period) => sum + monthsIn(period), 0);
    return {
      evaluate(moment, trace) {
        const { sure, open } = periods(moment, trace);
        if (trace && trace.used.length === 0 && !open) trace.use("/secondaryEducation");
        return total(sure) >= months ? MET : open ? UNKNOWN : UNMET;
      },
      changes(moment) {
        const { sure } = periods(moment);
        return growing(sure, moment.clock, months - total(sure));
      },
    };
  },
};
