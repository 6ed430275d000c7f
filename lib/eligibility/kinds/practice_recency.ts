import { z } from "zod";
import { backwards, type Day, merged, monthsIn, type Period, shift } from "../calendar";
import { ABSENT, complete, type Facts } from "../facts";
import { Code, Country, Subdivision } from "../profile";
import { Offset } from "../rule";
import {
  aging,
  type Counting,
  counting,
  field,
  growing,
  type Kind,
  MET,
  type Moment,
  none,
  noneOf,
  oneOf,
  shiftedBy,
  type Trace,
  UNKNOWN,
  UNMET,
  type Value,
} from "./kind";

/** How somebody worked. */
const manner = {
  independent: z.boolean().optional(),
  supervised: z.boolean().optional(),
  inPerson: z.boolean().optional(),
  mostResponsible: z.boolean().optional(),
};
const Manner = z.strictObject(manner);

/** Practice of a sort in the time before the day it is asked: any at all, a number of months, of weeks, or of hours. */
export const params = z.strictObject({
  kind: z.literal("practice_recency"),
  countries: z.array(Country).min(1).optional(),
  notCountries: z.array(Country).min(1).optional(),
  subdivisions: z.array(Subdivision).min(1).optional(),
  specialties: z.array(Code).min(1).optional(),
  ...manner,
  /** Each row was work in one of these manners. */
  anyOf: z.array(Manner).min(1).optional(),
  /** How far back; without it, ever. */
  within: Offset.optional(),
  months: z.number().positive().optional(),
  /** Calendar weeks, however many hours were worked in them. */
  weeks: z.number().positive().optional(),
  hours: z.number().positive().optional(),
  /** `none`: there must be no such practice. */
  need: z.enum(["some", "none"]).default("some"),
});

type Params = z.infer<typeof params>;

/** A few hours a year add up some day, but that day helps nobody: forty years ahead the search ends. */
const LONGEST_WAIT = 40 * 366;

type PracticeRow = Facts["practice"]["rows"][number];

