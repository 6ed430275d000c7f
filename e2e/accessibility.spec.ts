import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { withAnswers } from "./answers";
import { enter } from "./people";

const PATHS = [
  "",
  "/check",
  "/check?question=mccqe1&walk=1",
  "/check?question=schoolListing&walk=1",
  "/check?step=review",
  "/pathways",
  "/pathways/ca.bc.carms",
  "/pathways/us.ecfmg.certification",
  "/programs",
  "/programs?region=CA-ON&weight=strict&years=10",
  "/programs?standing=yours",
  "/programs?region=US-TX",
  "/programs/carms.ca-mb.manitoba.family_medicine",
  "/programs/carms.ca-on.mcmaster.neurology",
  "/programs/compare?streams=carms.1503-26384,carms.1503-26683,carms.1503-26403",
  "/programs/compare",
  "/programs/why",
  "/reference",
  "/requirements",
  "/requirements/us.oet.passed",
  "/requirements/us.visa.j1.nationality",
  "/exams",
  "/exams/usmle_step2ck",
  "/dates",
  "/dates/carms",
  "/fees",
  "/fees/CA-FEE-NAC",
  "/figures",
  "/figures/nrmp-img-rate",
  "/figures/carms-img-matched",
  "/figures/nrmp-img-specialty-2024",
  "/glossary",
  "/search",
  "/sources",
  "/accessibility",
  "/privacy",
  "/sign-in",
  "/sign-up",
  "/confirm#a-link",
  "/forgot",
  "/new-password#a-link",
  "/invitation#a-link",
  "/account-closed",
  "/nowhere",
];

/** Pages of signed-in people, by who looks: full files, an empty one, a caseload, and an admin's lists. */
const SIGNED_IN: [slug: string, paths: string[]][] = [
  [
    "amara-okafor",
    [
      "/home",
      "/history",
      "/profile",
      "/profile/exams",
      "/profile/education",
      "/profile/paperNames",
      "/pathways",
      "/pathways/ca.carms.r1.first",
      "/programs",
      "/programs?region=CA-ON&standing=ask",
      "/programs/carms.ca-on.mcmaster.neurology",
      "/settings",
      "/settings/data",
      "/settings/data/document",
      "/settings/close",
    ],
  ],
  ["ifeoma-nwachukwu", ["/home", "/history", "/profile", "/profile/exams"]],
  ["lindiwe", ["/caseload", "/caseload?stage=preparing", "/settings"]],
  ["noor", ["/admin/people", "/admin/invite", "/admin/programs", "/admin/activity"]],
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

async function noFaultAt(page: Page, locale: string, address: string): Promise<void> {
  const answer = await page.goto(`/${locale}${address}`);
  expect(answer?.status(), address).toBe(200);
  await expect(page.locator("main .still")).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("lang", locale);
  expect(await faults(page), address).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    `${address} scrolls sideways`,
  ).toBeLessThanOrEqual(0);
}

SIGNED_IN.forEach(([slug, paths], person) => {
  paths.forEach((path, index) => {
    const locale = (index + person) % 2 === 0 ? "fr" : "en";
    const theme = (index >> 1) % 2 === 0 ? "dark" : "light";
    const width = index % 3 === 0 ? 1440 : 390;
    test(`no serious fault: ${slug} at ${path}, ${locale}, ${theme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 900 });
      await enter(page, slug);
      await noFaultAt(page, locale, path);
    });
  });
});

test("no serious fault in a client's file and on a person's page", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await enter(page, "lindiwe");
  await page.goto("/en/caseload");
  const file = await page.locator('a[href*="/clients/"]').first().getAttribute("href");
  await noFaultAt(page, "en", file?.replace(/^\/en/, "") ?? "");
  await page.setViewportSize({ width: 390, height: 900 });
  await page.emulateMedia({ colorScheme: "dark" });
  await noFaultAt(page, "fr", file?.replace(/^\/en/, "") ?? "");
  await page.context().clearCookies();
  await enter(page, "noor");
  await page.goto("/fr/admin/people");
  const person = await page.locator('a[href*="/admin/people/"]').first().getAttribute("href");
  await noFaultAt(page, "fr", person?.replace(/^\/fr/, "") ?? "");
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
