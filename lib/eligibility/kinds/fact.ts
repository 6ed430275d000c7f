import { z } from "zod";
import { startsAfter } from "../facts";
import { type Kind, MET, steady, type Trace, UNKNOWN, UNMET, type Value } from "./kind";

/** The general kind: one field of the profile compared with a value. For what no named kind says. */
export const params = z.strictObject({
  kind: z.literal("fact"),
  /** JSON Pointer into the profile; `*` stands for any row of a list. */
  path: z.string().regex(/^(\/[A-Za-z0-9*]+)+$/),
  is: z.enum(["equals", "not_equals", "at_least", "at_most", "one_of", "contains"]),
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]),
});

type Params = z.infer<typeof params>;

/** Values at a path; undefined stands for "not known". A list may be followed by `*`. */
function valuesAt(
  value: unknown,
  steps: string[],
  pointer: string,
  found: { value: unknown; pointer: string }[],
  happened: (row: unknown) => boolean,
): void {
  const [step, ...rest] = steps;
  if (step === undefined || value === undefined || value === null) {
    found.push({ value: value ?? undefined, pointer });
    return;
  }
  if (step === "*") {
    if (Array.isArray(value))
      for (let index = 0; index < value.length; index++)
        if (happened(value[index])) valuesAt(value[index], rest, `${pointer}/${index}`, found, happened);
    return;
  }
  const member =
    typeof value === "object" && Object.hasOwn(value, step)
      ? (value as Record<string, unknown>)[step]
      : undefined;
  valuesAt(member, rest, `${pointer}/${step}`, found, happened);
}

export const fact: Kind<Params> = {
  compile({ path, is, value: wanted }) {
    const steps = path.slice(1).split("/");
    const list = steps[0] as string;

    function compare(given: unknown): Value {
      switch (is) {
        case "equals":
          return given === wanted ? MET : UNMET;
        case "not_equals":
          return given === wanted ? UNMET : MET;
        case "at_least":
          return typeof given === typeof wanted && (given as number) >= (wanted as number) ? MET : UNMET;
        case "at_most":
          return typeof given === typeof wanted && (given as number) <= (wanted as number) ? MET : UNMET;
        case "one_of":
          return Array.isArray(wanted) && wanted.includes(given as string) ? MET : UNMET;
        case "contains":
          return Array.isArray(given) && given.includes(wanted) ? MET : UNMET;
      }
    }

    /** Whether a code of the list that nothing sure is known of could be what is asked for. */
    function mayBe(code: string): boolean {
      const ofCodes = steps.length === 1 ? is === "contains" : steps.length === 2 && steps[1] === "*";
      if (!ofCodes || (is !== "contains" && is !== "equals" && is !== "one_of")) return true;
      return Array.isArray(wanted) ? wanted.includes(code) : wanted === code;
    }

    return {
      evaluate({ facts }, trace?: Trace) {
        const found: { value: unknown; pointer: string }[] = [];
        valuesAt(facts.profile, steps, "", found, (row) => !startsAfter(row, facts.asOf));
        const unsure = [...(facts.unsure ?? [])].some(
          (name) => name === list || (name.startsWith(`${list}.`) && mayBe(name.slice(list.length + 1))),
        );
        let value: Value = unsure ? UNKNOWN : UNMET;
        if (unsure) trace?.miss(`/${list}`);
        for (const one of found) {
          if (one.value === undefined) trace?.miss(one.pointer);
          else trace?.use(one.pointer);
          value |= one.value === undefined ? UNKNOWN : compare(one.value);
        }
        return value;
      },
      changes: steady,
    };
  },
};
