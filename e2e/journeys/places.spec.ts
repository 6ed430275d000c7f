import { expect, test } from "@playwright/test";
import { withAnswers } from "../answers";

const WORDS = {
  en: {
    where: "Where",
    show: "Show",
    ontario: "Ontario",
    canada: "Across Canada",
    bc: "British Columbia",
    all: "Show all pathways",
    none: "No pathway matches this choice.",
  },
  fr: {
    where: "Où",
    show: "Afficher",
    ontario: "Ontario",
    canada: "Partout au Canada",
    bc: "Colombie-Britannique",
    all: "Afficher toutes les voies",
    none: "Aucune voie ne correspond à ce choix.",
  },
} as const;

for (const locale of ["en", "fr"] as const) {
  const words = WORDS[locale];

  test(`${locale}: somebody chooses a province and sees what is open there first`, async ({ page }) => {
    await page.setViewportSize(locale === "en" ? { width: 390, height: 844 } : { width: 1440, height: 900 });
    await withAnswers(page);
    await page.goto(`/${locale}/pathways`);
    const places = page.getByRole("heading", { level: 3 });
    // The answers say who lives in Ontario, so it stands first without being asked for.
    await expect(places.filter({ hasText: words.ontario }).first()).toBeVisible();
    await page.getByLabel(words.where, { exact: true }).selectOption("CA-BC");
    await page.getByRole("button", { name: words.show, exact: true }).click();
    await expect(page).toHaveURL(/[?&]in=CA-BC(&|$)/);
    await expect(places.filter({ hasText: words.bc })).toBeVisible();
    await expect(places.filter({ hasText: words.canada })).toBeVisible();
    await expect(places.filter({ hasText: words.ontario })).toHaveCount(0);
    await page.getByRole("link", { name: words.all }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/pathways$`));
    await page.goto(`/${locale}/pathways?in=CA-YT&kind=visa`);
    await expect(page.getByText(words.none)).toBeVisible();
  });

  test(`${locale}: without answers the pathways of a place are listed all the same`, async ({ page }) => {
    await page.goto(`/${locale}/pathways?in=CA-ON&for=student`);
    await expect(page.getByRole("heading", { level: 3 }).filter({ hasText: words.ontario })).toBeVisible();
    await expect(page.getByRole("heading", { level: 3 }).filter({ hasText: words.bc })).toHaveCount(0);
  });
}
