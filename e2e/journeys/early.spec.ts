/** What somebody types or chooses while a page's scripts are still on their way is taken over, never set back. */
import { expect, type Page, test } from "@playwright/test";
import enCaseload from "../../lib/i18n/messages/en/caseload.json" with { type: "json" };
import enPrograms from "../../lib/i18n/messages/en/programs.json" with { type: "json" };
import enShell from "../../lib/i18n/messages/en/shell.json" with { type: "json" };
import frCaseload from "../../lib/i18n/messages/fr/caseload.json" with { type: "json" };
import frShell from "../../lib/i18n/messages/fr/shell.json" with { type: "json" };
import { withAnswers } from "../answers";
import { ACCOUNT, confirm, DESKTOP, enter, PASSWORD, PHONE } from "../people";
import { addButton, entryForm, PROFILE } from "../profile";

const WORDS = {
  en: { caseload: enCaseload, profile: PROFILE.en, shell: enShell, account: ACCOUNT.en, size: PHONE },
  fr: { caseload: frCaseload, profile: PROFILE.fr, shell: frShell, account: ACCOUNT.fr, size: DESKTOP },
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
    const add = addButton(page, locale);
    await add.click();
    come();
    // Once is once: one form opens, and closed it stays closed.
    const cancel = page.getByRole("button", { name: profile.cancel, exact: true });
    await expect(cancel).toHaveCount(1);
    await cancel.click();
    await expect(cancel).toHaveCount(0);
    await expect(add).toBeVisible();
    come = await openEarly(page, `/${locale}/settings`);
    await page.getByRole("button", { name: account.signOut }).click();
    come();
    await expect(page).toHaveURL(new RegExp(`/${locale}/?$`));
  });

  test(`${locale}: an advisor's early search, choice and note`, async ({ page }) => {
    await page.setViewportSize(size);
    await enter(page, "lindiwe");
    await page.goto(`/${locale}/caseload`);
    // In the list alone: who needs something today stands above it, whatever is searched.
    const clients = page.locator("table.dense a[data-open]");
    const client = clients.first();
    const [name, file] = [(await client.textContent()) ?? "", (await client.getAttribute("href")) ?? ""];
    let come = await openEarly(page, `/${locale}/caseload`);
    await page.getByRole("searchbox").fill(name);
    come();
    await expect(clients).toHaveCount(1);
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
    // The field holds a draft now, and React would set it back to that.
    come = await openEarly(page, file);
    await expect(note).toHaveValue("Typed early.");
    await note.fill("Typed early, and again.");
    come();
    await note.press("End");
    await note.pressSequentially(" Later.");
    await expect(note).toHaveValue("Typed early, and again. Later.");
    await expect(kept.first()).toBeVisible();
    // Emptying selects and then deletes: not while the page wakes between the two.
    await expect(note).not.toHaveAttribute("data-early");
    await note.fill("");
    await expect(kept).toHaveCount(0);
  });

  test(`${locale}: answers go along with a form sent early`, async ({ page }) => {
    const email = `early.${locale}.${Date.now()}@people.example`;
    await page.setViewportSize(size);
    await withAnswers(page);
    const come = await openEarly(page, `/${locale}/sign-up`);
    await page.getByLabel(account.name, { exact: true }).fill("Early Invented");
    await page.getByLabel(account.email).fill(email);
    await page.getByLabel(account.password, { exact: true }).fill(PASSWORD);
    await page.locator("#field-advising").check();
    await page.getByRole("button", { name: account.create }).click();
    await expect(page.getByRole("heading", { name: account.sentTitle })).toBeVisible();
    come();
    await confirm(page, locale, email);
    await page.goto(`/${locale}/profile/exams`);
    await expect(page.getByText("460")).toBeVisible();
  });

  test(`${locale}: what a list is said to be is saved by an early press`, async ({ page }) => {
    await page.setViewportSize(size);
    await enter(page, "linh-nguyen");
    await page.goto(`/${locale}/profile/languageTests`);
    const radios = page.getByRole("radio");
    const other = radios.nth((await radios.nth(1).isChecked()) ? 0 : 1);
    const come = await openEarly(page, `/${locale}/profile/languageTests`);
    await other.check();
    await page.getByRole("button", { name: profile.save, exact: true }).click();
    come();
    await expect(page.getByRole("status").filter({ hasText: profile.saved })).toBeVisible();
    await page.reload();
    await expect(other).toBeChecked();
    expect(new URL(page.url()).search).toBe("");
  });
}

test("a form opened from a kept draft waits until it can keep what is typed", async ({ page }) => {
  await enter(page, "danilo-bautista");
  await page.goto("/en/profile/exams");
  await addButton(page, "en").click();
  const form = entryForm(page, "en");
  const exam = form.getByRole("combobox").first();
  await exam.selectOption("nac");
  await expect(form.getByText(PROFILE.en.draftKept.replace(/\{.*$/, ""))).toBeVisible();
  const come = await openEarly(page, "/en/profile/exams");
  await expect(exam).toHaveValue("nac");
  await expect(exam).toBeDisabled();
  come();
  await expect(exam).toBeEnabled();
  await form.getByRole("button", { name: PROFILE.en.cancel, exact: true }).click();
  await expect(form).toHaveCount(0);
});

test("a file chosen and tried early is tried", async ({ page }) => {
  const { import: words } = enPrograms;
  await enter(page, "noor");
  const come = await openEarly(page, "/en/admin/programs");
  await page.getByLabel(words.file, { exact: true }).setInputFiles({
    name: "early.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("service,institution\n"),
  });
  await page.getByRole("button", { name: words.try }).click();
  come();
  await expect(
    page.getByRole("heading", { name: words.result.replace("{file}", "early.csv") }),
  ).toBeVisible();
  expect(new URL(page.url()).search).toBe("");
});

test("a search kept early stands there when the page comes back", async ({ page }) => {
  const { own } = enPrograms;
  await enter(page, "katarzyna-wojcik");
  const come = await openEarly(page, "/en/programs?region=CA-ON&open=img");
  await page.getByText(own.searches).click();
  await page.getByRole("textbox", { name: own.keepName, exact: true }).fill("Kept early");
  await page.getByRole("button", { name: own.keepSave }).click();
  await expect(page.getByRole("link", { name: "Kept early" })).toBeVisible();
  come();
  await expect(page.getByText(own.kept, { exact: true })).toBeVisible();
});
