import { z } from "zod";
import { type Day, merged, monthsIn, type Period } from "../calendar";
import { ABSENT, complete, type Facts } from "../facts";
import { Code, Country, Experience, Subdivision } from "../profile";
import { DateRange } from "../rule";
import {
  type Counting,
  compileRange,
  counting,
  field,
  growing,
  type Kind,
  MET,
  type Moment,
  none,
  oneOf,
  type Trace,
  UNKNOWN,
  UNMET,
  type Value,
} from "./kind";

/** Experience beside training and practice: any of a sort, or a number of months or hours of it. */
export const params = z.strictObject({
  kind: z.literal("experience"),
  kinds: z.array(Experience.shape.kind).min(1).optional(),
  countries: z.array(Country).min(1).optional(),
  subdivisions: z.array(Subdivision).min(1).optional(),
  specialties: z.array(Code).min(1).optional(),
  /** true: with patients in one's own hands, not only watching. */
  handsOn: z.boolean().optional(),
  /** The last day of the experience; one that still runs ends on the day it is asked. */
  ended: DateRange.optional(),
  /** Together; days that overlap count once. */
  months: z.number().positive().max(480).optional(),
  weeks: z.number().positive().max(2080).optional(),
  hours: z.number().positive().optional(),
  need: z.enum(["some", "none"]).default("some"),
});

type Params = z.infer<typeof params>;
type ExperienceRow = Facts["experiences"]["rows"][number];

export const experience: Kind<Params> = {
  compile({ kinds, countries, subdivisions, specialties, handsOn, ended, months, weeks, hours, need }) {
    const endedIn = compileRange(ended);

    /** The last day as of the clock; ABSENT where neither end is on file. */
    const lastDay = (row: ExperienceRow, clock: Day): Day =>
      row.to !== ABSENT && row.to <= clock ? row.to : row.from === ABSENT ? ABSENT : clock;

    function fits(row: ExperienceRow, moment: Moment, trace?: Trace, everEnding = false): Value {
      const { fact, pointer } = row;
      let value: Value = oneOf(fact.kind, kinds, pointer, "kind", trace);
      value &= oneOf(fact.country, countries, pointer, "country", trace);
      if (value === UNMET) return UNMET;
      value &= oneOf(fact.subdivision, subdivisions, pointer, "subdivision", trace);
      value &= oneOf(fact.specialty, specialties, pointer, "specialty", trace);
      value &= field(fact.handsOn, handsOn, pointer, "handsOn", trace);
      if (everEnding || value === UNMET) return value;
      // It ends on a day to come, and nobody said whether it has begun.
      if (row.from === ABSENT && row.to > moment.clock) {
        trace?.miss(`${pointer}/startedOn`);
        return UNKNOWN;
      }
      if (endedIn) value &= endedIn.holds(lastDay(row, moment.clock), moment, trace, pointer, "endedOn");
      return value;
    }

    function periodOf(row: ExperienceRow, clock: Day): Period | null {
      return row.from === ABSENT ? null : { from: row.from, to: lastDay(row, clock) };
    }

    const periodsOf = (rows: ExperienceRow[], clock: Day): Period[] =>
      merged(rows.flatMap((row) => periodOf(row, clock) ?? []));
    const monthsOf = (rows: ExperienceRow[], clock: Day): number =>
      periodsOf(rows, clock).reduce((sum, period) => sum + monthsIn(period), 0);
    const daysOf = (rows: ExperienceRow[], clock: Day): number =>
      periodsOf(rows, clock).reduce((sum, { from, to }) => sum + to - from + 1, 0);
    const lasts = months !== undefined || weeks !== undefined;

    function longEnough(rows: ExperienceRow[], clock: Day): boolean {
      if (months !== undefined && monthsOf(rows, clock) < months) return false;
      return weeks === undefined || daysOf(rows, clock) >= weeks * 7;
    }

    /** Whether the rows come to as much as is asked; a row without its days or hours leaves that open. */
    function enough(rows: ExperienceRow[], clock: Day, trace?: Trace): Value {
      if (rows.length === 0) return UNMET;
      let value: Value = MET;
      if (lasts && !longEnough(rows, clock)) {
        const open = rows.filter((row) => row.from === ABSENT);
        for (const { pointer } of open) trace?.miss(`${pointer}/startedOn`);
        value &= open.length > 0 ? UNKNOWN : UNMET;
      }
      if (hours !== undefined && rows.reduce((sum, { fact }) => sum + (fact.hours ?? 0), 0) < hours) {
        const open = rows.filter(({ fact }) => fact.hours === undefined);
        for (const { pointer } of open) trace?.miss(`${pointer}/hours`);
        value &= open.length > 0 ? UNKNOWN : UNMET;
      }
      return value;
    }

    const sorted = (moment: Moment, trace?: Trace): Counting<ExperienceRow> =>
      counting(moment.facts.experiences.rows, (row) => fits(row, moment, trace), trace);

    return {
      evaluate(moment, trace) {
        const { facts, clock } = moment;
        const { sure, possible } = sorted(moment, trace);
        const whole = kinds
          ? kinds.every((kind) => complete(facts.experiences, kind))
          : complete(facts.experiences);
        if (!whole) trace?.miss("/experiences");
        else if (trace && trace.used.length === 0) trace.use("/experiences");
        let some: Value = enough(sure, clock);
        if (some !== MET) {
          const possibly = whole ? enough(possible, clock, trace) : UNKNOWN;
          some = possibly === UNMET ? UNMET : UNKNOWN;
        }
        return need === "none" ? none(some) : some;
      },
      changes(moment) {
        const { facts, clock } = moment;
        const { rows } = facts.experiences;
        const ends = rows.map((row) => row.to).filter((day) => day !== ABSENT);
        const days = ends.flatMap((day) => [day, day + 1]);
        const running = rows.filter(
          (row) =>
            row.from !== ABSENT &&
            (row.to === ABSENT || row.to > clock) &&
            fits(row, moment, undefined, true) !== UNMET,
        );
        if (!endedIn) {
          const periods = running.map((row) => ({ from: row.from, to: clock }));
          const { sure } = sorted(moment);
          if (months !== undefined) days.push(...growing(periods, clock, months - monthsOf(sure, clock)));
          // Rows that still run grow together, so the last of the weeks is counted off one day at a time.
          if (weeks !== undefined && running.length > 0)
            for (let day = clock + 1; day <= clock + Math.ceil(weeks * 7); day++) days.push(day);
          return days;
        }
        const { from, to } = endedIn.ends(moment);
        days.push(from, to + 1, ...endedIn.changes(moment, ends));
        // Rows come into the window one after another, so the sum may tip on any day while one still runs.
        if (lasts && running.length > 0) {
          const opens = Math.max(clock, from);
          const longest = Math.ceil(Math.max((months ?? 0) * 31, (weeks ?? 0) * 7));
          for (let day = opens + 1; day <= opens + longest + 1; day++) days.push(day);
        }
        return days;
      },
    };
  },
};
