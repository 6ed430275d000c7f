import { z } from "zod";
import { complete } from "../facts";
import { Code, CommitmentStatus } from "../profile";
import { anyOf, type Kind, MET, none, steady, UNMET, type Value } from "./kind";

/** Return-of-service commitments: one of a sort exists, or none does. */
export const params = z.strictObject({
  kind: z.literal("commitment"),
  authorities: z.array(Code).min(1).optional(),
  notAuthorities: z.array(Code).min(1).optional(),
  statuses: z.array(CommitmentStatus).min(1),
  need: z.enum(["some", "none"]),
});

type Params = z.infer<typeof params>;

export const commitment: Kind<Params> = {
  compile({ authorities, notAuthorities, statuses, need }) {
    return {
      evaluate({ facts }, trace) {
        let value: Value = UNMET;
        for (const row of facts.commitments.rows) {
          const fact = row.fact;
          if (authorities && !authorities.includes(fact.authority)) continue;
          if (notAuthorities?.includes(fact.authority)) continue;
          if (!statuses.includes(fact.status)) continue;
          trace?.use(row.pointer);
          value = MET;
        }
        const whole = authorities
          ? authorities.every((authority) => complete(facts.commitments, authority))
          : complete(facts.commitments);
        if (!whole) trace?.miss("/commitments");
        else if (trace && trace.used.length === 0) trace.use("/commitments");
        const some = anyOf(value, whole);
        return need === "none" ? none(some) : some;
      },
      changes: steady,
    };
  },
};
