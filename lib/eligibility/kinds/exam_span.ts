import { z } from "zod";
import { addMonths, type Day } from "../calendar";
import { EXAM_INDEX } from "../facts";
import { EXAM_CODES } from "../profile";
import { ABSENT, type Kind, MET, type Moment, steady, type Trace, UNKNOWN, UNMET, type Value } from "./kind";

/** The passes of several examinations lie within a number of years of each other, last day included. */
export const params = z.strictObject({
  kind: z.literal("exam_span"),
  exams: z.array(z.enum(EXAM_CODES)).min(2),
  withinYears: z.number().int().positive(),
});

type Params = z.infer<typeof params>;

export const examSpan: Kind<Params> = {
  compile({ exams, withinYears }) {
    /** Days of the passes at one examination; `open` where more of them may be known later. */
    function passes(exam: string, moment: Moment, trace?: Trace): { days: Day[]; open: boolean } {
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

    return {
      evaluate(moment, trace) {
        const each = exams.map((exam) => passes(exam, moment, trace));
        trace?.looked("/exams", moment.facts.profile.exams);
        // One pass of each, all inside a window that opens with one of the passes.
        const openings = each.flatMap((one) => one.days);
        const fits = openings.some((first) => {
          const last = addMonths(first, withinYears * 12);
          return each.every((one) => one.days.some((day) => day >= first && day <= last));
        });
        let value: Value = fits ? MET : UNMET;
        if (!fits && each.some((one) => one.open)) value = UNKNOWN;
        // Without a pass in one of them there is no span yet: nothing has lapsed.
        else if (!fits && each.some((one) => one.days.length === 0)) value = MET;
        return value;
      },
      changes: steady,
    };
  },
};
