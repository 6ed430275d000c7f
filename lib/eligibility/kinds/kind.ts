/** What every predicate kind is made of, and the small vocabulary they share. */
import { addMonths, backwards, type Day, dayOf, EVER, NEVER, type Period, shift } from "../calendar";
import type { Exam, PatchOperation, Verify } from "../catalogue";
import type { CycleInForce } from "../cycle";
import { ABSENT, type Facts } from "../facts";
import { MET, PENDING, UNKNOWN, UNMET, type Value } from "../kleene";
import type { Bilingual, DateExpression, DateRange, Offset } from "../rule";

/** What a rule is asked about: the facts, the day it is asked, the cycle and session it is asked for. */
export interface Moment {
  facts: Facts;
  /** The day the rule is asked about; on or after `facts.asOf`, which decides what has happened. */
  clock: Day;
  cycle: CycleInForce | null;
  /** First day of the month of the sitting asked about, or ABSENT. */
  session: Day;
}

/** Something that is booked, applied for or expected, and would make a rule true if it ends well. */
export interface PendingEvent {
  pointer: string;
  title: Bilingual;
  /** The day it is due, or ABSENT. */
  due: Day;
  /** What the profile looks like once it has ended well; "$doneOn" stands for the day. */
  effect: PatchOperation[];
}

/** A fact that is not known and is asked for. */
export interface MissingFact {
  pointer: string;
  code?: string;
}

/** What one evaluation looked at. Handed in only where an explanation is wanted. */
export class Trace {
  readonly used: string[] = [];
  readonly missing: MissingFact[] = [];
  readonly events: PendingEvent[] = [];
  readonly verify: Verify[] = [];
  /** How much had been asked for before the row being tested. */
  private readonly before = { missing: 0, events: 0, verify: 0 };

  use(pointer: string): void {
    if (!this.used.includes(pointer)) this.used.push(pointer);
  }
  /** The list itself, where one was given and none of its rows was looked at. */
  looked(pointer: string, given: readonly unknown[] | undefined): void {
    if (given && this.used.length === 0) this.use(pointer);
  }
  miss(pointer: string, code?: string): void {
    if (!this.missing.some((fact) => fact.pointer === pointer && fact.code === code)) {
      this.missing.push(code === undefined ? { pointer } : { pointer, code });
    }
  }
  /** Before the test of one row: what it asks for is forgotten at its end where the row is out anyway. */
  begin(): void {
    this.before.missing = this.missing.length;
    this.before.events = this.events.length;
    this.before.verify = this.verify.length;
  }
  end(value: Value): void {
    if (value !== UNMET) return;
    this.missing.length = this.before.missing;
    this.events.length = this.before.events;
    this.verify.length = this.before.verify;
  }
}

/** Rows a sum is made of: those that surely count, and those that may. */
export interface Counting<Row> {
  sure: Row[];
  possible: Row[];
}

/** Parts rows by whether they count, and notes what was looked at. */
export function counting<Row extends { pointer: string }>(
  rows: readonly Row[],
  fits: (row: Row) => Value,
  trace?: Trace,
): Counting<Row> {
  const sure: Row[] = [];
  const possible: Row[] = [];
  for (const row of rows) {
    trace?.begin();
    const value = fits(row);
    trace?.end(value);
    if (value === UNMET) continue;
    trace?.use(row.pointer);
    possible.push(row);
    if (value === MET) sure.push(row);
  }
  return { sure, possible };
}

/** A rule or leaf made ready: one function for the value, one for the days on which it may change. */
export interface Leaf {
  evaluate(moment: Moment, trace?: Trace): Value;
  /** Days after the clock on which the value may differ from the day before, with these facts. */
  changes(moment: Moment): Day[];
}

/** Reference data that rules are made ready with. */
export interface Reference {
  exams: ReadonlyMap<string, Exam>;
}

/** A predicate kind: how its parameters become a leaf, and how it says itself in words. */
export interface Kind<Params> {
  compile(params: Params, reference: Reference): Leaf;
}

/** A date that the cycle does not publish. */
export const UNPUBLISHED: Day = -3_000_000;

