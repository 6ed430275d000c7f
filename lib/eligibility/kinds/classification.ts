import { z } from "zod";
import { americanClasses, canadianClasses } from "../classification";
import type { Facts } from "../facts";
import { type Kind, MET, steady, type Trace, UNKNOWN, UNMET } from "./kind";

/** How Canada or the United States class the graduate, by school and degree date. */
export const params = z.discriminatedUnion("country", [
  z.strictObject({
    kind: z.literal("classification"),
    country: z.literal("CA"),
    classes: z.array(z.enum(["cmg", "usmg", "img"])).min(1),
  }),
  z.strictObject({
    kind: z.literal("classification"),
    country: z.literal("US"),
    classes: z.array(z.enum(["us_img", "non_us_img", "not_img"])).min(1),
  }),
]);

type Params = z.infer<typeof params>;

/** Nearly every pathway asks for a class first, so it is worked out once for each person. */
function known(
  facts: Facts,
  country: Params["country"],
  classesOf: (facts: Facts) => readonly string[],
): readonly string[] {
  const { classes } = facts;
  classes[country] ??= classesOf(facts);
  return classes[country];
}

export const classification: Kind<Params> = {
  compile(wanted) {
    const classes: readonly string[] = wanted.classes;
    const split = classes.includes("us_img") !== classes.includes("non_us_img");
    const classesOf = (facts: Facts, trace?: Trace): readonly string[] =>
      wanted.country === "CA" ? canadianClasses(facts, trace) : americanClasses(facts, trace, split);
    return {
      evaluate({ facts }, trace) {
        const possible = trace ? classesOf(facts, trace) : known(facts, wanted.country, classesOf);
        // Not knowing which class it is only matters where the classes still possible differ in the answer.
        if (possible.length > 0 && possible.every((one) => classes.includes(one))) return MET;
        return possible.some((one) => classes.includes(one)) ? UNKNOWN : UNMET;
      },
      changes: steady,
    };
  },
};
