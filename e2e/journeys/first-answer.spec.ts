import { expect, type Route, test } from "@playwright/test";
import { ANSWERS, withAnswers } from "../answers";

const PHONE = { width: 390, height: 844 };
const WORDS = {
  en: {
    country: "In which country did you study medicine?",
    start: "Continue without an account",
    unknown: "I don’t know",
    go: "Continue",
    skip: "Skip this question",
    list: "See the list now",
    review: "Check your answers",
    show: "Show my pathways",
    save: "Save and return to your answers",
    nac: "NAC Examination: register",
    first: "Residency in Canada, first iteration",
    notYet: "Not yet",
    once: "Yes, once…",
    moved: "What changed last",
    print: "Print or save",
    route: "The route",
    today: /^Today, /,
    booked: "scheduled",
    erase: "Erase my answers and leave",
    eraseYes: "Erase and leave",
    eraseTitle: "Erase your answers?",
    erased: "Your answers are erased.",
  },
  fr: {
    country: "Dans quel pays avez-vous étudié la médecine\u00A0?",
    start: "Continuer sans compte",
    unknown: "Je ne sais pas",
    go: "Continuer",
    skip: "Passer cette question",
    list: "Voir la liste maintenant",
    review: "Vérifiez vos réponses",
    show: "Afficher mes voies",
    save: "Enregistrer et revenir à vos réponses",
    nac: "Examen de la CNE\u00A0: inscription",
    first: "Résidence au Canada, premier tour",
    notYet: "Pas encore",
    once: "Oui, dès que…",
    moved: "Derniers changements",
    print: "Imprimer ou enregistrer",
    route: "L’itinéraire",
    today: /^Aujourd’hui, /,
    booked: "scheduled",
    erase: "Effacer mes réponses et quitter",
    eraseYes: "Effacer et quitter",
    eraseTitle: "Effacer vos réponses\u00A0?",
    erased: "Vos réponses sont effacées.",
  },
} as const;

