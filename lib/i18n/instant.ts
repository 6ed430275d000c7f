/** Instants in words, in the portal's own time zone. */
import { localInstant } from "./format";
import type { Locale } from "./routing";

const ZONE = "America/Toronto";
// The Swedish form is the ISO one, with a space where the T goes.
const ISO = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, dateStyle: "short", timeStyle: "short" });

/** "25 November 2026, 15:04, Eastern Time". */
export const instantText = (at: Date, locale: Locale): string =>
  localInstant(ISO.format(at).replace(" ", "T"), ZONE, locale);
