/** What somebody types or chooses while a page's scripts are still on their way is taken over, never set back. */
import { expect, type Page, test } from "@playwright/test";
import enCaseload from "../../lib/i18n/messages/en/caseload.json" with { type: "json" };
import enProfile from "../../lib/i18n/messages/en/profile.json" with { type: "json" };
import enShell from "../../lib/i18n/messages/en/shell.json" with { type: "json" };
import frCaseload from "../../lib/i18n/messages/fr/caseload.json" with { type: "json" };
import frProfile from "../../lib/i18n/messages/fr/profile.json" with { type: "json" };
import frShell from "../../lib/i18n/messages/fr/shell.json" with { type: "json" };
import { withAnswers } from "../answers";
import { ACCOUNT, DESKTOP, enter, PHONE } from "../people";

const WORDS = {
  en: { caseload: enCaseload, profile: enProfile, shell: enShell, account: ACCOUNT.en, size: PHONE },
  fr: { caseload: frCaseload, profile: frProfile, shell: frShell, account: ACCOUNT.fr, size: DESKTOP },
};

/** Holds the scripts of this page's next address back until the answer is called. */
async function withoutScriptsUntil(page: Page): Promise<() => void> {
  let come = () => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route("**/*.js*", async (route) => {
    await coming;
    await route.continue();
  });
  return come;
}

/** Opens an address as the server drew it: no script of ours has run. */
async function openEarly(page: Page, address: string): Promise<() => void> {
  const come = await withoutScriptsUntil(page);
  await page.goto(address, { waitUntil: "commit" });
  return come;
}

for (const locale of ["en", "fr"] as const) {
  const { caseload, profile, shell, account, size } = WORDS[locale];

  test(`${locale}: words typed early are searched`, async ({ page }) => {
    await page.setViewportSize(size);
    await withAnswers(page);
    const come = await openEarly(page, `/${locale}/programs?region=CA-ON&open=img`);
    await page.getByRole("searchbox").fill("mcmaster neurolog");
    come();
    await expect(page.locator(".program-row")).toHaveCount(1);
    await expect(page.getByRole("searchbox")).toHaveValue("mcmaster neurolog");
  });

  test(`${locale}: a password shown early is shown, colours chosen early are there`, async ({ page }) => {
    await page.setViewportSize(size);
    const come = await openEarly(page, `/${locale}/sign-in`);
    await page.getByLabel(account.password, { exact: true }).fill("typed early");
    await page.getByRole("checkbox", { name: account.show }).check();
    await page.getByRole("combobox", { name: shell.theme }).selectOption("dark");
    come();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.getByLabel(account.password, { exact: true })).toHaveAttribute("type", "text");
    await expect(page.getByLabel(account.password, { exact: true })).toHaveValue("typed early");
  });

  test(`${locale}: an applicant's early tick is what the form then holds`, async ({ page }) => {
    await page.setViewportSize(size);
    await enter(page, "amara-okafor");
    await page.goto(`/${locale}/profile/exams`);
    const unsure = page.getByRole("group", { name: profile.unsure });
    // The other of the two answers, whichever stands.
    const stood = await page.getByRole("radio", { name: profile.incomplete }).isChecked();
    await expect(unsure).toHaveCount(stood ? 0 : 1);
    const come = await openEarly(page, `/${locale}/profile/exams`);
    await page.getByRole("radio", { name: stood ? profile.complete : profile.incomplete }).check();
    come();
    await expect(unsure).toHaveCount(stood ? 1 : 0);
  });

  test(`${locale}: buttons pressed early do their work once they can`, async ({ page }) => {
    await page.setViewportSize(size);
    await enter(page, "ifeoma-nwachukwu");
    let come = await openEarly(page, `/${locale}/profile/exams`);
    const add = page.getByRole("button", {
      name: new RegExp(`${profile.addEntry}|${profile.addAnother}`),
    });
    await add.click();
    come();
    await expect(page.getByRole("button", { name: profile.save, exact: true })).toHaveCount(1);
    // Once is once: what was done is not done again, nor is the next press.
    await page.getByRole("button", { name: profile.cancel, exact: true }).first().click();
    come = await openEarly(page, `/${locale}/settings`);
    await page.getByRole("button", { name: account.signOut }).click();
    come();
    await expect(page).toHaveURL(new RegExp(`/${locale}/?$`));
  });

  test(`${locale}: an advisor's early search, choice and note`, async ({ page }) => {
    await page.setViewportSize(size);
    await enter(page, "lindiwe");
    await page.goto(`/${locale}/caseload`);
    const client = page.locator('a[href*="/clients/"]').first();
    const [name, file] = [(await client.textContent()) ?? "", (await client.getAttribute("href")) ?? ""];
    let come = await openEarly(page, `/${locale}/caseload`);
    await page.getByRole("searchbox").fill(name);
    come();
    await expect(page.locator(`a[href*="/clients/"]:not([href^="${file}"])`)).toHaveCount(0);
    await expect(client).toHaveText(name);
    await expect(page.getByRole("searchbox")).toHaveValue(name);

    come = await openEarly(page, `/${locale}/caseload`);
    await page.getByLabel(caseload.filterStage, { exact: true }).selectOption("preparing");
    come();
    await expect(page).toHaveURL(/stage=preparing/);

    come = await openEarly(page, file);
    const note = page.getByRole("textbox", { name: caseload.file.notes.body, exact: true }).first();
    await note.fill("Typed early.");
    come();
    // Kept as a draft: the form itself holds the words, not only its field.
    const kept = page.getByText(caseload.file.notes.kept.replace(/\{.*$/, ""));
    await expect(kept.first()).toBeVisible();
    await expect(note).toHaveValue("Typed early.");
    await note.fill("");
    await expect(kept).toHaveCount(0);
  });
}
