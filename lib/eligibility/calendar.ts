/**
 * Calendar arithmetic on whole days. A `Day` is the number of days since 1970-01-01, so comparing and
 * subtracting dates is arithmetic on integers and no time zone can slip in.
 */
import type { Offset } from "./rule";

/** Days since 1970-01-01. */
export type Day = number;

/** Earlier than any date a profile can hold. */
export const EVER: Day = -1_000_000;
/** Later than any date a profile can hold. */
export const NEVER: Day = 1_000_000;

/** Day number of a civil date; months may overflow and are normalised. */
function dayOfCivil(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month (1-12) and day of the month of a day number. */
export function civilOf(day: Day): { year: number; month: number; day: number } {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Day number of `YYYY-MM-DD` (a following time is ignored). The text is trusted to be a date. */
export function dayOf(text: string): Day {
  return dayOfCivil(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
}

/** `YYYY-MM-DD` of a day number. */
export function dateOf(day: Day): string {
  const civil = civilOf(day);
  return `${String(civil.year).padStart(4, "0")}-${String(civil.month).padStart(2, "0")}-${String(civil.day).padStart(2, "0")}`;
}

function daysInMonth(year: number, month: number): number {
  return (
    dayOfCivil(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayOfCivil(year, month, 1)
  );
}

/** `n` months later (or earlier); the day is clipped to the last day of the target month. */
export function addMonths(day: Day, n: number): Day {
  return n === 0 ? day : civilPlusMonths(civilOf(day), n);
}

function civilPlusMonths(civil: ReturnType<typeof civilOf>, n: number): Day {
  const months = civil.year * 12 + (civil.month - 1) + n;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return dayOfCivil(year, month, civil.day > 28 ? Math.min(civil.day, daysInMonth(year, month)) : civil.day);
}

/**
 * Whether a day lies more than `n` months before another, with months clipped as {@link addMonths} does. A month
 * has 28 to 31 days, so most pairs of days are told apart without the calendar.
 */
export function olderThan(day: Day, n: number, than: Day): boolean {
  const days = than - day;
  if (days > n * 31) return true;
  return days > n * 28 && than > addMonths(day, n);
}

/** The day shifted by an offset: years and months first, then weeks and days. */
export function shift(day: Day, offset: Offset | undefined): Day {
  if (!offset) return day;
  return (
    addMonths(day, (offset.years ?? 0) * 12 + (offset.months ?? 0)) +
    (offset.weeks ?? 0) * 7 +
    (offset.days ?? 0)
  );
}

/** The opposite offset. */
export function backwards(offset: Offset): Offset {
  return {
    years: -(offset.years ?? 0),
    months: -(offset.months ?? 0),
    weeks: -(offset.weeks ?? 0),
    days: -(offset.days ?? 0),
  };
}

/** A period of days, both ends inside. */
export interface Period {
  from: Day;
  to: Day;
}

/** The periods without overlaps, in order; periods that touch become one. */
export function merged(periods: Period[]): Period[] {
  const sorted = periods.filter((p) => p.from <= p.to).sort((a, b) => a.from - b.from || a.to - b.to);
  const result: Period[] = [];
  for (const period of sorted) {
    const last = result[result.length - 1];
    if (last && period.from <= last.to + 1) last.to = Math.max(last.to, period.to);
    else result.push({ from: period.from, to: period.to });
  }
  return result;
}

/** Whether a period covers a number of months, which most periods do, or do not, by their days alone. */
export function covers(period: Period, months: number): boolean {
  const days = period.to - period.from + 1;
  if (days >= months * 31) return true;
  return days >= months * 28 && monthsIn(period) >= months;
}

/**
 * Whole and part months covered by a period, both end days inside: full calendar months from the first day,
 * and the rest as a share of the month it falls in.
 */
export function monthsIn(period: Period): number {
  if (period.to < period.from) return 0;
  const end = period.to + 1;
  const from = civilOf(period.from);
  const to = civilOf(end);
  let whole = (to.year - from.year) * 12 + (to.month - from.month);
  let anchor = civilPlusMonths(from, whole);
  let next = anchor;
  if (whole > 0 && anchor > end) anchor = civilPlusMonths(from, --whole);
  else next = civilPlusMonths(from, whole + 1);
  return whole + (end - anchor) / (next - anchor);
}