type DateOf = (moment: Moment, trace?: Trace) => Day;

/** The day shifted by an offset. Everybody is asked about the same few days, so the last one is remembered. */
export function shiftedBy(offset: Offset | undefined): (day: Day) => Day {
  if (!offset) return (day) => day;
  let last = ABSENT;
  let shifted = ABSENT;
  return (day) => {
    if (day !== last) {
      last = day;
      shifted = shift(day, offset);
    }
    return shifted;
  };
}

/**
 * Makes a date expression ready. Returns {@link UNPUBLISHED} where the cycle has no day for it.
 *
 * @param reference the sessions of examinations, for rules that ask about a sitting
 */
function compileDate(expression: DateExpression, reference?: Reference): DateOf {
  if (typeof expression === "string") {
    const fixed = dayOf(expression);
    return () => fixed;
  }
  const offset = expression.plus;
  if ("asOf" in expression) {
    const shifted = shiftedBy(offset);
    return (moment) => shifted(moment.clock);
  }
  if ("sitting" in expression) {
    const shifted = shiftedBy(offset);
    const sessions = reference?.exams.get(expression.sitting)?.sessions ?? [];
    const lastDays = new Map(sessions.map(({ id, lastDay }) => [dayOf(`${id}-01`), dayOf(lastDay)]));
    return ({ session, clock }) => shifted(session === ABSENT ? clock : (lastDays.get(session) ?? session));
  }
  if ("season" in expression) {
    return (moment) =>
      moment.cycle ? shift(moment.cycle.dayOfYear(expression.season, expression.day), offset) : UNPUBLISHED;
  }
  return (moment, trace) => {
    const milestone = moment.cycle?.milestones.get(expression.milestone);
    if (!milestone || milestone.day === null) {
      if (milestone?.verify && trace) trace.verify.push(milestone.verify);
      return UNPUBLISHED;
    }
    return shift(milestone.day, offset);
  };
}

/** A window made ready. */
export interface Window {
  /** False where the days of its ends do not depend on the day it is asked. */
  moves: boolean;
  /** Whether a day lies inside; a day that is ABSENT is unknown, and the field `name` of the row is asked for. */
  holds(day: Day, moment: Moment, trace?: Trace, pointer?: string, name?: string): Value;
  /** The ends on the clock's day, open ends far away; UNPUBLISHED where not known. */
  ends(moment: Moment, trace?: Trace): { from: Day; to: Day };
  /** Days after the clock on which `holds` may change for one of these days. */
  changes(moment: Moment, days: readonly Day[]): Day[];
}

type Moving = Extract<DateExpression, { asOf: true } | { sitting: string }>;

function movesWithClock(expression: DateExpression | undefined): expression is Moving {
  if (expression === undefined || typeof expression === "string") return false;
  return "asOf" in expression || "sitting" in expression;
}

/** Days to come on which a date that moves with the clock passes a fixed day. */
function crossing(expression: DateExpression | undefined, days: readonly Day[], clock: Day): Day[] {
  const result: Day[] = [];
  if (!movesWithClock(expression)) return result;
  const back = expression.plus ? backwards(expression.plus) : undefined;
  for (const day of days) {
    if (day === ABSENT) continue;
    // Month ends are clipped, so the exact day may lie up to three days off the shifted one.
    const around = shift(day, back);
    if (around + 4 <= clock) continue;
    for (let slip = -3; slip <= 4; slip++) result.push(around + slip);
  }
  return result;
}

const isFixed = (expression: DateExpression | undefined): expression is string | undefined =>
  expression === undefined || typeof expression === "string";

/** The window whose days are written in the rule: nothing to look up. */
function fixedWindow(from: Day, to: Day): Window {
  return {
    moves: false,
    holds(day, _moment, trace, pointer, name) {
      if (day !== ABSENT) return day >= from && day <= to ? MET : UNMET;
      if (trace && pointer) trace.miss(`${pointer}/${name}`);
      return UNKNOWN;
    },
    ends: () => ({ from, to }),
    changes: steady,
  };
}

