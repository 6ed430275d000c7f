import { z } from "zod";
import { merged, monthsIn, type Period } from "../calendar";
import { ABSENT, complete, type Facts } from "../facts";
import { Code, Country, TrainingAccreditor, TrainingKind } from "../profile";
import { DateRange } from "../rule";
import {
  compileRange,
  field,
  growing,
  type Kind,
  MET,
  type Moment,
  noneOf,
  oneOf,
  type Trace,
  UNKNOWN,
  UNMET,
  type Value,
} from "./kind";

/** Months of postgraduate training of a sort; overlapping periods count once. One of the two bounds is given. */
export const params = z.strictObject({
  kind: z.literal("training_months"),
  kinds: z.array(TrainingKind).min(1).optional(),
  countries: z.array(Country).min(1).optional(),
  notCountries: z.array(Country).min(1).optional(),
  accreditors: z.array(TrainingAccreditor).min(1).optional(),
  specialties: z.array(Code).min(1).optional(),
  creditable: z.boolean().optional(),
  completed: z.boolean().optional(),
  ended: DateRange.optional(),
  atLeast: z.number().positive().optional(),
  /** 0 means: none at all, not even a day. */
  atMost: z.number().min(0).optional(),
});

type Params = z.infer<typeof params>;

type TrainingRow = Facts["training"]["rows"][number];

export const trainingMonths: Kind<Params> = {
  compile({
    kinds,
    countries,
    notCountries,
    accreditors,
    specialties,
    creditable,
    completed,
    ended,
    atLeast,
    atMost,
  }) {
    const endedIn = compileRange(ended);

    function fits(row: TrainingRow, moment: Moment, trace?: Trace): Value {
      const pointer = `/training/${row.index}`;
      const fact = row.fact;
      let value = oneOf(fact.kind, kinds, `${pointer}/kind`, trace);
      value &= oneOf(fact.country, countries, `${pointer}/country`, trace);
      value &= noneOf(fact.country, notCountries, `${pointer}/country`, trace);
      value &= oneOf(fact.specialty, specialties, `${pointer}/specialty`, trace);
      if (value === UNMET) return UNMET;
      value &= oneOf(fact.accreditor, accreditors, `${pointer}/accreditor`, trace);
      value &= field(fact.creditable, creditable, `${pointer}/creditable`, trace);
      value &= field(fact.completed, completed, `${pointer}/completed`, trace);
      if (endedIn && value !== UNMET) {
        value &= endedIn.holds(
          row.to !== ABSENT && row.to <= moment.clock ? row.to : moment.clock,
          moment,
          trace,
        );
      }
      return value;
    }

    /** Months of the rows that count: those surely in, and those possibly in. A stated number of months wins over the dates. */
    function months(rows: TrainingRow[], clock: number): number {
      const stated = rows.reduce((sum, row) => sum + (row.fact.months ?? 0), 0);
      const dated: Period[] = rows
        .filter((row) => row.fact.months === undefined)
        .map((row) => ({ from: row.from, to: row.to === ABSENT || row.to > clock ? clock : row.to }));
      return merged(dated).reduce((sum, period) => sum + monthsIn(period), stated);
    }

    function sorted(
      moment: Moment,
      trace?: Trace,
    ): { sure: TrainingRow[]; possible: TrainingRow[]; open: boolean } {
      const sure: TrainingRow[] = [];
      const possible: TrainingRow[] = [];
      for (const row of moment.facts.training.rows) {
        const value = trace ? trace.row(() => fits(row, moment, trace)) : fits(row, moment);
        if (value === UNMET) continue;
        trace?.use(`/training/${row.index}`);
        possible.push(row);
        if (value === MET) sure.push(row);
      }
      const open = !complete(moment.facts, "training");
      if (open) trace?.miss("/training");
      return { sure, possible, open };
    }

    return {
      evaluate(moment, trace) {
        const { sure, possible, open } = sorted(moment, trace);
        if (trace && trace.used.length === 0 && !open) trace.use("/training");
        let value: Value = MET;
        if (atMost === 0) value &= sure.length > 0 ? UNMET : open || possible.length > 0 ? UNKNOWN : MET;
        else if (atMost !== undefined) {
          value &=
            months(sure, moment.clock) > atMost
              ? UNMET
              : open || months(possible, moment.clock) > atMost
                ? UNKNOWN
                : MET;
        }
        if (atLeast !== undefined) {
          value &=
            months(sure, moment.clock) >= atLeast
              ? MET
              : open || months(possible, moment.clock) >= atLeast
                ? UNKNOWN
                : UNMET;
        }
        return value;
      },
      changes(moment) {
        const { sure } = sorted(moment);
        const days = endedIn
          ? endedIn.changes(
              moment,
              sure.map((row) => row.to),
            )
          : [];
        if (atLeast !== undefined) {
          const running = sure.filter(
            (row) => row.fact.months === undefined && (row.to === ABSENT || row.to > moment.clock),
          );
          days.push(
            ...growing(
              running.map((row) => ({ from: row.from, to: moment.clock })),
              moment.clock,
              atLeast - months(sure, moment.clock),
            ),
          );
          for (const row of sure) if (row.to !== ABSENT) days.push(row.to + 1);
        }
        return days;
      },
    };
  },
};
