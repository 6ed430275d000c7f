/** What is typed and not saved stays, however slow or broken the line is. */
import { expect, type Page, type Route, test } from "@playwright/test";
import caseload from "../../lib/i18n/messages/en/caseload.json" with { type: "json" };
import profile from "../../lib/i18n/messages/en/profile.json" with { type: "json" };
import { DESKTOP, enter } from "../people";

/** Lets a test decide what becomes of each thing the page sends. */
async function onSend(page: Page, decide: (route: Route, nth: number) => Promise<void>): Promise<void> {
  let nth = 0;
  await page.route("**/*", (route) =>
    route.request().method() === "POST" ? decide(route, nth++) : route.continue(),
  );
}

test("later words stay when earlier ones arrive", async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  await enter(page, "ifeoma-nwachukwu");
  await page.goto("/en/profile/exams");
  await page
    .getByRole("button", { name: new RegExp(`^(${profile.addEntry}|${profile.addAnother})$`) })
    .click();
  const form = page
    .locator("form")
    .filter({ has: page.getByRole("button", { name: profile.cancel, exact: true }) });
  let arrive = () => {};
  const slow = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  // The first save takes long, the second never arrives.
  await onSend(page, async (route, nth) => {
    await (nth === 0 ? slow : new Promise(() => {}));
    await route.continue();
  });
  const sent = () => page.waitForRequest((request) => request.method() === "POST");
  const first = sent();
  await form.getByRole("combobox").first().selectOption("nac");
  await first;
  await form.locator('input[type="date"]').first().fill("2026-03-07");
  const second = sent();
  arrive();
  await second;
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.reload();
  await expect(form.locator('input[type="date"]').first()).toHaveValue("2026-03-07");
  await form.getByRole("button", { name: profile.cancel, exact: true }).click();
  await expect(form).toHaveCount(0);
});

test("a note that could not be kept is tried again", async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  await enter(page, "harpreet");
  await page.goto("/en/caseload");
  await page.locator('a[href*="/clients/"]').first().click();
  const note = page.getByLabel(caseload.file.notes.body, { exact: true }).first();
  await onSend(page, (route, nth) => (nth === 0 ? route.abort() : route.continue()));
  await note.fill("Ask about the transcript.");
  await expect(page.getByText(caseload.file.notes.notKept)).toBeVisible();
  await expect(page.getByText(caseload.file.notes.notKept)).toHaveCount(0);
  await page.reload();
  await expect(note).toHaveValue("Ask about the transcript.");
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await note.fill("");
  await expect(page.getByText(/^Draft kept/)).toHaveCount(0);
});
