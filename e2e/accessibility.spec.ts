import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { withAnswers } from "./answers";

const PATHS = [
  "",
  "/check",
  "/check?question=mccqe1&walk=1",
  "/check?question=schoolListing&walk=1",
  "/check?step=review",
  "/pathways",
  "/pathways/ca.bc.carms",
  "/pathways/us.ecfmg.certification",
  "/sources",
  "/accessibility",
  "/privacy",
  "/nowhere",
];

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

PATHS.forEach((path, index) => {
  for (const filled of [false, true]) {
    // Language, size and colours alternate, so that the crawl meets every combination.
    const locale = (index + Number(filled)) % 2 === 0 ? "en" : "fr";
    const theme = index % 2 === 0 ? "light" : "dark";
    const width = (index >> 1) % 2 === 0 ? 390 : 1440;
    test(`no serious fault: ${locale}${path || "/"} ${filled ? "with" : "without"} answers, ${theme}, ${width} px`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 900 });
      if (filled) await withAnswers(page);
      await page.goto(`/${locale}${path}`);
      await expect(page.locator("main .still")).toHaveCount(0);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      expect(await faults(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  }
});

test("no serious fault in a dialog and in an error", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/fr/check?question=degree&walk=1");
  await page.getByRole("button", { name: "Continuer", exact: true }).click();
  await expect(page.locator("main [role=alert]")).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole("button", { name: "Effacer mes réponses et quitter" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test("a pathway of twelve stations and a choice reads as one ordered list", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await withAnswers(page);
  await page.goto("/en/pathways/ca.bc.carms");
  await expect(page.getByRole("heading", { name: "The route" })).toBeVisible();
  const map = page.locator(".map");
  expect(await map.locator("li.map-stop").count()).toBeGreaterThanOrEqual(12);
  await expect(map.getByRole("list", { name: /English: one of these/ })).toBeVisible();
  await expect(map.locator("svg.map-rail")).toBeHidden();
});
