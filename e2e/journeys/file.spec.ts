/**
 * From the check to the advisor's desk: answers become a file on another device, an exam result moves a verdict, the
 * advisor who was assigned sees it and writes a note, and another advisor finds nothing.
 */
import { type Browser, expect, type Page, test } from "@playwright/test";
import enAdmin from "../../lib/i18n/messages/en/admin.json" with { type: "json" };
import enCaseload from "../../lib/i18n/messages/en/caseload.json" with { type: "json" };
import frAdmin from "../../lib/i18n/messages/fr/admin.json" with { type: "json" };
import frCaseload from "../../lib/i18n/messages/fr/caseload.json" with { type: "json" };
import { withAnswers } from "../answers";
import { confirm, DESKTOP, enterAsDemo, type Locale, PHONE, signUp } from "../people";
import { addButton, PROFILE } from "../profile";

const WORDS = {
  en: {
    admin: enAdmin,
    caseload: enCaseload,
    profile: PROFILE.en,
    first: "Residency in Canada, first iteration",
    notYet: "Not yet",
    exam: "Exam",
    result: "Result",
    taken: "Taken on",
    pass: "Passed",
    note: "Bring the statement of results to our meeting.",
  },
  fr: {
    admin: frAdmin,
    caseload: frCaseload,
    profile: PROFILE.fr,
    first: "Résidence au Canada, premier tour",
    notYet: "Pas encore",
    exam: "Examen",
    result: "Résultat",
    taken: "Passé le",
    pass: "Réussi",
    note: "Apportez le relevé de résultats à notre rencontre.",
  },
} as const;

async function device(browser: Browser, locale: Locale, wide: boolean): Promise<Page> {
  return (await browser.newContext({ viewport: wide ? DESKTOP : PHONE, locale: `${locale}-CA` })).newPage();
}

for (const locale of ["en", "fr"] as const) {
  const words = WORDS[locale];
  const wide = locale === "fr";

  test(`${locale}: check, sign up, confirm on another device, add a result, advisor sees and notes it`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(240_000);
    const name = `Ines Invented ${locale} ${Date.now()}`;
    const email = `ines.${locale}.${Date.now()}@people.example`;
    await page.setViewportSize(wide ? DESKTOP : PHONE);
    await withAnswers(page);
    await signUp(page, locale, email, name);

    // Another device: everything told in the check is there.
    const own = await device(browser, locale, wide);
    await confirm(own, locale, email);
    await own.goto(`/${locale}/pathways`);
    const row = own
      .getByRole("listitem")
      .filter({ has: own.getByRole("link", { name: words.first, exact: true }) });
    await expect(row).toContainText(words.notYet);

    // A result is added, and says what it moved.
    await own.goto(`/${locale}/profile/exams`);
    await addButton(own, locale).click();
    const entry = own
      .locator("form")
      .filter({ has: own.getByRole("button", { name: words.profile.save, exact: true }) })
      .first();
    await entry.getByRole("combobox").nth(0).selectOption("nac");
    await entry.getByRole("combobox").nth(1).selectOption("pass");
    await entry.locator('input[type="date"]').first().fill("2026-03-07");
    await entry.getByRole("button", { name: words.profile.save, exact: true }).click();
    await expect(own.getByText(words.profile.saved)).toBeVisible();
    await expect(own.getByRole("main")).toContainText(words.first);

    // An admin gives the client to an advisor.
    const admin = await device(browser, locale, true);
    await enterAsDemo(admin, locale, "noor");
    await admin.goto(`/${locale}/admin/people`);
    await admin.getByRole("searchbox").or(admin.getByLabel(words.admin.people.find)).first().fill(name);
    await admin.getByRole("link", { name }).click();
    await expect(admin.getByRole("heading", { name, level: 1 })).toBeVisible();
    await admin
      .getByLabel(words.admin.person.assignLabel, { exact: true })
      .selectOption({ label: "Lindiwe Marchand" });
    await admin.getByRole("button", { name: words.admin.person.assign, exact: true }).click();
    await expect(admin.getByRole("button", { name: /Lindiwe Marchand/ })).toBeVisible();
    const id = new URL(admin.url()).pathname.split("/").at(-1);

    // The advisor finds the client, opens the file and writes a shared note.
    const advisor = await device(browser, locale, true);
    await enterAsDemo(advisor, locale, "lindiwe");
    await advisor.goto(`/${locale}/caseload`);
    await advisor.getByRole("link", { name }).first().click();
    await expect(advisor).toHaveURL(new RegExp(`/clients/${id}`));
    await expect(advisor.getByRole("heading", { name, level: 1 })).toBeVisible();
    expect(await advisor.title()).toBe(`${words.caseload.file.title} · Waymark`);
    await advisor.getByLabel(words.caseload.file.notes.body, { exact: true }).first().fill(words.note);
    await advisor.getByLabel(words.caseload.file.notes.seenBy).first().selectOption("shared");
    await advisor.getByRole("button", { name: words.caseload.file.notes.save }).dblclick();
    await expect(advisor.getByLabel(words.caseload.file.notes.body, { exact: true }).first()).toHaveValue("");
    await expect(advisor.getByRole("listitem").filter({ hasText: words.note })).toHaveCount(1);

    // The client reads the note and sees who opened the file.
    await own.goto(`/${locale}/home`);
    await expect(own.getByText(words.note)).toBeVisible();
    await own.goto(`/${locale}/history`);
    await expect(own.getByRole("main")).toContainText("Lindiwe Marchand");

    // Another advisor: not by address, not by search.
    const other = await device(browser, locale, true);
    await enterAsDemo(other, locale, "harpreet");
    const answer = await other.goto(`/${locale}/clients/${id}`);
    expect(answer?.status()).toBe(404);
    expect(await other.title()).not.toContain(name);
    await expect(other.locator("body")).not.toContainText(name);
    await other.goto(`/${locale}/caseload`);
    await other
      .getByRole("searchbox")
      .or(other.getByLabel(words.caseload.find))
      .first()
      .fill("Ines Invented");
    await expect(other.getByRole("heading", { name: words.caseload.noMatch })).toBeVisible();
  });

  test(`${locale}: two windows edit the same fact: both texts are kept until somebody chooses`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(180_000);
    const email = `two.${locale}.${Date.now()}@people.example`;
    await page.setViewportSize(wide ? DESKTOP : PHONE);
    await withAnswers(page);
    await signUp(page, locale, email, "Two Windows");
    const first = await device(browser, locale, wide);
    await confirm(first, locale, email);
    const second = await first.context().newPage();
    for (const window of [first, second]) {
      await window.goto(`/${locale}/profile/residence`);
      await window
        .getByRole("button", { name: new RegExp(`^${words.profile.edit}`) })
        .first()
        .click();
      await expect(window.getByRole("button", { name: words.profile.save, exact: true })).toBeVisible();
    }
    await first.locator('input[type="date"]').first().fill("2020-01-01");
    await first.getByRole("button", { name: words.profile.save, exact: true }).click();
    await expect(first.getByText(words.profile.saved)).toBeVisible();
    await second.locator('input[type="date"]').first().fill("2021-02-02");
    await second.getByRole("button", { name: words.profile.save, exact: true }).click();
    await expect(second.getByText(words.profile.conflictOwn)).toBeVisible();
    await expect(second.getByRole("main")).toContainText("2020");
    await expect(second.getByRole("main")).toContainText("2021");
    await second.getByRole("button", { name: words.profile.keepThis }).click();
    await expect(second.getByText(words.profile.saved)).toBeVisible();
  });
}
