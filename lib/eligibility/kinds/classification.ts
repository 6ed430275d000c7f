import { z } from "zod";
import { americanClass, canadianClass } from "../classification";
import { type Kind, MET, UNKNOWN, UNMET } from "./kind";

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

export const classification: Kind<Params> = {
  compile(wanted) {
    const classes: readonly string[] = wanted.classes;
    return {
      evaluate({ facts }, trace) {
        const found = wanted.country === "CA" ? canadianClass(facts, trace) : americanClass(facts, trace);
        if (found !== "unknown") return classes.includes(found) ? MET : UNMET;
        return UNKNOWN;
      },
      changes: () => [],
    };
  },
};
