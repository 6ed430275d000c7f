/** Dates, money and zones in words, by language. */
import type { Bilingual } from "../eligibility/rule";
import { today, ZONE } from "../platform/clock";
import type { Locale } from "./routing";

const TAGS: Record<Locale, string> = { en: "en-CA", fr: "fr-CA" };
const NO_BREAK = "\u00A0";

/** A calendar day written out with its year: "26 November 2027", "26 novembre 2027"; day and month stay together. */
export function longDate(date: string, locale: Locale): string {
  const [year, month, day] = date.slice(0, 10).split("-").map(Number) as [number, number, number];
  const name = new Intl.DateTimeFormat(TAGS[locale], { month: "long", timeZone: "UTC" }).format(
    new Date(Date.UTC(year, month - 1, 1)),
  );
  const number = locale === "fr" && day === 1 ? "1er" : String(day);
  return `${number}${NO_BREAK}${name} ${year}`;
}

/** A day with its month in short, for columns: "25 Nov 2026", "25 nov. 2026". */
export function shortDate(day: string, locale: Locale): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const name = new Intl.DateTimeFormat(locale === "fr" ? "fr-CA" : "en-GB", {
    month: "short",
    timeZone: "UTC",
  }).format(new Date(Date.UTC(year, month - 1, 1)));
  return `${date}${NO_BREAK}${name}${NO_BREAK}${year}`;
}

/** A month with its year, short: "Nov 2027", "nov. 2027". */
export function monthAndYear(date: string, locale: Locale): string {
  const [year, month] = date.split("-").map(Number) as [number, number];
  const name = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" }).format(
    new Date(Date.UTC(year, month - 1, 1)),
  );
  return `${name}${NO_BREAK}${year}`;
}

const ZONES: Record<string, Bilingual> = {
  "America/St_Johns": { en: "Newfoundland Time", fr: "heure de Terre-Neuve" },
  "America/Halifax": { en: "Atlantic Time", fr: "heure de l’Atlantique" },
  "America/Moncton": { en: "Atlantic Time", fr: "heure de l’Atlantique" },
  "America/Toronto": { en: "Eastern Time", fr: "heure de l’Est" },
  "America/Winnipeg": { en: "Central Time", fr: "heure du Centre" },
  "America/Chicago": { en: "Central Time", fr: "heure du Centre" },
  "America/Regina": { en: "Saskatchewan Time", fr: "heure de la Saskatchewan" },
  "America/Denver": { en: "Mountain Time", fr: "heure des Rocheuses" },
  "America/New_York": { en: "Eastern Time", fr: "heure de l’Est" },
  "America/Edmonton": { en: "Mountain Time", fr: "heure des Rocheuses" },
  "America/Vancouver": { en: "Pacific Time", fr: "heure du Pacifique" },
  "America/Los_Angeles": { en: "Pacific Time", fr: "heure du Pacifique" },
};

/** A local day or instant with its zone in words: "5 June 2026, 15:30, Mountain Time". */
export function localInstant(at: string, zone: string, locale: Locale): string {
  const time = at.length > 10 ? `, ${at.slice(11, 16)}` : "";
  return `${longDate(at, locale)}${time}, ${zoneName(zone, locale)}`;
}

/** A time zone in words; its IANA name where we have no words for it. */
export const zoneName = (zone: string, locale: Locale): string => ZONES[zone]?.[locale] ?? zone;

const TIME = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, hour: "2-digit", minute: "2-digit" });

/** The calendar day of an instant as the portal counts days, `YYYY-MM-DD`. */
export const dayOfInstant = (instant: Date | string): string => today(new Date(instant));

/** An instant's day written out. */
export const longDay = (at: Date | string, locale: Locale): string => longDate(dayOfInstant(at), locale);

/** The time of an instant in the portal's zone: "10:42", "10 h 42". */
export const timeAt = (at: Date, locale: Locale): string => clockText(at, locale, ZONE);

/** The same by the clock of whoever reads, in the browser: what the server draws has another zone. */
export const timeHere = (at: Date, locale: Locale): string => clockText(at, locale, undefined);

const clockText = (at: Date, locale: Locale, timeZone: string | undefined): string =>
  new Intl.DateTimeFormat(locale === "fr" ? "fr-CA" : "en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(at);

/** An instant in words with its zone: "3 November 2026, 14:02, Eastern Time". */
export function momentText(instant: Date | string, locale: Locale): string {
  return localInstant(`${dayOfInstant(instant)}T${TIME.format(new Date(instant))}`, ZONE, locale);
}

/** An amount with its currency told apart: "C$3,255", "3 255 $ CA". Whole amounts without cents. */
export function money(amount: number, currency: string, locale: Locale): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const number = new Intl.NumberFormat(TAGS[locale], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
  const mark =
    currency === "CAD"
      ? { en: "C$", fr: "$ CA" }
      : currency === "USD"
        ? { en: "US$", fr: "$ US" }
        : { en: `${currency} `, fr: currency };
  return locale === "fr"
    ? `${number.replace(/\s/g, NO_BREAK)}${NO_BREAK}${mark.fr.replace(" ", NO_BREAK)}`
    : `${mark.en}${number}`;
}

/** A share in percent with one decimal: "57.1%", "57,1 %". */
export function percent(value: number, locale: Locale): string {
  const number = new Intl.NumberFormat(TAGS[locale], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(value);
  return locale === "fr" ? `${number}${NO_BREAK}%` : `${number}%`;
}

/** A whole number with its thousands set apart: "41,503", "41 503". */
export function count(value: number, locale: Locale): string {
  return new Intl.NumberFormat(TAGS[locale]).format(value).replace(/\s/g, NO_BREAK);
}

/** A year, a span of years, a month or a day as sources give them: "2022-23", "June 2024", "3 March 2025". */
export function timeText(time: string, locale: Locale): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(time)) return longDate(time, locale);
  if (!/^\d{4}-\d{2}$/.test(time)) return time;
  const [year, second] = time.split("-");
  // 2022-23 is a span, 2025-03 a month: a span ends in the year after.
  if (Number(second) === (Number(year) + 1) % 100 || Number(second) > 12) return time;
  const name = new Intl.DateTimeFormat(TAGS[locale], { month: "long", timeZone: "UTC" }).format(
    new Date(Date.UTC(Number(year), Number(second) - 1, 1)),
  );
  return `${name}${NO_BREAK}${year}`;
}

/** A text that begins a line: with a capital. */
export const sentenceCase = (text: string, locale: Locale): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** What stands between titles that each begin with a capital. */
export const semicolon = (locale: Locale): string => (locale === "fr" ? `${NO_BREAK}; ` : "; ");

/** A label before its value. */
export const label = (text: string, locale: Locale): string => `${text}${locale === "fr" ? NO_BREAK : ""}:`;

/** Words as a list: "a, b and c", "a, b et c". */
export function listOf(words: string[], locale: Locale): string {
  return new Intl.ListFormat(TAGS[locale], { type: "conjunction" }).format(words);
}
