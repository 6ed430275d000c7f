import { expect, test } from "@playwright/test";

const PHONE = { width: 390, height: 844 };
const WORDS = {
  en: {
    reference: "Reference",
    fees: "Fees",
    nac: "NAC Examination, application",
    versions: "Amounts, the newest first",
    perhaps: /To be confirmed, never the price/,
    steps: "Steps that pay it",
    passed: "NAC Examination passed",
    rule: "The rule in words",
    pathway: "Residency in Canada, first iteration",
    dates: "Dates",
    carms: "CaRMS R-1 match",
    expected: /Expected, from the pattern of past years\. It never decides/,
    figures: "Figures",
    rate: "The match rate of IMGs in the US",
    left: "Who is left out",
    undated: /Only an undated guide says so, so never charted/,
    search: "Search",
    label: "What are you looking for?",
    go: "Search",
    typed: "Évaluation québec",
    nothing: /Nothing found for/,
    glossary: "Glossary",
    full: "National Assessment Collaboration",
  },
  fr: {
    reference: "Repères",
    fees: "Frais",
    nac: "Examen de la CNE, demande",
    versions: "Montants, du plus récent au plus ancien",
    perhaps: /À confirmer\s: ce montant n’est jamais le prix/,
    steps: "Étapes où ces frais sont à payer",
    passed: "Examen de la CNE réussi",
    rule: "La règle en mots",
    pathway: "Résidence au Canada, premier tour",
    dates: "Dates",
    carms: "Jumelage R-1 du CaRMS",
    expected: /Date prévue, d’après les années passées\. Elle ne détermine jamais/,
    figures: "Chiffres",
    rate: "Le taux de jumelage des DIM aux États-Unis",
    left: "Qui est exclu",
    undated: /Seul un guide sans date le dit, donc jamais dans un graphique/,
    search: "Recherche",
    label: "Que cherchez-vous ?",
    go: "Chercher",
    typed: "evaluation QUEBEC",
    nothing: /Aucun résultat pour/,
    glossary: "Glossaire",
    full: "Collaboration nationale en matière d’évaluation",
  },
} as const;

for (const locale of ["en", "fr"] as const) {
  const words = WORDS[locale];

  test(`${locale}: from the reference to a fee, its rule and the pathway that asks it`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(`/${locale}`);
    await page.getByRole("navigation").getByRole("link", { name: words.reference }).first().click();
    await page.getByRole("link", { name: words.fees, exact: true }).click();
    await page.getByRole("link", { name: words.nac }).click();
    await expect(page.getByRole("heading", { name: words.versions })).toBeVisible();
    // What was only worked out is told from what was published, with both sources.
    await expect(page.getByText(words.perhaps)).toHaveCount(2);
    const pays = page.getByRole("region", { name: words.steps });
    await pays.getByRole("link", { name: words.passed }).first().click();
    await expect(page.getByRole("heading", { name: words.rule })).toBeVisible();
    await page.getByRole("link", { name: words.pathway }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: words.pathway })).toBeVisible();
  });

  test(`${locale}: dates of one service by link, and what is only expected says so`, async ({ page }) => {
    await page.goto(`/${locale}/dates`);
    await page.getByRole("link", { name: words.carms, exact: true }).first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/dates/carms$`));
    await expect(page.getByText("America/Toronto").first()).toBeVisible();
    await expect(page.getByText("America/Edmonton")).toHaveCount(0);
    await expect(page.getByText(words.expected).first()).toBeAttached();
  });

  test(`${locale}: a figure says what it counts, who is left out, and holds every number in its table`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/figures`);
    await page.getByRole("link", { name: words.rate }).click();
    await expect(page.getByText(words.left)).toBeVisible();
    await expect(page.locator("svg[role=img].chart")).toHaveCount(1);
    await expect(page.locator("tbody tr")).toHaveCount(15);
    await expect(page.getByText(words.undated)).toHaveCount(2);
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.byteLength).toBeGreaterThan(20_000);
  });

  test(`${locale}: a search leaves no trace in the address`, async ({ page }) => {
    const addresses: string[] = [];
    page.on("request", (request) => addresses.push(request.url()));
    await page.goto(`/${locale}/search`);
    await page.getByLabel(words.label).fill(words.typed);
    await page.getByRole("button", { name: words.go }).click();
    await expect(page.getByRole("heading", { level: 3 }).first()).toBeVisible();
    await expect(page.getByLabel(words.label)).toHaveValue(words.typed);
    await page.getByLabel(words.label).fill("zzqq");
    await page.getByRole("button", { name: words.go }).click();
    await expect(page.getByRole("heading", { name: words.nothing })).toBeVisible();
    expect(addresses.filter((address) => /zzqq|quebec/i.test(decodeURIComponent(address)))).toEqual([]);
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of ["en", "fr"] as const) {
    const words = WORDS[locale];
    test(`${locale}: a search is posted and comes back with its results`, async ({ page }) => {
      await page.goto(`/${locale}/search`);
      await page.getByLabel(words.label).fill("NAC");
      await page.getByRole("button", { name: words.go }).click();
      await expect(page.getByRole("link", { name: new RegExp(words.full) })).toBeVisible();
      expect(page.url()).not.toMatch(/NAC/);
    });
  }
});