export const practiceRecency: Kind<Params> = {
  compile(wanted) {
    const back = wanted.within ? backwards(wanted.within) : null;

    function fits(row: PracticeRow, trace?: Trace): Value {
      const { pointer } = row;
      const fact = row.fact;
      let value: Value = MET;
      if (wanted.countries !== undefined)
        value &= oneOf(fact.country, wanted.countries, pointer, "country", trace);
      if (wanted.notCountries !== undefined)
        value &= noneOf(fact.country, wanted.notCountries, pointer, "country", trace);
      if (wanted.specialties !== undefined)
        value &= oneOf(fact.specialty, wanted.specialties, pointer, "specialty", trace);
      if (value === UNMET) return UNMET;
      if (wanted.subdivisions !== undefined)
        value &= oneOf(fact.subdivision, wanted.subdivisions, pointer, "subdivision", trace);
      value &= worked(row, wanted, trace);
      if (wanted.anyOf && value !== UNMET) value &= workedAny(row, wanted.anyOf, trace);
      return value;
    }

    function worked({ fact, pointer }: PracticeRow, as: z.infer<typeof Manner>, trace?: Trace): Value {
      let value: Value = MET;
      if (as.independent !== undefined)
        value &= field(fact.independent, as.independent, pointer, "independent", trace);
      if (as.supervised !== undefined)
        value &= field(fact.supervised, as.supervised, pointer, "supervised", trace);
      if (as.inPerson !== undefined) value &= field(fact.inPerson, as.inPerson, pointer, "inPerson", trace);
      if (as.mostResponsible !== undefined)
        value &= field(fact.mostResponsible, as.mostResponsible, pointer, "mostResponsible", trace);
      return value;
    }

    function workedAny(row: PracticeRow, manners: NonNullable<Params["anyOf"]>, trace?: Trace): Value {
      const value = manners.reduce((any: Value, as) => any | worked(row, as), UNMET);
      // Where one of them holds, nothing of the others is missing; one that is out asks for nothing.
      if (trace && value !== MET)
        for (const as of manners) if (worked(row, as) !== UNMET) worked(row, as, trace);
      return value;
    }

    const amounts = wanted.months !== undefined || wanted.weeks !== undefined || wanted.hours !== undefined;
    const opening = back ? shiftedBy(back) : null;

    const firstDay = (row: PracticeRow, clock: Day): Day =>
      opening ? Math.max(row.from, opening(clock)) : row.from;
    const lastDay = (row: PracticeRow, clock: Day): Day =>
      row.to === ABSENT || row.to > clock ? clock : row.to;

    /** The part of a row that lies in the window, or null. */
    function inside(row: PracticeRow, clock: Day): Period | null {
      const from = firstDay(row, clock);
      const to = lastDay(row, clock);
      return from <= to ? { from, to } : null;
    }

    function amount(
      rows: PracticeRow[],
      clock: Day,
      trace?: Trace,
    ): { months: number; days: number; sevenfoldHours: number; hoursOpen: boolean } {
      const periods = merged(rows.flatMap((row) => inside(row, clock) ?? []));
      // Summed by the day and compared with seven times as many, so that no share of a week is rounded.
      let sevenfoldHours = 0;
      let hoursOpen = false;
      for (const row of rows) {
        const period = inside(row, clock);
        if (!period) continue;
        if (row.fact.hoursPerWeek === undefined) {
          hoursOpen = true;
          if (wanted.hours !== undefined) trace?.miss(`${row.pointer}/hoursPerWeek`);
        } else sevenfoldHours += (period.to - period.from + 1) * row.fact.hoursPerWeek;
      }
      const months = periods.reduce((sum, period) => sum + monthsIn(period), 0);
      const days = periods.reduce((sum, period) => sum + period.to - period.from + 1, 0);
      return { months, days, sevenfoldHours, hoursOpen };
    }

    function enough(rows: PracticeRow[], clock: Day, trace?: Trace): Value {
      // Only rows with a part in the window come here.
      if (rows.length === 0) return UNMET;
      if (!amounts) return MET;
      const { months, days, sevenfoldHours, hoursOpen } = amount(rows, clock, trace);
      let value: Value = MET;
      if (wanted.months !== undefined && months < wanted.months) value = UNMET;
      if (wanted.weeks !== undefined && days < wanted.weeks * 7) value = UNMET;
      if (wanted.hours !== undefined && sevenfoldHours < wanted.hours * 7)
        value &= hoursOpen ? UNKNOWN : UNMET;
      return value;
    }

    /** Rows with a part in the window, by whether they count. */
    const sorted = ({ facts, clock }: Moment, trace?: Trace): Counting<PracticeRow> =>
      counting(
        facts.practice.rows,
        (row) => (firstDay(row, clock) > lastDay(row, clock) ? UNMET : fits(row, trace)),
        trace,
      );

    return {
      evaluate(moment, trace) {
        const { sure, possible } = sorted(moment, trace);
        const open = !complete(moment.facts.practice);
        if (open) trace?.miss("/practice");
        else if (trace && trace.used.length === 0) trace.use("/practice");
        const surely = enough(sure, moment.clock, trace);
        const possibly = open ? MET : enough(possible, moment.clock, trace);
        const some = surely === MET ? MET : possibly === UNMET ? UNMET : UNKNOWN;
        return wanted.need === "none" ? none(some) : some;
      },
      changes(moment) {
        const { facts, clock } = moment;
        const days: Day[] = [];
        for (const row of facts.practice.rows) {
          if (wanted.within) days.push(...aging(row.to, wanted.within), ...aging(row.from, wanted.within));
        }
        if (!amounts) return days;
        const rows = facts.practice.rows.filter((row) => fits(row) !== UNMET);
        const running = rows.filter((row) => row.to === ABSENT || row.to > clock);
        const have = amount(rows, clock);
        if (wanted.months !== undefined && !wanted.within) {
          const periods = running.map((row) => ({ from: row.from, to: clock }));
          days.push(...growing(periods, clock, wanted.months - have.months));
        }
        if (wanted.weeks === undefined && wanted.hours === undefined && !wanted.within) return days;
        // What is summed in a moving window, or by rows that stop one after another, may tip on any day.
        const slowest = Math.min(...running.map((row) => row.fact.hoursPerWeek || Number.POSITIVE_INFINITY));
        const grown = Math.max(
          wanted.hours === undefined ? 0 : Math.ceil((wanted.hours * 7 - have.sevenfoldHours) / slowest),
          wanted.months === undefined ? 0 : Math.ceil(wanted.months * 31),
          wanted.weeks === undefined ? 0 : Math.ceil(wanted.weeks * 7),
        );
        // Even a full window grows and shrinks with the months in it, until four years have shown them all.
        const turned = shift(clock, wanted.within) + 4 * 366;
        const last = Math.min(
          Math.max(...days, running.length > 0 ? Math.max(clock + grown + 1, turned) : clock),
          clock + LONGEST_WAIT,
        );
        for (let day = clock + 1; day <= last; day++) days.push(day);
        return days;
      },
    };
  },
};
