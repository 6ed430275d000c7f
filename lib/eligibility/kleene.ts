/**
 * Three-valued truth, twice: *now* (a pending event counts as unmet) and *hoped* (it counts as met), packed
 * into four bits so that `all` is a bitwise AND and `any` a bitwise OR.
 *
 * Each truth is a pair of bounds (surely true, possibly true): true = 1 1, unknown = 0 1, false = 0 0. What is
 * true now is true when hoped, so a value is never surely true now and less than that when hoped.
 *
 * A value may hold more than its status says: "pending, and perhaps already met" is pending, and filling in what
 * is not known may make it met. Joining values instead of statuses keeps that, and comes to the same statuses.
 */
export type Value = number;

export const NOW_SURE = 1;
export const NOW_MAYBE = 2;
export const HOPED_SURE = 4;
export const HOPED_MAYBE = 8;

export const MET: Value = NOW_SURE | NOW_MAYBE | HOPED_SURE | HOPED_MAYBE;
export const PENDING: Value = HOPED_SURE | HOPED_MAYBE;
export const UNKNOWN: Value = NOW_MAYBE | HOPED_MAYBE;
export const UNMET: Value = 0;

export type Status = "met" | "pending" | "unknown" | "unmet";

const NEED: readonly Status[] = ["unmet", "unknown", "pending", "met"];

/** What is missing comes before what is not known, that before what only waits, and what is met last. */
export const byNeed = (a: Status, b: Status): number => NEED.indexOf(a) - NEED.indexOf(b);

/** The word for a value: met if true now, else as it stands when hoped. */
export function statusOf(value: Value): Status {
  if (value & NOW_SURE) return "met";
  if (value & HOPED_SURE) return "pending";
  if (value & HOPED_MAYBE) return "unknown";
  return "unmet";
}

/** Met and unmet swap, pending stays; what may still become either is unknown. */
export function negated(value: Value): Value {
  return value === MET ? UNMET : value === UNMET ? MET : value === PENDING ? PENDING : UNKNOWN;
}

/** At least `needed` of the values. */
export function atLeast(needed: number, values: readonly Value[]): Value {
  let result = 0;
  for (let bit = NOW_SURE; bit <= HOPED_MAYBE; bit <<= 1) {
    let count = 0;
    for (const value of values) if (value & bit) count++;
    if (count >= needed) result |= bit;
  }
  return result;
}

/** What is surely and what is possibly true. */
export interface Span {
  sure: boolean;
  possible: boolean;
}

/** One of the two truths of a value. */
export function bounds(value: Value, level: "now" | "hoped"): Span {
  return level === "now"
    ? { sure: (value & NOW_SURE) !== 0, possible: (value & NOW_MAYBE) !== 0 }
    : { sure: (value & HOPED_SURE) !== 0, possible: (value & HOPED_MAYBE) !== 0 };
}
