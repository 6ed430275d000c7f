/** The directory of programs: a visitor's search and comparison, and what a signed-in applicant keeps. */
import { expect, test } from "@playwright/test";
import enPrograms from "../../lib/i18n/messages/en/programs.json" with { type: "json" };
import frPrograms from "../../lib/i18n/messages/fr/programs.json" with { type: "json" };
import { MAX_BYTES } from "../../lib/programs/csv";
import { withAnswers } from "../answers";
import { DESKTOP, enter, PHONE } from "../people";

const WORDS = { en: enPrograms, fr: frPrograms };
const NAMES = {
  en: {
    neurology: "Neurology, McMaster University",
    ontario: "Ontario",
    words: "mcmaster neurology",
    size: PHONE,
  },
  fr: {
    neurology: "Neurologie, Université McMaster",
    ontario: "Ontario",
    words: "neurologie universite mcmaster",
    size: DESKTOP,
  },
} as const;

for (const locale of ["en", "fr"] as const) {
  const words = WORDS[locale];
  const { neurology, size, ontario } = NAMES[locale];

  test(`${locale}: a visitor finds a program, sees why, and compares`, async ({ page }) => {
    await page.setViewportSize(size);
    const addresses: string[] = [];
    page.on("request", (request) => addresses.push(request.url()));
    await withAnswers(page);
    await page.goto(`/${locale}/programs`);
    if (size === PHONE) await page.getByText(words.filters.title, { exact: true }).last().click();
    await page.getByRole("combobox", { name: words.filters.region, exact: true }).selectOption("CA-ON");
    await page.getByRole("combobox", { name: words.filters.open, exact: true }).selectOption("img");
    await page.getByRole("button", { name: words.filters.apply }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/programs\\?region=CA-ON&open=img$`));
    await expect(page.getByRole("link", { name: new RegExp(ontario) })).toBeVisible();
    const search = page.getByRole("searchbox");
    await search.fill(NAMES[locale].words);
    const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: neurology }) });
    await expect(row).toHaveCount(1);
    await expect(row).toContainText(words.standing.ask);
    // What was typed stands in no address.
    expect(addresses.filter((address) => /mcmaster.*neuro|neuro.*mcmaster/i.test(address))).toEqual([]);
    await row.getByRole("checkbox").check();
    await page.getByRole("button", { name: words.list.compareChosen }).click();
    await expect(page.getByRole("heading", { name: words.compare.title })).toBeVisible();
    await expect(page.getByRole("columnheader", { name: neurology })).toBeVisible();
    await expect(page.getByRole("rowheader", { name: words.compare.forYou })).toBeVisible();
    await page.getByRole("link", { name: neurology }).click();
    await expect(page.getByRole("heading", { level: 1, name: neurology })).toBeVisible();
    await expect(page.getByText(words.role.criterion, { exact: true })).toBeVisible();
    await expect(page.getByText(words.program.unstated, { exact: true })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.byteLength).toBeGreaterThan(20_000);
    await page.getByRole("link", { name: words.program.cannotSeeLink }).click();
    await expect(page.getByRole("heading", { level: 1, name: words.whyPage.title })).toBeVisible();
    await expect(page.getByText(words.standing.yours, { exact: true }).first()).toBeVisible();
  });

  test(`${locale}: without answers the list works, and what needs them says so`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto(`/${locale}/programs?standing=yours`);
    await expect(page.getByRole("heading", { name: words.list.needAnswers })).toBeVisible();
    await page.goto(`/${locale}/programs?region=US-TX`);
    await expect(page.getByRole("heading", { name: words.list.none })).toBeVisible();
    await page.getByRole("link", { name: words.list.showAll }).click();
    await page.getByRole("link", { name: words.list.next }).click();
    await expect(page).toHaveURL(/page=2$/);
    await expect(page.locator(".program-row")).toHaveCount(50);
  });

  test(`${locale}: an applicant keeps a search and a note, and both stay`, async ({ page }) => {
    await page.setViewportSize(size);
    await enter(page, locale === "en" ? "amara-okafor" : "fatoumata-diallo");
    await page.goto(`/${locale}/programs?region=CA-ON&open=img`);
    await page.getByText(words.own.searches).click();
    await page.getByRole("textbox", { name: words.own.keepName, exact: true }).fill("Ontario");
    await page.getByRole("button", { name: words.own.keepSave }).click();
    await expect(page.getByRole("link", { name: "Ontario", exact: true })).toHaveAttribute(
      "href",
      `/${locale}/programs?region=CA-ON&open=img`,
    );
    await page.goto(`/${locale}/programs/carms.ca-on.mcmaster.neurology`);
    await page.getByRole("textbox", { name: words.own.note }).fill("Ask in May.");
    await page.getByRole("button", { name: words.own.noteSave }).click();
    await expect(page.getByText(words.own.noteSaved)).toBeVisible();
    await page.reload();
    await expect(page.getByRole("textbox", { name: words.own.note })).toHaveValue("Ask in May.");
    // A window that saw an older text is shown the newer one beside its own, and may then save.
    const other = await page.context().newPage();
    await other.goto(page.url());
    await page.getByRole("textbox", { name: words.own.note }).fill("Ask in June.");
    await page.getByRole("button", { name: words.own.noteSave }).click();
    await expect(page.getByText(words.own.noteSaved)).toBeVisible();
    await other.getByRole("textbox", { name: words.own.note }).fill("Ask in July.");
    await other.getByRole("button", { name: words.own.noteSave }).click();
    await expect(other.getByRole("alert").getByText(words.own.clashTitle)).toBeVisible();
    await expect(other.getByRole("alert").getByText("Ask in June.")).toBeVisible();
    await expect(other.getByRole("textbox", { name: words.own.note })).toHaveValue("Ask in July.");
    await other.getByRole("button", { name: words.own.noteSave }).click();
    await expect(other.getByText(words.own.noteSaved)).toBeVisible();
  });
}

test("without scripts the directory is there, can be filtered and read", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto("/en/programs");
  await page
    .getByRole("combobox", { name: enPrograms.filters.specialty, exact: true })
    .selectOption("neurology");
  await page.getByRole("button", { name: enPrograms.filters.apply }).click();
  await expect(page).toHaveURL(/programs\?specialty=neurology$/);
  await page.getByRole("link", { name: NAMES.en.neurology }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: NAMES.en.neurology })).toBeVisible();
  await context.close();
});

test("an admin tries a file, is told what is wrong, mends it and applies it", async ({ page }) => {
  const { import: words } = enPrograms;
  await enter(page, "noor");
  await page.goto("/en/admin/programs");
  const head =
    "service,institution,institution_en,institution_fr,region,specialty,stream_code,stream_kind,open_to,site_en,site_fr,cycle,places,source_url,checked_on,confidence";
  const row = (places: string) =>
    `eras,journey,Journey Hospital,Hôpital Journey,US-VT,neurology,9900000001,categorical,all,Burlington,Burlington,2027,${places},https://example.org/n,2026-11-22,primary`;
  const choose = async (text: string) => {
    await page.getByLabel(words.file, { exact: true }).setInputFiles({
      name: "journey.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(text),
    });
    await page.getByRole("button", { name: words.try }).click();
  };
  // Nearly as large as a file may be.
  await choose(`${head}\n${row("six")}\n${"\n".repeat(MAX_BYTES - 1000)}`);
  const wrong = page.getByRole("row").filter({ hasText: "“six” is not a whole number" });
  await expect(wrong).toContainText("places");
  await expect(wrong).toContainText("2");
  await choose(`${head}\n${row("6")}\n`);
  await expect(page.getByText(words.ready)).toBeVisible();
  await page.getByRole("button", { name: words.apply, exact: true }).click();
  await expect(page.getByText(/^Applied\. 1 stream was written\.$/)).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "journey.csv" })).toContainText(words.done);
});
