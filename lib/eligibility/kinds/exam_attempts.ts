import { z } from "zod";
import { addMonths, type Day } from "../calendar";
import { type Attempt, EXAM_INDEX, outcomesOf } from "../facts";
import { EXAM_CODES, ExamResult, FINAL_RESULTS } from "../profile";
import { DateRange } from "../rule";
import {
  ABSENT,
  aging,
  compileRange,
  type Kind,
  MET,
  type Moment,
  steady,
  type Trace,
  UNKNOWN,
  UNMET,
  type Value,
} from "./kind";

/** The attempts used, by examination, do not exceed a number. */
export const params = z.strictObject({
  kind: z.literal("exam_attempts"),
  /** Each examination is counted on its own; all of them must be within the number. */
  exams: z.array(z.enum(EXAM_CODES)).min(1),
  /** Which results count as an attempt. */
  counting: z
    .array(ExamResult)
    .min(1)
    .default([...FINAL_RESULTS]),
  atMost: z.number().int().min(0),
  /** Only sittings in this window count. */
  taken: DateRange.optional(),
  /** Only sittings in the months before the day it is asked count: `(day - n months, day]`. */
  withinMonths: z.number().int().positive().optional(),
  /** True where an examination that has been passed no longer counts against anybody. */
  unlessPassed: z.boolean().default(false),
});

type Params = z.infer<typeof params>;

export const examAttempts: Kind<Params> = {
  compile({ exams, counting, atMost, taken, withinMonths, unlessPassed }) {
    const asked = exams.map((exam) => ({ exam, position: EXAM_INDEX[exam] as number }));
    const takenIn = compileRange(taken);
    const counts = outcomesOf(counting);
    const countsAnyhow = FINAL_RESULTS.every((result) => counting.includes(result));

    function counted(attempt: Attempt, moment: Moment, trace?: Trace): Value {
      if (!attempt.sat) return UNMET;
      const { pointer } = attempt;
      let value: Value = MET;
      if (attempt.state === "unclear") {
        trace?.miss(`${pointer}/${attempt.missing}`);
        value = UNKNOWN;
      } else if (attempt.state === "pending") {
        // It has been used; whether it counts is only open where the rule asks how it ended.
        if (!countsAnyhow) {
          trace?.miss(`${pointer}/result`);
          value = UNKNOWN;
        }
      } else if (!(counts & attempt.outcome)) return UNMET;
      if (takenIn) value &= takenIn.holds(attempt.taken, moment, trace, pointer, "takenOn");
      if (value !== UNMET && withinMonths !== undefined) {
        if (attempt.taken === ABSENT) {
          trace?.miss(`${pointer}/takenOn`);
          value &= UNKNOWN;
        } else if (attempt.taken <= addMonths(moment.clock, -withinMonths)) value = UNMET;
      }
      return value;
    }

    function within({ exam, position }: (typeof asked)[number], moment: Moment, trace?: Trace): Value {
      const history = moment.facts.exams[position];
      if (!history) return UNKNOWN;
      // Whatever they were, there are not too many.
      if (!trace && history.complete && history.attempts.length <= atMost) return MET;
      let sure = 0;
      let possible = 0;
      let passed: Value = UNMET;
      for (const attempt of history.attempts) {
        trace?.use(attempt.pointer);
        trace?.begin();
        const value = counted(attempt, moment, trace);
        trace?.end(value);
        if (value === MET) sure++;
        if (value !== UNMET) possible++;
        if (attempt.state === "done" && attempt.result === "pass") passed = MET;
        else if (attempt.sat && attempt.state !== "done") passed |= UNKNOWN;
      }
      if (!history.complete) {
        trace?.miss("/exams", exam);
        possible = Number.POSITIVE_INFINITY;
        passed |= UNKNOWN;
      }
      const few = sure > atMost ? UNMET : possible > atMost ? UNKNOWN : MET;
      return unlessPassed ? few | passed : few;
    }

    function changes(moment: Moment): Day[] {
      const days = asked.flatMap(({ position }) =>
        (moment.facts.exams[position]?.attempts ?? []).map((attempt) => attempt.taken),
      );
      return [
        ...(takenIn?.changes(moment, days) ?? []),
        ...(withinMonths === undefined ? [] : days.flatMap((day) => aging(day, { months: withinMonths }))),
      ];
    }

    return {
      evaluate(moment, trace) {
        let value: Value = MET;
        for (const one of asked) {
          value &= within(one, moment, trace);
          if (value === UNMET && !trace) return UNMET;
        }
        if (trace && trace.used.length === 0) trace.use("/exams");
        return value;
      },
      changes: takenIn?.moves || withinMonths !== undefined ? changes : steady,
    };
  },
};
