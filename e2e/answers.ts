/** Answers of an invented applicant, as a browser stores them. Fictional: no person stands behind them. */
import type { Page } from "@playwright/test";

export const ANSWERS = {
  schoolCountry: "IN",
  schoolName: "Invented Medical College",
  schoolListing: { wdoms: true, canadaNote: true, ecfmgNote: true },
  schoolAccreditation: [],
  degree: "mbbs",
  graduation: { state: "graduated", on: "2019-03-31" },
  creditYears: 5,
  instruction: "en",
  citizenships: ["IN"],
  canadaResidence: { resident: true, since: "2023-05-01", validUntil: "2028-05-01" },
  usResidence: false,
  usPermit: [],
  home: { country: "CA", subdivision: "CA-ON" },
  mccqe1: [{ result: "pass", takenOn: "2026-04-20", resultOn: "2026-06-15", score: 460 }],
  nac: [],
  usmleStep1: [],
  usmleStep2ck: [],
  sourceVerification: "none",
  ecfmg: "none",
  aimg: "none",
  bcCap: "none",
  cmq: "none",
  training: [],
  matches: [],
  licences: [],
  commitments: [],
};

/** Puts answers into the browser's storage before the page is opened. */
export async function withAnswers(page: Page, answers: object = ANSWERS): Promise<void> {
  await page.addInitScript(
    (stored) => {
      if (!window.localStorage.getItem("waymark.answers"))
        window.localStorage.setItem("waymark.answers", stored);
    },
    JSON.stringify({ version: 1, answers }),
  );
}
