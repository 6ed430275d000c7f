import { z } from "zod";
import { complete } from "../facts";
import { Country } from "../profile";
import { anyOf, type Kind, MET, oneOf, steady, UNMET, type Value } from "./kind";

/** A medical degree was taught in one of the languages, or in one of the countries. */
export const params = z.strictObject({
  kind: z.literal("language_of_instruction"),
  languages: z.array(z.string()).min(1).optional(),
  countries: z.array(Country).min(1).optional(),
});

type Params = z.infer<typeof params>;

export const languageOfInstruction: Kind<Params> = {
  compile({ languages, countries }) {
    return {
      evaluate({ facts }, trace) {
        let value: Value = UNMET;
        for (const row of facts.education.rows) {
          const { pointer } = row;
          trace?.use(pointer);
          if (countries) value |= oneOf(row.fact.school.country, countries, pointer, "school/country", trace);
          if (languages && value !== MET) {
            value |= oneOf(
              row.fact.languageOfInstruction,
              languages,
              pointer,
              "languageOfInstruction",
              trace,
            );
          }
        }
        const whole = complete(facts.education);
        if (!whole) trace?.miss("/education");
        return anyOf(value, whole);
      },
      changes: steady,
    };
  },
};
