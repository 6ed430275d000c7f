/**
 * Three-valued truth, twice: *now* (a pending event counts as unmet) and *hoped* (it counts as met), packed
 * into four bits so that `all` is a bitwise AND and `any` a bitwise OR.
 *
 * Each truth is a pair of bounds (surely true, possibly true): true = 1 1, unknown = 0 1, false = 0 0.
 */
export type Value = number;

const NOW_SURE = 1;
const NOW_MAYBE = 2;
const HOPED_SURE = 4;
const HOPED_MAYBE = 8;

export const MET: Value = NOW_SURE | NOW_MAYBE | HOPED_SURE | HOPED_MAYBE;
export const PENDING: Value = HOPED_SURE | HOPED_MAYBE;
export const UNKNOWN: Value = NOW_MAYBE | HOPED_MAYBE;
export const UNMET: Value = 0;

export type Status = "met" | "pending" | "unknown" | "unmet";

/** The word for a value: met if true now, else as it stands when hoped. */
export function statusOf(value: Value): Status {
  if (value & NOW_SURE) return "met";
  if (value & HOPED_SURE) return "pending";
  if (value & HOPED_MAYBE) return "unknown";
  return "unmet";
}

/** The value of a settled status. */
export function valueOf(status: Status): Value {
  return status === "met" ? MET : status === "pending" ? PENDING : status === "unknown" ? UNKNOWN : UNMET;
}

/** The value reduced to the one of its status. */
export function settled(value: Value): Value {
  return value & NOW_SURE ? MET : value & HOPED_SURE ? PENDING : value & HOPED_MAYBE ? UNKNOWN : UNMET;
}

/** Met and unmet swap, pending stays; what may still become either is unknown. */
export function negated(value: Value): Value {
  return value === MET ? UNMET : value === UNMET ? MET : value === PENDING ? PENDING : UNKNOWN;
}

/** Truth of a yes-or-no that may be not known. */
export function truth(known: boolean | undefined, wanted = true): Value {
  return known === undefined ? UNKNOWN : known === wanted ? MET : UNMET;
}

/** At least `n` of the values. */
export function atLeast(n: number, values: Value[]): Value {
  let result = 0;
  for (const bit of [NOW_SURE, NOW_MAYBE, HOPED_SURE, HOPED_MAYBE]) {
    let count = 0;
    for (const value of values) if (value & bit) count++;
    if (count >= n) result |= bit;
  }
  return result;
}

/** The two truths of a value: which of them is surely true, and which is possibly true. */
export function bounds(value: Value, level: "now" | "hoped"): { sure: boolean; possible: boolean } {
  return level === "now"
    ? { sure: (value & NOW_SURE) !== 0, possible: (value & NOW_MAYBE) !== 0 }
    : { sure: (value & HOPED_SURE) !== 0, possible: (value & HOPED_MAYBE) !== 0 };
}
