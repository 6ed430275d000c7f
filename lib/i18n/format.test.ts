import { expect, test } from "vitest";
import {
  count,
  localInstant,
  longDate,
  money,
  percent,
  timeAt,
  timeHere,
  timeText,
  zoneName,
} from "./format";

test("dates are written out with their year, day and month kept together", () => {
  expect(longDate("2027-11-26", "en")).toBe("26\u00A0November 2027");
  expect(longDate("2027-02-01", "fr")).toBe("1er\u00A0février 2027");
  expect(longDate("2026-01-01", "en")).toBe("1\u00A0January 2026");
});

test("a deadline says whose clock it is", () => {
  expect(localInstant("2025-12-04T17:00", "America/Toronto", "en")).toBe(
    "4\u00A0December 2025, 17:00, Eastern Time",
  );
  expect(localInstant("2026-06-05", "America/Edmonton", "fr")).toBe("5\u00A0juin 2026, heure des Rocheuses");
});

test("a time is the portal's, or the reader's where it is about their own clock", () => {
  const noon = new Date("2026-11-26T12:00:00Z");
  expect([timeAt(noon, "en"), timeAt(noon, "fr")]).toEqual(["07:00", "07 h 00"]);
  // The tests run in Kathmandu.
  expect([timeHere(noon, "en"), timeHere(noon, "fr")]).toEqual(["17:45", "17 h 45"]);
});

test("money tells the two dollars apart", () => {
  expect(money(3255, "CAD", "en")).toBe("C$3,255");
  expect(money(3255, "CAD", "fr")).toBe("3\u00A0255\u00A0$\u00A0CA");
  expect(money(1627.5, "USD", "en")).toBe("US$1,627.50");
});

test("shares, counts and times of sources are written as each language writes them", () => {
  expect(percent(57.1, "en")).toBe("57.1%");
  expect(percent(58, "fr")).toBe("58,0\u00A0%");
  expect(count(41503, "fr")).toBe("41\u00A0503");
  expect(timeText("2022-23", "en")).toBe("2022-23");
  expect(timeText("2012-13", "fr")).toBe("2012-13");
  expect(timeText("2025-03", "fr")).toBe("mars\u00A02025");
  expect(timeText("2026-02-18", "en")).toBe("18\u00A0February 2026");
});

test("a zone without words keeps its own name", () => {
  expect(zoneName("America/Regina", "fr")).toBe("heure de la Saskatchewan");
  expect(zoneName("Asia/Kathmandu", "en")).toBe("Asia/Kathmandu");
});
