import { expect, test } from "vitest";
import { consentLines } from "./words";

test("a consent of the late evening was given on that day, not on the next one in UTC", () => {
  const late = new Date("2026-11-26T03:30:00Z");
  const consent = { purpose: "advising", text: "", version: 1 } as const;
  const [now] = consentLines([{ ...consent, given: late, past: [] }], "en");
  expect(now?.state).toContain("25\u00A0November 2026");
  const past = [{ version: 1, text: "", given: late, withdrawn: new Date("2026-12-02T04:59:00Z") }];
  const [before] = consentLines([{ ...consent, given: null, past }], "fr");
  expect(before?.past[0]).toMatch(/25\u00A0novembre 2026.*1er\u00A0décembre 2026/);
});
