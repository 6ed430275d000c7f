import { z } from "zod";
import { civilOf, dayOf } from "../calendar";
import { complete } from "../facts";
import { MatchOutcome, Subdivision } from "../profile";
import { anyOf, field, type Kind, MET, none, steady, UNMET, type Value } from "./kind";

/** Matches on file: one of a sort exists, or none does. */
export const params = z.strictObject({
  kind: z.literal("match_record"),
  services: z.array(z.enum(["carms", "nrmp"])).min(1),
  outcomes: z.array(MatchOutcome).min(1),
  /** The match year counted from the cycle's year (0 the same); without it, any year. */
  cycleYear: z.number().int().optional(),
  /** Match years from the year it is asked on; earlier ones bind nobody any more. */
  sinceThisYear: z.boolean().default(false),
  iteration: z.number().int().optional(),
  province: Subdivision.optional(),
  need: z.enum(["some", "none"]),
});

type Params = z.infer<typeof params>;

export const matchRecord: Kind<Params> = {
  compile({ services, outcomes, cycleYear, sinceThisYear, iteration, province, need }) {
    return {
      evaluate({ facts, cycle, clock }, trace) {
        const year = cycleYear === undefined || !cycle ? undefined : Number(cycle.id) + cycleYear;
        const earliest = sinceThisYear ? civilOf(clock).year : Number.NEGATIVE_INFINITY;
        let value: Value = UNMET;
        for (const row of facts.matches.rows) {
          const fact = row.fact;
          if (!services.includes(fact.service) || !outcomes.includes(fact.outcome)) continue;
          if (year !== undefined && fact.year !== year) continue;
          if (fact.year < earliest) continue;
          const { pointer } = row;
          trace?.use(pointer);
          let one: Value = MET;
          one &= field(fact.iteration, iteration, pointer, "iteration", trace);
          one &= field(fact.province, province, pointer, "province", trace);
          value |= one;
        }
        let whole = true;
        for (const service of services) {
          if (complete(facts.matches, service)) continue;
          whole = false;
          trace?.miss("/matches", service);
        }
        if (trace && trace.used.length === 0 && whole) trace.use("/matches");
        const some = value === MET ? MET : anyOf(value, whole);
        return need === "none" ? none(some) : some;
      },
      changes: sinceThisYear
        ? ({ facts }) => facts.matches.rows.map(({ fact }) => dayOf(`${fact.year + 1}-01-01`))
        : steady,
    };
  },
};
