import { z } from "zod";
import { complete } from "../facts";
import { Code } from "../profile";
import { DateRange } from "../rule";
import { anyOf, compileRange, type Kind, MET, noneOf, oneOf, steady, UNMET, type Value } from "./kind";

/** A specialty certificate: of one of the bodies, or of any body but some. */
export const params = z.strictObject({
  kind: z.literal("certification"),
  bodies: z.array(Code).min(1).optional(),
  notBodies: z.array(Code).min(1).optional(),
  specialties: z.array(Code).min(1).optional(),
  notSpecialties: z.array(Code).min(1).optional(),
  certified: DateRange.optional(),
});

type Params = z.infer<typeof params>;

export const certification: Kind<Params> = {
  compile({ bodies, notBodies, specialties, notSpecialties, certified }) {
    const window = compileRange(certified);
    return {
      evaluate(moment, trace) {
        const { facts } = moment;
        let value: Value = UNMET;
        for (const row of facts.certifications.rows) {
          if (bodies && !bodies.includes(row.fact.body)) continue;
          if (notBodies?.includes(row.fact.body)) continue;
          const { pointer } = row;
          trace?.use(pointer);
          let one: Value = oneOf(row.fact.specialty, specialties, pointer, "specialty", trace);
          one &= noneOf(row.fact.specialty, notSpecialties, pointer, "specialty", trace);
          if (window && one !== UNMET) one &= window.holds(row.from, moment, trace, pointer, "certifiedOn");
          value |= one;
        }
        let whole = true;
        for (const body of bodies ?? [undefined]) {
          if (complete(facts.certifications, body)) continue;
          whole = false;
          trace?.miss("/certifications", body);
        }
        if (trace && trace.used.length === 0 && whole) trace.use("/certifications");
        return value === MET ? MET : anyOf(value, whole);
      },
      changes: window?.moves
        ? (moment) =>
            window.changes(
              moment,
              moment.facts.certifications.rows.map((row) => row.from),
            )
        : steady,
    };
  },
};
