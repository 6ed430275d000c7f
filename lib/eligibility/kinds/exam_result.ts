import { z } from "zod";
import { type Day, dateOf, olderThan } from "../calendar";
import type { PatchOperation } from "../catalogue";
import { type Attempt, EXAM_INDEX } from "../facts";
import { EXAM_CODES } from "../profile";
import { DateRange } from "../rule";
import {
  ABSENT,
  aging,
  anyOf,
  compileRange,
  type Kind,
  MET,
  type Moment,
  PENDING,
  steady,
  type Trace,
  UNKNOWN,
  UNMET,
  UNPUBLISHED,
  type Value,
  type Window,
} from "./kind";

/** An examination has been passed. */
export const params = z.strictObject({
  kind: z.literal("exam_result"),
  exam: z.enum(EXAM_CODES),
  /** `passed`: a pass counts, a booking is pending. `passed_or_booked`: a booking is enough, dated where a window is. */
  need: z.enum(["passed", "passed_or_booked"]).default("passed"),
  /** Which attempt speaks: any pass, or only the newest attempt (a later failure then undoes a pass). */
  attempt: z.enum(["any", "newest", "first"]).default("any"),
  /** The sitting's own day lies in this window. */
  taken: DateRange.optional(),
  /** The day the result counts from lies in this window. */
  resulted: DateRange.optional(),
  /** The pass is at most this many months old on the day it is asked, that day included. */
  validForMonths: z.number().int().positive().optional(),
  /** A minimum score by named scale; a sitting on another scale does not satisfy it. */
  minimumScores: z.array(z.strictObject({ scale: z.string(), score: z.number() })).optional(),
});

type Params = z.infer<typeof params>;

