import { z } from "zod";
import { addMonths, type Day } from "../calendar";
import { EXAM_INDEX } from "../facts";
import { EXAM_CODES } from "../profile";
import { ABSENT, type Kind, MET, type Moment, steady, type Trace, UNKNOWN, UNMET, type Value } from "./kind";

/**
 * The passes of several examinations lie within a number of years of each other, last day included. Those that are there
 * do: one that is still missing breaks nothing, and mends nothing either.
 */
export const params = z.strictObject({
  kind: z.literal("exam_span"),
  exams: z.array(z.enum(EXAM_CODES)).min(2),
  withinYears: z.number().int().positive(),
});

type Params = z.infer<typeof params>;

/** Days of the passes at one examination; `open` where more of them may be known later. */
interface Passes {
  days: Day[];
  open: boolean;
}

export const examSpan: Kind<Params> = {
  compile({ exams, withinYears }) {
    function passes(exam: string, moment: Moment, trace?: Trace): Passes {
      const history = moment.facts.exams[EXAM_INDEX[exam] as number];
      const days: Day[] = [];
      let open = !history?.complete;
      if (open) trace?.miss("/exams", exam);
      for (const attempt of history?.attempts ?? []) {
        if (attempt.state === "pending") continue;
        if (attempt.state === "done" && attempt.result !== "pass") continue;
        trace?.use(attempt.pointer);
        if (attempt.state === "unclear" || attempt.taken === ABSENT) {
          if (attempt.state === "unclear") trace?.miss(`${attempt.pointer}/${attempt.missing}`);
          if (attempt.taken === ABSENT) trace?.miss(`${attempt.pointer}/takenOn`);
          open = true;
        } else days.push(attempt.taken);
      }
      return { days, open };
    }

    /** Whether one pass of each lies inside a window that opens with one of the passes. */
    function together(passed: readonly Passes[]): boolean {
      if (passed.length === 0) return true;
      return passed
        .flatMap((one) => one.days)
        .some((first) => {
          const last = addMonths(first, withinYears * 12);
          return passed.every((one) => one.days.some((day) => day >= first && day <= last));
        });
    }

    return {
      evaluate(moment, trace): Value {
        const each = exams.map((exam) => passes(exam, moment, trace));
        trace?.looked("/exams", moment.facts.profile.exams);
        const passed = each.filter(({ days }) => days.length > 0);
        // Another pass of an examination may still bring it near the others; those without one do not move.
        if (!together(passed.filter(({ open }) => !open))) return UNMET;
        const perhaps = each.filter(({ days, open }) => open && days.length === 0);
        // A pass whose day is not known may lie too far from any other.
        if (perhaps.length > 1 || (perhaps.length === 1 && passed.length > 0)) return UNKNOWN;
        return together(passed) ? MET : UNKNOWN;
      },
      changes: steady,
    };
  },
};
