/** Days and instants, as the portal and its database count them. */

/** The portal's own zone: days of the file are counted there. */
export const ZONE = "America/Toronto";

const DAY = new Intl.DateTimeFormat("en-CA", {
  timeZone: ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The calendar day it is in the portal's zone, `YYYY-MM-DD`: now, or at another instant. */
export const today = (now: Date = new Date()): string => DAY.format(now);

/** A calendar day as a column of dates takes it: at midnight, UTC. */
export const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The calendar day a column of dates holds. Of an instant, ask {@link today}. */
export const dayText = (date: Date): string => date.toISOString().slice(0, 10);
