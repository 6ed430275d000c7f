import { z } from "zod";
import { complete } from "../facts";
import { Code } from "../profile";
import { type Kind, MET, type Moment, steady, type Trace, UNKNOWN, UNMET, type Value } from "./kind";

/** Weeks of core rotations, by field; the weeks of several degrees add up. Every field asked for is reached. */
export const params = z.strictObject({
  kind: z.literal("rotation_weeks"),
  rotations: z.array(z.strictObject({ field: Code, weeks: z.number().positive() })).min(1),
});

type Params = z.infer<typeof params>;

export const rotationWeeks: Kind<Params> = {
  compile({ rotations }) {
    /** Whether one field has its weeks. A field that no record names is not known, and neither is an absent record. */
    function reached({ field, weeks }: Params["rotations"][number], { facts }: Moment, trace?: Trace): Value {
      let sum = 0;
      const silent: string[] = [];
      for (const row of facts.education.rows) {
        const given = row.fact.coreRotations?.[field];
        if (given === undefined) silent.push(row.pointer);
        else {
          sum += given;
          trace?.use(`${row.pointer}/coreRotations/${field}`);
        }
      }
      if (sum >= weeks) return MET;
      for (const pointer of silent) trace?.miss(`${pointer}/coreRotations/${field}`);
      const whole = complete(facts.education);
      if (!whole) trace?.miss("/education");
      return whole && silent.length === 0 ? UNMET : UNKNOWN;
    }

    return {
      evaluate(moment, trace) {
        let value: Value = MET;
        for (const rotation of rotations) value &= reached(rotation, moment, trace);
        trace?.looked("/education", moment.facts.profile.education);
        return value;
      },
      changes: steady,
    };
  },
};
