import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { withAnswers } from "../answers";
import { ACCOUNT, confirm, PASSWORD, signUp } from "../people";

const WORDS = {
  en: {
    size: { width: 1440, height: 900 },
    theme: "light",
    save: "Save",
    saved: "Saved.",
    agree: "Agree: Messages",
    withdraw: "Withdraw: Messages",
    end: /^End the session of/,
    ended: "One session has ended.",
    take: "Take or read what we hold",
    download: "Download as JSON",
    read: "Read and print",
    close: "Close my account",
    closeNow: "Delete my file and close my account",
    tick: "Tick the box",
    understood: /I understand/,
    proof: "Your password, to show that it is you",
    closed: "Your account is closed",
  },
  fr: {
    size: { width: 390, height: 844 },
    theme: "dark",
    save: "Enregistrer",
    saved: "C’est enregistré.",
    agree: "Accepter : Messages",
    withdraw: "Retirer : Messages",
    end: /^Fermer la session de/,
    ended: "Une session est fermée.",
    take: "Emporter ou lire ce que nous conservons",
    download: "Télécharger en JSON",
    read: "Lire et imprimer",
    close: "Fermer mon compte",
    closeNow: "Supprimer mon dossier et fermer mon compte",
    tick: "Cochez la case",
    understood: /Je comprends/,
    proof: "Votre mot de passe, pour montrer que c’est bien vous",
    closed: "Votre compte est fermé",
  },
} as const;

async function noFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

for (const locale of ["en", "fr"] as const) {
  const words = WORDS[locale];

  test(`${locale}: somebody changes their account, takes everything along and leaves`, async ({
    page,
    browser,
  }) => {
    const email = `leaving.${locale}.${Date.now()}@people.example`;
    const { name, email: address, password } = ACCOUNT[locale];
    await page.emulateMedia({ colorScheme: words.theme });
    await page.setViewportSize(words.size);
    await withAnswers(page);
    await signUp(page, locale, email, "Ana Invented");
    await confirm(page, locale, email);
    await expect(page).toHaveURL(/home/);

    await test.step("another device signs in too", async () => {
      const device = await (await browser.newContext()).newPage();
      await device.goto(`/${locale}/sign-in`);
      await device.getByLabel(address).fill(email);
      await device.getByLabel(password, { exact: true }).fill(PASSWORD);
      await device.getByLabel(password, { exact: true }).press("Enter");
      await expect(device).toHaveURL(/home/);
      await device.context().close();
    });

    await test.step("name, consent and sessions", async () => {
      await page.goto(`/${locale}/settings`);
      await noFaults(page);
      await page.getByLabel(name, { exact: true }).fill("Ana");
      await page.getByRole("button", { name: words.save, exact: true }).click();
      await expect(page.getByText(words.saved)).toBeVisible();
      await page.getByRole("button", { name: words.agree }).click();
      await page.getByRole("button", { name: words.withdraw }).click();
      await expect(page.getByRole("button", { name: words.agree })).toBeVisible();
      await page.getByRole("button", { name: words.end }).click();
      await expect(page.getByText(words.ended)).toBeFocused();
      await page.reload();
      await expect(page.getByLabel(name, { exact: true })).toHaveValue("Ana");
      await expect(page.getByRole("button", { name: words.end })).toHaveCount(0);
    });

    await test.step("everything held, as a file and as a page", async () => {
      await page.getByRole("link", { name: words.take }).click();
      await expect(page.getByRole("link", { name: words.download })).toBeVisible();
      await noFaults(page);
      const started = page.waitForEvent("download");
      await page.getByRole("link", { name: words.download }).click();
      const file = await started;
      expect(file.suggestedFilename()).toMatch(/^waymark-data-\d{4}-\d\d-\d\d\.json$/);
      const data = JSON.parse(readFileSync(await file.path(), "utf8"));
      expect(data.account).toMatchObject({ name: "Ana", email });
      expect(data.file.topics.length).toBeGreaterThan(3);
      await page.getByRole("link", { name: words.read }).click();
      await expect(page.getByText(email)).toBeVisible();
      await noFaults(page);
    });

    await test.step("closing asks twice, and then there is nothing to come back to", async () => {
      await page.goto(`/${locale}/settings`);
      await page.getByRole("link", { name: words.close }).click();
      await page.getByRole("button", { name: words.closeNow }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText(words.tick);
      await noFaults(page);
      await page.getByLabel(words.understood).check();
      await page.getByLabel(words.proof).fill(PASSWORD);
      await page.getByRole("button", { name: words.closeNow }).click();
      await expect(page.getByRole("heading", { name: words.closed })).toBeVisible();
      await noFaults(page);
      await page.goto(`/${locale}/settings`);
      await expect(page).toHaveURL(/sign-in/);
      expect((await page.request.get("/api/me/export")).status()).toBe(401);
    });
  });
}
