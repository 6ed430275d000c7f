/** Days and times as staff read them: short, with the year, in the portal's time zone. */
import { dayOfInstant, longDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";

const ZONE = "America/Toronto";
/** An instant's day written out. */
export const longDay = (at: Date, locale: Locale): string => longDate(dayOfInstant(at), locale);

/** "25 Nov 2026", "25 nov. 2026": for columns. */
export function shortDate(day: string, locale: Locale): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const name = new Intl.DateTimeFormat(locale === "fr" ? "fr-CA" : "en-GB", {
    month: "short",
    timeZone: "UTC",
  }).format(new Date(Date.UTC(year, month - 1, 1)));
  return `${date}\u00A0${name}\u00A0${year}`;
}

/** The time of an instant, "10:42". */
export const timeAt = (at: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === "fr" ? "fr-CA" : "en-GB", {
    timeZone: ZONE,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(at);

/** Whole calendar days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
