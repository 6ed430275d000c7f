/** What is typed and not saved stays, however slow or broken the line is. */
import { expect, type Page, type Route, test } from "@playwright/test";
import caseload from "../../lib/i18n/messages/en/caseload.json" with { type: "json" };
import { DESKTOP, enter } from "../people";
import { addButton, entryForm, PROFILE } from "../profile";

/** Lets a test decide what becomes of each thing the page sends. */
async function onSend(page: Page, decide: (route: Route, nth: number) => Promise<void>): Promise<void> {
  let nth = 0;
  await page.route("**/*", (route) =>
    route.request().method() === "POST" ? decide(route, nth++) : route.continue(),
  );
}

test("later words stay when earlier ones arrive", async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  await enter(page, "gareth-pritchard");
  await page.clock.install();
  await page.goto("/en/profile/exams");
  await addButton(page, "en").click();
  const form = entryForm(page, "en");
  let arrive = () => {};
  const slow = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await onSend(page, async (route) => {
    const response = await route.fetch();
    await slow;
    await route.fulfill({ response });
  });
  const sent = page.waitForRequest((request) => request.method() === "POST");
  await form.getByRole("combobox").first().selectOption("nac");
  await sent;
  // The pause after the later words never ends: they are in the tab alone when the page is left.
  await page.clock.pauseAt(Date.now() + 60_000);
  await form.locator('input[type="date"]').first().fill("2026-03-07");
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  arrive();
  await answered;
  await page.clock.runFor(500);
  await page.reload();
  await page.clock.resume();
  await expect(form.locator('input[type="date"]').first()).toHaveValue("2026-03-07");
  await form.getByRole("button", { name: PROFILE.en.cancel, exact: true }).click();
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
  await expect(note).not.toHaveAttribute("data-early");
  await note.fill("");
  await expect(page.getByText(/^Draft kept/)).toHaveCount(0);
});
