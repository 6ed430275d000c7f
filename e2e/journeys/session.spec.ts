/** A session that comes to its end while the page is open. The browser's clock is moved, the server's row is aged. */
import { expect, type Page, test } from "@playwright/test";
import pg from "pg";
import { ACCOUNT, confirm, PHONE, signUp } from "../people";

const words = ACCOUNT.en;
const owner = new pg.Client({ connectionString: process.env.WAYMARK_OWNER_URL });
test.beforeAll(() => owner.connect());
test.afterAll(() => owner.end());

/** Somebody new, at their settings with a name that is not saved, by their device's clock. Returns their address. */
async function typing(page: Page, now = Date.now()): Promise<string> {
  const email = `watched.${Date.now()}@people.example`;
  await page.setViewportSize(PHONE);
  await page.clock.install({ time: now });
  await signUp(page, "en", email, "Wen Invented");
  await confirm(page, "en", email);
  await page.goto("/en/settings");
  await page.getByLabel(words.name, { exact: true }).fill("Wen, not saved yet");
  return email;
}

/** Makes the server's row older: as if nobody had been there, or as if the session had been opened long ago. */
async function age(email: string, what: "last_seen_at" | "created_at", by: string): Promise<void> {
  const { rowCount } = await owner.query(
    `UPDATE session SET ${what} = ${what} - $2::interval
     WHERE person_id = (SELECT id FROM person WHERE email = $1) AND ended_at IS NULL`,
    [email, by],
  );
  expect(rowCount).toBe(1);
}

/** What the page next hears of its session. */
const heard = (page: Page, method: "GET" | "POST") =>
  page.waitForResponse(
    (answer) => answer.url().endsWith("/api/session") && answer.request().method() === method,
  );

/** The methods of every question about the session from now on, as they come. */
function questions(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/api/session")) asked.push(request.method());
  });
  return asked;
}

const dialog = (page: Page) => page.getByRole("dialog");
const kept = (page: Page) =>
  expect(page.getByLabel(words.name, { exact: true })).toHaveValue("Wen, not saved yet");

test("before a session ends a dialog says so, and staying keeps it and what was typed", async ({ page }) => {
  const email = await typing(page);
  await page.clock.fastForward("57:00");
  await expect(dialog(page)).toHaveCount(0);
  await age(email, "last_seen_at", "58 minutes 30 seconds");
  await page.clock.fastForward("01:30");
  await expect(dialog(page)).toContainText(words.endingTitle);
  await expect(dialog(page)).toContainText(/signed out at \d\d:\d\d\. /);
  const stayed = heard(page, "POST");
  await page.getByRole("button", { name: words.stay }).click();
  expect((await (await stayed).json()).endsIn).toBeGreaterThan(59 * 60_000);
  await page.clock.fastForward("10:00");
  await expect(dialog(page)).toHaveCount(0);
  await kept(page);
});

test("a device whose clock is hours away is not warned of an end that is far", async ({ page }) => {
  const asked = questions(page);
  const email = await typing(page, Date.now() + 3 * 3_600_000);
  await page.clock.runFor(60_000);
  await expect(dialog(page)).toHaveCount(0);
  await age(email, "last_seen_at", "58 minutes 30 seconds");
  await page.clock.fastForward("57:30");
  await expect(dialog(page)).toContainText(words.endingTitle);
  // Only now was there anything to ask.
  expect(asked).toEqual(["GET"]);
});

test("a session that has lasted as long as one may is not offered to be prolonged, and its end is told", async ({
  page,
}) => {
  const email = await typing(page);
  await age(email, "created_at", "23 hours 58 minutes 30 seconds");
  await page.clock.fastForward("58:30");
  await expect(dialog(page)).toContainText(words.finalTitle);
  const asked = questions(page);
  await page.getByRole("button", { name: words.close }).click();
  await page.clock.runFor(5000);
  await expect(dialog(page)).toHaveCount(0);
  await age(email, "created_at", "2 minutes");
  await page.clock.fastForward("02:00");
  await expect(dialog(page)).toContainText(words.endedTitle);
  // Nothing was said of staying in between.
  expect(asked).toEqual(["GET"]);
  await page.getByRole("button", { name: words.close }).click();
  await expect(dialog(page)).toHaveCount(0);
  await kept(page);
});

test("a line that breaks is not taken for a session that ended, and staying is told once it holds again", async ({
  page,
}) => {
  const email = await typing(page);
  const broken = () => page.route("**/api/session", (route) => route.abort());
  const tried = (method: string) =>
    page.waitForEvent(
      "requestfailed",
      (request) => request.url().endsWith("/api/session") && request.method() === method,
    );
  await age(email, "last_seen_at", "58 minutes 30 seconds");
  await broken();
  const asked = tried("GET");
  await page.clock.fastForward("58:30");
  await asked;
  await page.clock.runFor(1000);
  await expect(dialog(page)).toHaveCount(0);
  await page.unrouteAll();
  await page.clock.fastForward("00:20");
  await expect(dialog(page)).toContainText(words.endingTitle);
  await broken();
  const told = tried("POST");
  await page.getByRole("button", { name: words.stay }).click();
  await told;
  await page.unrouteAll();
  const stayed = heard(page, "POST");
  await page.clock.fastForward("00:20");
  expect((await stayed).status()).toBe(200);
});
