import { z } from "zod";
import { complete } from "../facts";
import { Country } from "../profile";
import { type Kind, MET, steady, UNKNOWN, UNMET } from "./kind";

/** Citizen of one of the countries (`any`), or of no country outside them (`only`: every passport is listed). */
export const params = z.strictObject({
  kind: z.literal("citizenship"),
  countries: z.array(Country).min(1),
  match: z.enum(["any", "only"]).default("any"),
});

type Params = z.infer<typeof params>;

export const citizenship: Kind<Params> = {
  compile({ countries, match }) {
    const listed: ReadonlySet<string> = new Set(countries);
    return {
      evaluate({ facts }, trace) {
        const whole =
          match === "any"
            ? countries.every((one) => complete(facts.nationality, one))
            : complete(facts.nationality);
        if (facts.citizenshipsKnown) trace?.use("/citizenships");
        if (!whole) trace?.miss("/citizenships");
        if (match === "any") {
          for (const country of facts.citizenships) if (listed.has(country)) return MET;
          return whole ? UNMET : UNKNOWN;
        }
        for (const country of facts.citizenships) if (!listed.has(country)) return UNMET;
        if (!whole) return UNKNOWN;
        return facts.citizenships.length > 0 ? MET : UNMET;
      },
      changes: steady,
    };
  },
};
