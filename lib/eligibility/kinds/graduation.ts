import { z } from "zod";
import type { Facts } from "../facts";
import { complete } from "../facts";
import { DateRange } from "../rule";
import {
  anyOf,
  compileRange,
  type Kind,
  MET,
  type Moment,
  PENDING,
  steady,
  type Trace,
  UNKNOWN,
  UNMET,
  type Value,
} from "./kind";

/** The medical degree: obtained, or obtained or expected, on a day inside a window. */
export const params = z.strictObject({
  kind: z.literal("graduation"),
  /** `obtained`: an expected graduation is pending. `obtained_or_expected`: an expected day counts like a real one. */
  need: z.enum(["obtained", "obtained_or_expected"]),
  on: DateRange.optional(),
});

type Params = z.infer<typeof params>;

type DegreeRow = Facts["education"]["rows"][number];

export const graduation: Kind<Params> = {
  compile({ need, on }, reference) {
    const window = compileRange(on, reference);

    function fits(row: DegreeRow, moment: Moment, trace?: Trace): Value {
      const { pointer } = row;
      const { graduatedOn, expectedGraduationOn } = row.fact;
      if (graduatedOn === undefined && expectedGraduationOn === undefined) {
        trace?.miss(`${pointer}/graduatedOn`);
        return UNKNOWN;
      }
      const inside = window ? window.holds(row.to, moment, trace) : MET;
      if (inside === UNMET || need === "obtained_or_expected") return inside;
      if (graduatedOn !== undefined && row.to <= moment.facts.asOf) return inside;
      // An expected day that has come without a degree on file: the degree is what is missing.
      if (row.to <= moment.facts.asOf) {
        trace?.miss(`${pointer}/graduatedOn`);
        return UNKNOWN;
      }
      trace?.events.push({
        pointer,
        title: { en: "Medical degree awarded", fr: "Diplôme de médecine délivré" },
        due: row.to,
        effect: [{ op: "add", path: `${pointer}/graduatedOn`, value: "$doneOn" }],
      });
      return inside & PENDING;
    }

    return {
      evaluate(moment, trace) {
        const { facts } = moment;
        let value: Value = UNMET;
        for (const row of facts.education.rows) {
          trace?.use(row.pointer);
          trace?.begin();
          const part = fits(row, moment, trace);
          trace?.end(part);
          value |= part;
        }
        const whole = complete(facts.education);
        if (!whole) trace?.miss("/education");
        return anyOf(value, whole);
      },
      changes: window?.moves
        ? (moment) =>
            window.changes(
              moment,
              moment.facts.education.rows.map((row) => row.to),
            )
        : steady,
    };
  },
};
