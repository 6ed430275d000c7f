import { z } from "zod";
import { complete } from "../facts";
import { Code, Country } from "../profile";
import { anyOf, type Kind, MET, none, oneOf, steady, UNMET, type Value } from "./kind";

/** Somebody who pays for the training: a sponsor of a sort exists, or none does. */
export const params = z.strictObject({
  kind: z.literal("sponsorship"),
  kinds: z.array(Code).min(1).optional(),
  /** The country the sponsor is of. */
  countries: z.array(Country).min(1).optional(),
  need: z.enum(["some", "none"]).default("some"),
});

type Params = z.infer<typeof params>;

export const sponsorship: Kind<Params> = {
  compile({ kinds, countries, need }) {
    return {
      evaluate({ facts }, trace) {
        let value: Value = UNMET;
        for (const { fact, pointer } of facts.sponsorship.rows) {
          let one: Value = oneOf(fact.kind, kinds, pointer, "kind", trace);
          one &= oneOf(fact.country, countries, pointer, "country", trace);
          if (one === MET) trace?.use(pointer);
          value |= one;
        }
        const whole = kinds
          ? kinds.every((kind) => complete(facts.sponsorship, kind))
          : complete(facts.sponsorship);
        if (!whole) trace?.miss("/sponsorship");
        else if (trace && trace.used.length === 0) trace.use("/sponsorship");
        const some = anyOf(value, whole);
        return need === "none" ? none(some) : some;
      },
      changes: steady,
    };
  },
};
