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
  /** True where the attempts at all of them are added up instead. */
  together: z.boolean().optional(),
  /** Which results count as an attempt. */
  counting: z
    .array(ExamResult)
    .min(1)
    .default([...FINAL_RESULTS]),
  /** False where a sitting whose result is awaited does not count yet: it may become a pass. */
  awaited: z.boolean().optional(),
  atMost: z.number().int().min(0),
  /** Only sittings in this window count. */
  taken: DateRange.optional(),
  /** Only sittings in the months before the day it is asked count: `(day - n months, day]`. */
  withinMonths: z.number().int().positive().optional(),
  /** True where an examination that has been passed no longer counts against anybody. */
  unlessPassed: z.boolean().default(false),
});

type Params = z.infer<typeof params>;

/** Attempts that surely count, those that may, and whether the examination has been passed. */
interface Count {
  sure: number;
  possible: number;
  passed: Value;
}

/** Nothing is known of an examination. */
const UNTOLD: Count = { sure: 0, possible: Number.POSITIVE_INFINITY, passed: UNKNOWN };

export const examAttempts: Kind<Params> = {
  compile({ exams, together, counting, awaited, atMost, taken, withinMonths, unlessPassed }) {
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
        if (awaited === false) return UNMET;
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
        } else if (addMonths(attempt.taken, withinMonths) <= moment.clock) value = UNMET;
      }
      return value;
    }

    function countOf({ exam, position }: (typeof asked)[number], moment: Moment, trace?: Trace): Count {
      const history = moment.facts.exams[position];
      if (!history) return UNTOLD;
      const count: Count = { sure: 0, possible: 0, passed: UNMET };
      for (const attempt of history.attempts) {
        trace?.use(attempt.pointer);
        trace?.begin();
        const value = counted(attempt, moment, trace);
        trace?.end(value);
        if (value === MET) count.sure++;
        if (value !== UNMET) count.possible++;
        if (attempt.state === "done" && attempt.result === "pass") count.passed = MET;
        else if (attempt.sat && attempt.state !== "done") count.passed |= UNKNOWN;
      }
      if (!history.complete) {
        trace?.miss("/exams", exam);
        count.possible = Number.POSITIVE_INFINITY;
        count.passed |= UNKNOWN;
      }
      return count;
    }

    function judged({ sure, possible, passed }: Count): Value {
      const few = sure > atMost ? UNMET : possible > atMost ? UNKNOWN : MET;
      return unlessPassed ? few | passed : few;
    }

    /** Whether there are not too many, whatever they were. */
    function few({ position }: (typeof asked)[number], moment: Moment): boolean {
      const history = moment.facts.exams[position];
      return history?.complete === true && history.attempts.length <= atMost;
    }

    function added(moment: Moment, trace?: Trace): Count {
      const sum: Count = { sure: 0, possible: 0, passed: MET };
      for (const one of asked) {
        const { sure, possible, passed } = countOf(one, moment, trace);
        sum.sure += sure;
        sum.possible += possible;
        sum.passed &= passed;
      }
      return sum;
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
        if (together) value = judged(added(moment, trace));
        else
          for (const one of asked) {
            if (!trace && few(one, moment)) continue;
            value &= judged(countOf(one, moment, trace));
            if (value === UNMET && !trace) return UNMET;
          }
        trace?.looked("/exams", moment.facts.profile.exams);
        return value;
      },
      changes: takenIn?.moves || withinMonths !== undefined ? changes : steady,
    };
  },
};
