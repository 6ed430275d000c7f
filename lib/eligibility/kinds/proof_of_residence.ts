import { z } from "zod";
import { ABSENT, complete } from "../facts";
import { Country } from "../profile";
import { anyOf, type Kind, MET, UNKNOWN, UNMET, type Value } from "./kind";

/** The permanent resident card is valid on the day it is asked; a citizen needs none. */
export const params = z.strictObject({ kind: z.literal("proof_of_residence"), country: Country });

type Params = z.infer<typeof params>;

export const proofOfResidence: Kind<Params> = {
  compile({ country }) {
    return {
      evaluate({ facts, clock }, trace) {
        let value: Value = UNMET;
        if (facts.citizenshipsKnown) trace?.use("/citizenships");
        if (facts.citizenships.includes(country)) return MET;
        if (!complete(facts.nationality, country)) {
          trace?.miss("/citizenships");
          value |= UNKNOWN;
        }
        if (facts.permanentResidence.known) trace?.use("/permanentResidence");
        for (const row of facts.permanentResidence.rows) {
          if (row.fact.country !== country) continue;
          if (row.to === ABSENT) {
            trace?.miss(`${row.pointer}/validUntil`);
            value |= UNKNOWN;
          } else if (row.to >= clock) value = MET;
        }
        const whole = complete(facts.permanentResidence, country);
        if (!whole) trace?.miss("/permanentResidence");
        return anyOf(value, whole);
      },
      changes: ({ facts }) => facts.permanentResidence.rows.map((row) => row.to + 1),
    };
  },
};