export const examResult: Kind<Params> = {
  compile({ exam, need, attempt: which, taken, resulted, validForMonths, minimumScores }, reference) {
    const position = EXAM_INDEX[exam] as number;
    const takenIn = compileRange(taken);
    const resultedIn = compileRange(resulted);
    const examTitle = reference.exams.get(exam)?.title ?? { en: exam, fr: exam };

    function goodResult(attempt: Attempt): PatchOperation[] {
      const goodScore = minimumScores?.find(({ scale }) => attempt.scale === "" || scale === attempt.scale);
      return [
        {
          op: "replace",
          path: attempt.pointer,
          value: {
            exam,
            result: "pass",
            takenOn: attempt.taken === ABSENT ? "$doneOn" : dateOf(attempt.taken),
            resultOn: "$doneOn",
            ...(attempt.session ? { session: attempt.session } : {}),
            ...(goodScore ? { score: goodScore.score, scoreScale: goodScore.scale } : {}),
          },
        },
      ];
    }

    function scored(attempt: Attempt, trace?: Trace): Value {
      if (!minimumScores) return MET;
      let minimum: (typeof minimumScores)[number] | undefined;
      for (const candidate of minimumScores) if (candidate.scale === attempt.scale) minimum ??= candidate;
      if (attempt.scale !== "" && !minimum) return UNMET;
      if (!minimum || Number.isNaN(attempt.score)) {
        trace?.miss(`${attempt.pointer}/${minimum ? "score" : "scoreScale"}`);
        return UNKNOWN;
      }
      return attempt.score >= minimum.score ? MET : UNMET;
    }

    /** Whether a window lies behind all later days. One that moves with the day goes along. */
    function endedBy(window: Window, moment: Moment): boolean {
      if (window.moves) return false;
      const { to } = window.ends(moment);
      return to !== UNPUBLISHED && to <= moment.facts.asOf;
    }

    /** What the day of the sitting and its score alone leave possible, however it ended. */
    function reached(attempt: Attempt, moment: Moment): Value {
      if (scored(attempt) === UNMET) return UNMET;
      if (attempt.taken === ABSENT) return MET;
      if (validForMonths !== undefined && olderThan(attempt.taken, validForMonths, moment.clock))
        return UNMET;
      return takenIn ? takenIn.holds(attempt.taken, moment) : MET;
    }

    function fits(attempt: Attempt, moment: Moment, trace?: Trace): Value {
      const { pointer } = attempt;
      if (attempt.state === "unclear") {
        trace?.miss(`${pointer}/${attempt.missing}`);
        // Once the result is told, the windows ask for the day.
        if (attempt.taken === ABSENT && (takenIn || resultedIn || validForMonths !== undefined))
          trace?.miss(`${pointer}/takenOn`);
        return UNKNOWN & reached(attempt, moment);
      }
      if (attempt.state === "pending") {
        // A sitting outside the windows could not satisfy the rule even with a pass.
        let value: Value = MET;
        const sitting = attempt.sat ? attempt.taken : attempt.due;
        if (takenIn && (sitting !== ABSENT || need === "passed_or_booked"))
          value &= takenIn.holds(sitting, moment, trace, pointer, attempt.sat ? "takenOn" : "scheduledFor");
        // A booking without a day is for a later one, so a window that has ended stays out of reach.
        else if (takenIn && !attempt.sat && endedBy(takenIn, moment)) return UNMET;
        if (value === UNMET || need === "passed_or_booked") return value;
        if (resultedIn) {
          if (attempt.due !== ABSENT) value &= resultedIn.holds(attempt.due, moment, trace);
          // And so with a result that is not out.
          else if (endedBy(resultedIn, moment)) value = UNMET;
        }
        if (value === UNMET) return UNMET;
        trace?.events.push({
          pointer,
          title: { en: `Pass in the ${examTitle.en}`, fr: `Réussite : ${examTitle.fr}` },
          due: attempt.due,
          effect: goodResult(attempt),
        });
        return PENDING & value;
      }
      if (attempt.result !== "pass") return UNMET;
      let value = scored(attempt, trace);
      if (value !== UNMET && takenIn)
        value &= takenIn.holds(attempt.taken, moment, trace, pointer, "takenOn");
      if (value !== UNMET && resultedIn)
        value &= resultedIn.holds(attempt.counted, moment, trace, pointer, "resultOn");
      if (value !== UNMET && validForMonths !== undefined) {
        if (attempt.taken === ABSENT) {
          trace?.miss(`${pointer}/takenOn`);
          value &= UNKNOWN;
        } else if (olderThan(attempt.taken, validForMonths, moment.clock)) value = UNMET;
      }
      return value;
    }

    /** What the newest (or first) attempt says: any of them may be the one where a day is not known. */
    function speaking(attempts: readonly Attempt[], moment: Moment, trace?: Trace): Value | null {
      let one: Attempt | null = null;
      let several = false;
      let undated = false;
      for (const attempt of attempts) {
        if (attempt.state === "pending") continue;
        if (attempt.taken === ABSENT) undated = true;
        if (one) several = true;
        if (!one || which === "newest") one = attempt;
      }
      if (!one) return null;
      if (!several || !undated) return fits(one, moment, trace);
      const done = attempts.filter((attempt) => attempt.state !== "pending");
      const values = done.map((attempt) => fits(attempt, moment, trace));
      if (values.every((each) => each === values[0])) return values[0] as Value;
      for (const { taken, pointer } of done) if (taken === ABSENT) trace?.miss(`${pointer}/takenOn`);
      return UNKNOWN;
    }

    /** The day of the newest attempt that is not pending; ABSENT where none has one, or the newest may be another. */
    function lastDone(attempts: readonly Attempt[]): Day {
      const done = attempts.filter(({ state }) => state !== "pending");
      return done.some(({ taken }) => taken === ABSENT) ? ABSENT : (done.at(-1)?.taken ?? ABSENT);
    }

    function changes(moment: Moment): Day[] {
      const attempts = moment.facts.exams[position]?.attempts ?? [];
      const takenDays = attempts.flatMap((attempt) => [attempt.taken, attempt.due]);
      return [
        ...(takenIn?.changes(moment, takenDays) ?? []),
        ...(resultedIn?.changes(
          moment,
          attempts.map((attempt) => attempt.counted),
        ) ?? []),
        ...(validForMonths === undefined
          ? []
          : takenDays.flatMap((day) => aging(day, { months: validForMonths }))),
      ];
    }

    return {
      evaluate(moment, trace) {
        const history = moment.facts.exams[position];
        if (!history) return UNKNOWN;
        const whole = history.complete;
        if (!whole) trace?.miss("/exams", exam);
        if (which === "any") {
          let value: Value = UNMET;
          for (const attempt of history.attempts) {
            trace?.begin();
            const part = fits(attempt, moment, trace);
            trace?.end(part);
            value |= part;
            if (value === MET && !trace) return MET;
            trace?.use(attempt.pointer);
          }
          trace?.looked("/exams", moment.facts.profile.exams);
          return anyOf(value, whole);
        }
        if (trace) for (const attempt of history.attempts) trace.use(attempt.pointer);
        trace?.looked("/exams", moment.facts.profile.exams);
        const said = speaking(history.attempts, moment, trace);
        let value = said ?? UNMET;
        // A standing pass holds until a newer result undoes it, so what is to come only adds to it; the first attempt is
        // the first, whatever is booked.
        if (which === "newest" ? value !== MET : said === null) {
          const newest = lastDone(history.attempts);
          for (const attempt of history.attempts)
            if (
              attempt.state === "pending" &&
              !(attempt.sat && attempt.taken !== ABSENT && attempt.taken < newest)
            )
              value |= fits(attempt, moment, trace);
        }
        return whole ? value : UNKNOWN;
      },
      changes: takenIn?.moves || resultedIn?.moves || validForMonths !== undefined ? changes : steady,
    };
  },
};