for (const locale of ["en", "fr"] as const) {
  const words = WORDS[locale];

  test(`${locale}: a new person goes from the landing page to their pathways, on a phone`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize(PHONE);
    const elsewhere: string[] = [];
    const addresses: string[] = [];
    page.on("request", (request) => {
      addresses.push(request.url());
      if (!request.url().startsWith(baseURL ?? "") && !request.url().startsWith("data:"))
        elsewhere.push(request.url());
    });
    await page.goto(`/${locale}`);
    await page.getByLabel(words.country).selectOption("IN");
    await page.getByRole("button", { name: words.start }).click();
    // The first question is answered; the second may be left out, the third is not known.
    const question = page.getByRole("heading", { level: 1 });
    const asked = (await question.textContent()) ?? "";
    await page.getByRole("button", { name: words.skip }).click();
    await expect(question).not.toHaveText(asked);
    await page.getByLabel(words.unknown, { exact: false }).last().check();
    await page.getByRole("button", { name: words.go, exact: true }).click();
    await expect(page.getByText(words.list)).toBeVisible();
    await page.getByRole("link", { name: words.list }).click();
    await expect(page.getByRole("link", { name: words.first })).toBeVisible();
    expect(elsewhere).toEqual([]);
    expect(addresses.filter((address) => /[?&].*(IN\b|mbbs|2019)/.test(address))).toEqual([]);
  });

  test(`${locale}: changing one answer moves a verdict, and later answers stay`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await withAnswers(page);
    await page.goto(`/${locale}/check?step=review`);
    await expect(page.getByRole("heading", { name: words.review })).toBeVisible();
    await page
      .getByRole("button", { name: new RegExp(locale === "en" ? "NAC Examination" : "examen de la CNE") })
      .click();
    await page.getByRole("radio").nth(1).check();
    await page
      .getByRole("combobox", { name: locale === "en" ? "Result" : "Résultat" })
      .selectOption(words.booked);
    await page.locator('input[type="date"]').first().fill("2099-03-13");
    await page.getByRole("button", { name: words.save }).click();
    await expect(page.getByRole("heading", { name: words.moved })).toBeVisible();
    await expect(
      page.getByText(new RegExp(`${words.first}.*${words.notYet}.*${words.once.replace("…", ".")}`)),
    ).toBeVisible();
    const stored = await page.evaluate(() => JSON.parse(localStorage.getItem("waymark.answers") ?? "{}"));
    expect(stored.answers).toMatchObject({
      ...ANSWERS,
      nac: [{ result: "scheduled", scheduledFor: "2099-03-13" }],
    });
    await page.getByRole("link", { name: words.show }).first().click();
    await page.getByRole("link", { name: words.first }).click();
    await expect(page.getByRole("heading", { name: words.route })).toBeVisible();
    await expect(page.getByText(words.once).first()).toBeVisible();
    await expect(page.getByText(words.today)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.byteLength).toBeGreaterThan(20_000);
  });

  test(`${locale}: leave and erase empties the storage`, async ({ page }) => {
    await page.setViewportSize(locale === "en" ? PHONE : { width: 1440, height: 900 });
    await page.goto(`/${locale}`);
    await page.evaluate(
      (stored) => localStorage.setItem("waymark.answers", stored),
      JSON.stringify({ version: 1, answers: ANSWERS }),
    );
    await page.goto(`/${locale}/check?step=review`);
    await page.getByRole("button", { name: words.erase }).click();
    await expect(page.getByRole("dialog", { name: words.eraseTitle })).toBeVisible();
    await page.getByRole("button", { name: words.eraseYes }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}$`));
    await expect(page.getByRole("status").filter({ hasText: words.erased })).toBeVisible();
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });
}

for (const [order, first] of [
  ["in their order", 0],
  ["the newer one first", 1],
] as const)
  test(`an answer changed before the first count is there still tells what it moved: counts come ${order}`, async ({
    page,
  }) => {
    await withAnswers(page);
    const held: Route[] = [];
    await page.route("**/api/visitor/verdicts", (route) => void held.push(route));
    const release = async (route: Route | undefined) => {
      const request = route?.request();
      const come = page.waitForEvent("requestfinished", (finished) => finished === request);
      await route?.continue();
      await come;
    };
    await page.goto("/en/check?question=nac&change=1");
    await page.getByRole("radio").nth(1).check();
    await page.getByRole("combobox", { name: "Result" }).selectOption("scheduled");
    await page.locator('input[type="date"]').first().fill("2099-03-13");
    await page.getByRole("button", { name: WORDS.en.save }).click();
    await expect(page.getByRole("heading", { name: WORDS.en.review })).toBeVisible();
    await expect.poll(() => held.length).toBe(2);
    await release(held[first]);
    await release(held[1 - first]);
    await expect(page.getByRole("heading", { name: WORDS.en.moved })).toBeVisible();
  });

test("after a reload, and from the landing page, the questions go on where they stopped", async ({
  page,
}) => {
  await page.goto("/en/check");
  await page.getByLabel("Country").selectOption("IN");
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  const second = page.getByRole("heading", { name: "What is the name of your medical school?" });
  await expect(second).toBeVisible();
  await page.goto("/en/check");
  await expect(second).toBeVisible();
  await page.goto("/en");
  await page.getByRole("button", { name: "Continue where you stopped" }).click();
  await expect(second).toBeVisible();
});

test("several degrees and older exams can be told, and are read back", async ({ page }) => {
  await withAnswers(page);
  await page.goto("/en/check?question=otherDegrees&change=1");
  await page.getByRole("radio", { name: "Yes" }).check();
  for (const [index, country] of ["US", "NG"].entries()) {
    if (index > 0) await page.getByRole("button", { name: "Add another entry" }).click();
    await page.getByLabel("Country").nth(index).selectOption(country);
    await page.getByLabel("Degree", { exact: true }).nth(index).selectOption("md");
  }
  await page.getByRole("button", { name: "Save and return to your answers" }).click();
  await expect(page.getByText("United States · MD")).toBeVisible();
  await expect(page.getByText("Nigeria · MD")).toBeVisible();
  await page.goto("/en/check?question=otherExams&change=1");
  await page.getByRole("radio", { name: "Yes" }).check();
  await page.getByRole("combobox", { name: "Exam" }).selectOption("mccqe2");
  await page.getByRole("combobox", { name: "Result" }).selectOption("pass");
  await page.getByRole("button", { name: "Save and return to your answers" }).click();
  await expect(page.getByText("MCCQE Part II · Passed")).toBeVisible();
});

test("a changed answer that opens a question leads to it before the review", async ({ page }) => {
  await withAnswers(page);
  await page.goto("/en/check?question=cmq&change=1");
  await page.getByRole("radio", { name: "Applied, waiting" }).check();
  await page.getByRole("button", { name: "Save and return to your answers" }).click();
  await expect(
    page.getByRole("heading", { name: "Have you taken one of these steps in Quebec?" }),
  ).toBeVisible();
  await page.getByRole("radio", { name: "No", exact: true }).check();
  await page.getByRole("button", { name: "Save and return to your answers" }).click();
  await expect(page.getByRole("heading", { name: "Check your answers" })).toBeVisible();
});

test("a station whose rule is folded away opens it", async ({ page }) => {
  await withAnswers(page);
  await page.goto("/en/pathways/ca.bc.carms");
  const station = page.locator("[data-station]", { hasText: "No open match violation" });
  const row = page.locator(`${await station.getAttribute("href")}`);
  await expect(row).toBeHidden();
  await station.click();
  await expect(row).toBeVisible();
});

test("an exam already passed is done, and not a no", async ({ page }) => {
  await withAnswers(page);
  await page.goto("/en/pathways");
  const row = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: /^MCCQE Part I: register/ }) });
  await expect(row).toContainText("Done");
  await expect(row).toContainText("You have already passed it");
});

test("a wrong answer is named, and what was typed is kept", async ({ page }) => {
  await page.goto("/en/check?question=training&walk=1");
  await page.getByRole("radio", { name: "Yes" }).check();
  await page.getByLabel("Kind").selectOption("residency");
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toContainText(
    "Check this field: Country.",
  );
  await page.getByRole("link", { name: "Check this field: Country." }).click();
  await expect(page.getByLabel("Country")).toBeFocused();
  await expect(page.getByLabel("Country")).toHaveAccessibleDescription("This is needed for an entry.");
  await expect(page.getByLabel("Kind")).toHaveValue("residency");
});

test("the map is walked by arrow keys, Enter opens the rule, Escape returns", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await withAnswers(page);
  await page.goto("/en/pathways/ca.carms.r1.first");
  const stations = page.locator("[data-station]");
  await stations.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(stations.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(stations.first()).toBeFocused();
  const row = (await stations.first().getAttribute("href"))?.slice(1) ?? "";
  await page.keyboard.press("Enter");
  await expect(page.locator(`#${row}`)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(stations.first()).toBeFocused();
});

test("the keyboard reaches everything on a question in the order it is read", async ({ page }) => {
  await page.goto("/en/check?question=degree&walk=1");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const seen: string[] = [];
  for (let press = 0; press < 17; press++) {
    await page.keyboard.press("Tab");
    seen.push(
      await page.evaluate(() =>
        document.activeElement instanceof HTMLInputElement
          ? document.activeElement.type
          : (document.activeElement?.textContent ?? "").trim().slice(0, 24),
      ),
    );
  }
  const order = [
    "Skip to content",
    "Waymark",
    "Check",
    "Pathways",
    "Programs",
    "radio",
    "Continue",
    "Back",
    "Skip this question",
    "Erase my answers and lea",
  ];
  const places = order.map((name) => seen.indexOf(name));
  expect(
    places.every((place) => place >= 0),
    seen.join(" | "),
  ).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

test("a past day is judged by the rules of that day", async ({ page }) => {
  await withAnswers(page);
  await page.goto("/en/pathways/ca.on.carms?asOf=2025-11-01");
  await expect(page.getByText("under the rules in force that day")).toContainText("1\u00A0November 2025");
  await expect(page.getByText("Ties to Ontario", { exact: false }).first()).toBeVisible();
});
