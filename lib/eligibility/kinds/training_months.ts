import { z } from "zod";
import { covers, type Day, merged, monthsIn, type Period } from "../calendar";
import { ABSENT, complete, type Facts } from "../facts";
import { Code, Country, Subdivision, TrainingAccreditor, TrainingKind } from "../profile";
import { DateRange } from "../rule";
import {
  anyOf,
  type Counting,
  compileRange,
  counting,
  field,
  growing,
  type Kind,
  MET,
  type Moment,
  noneOf,
  oneOf,
  steady,
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
  subdivisions: z.array(Subdivision).min(1).optional(),
  accreditors: z.array(TrainingAccreditor).min(1).optional(),
  specialties: z.array(Code).min(1).optional(),
  notSpecialties: z.array(Code).min(1).optional(),
  creditable: z.boolean().optional(),
  completed: z.boolean().optional(),
  ended: DateRange.optional(),
  /** Still under way: its end is to come or today, or it has none and was not completed. */
  running: z.literal(true).optional(),
  /** Begun while what this body gives was valid: on its last day or before, whether or not it has run out since. */
  begunUnder: z.strictObject({ authority: Code, track: Code.optional() }).optional(),
  /** Counts what is still to come of a training, up to the end or the number of months stated for it. */
  toCome: z.boolean().optional(),
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
    subdivisions,
    accreditors,
    specialties,
    notSpecialties,
    creditable,
    completed,
    ended,
    running,
    begunUnder,
    toCome,
    atLeast,
    atMost,
  }) {
    const endedIn = compileRange(ended);
    /** Where only that a row is there matters, no day changes it. */
    const still = !endedIn && !running && completed === undefined && atLeast === undefined && !atMost;

    /** Whether it has been completed. What ends on a later day has not, whatever was answered; nor is "no" said of that day. */
    function doneBy({ fact, to }: TrainingRow, { clock, facts }: Moment): boolean | undefined {
      if (to > clock) return false;
      return to > facts.asOf && fact.completed === false ? undefined : fact.completed;
    }

    /** Whether it goes on. Without an end, it cannot be said of later days. */
    function goesOn(row: TrainingRow, { clock, facts }: Moment, trace?: Trace): Value {
      if (row.to !== ABSENT) return row.to >= clock ? MET : UNMET;
      if (row.fact.completed === true) return UNMET;
      if (row.fact.completed === false && clock === facts.asOf) return MET;
      if (row.fact.completed === undefined) trace?.miss(`${row.pointer}/completed`);
      trace?.miss(`${row.pointer}/endedOn`);
      return UNKNOWN;
    }

    /** Whether what the body gives was valid when a training began. */
    function begunIn(row: TrainingRow, { facts: { standings } }: Moment, trace?: Trace): Value {
      if (!begunUnder) return MET;
      const { authority, track } = begunUnder;
      let value: Value = UNMET;
      for (const { fact, from, to, pointer } of standings.rows) {
        if (fact.authority !== authority || fact.track !== track) continue;
        if (fact.status !== "completed" && fact.status !== "expired") continue;
        trace?.use(pointer);
        if (from !== ABSENT && row.from < from) continue;
        if (to !== ABSENT) value |= row.from <= to ? MET : UNMET;
        else if (fact.status === "completed") value |= MET;
        else {
          // It has run out, and the day is not on file.
          trace?.miss(`${pointer}/expiresOn`);
          value |= UNKNOWN;
        }
      }
      const whole = complete(standings, authority);
      if (!whole) trace?.miss("/standings", authority);
      return anyOf(value, whole);
    }

    /** Whether a row is of the sort asked for; `everEnding` leaves the day of its end aside. */
    function fits(row: TrainingRow, moment: Moment, trace?: Trace, everEnding = false): Value {
      const { pointer } = row;
      const fact = row.fact;
      let value: Value = MET;
      if (kinds !== undefined) value &= oneOf(fact.kind, kinds, pointer, "kind", trace);
      if (countries !== undefined) value &= oneOf(fact.country, countries, pointer, "country", trace);
      if (notCountries !== undefined) value &= noneOf(fact.country, notCountries, pointer, "country", trace);
      if (specialties !== undefined) value &= oneOf(fact.specialty, specialties, pointer, "specialty", trace);
      if (notSpecialties !== undefined)
        value &= noneOf(fact.specialty, notSpecialties, pointer, "specialty", trace);
      if (subdivisions !== undefined)
        value &= oneOf(fact.subdivision, subdivisions, pointer, "subdivision", trace);
      if (value === UNMET) return UNMET;
      if (accreditors !== undefined)
        value &= oneOf(fact.accreditor, accreditors, pointer, "accreditor", trace);
      if (begunUnder && value !== UNMET) value &= begunIn(row, moment, trace);
      if (creditable !== undefined) value &= field(fact.creditable, creditable, pointer, "creditable", trace);
      if (everEnding) return value;
      value &= field(doneBy(row, moment), completed, pointer, "completed", trace);
      if (running) value &= goesOn(row, moment, trace);
      if (endedIn && value !== UNMET) {
        value &= endedIn.holds(
          row.to !== ABSENT && row.to <= moment.clock ? row.to : moment.clock,
          moment,
          trace,
        );
      }
      return value;
    }

    const periodOf = (row: TrainingRow, clock: Day): Period => ({
      from: row.from,
      to: row.to === ABSENT || (row.to > clock && !toCome) ? clock : row.to,
    });

    const withoutEnd = ({ to, fact }: TrainingRow): boolean =>
      to === ABSENT && fact.months === undefined && fact.completed !== true;

    /** Months of one row. A stated number wins over the dates, but nobody has trained for longer than since its start. */
    function monthsOf(row: TrainingRow, clock: Day): number {
      const passed = monthsIn(periodOf(row, clock));
      const stated = row.fact.months ?? passed;
      return !toCome && (row.to === ABSENT || row.to > clock) ? Math.min(stated, passed) : stated;
    }

    /**
     * Months of the rows that count. What overlaps counts once: rows known by their dates alone for the time they cover,
     * and with what is stated of others no more than all of them cover together, or than the longest statement.
     */
    function months(rows: TrainingRow[], clock: Day): number {
      const [row] = rows;
      if (!row) return 0;
      if (rows.length === 1) return row.to !== ABSENT && row.to < row.from ? 0 : monthsOf(row, clock);
      return merged(rows.map((row) => periodOf(row, clock))).reduce((sum, period) => {
        const inside = rows.filter((row) => row.from >= period.from && row.from <= period.to);
        const dated = inside.filter((row) => row.fact.months === undefined);
        const stated = inside.filter((row) => !dated.includes(row)).map((row) => monthsOf(row, clock));
        const covered = merged(dated.map((row) => periodOf(row, clock))).map(monthsIn);
        const together = [...covered, ...stated].reduce((total, each) => total + each, 0);
        return sum + Math.min(together, Math.max(monthsIn(period), ...stated));
      }, 0);
    }

    /** Whether the rows that count come to as many months as asked. */
    function enough(rows: TrainingRow[], clock: Day, needed: number): boolean {
      const [row] = rows;
      if (row && rows.length === 1 && row.fact.months === undefined)
        return covers(periodOf(row, clock), needed);
      return months(rows, clock) >= needed;
    }

    const sorted = (moment: Moment, trace?: Trace): Counting<TrainingRow> =>
      counting(moment.facts.training.rows, (row) => fits(row, moment, trace), trace);

    return {
      evaluate(moment, trace) {
        const { sure, possible } = sorted(moment, trace);
        const open = !complete(moment.facts.training);
        if (open) trace?.miss("/training");
        else if (trace && trace.used.length === 0) trace.use("/training");
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
          if (!enough(sure, moment.clock, atLeast)) {
            // How much is to come of a training whose end is not told, nobody can say.
            const endless = toCome ? possible.filter(withoutEnd) : [];
            for (const { pointer } of endless) trace?.miss(`${pointer}/endedOn`);
            const more =
              open ||
              endless.length > 0 ||
              (possible.length > sure.length && enough(possible, moment.clock, atLeast));
            value &= more ? UNKNOWN : UNMET;
          }
        }
        return value;
      },
      changes: still ? steady : changes,
    };

    function changes(moment: Moment): Day[] {
      const { clock } = moment;
      const rows = moment.facts.training.rows;
      const ends = rows.map((row) => row.to).filter((day) => day !== ABSENT);
      const days = ends.flatMap((day) => [day, day + 1]);
      if (running) days.push(clock + 1);
      const underway = rows.filter(
        (row) => (row.to === ABSENT || row.to > clock) && fits(row, moment, undefined, true) !== UNMET,
      );
      if (!endedIn) {
        const periods = underway.map((row) => ({ from: row.from, to: clock }));
        if (atLeast === undefined) return days;
        const lacking = atLeast - months(sorted(moment).sure, clock);
        // Beside a row whose months are stated, others may grow at the same time, and reach it sooner.
        if (underway.length > 1 && underway.some(({ fact }) => fact.months !== undefined))
          for (let day = clock + 1; day <= clock + Math.ceil(lacking * 31) + 1; day++) days.push(day);
        else days.push(...growing(periods, clock, lacking));
        // What is to come is counted already: a training without an end adds to it from its last day on.
        if (toCome) for (const end of ends) if (end > clock) days.push(...growing(periods, end, lacking));
        return days;
      }
      const { from, to } = endedIn.ends(moment);
      days.push(from, to + 1, ...endedIn.changes(moment, ends));
      // Rows come into the window one after another, so the sum may tip on any day while one still runs.
      if (atLeast !== undefined && underway.length > 0) {
        const opens = Math.max(clock, from);
        for (let day = opens + 1; day <= opens + Math.ceil(atLeast * 31) + 1; day++) days.push(day);
      }
      return days;
    }
  },
};
