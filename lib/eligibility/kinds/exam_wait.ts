import { z } from "zod";
import { type Day, NEVER, shift } from "../calendar";
import { type Attempt, EXAM_INDEX, outcomesOf } from "../facts";
import { EXAM_CODES, ExamResult, FINAL_RESULTS } from "../profile";
import { DateRange, Offset } from "../rule";
import {
  ABSENT,
  compileRange,
  type Kind,
  MET,
  type Moment,
  type Trace,
  UNKNOWN,
  UNMET,
  type Value,
} from "./kind";

/** A waiting time since an earlier attempt has run out. Met where there are fewer attempts than `after`. */
export const params = z.strictObject({
  kind: z.literal("exam_wait"),
  exam: z.enum(EXAM_CODES),
  counting: z
    .array(ExamResult)
    .min(1)
    .default([...FINAL_RESULTS]),
  taken: DateRange.optional(),
  /** The wait applies when exactly this many (`exactly`) or at least this many attempts count. */
  after: z.number().int().positive(),
  exactly: z.boolean().default(false),
  /** Waiting times, all of which must have run: since which attempt, from the sitting or from its result. */
  waits: z
    .array(
      z.strictObject({
        since: z.enum(["first", "last"]),
        from: z.enum(["taken", "result"]),
        wait: Offset,
      }),
    )
    .min(1),
});

type Params = z.infer<typeof params>;

export const examWait: Kind<Params> = {
  compile({ exam, counting, taken, after, exactly, waits }) {
    const position = EXAM_INDEX[exam] as number;
    const takenIn = compileRange(taken);
    const counts = outcomesOf(counting);
    const countsAnyhow = FINAL_RESULTS.every((result) => counting.includes(result));

    /** The attempts that count, those that may, and whether there may be others. */
    function counted(moment: Moment, trace?: Trace): { sure: Attempt[]; perhaps: Attempt[]; whole: boolean } {
      const history = moment.facts.exams[position];
      const sure: Attempt[] = [];
      const perhaps: Attempt[] = [];
      for (const attempt of history?.attempts ?? []) {
        trace?.use(attempt.pointer);
        if (!attempt.sat || (attempt.state === "done" && !(counts & attempt.outcome))) continue;
        const { pointer } = attempt;
        const inside = takenIn ? takenIn.holds(attempt.taken, moment, trace, pointer, "takenOn") : MET;
        if (inside === UNMET) continue;
        if (attempt.state === "unclear" || (attempt.state === "pending" && !countsAnyhow)) {
          trace?.miss(`${pointer}/${attempt.state === "unclear" ? attempt.missing : "result"}`);
          // Once it is told how it ended, the wait asks for its day.
          if (attempt.taken === ABSENT) trace?.miss(`${pointer}/takenOn`);
          perhaps.push(attempt);
        } else if (inside === MET) sure.push(attempt);
        else perhaps.push(attempt);
      }
      const whole = history?.complete === true;
      if (!whole) trace?.miss("/exams", exam);
      return { sure, perhaps, whole };
    }

    /** The day an attempt's waiting time runs out, or ABSENT where its own day is not known. */
    function end(
      attempt: Attempt,
      from: "taken" | "result",
      wait: Parameters<typeof shift>[1],
      trace?: Trace,
    ): Day {
      const day = from === "taken" ? attempt.taken : attempt.counted;
      if (day === ABSENT) {
        trace?.miss(`${attempt.pointer}/${from === "taken" ? "takenOn" : "resultOn"}`);
        return ABSENT;
      }
      return shift(day, wait);
    }

    /** The day one of the waits runs out for all attempts that count. */
    function endOf({ since, from, wait }: Params["waits"][number], sure: Attempt[], trace?: Trace): Day {
      let day = since === "first" ? NEVER : ABSENT;
      let open = false;
      for (const attempt of sure) {
        const own = end(attempt, from, wait, trace);
        if (own === ABSENT) open = true;
        day = since === "first" ? Math.min(day, own) : Math.max(day, own);
      }
      return open ? ABSENT : day;
    }

    return {
      evaluate(moment, trace) {
        const history = moment.facts.exams[position];
        // Whatever they were, too few sittings leave nothing to wait for.
        if (!trace && history?.complete && history.attempts.length < after) return MET;
        const { sure, perhaps, whole } = counted(moment, trace);
        trace?.looked("/exams", moment.facts.profile.exams);
        if (whole && sure.length + perhaps.length < after) return MET;
        if (exactly && sure.length > after) return MET;
        if (!whole) return UNKNOWN;
        if (perhaps.length > 0) {
          // The number and the newest of them are both open. Where every wait is over for each of them, that is all the same.
          const over = waits.every(({ from, wait }) =>
            [...sure, ...perhaps].every((attempt) => {
              const day = end(attempt, from, wait);
              return day !== ABSENT && day <= moment.clock;
            }),
          );
          return over ? MET : UNKNOWN;
        }
        let value: Value = MET;
        for (const wait of waits) {
          const day = endOf(wait, sure, trace);
          value &= day === ABSENT ? UNKNOWN : moment.clock >= day ? MET : UNMET;
        }
        return value;
      },
      changes(moment) {
        const attempts = moment.facts.exams[position]?.attempts ?? [];
        const taken = attempts.map((attempt) => attempt.taken);
        // A window that moves with the day lets attempts in and out, so each has its own end.
        return [
          ...attempts
            .flatMap((attempt) => waits.map((wait) => endOf(wait, [attempt])))
            .filter((day) => day !== ABSENT),
          ...(takenIn?.changes(moment, taken) ?? []),
        ];
      },
    };
  },
};