/** Makes a window ready; undefined is the window that holds every day. */
export function compileRange(range: DateRange | undefined, reference?: Reference): Window | null {
  if (!range || (range.onOrAfter === undefined && range.onOrBefore === undefined)) return null;
  if (isFixed(range.onOrAfter) && isFixed(range.onOrBefore))
    return fixedWindow(
      range.onOrAfter === undefined ? EVER : dayOf(range.onOrAfter),
      range.onOrBefore === undefined ? NEVER : dayOf(range.onOrBefore),
    );
  const from = range.onOrAfter === undefined ? null : compileDate(range.onOrAfter, reference);
  const to = range.onOrBefore === undefined ? null : compileDate(range.onOrBefore, reference);
  return {
    moves: movesWithClock(range.onOrAfter) || movesWithClock(range.onOrBefore),
    holds(day, moment, trace, pointer, name) {
      if (day === ABSENT) {
        if (trace && pointer) trace.miss(`${pointer}/${name}`);
        return UNKNOWN;
      }
      let value = MET;
      if (from) {
        const first = from(moment, trace);
        if (first === UNPUBLISHED) value = UNKNOWN;
        else if (day < first) return UNMET;
      }
      if (to) {
        const last = to(moment, trace);
        if (last === UNPUBLISHED) value = UNKNOWN;
        else if (day > last) return UNMET;
      }
      return value;
    },
    ends: (moment, trace) => ({
      from: from ? from(moment, trace) : EVER,
      to: to ? to(moment, trace) : NEVER,
    }),
    changes: (moment, days) => [
      ...crossing(range.onOrAfter, days, moment.clock),
      ...crossing(range.onOrBefore, days, moment.clock),
    ],
  };
}

/** The first day on which something `months` old on its last valid day is no longer valid, and days around it. */
export function aging(day: Day, offset: Offset): Day[] {
  if (day === ABSENT) return [];
  const end = shift(day, offset);
  return [end, end + 1, end + 2, end + 3, end + 4];
}

/** Days around the one on which periods that still run will have grown by a number of months. */
export function growing(running: Period[], clock: Day, months: number): Day[] {
  if (running.length === 0 || months <= 0) return [];
  const around = addMonths(clock, Math.floor(months));
  const days: Day[] = [];
  for (let day = around - 3; day <= around + 35; day++) days.push(day);
  return days;
}

/** For a rule that waiting does not change: with these facts it is the same on every later day. */
export const steady = (): Day[] => [];

/** Whether any row of a complete or incomplete list makes it true. */
export function anyOf(values: Value, complete: boolean): Value {
  return values | (complete ? UNMET : UNKNOWN);
}

/** A field of a row against a wanted value; not given is unknown and is asked for by its name in the row. */
export function field<T>(
  given: T | undefined,
  wanted: T | undefined,
  pointer: string,
  name: string,
  trace?: Trace,
): Value {
  if (wanted === undefined) return MET;
  if (given === undefined) {
    trace?.miss(`${pointer}/${name}`);
    return UNKNOWN;
  }
  return given === wanted ? MET : UNMET;
}

/** A field of a row against a list of accepted values. */
export function oneOf<T>(
  given: T | undefined,
  accepted: readonly T[] | undefined,
  pointer: string,
  name: string,
  trace?: Trace,
): Value {
  if (accepted === undefined) return MET;
  if (given === undefined) {
    trace?.miss(`${pointer}/${name}`);
    return UNKNOWN;
  }
  return accepted.includes(given) ? MET : UNMET;
}

/** A field of a row against a list of excluded values. */
export function noneOf<T>(
  given: T | undefined,
  excluded: readonly T[] | undefined,
  pointer: string,
  name: string,
  trace?: Trace,
): Value {
  if (excluded === undefined) return MET;
  if (given === undefined) {
    trace?.miss(`${pointer}/${name}`);
    return UNKNOWN;
  }
  return excluded.includes(given) ? UNMET : MET;
}

/** The value for `need: "none"` over a value for "some": nothing pending can undo it, so pending becomes unknown. */
export function none(value: Value): Value {
  return value === MET ? UNMET : value === UNMET ? MET : UNKNOWN;
}

export type { Value };
export { ABSENT, MET, PENDING, UNKNOWN, UNMET };
