import { type Browser, expect, type Page, test } from "@playwright/test";
import enAdmin from "../../lib/i18n/messages/en/admin.json" with { type: "json" };
import frAdmin from "../../lib/i18n/messages/fr/admin.json" with { type: "json" };
import { withAnswers } from "../answers";
import { linkIn, mailTo, nextMail } from "../mailbox";
import { ACCOUNT, confirm, DESKTOP, enter, type Locale, PASSWORD, PHONE, signIn, signUp } from "../people";

const ADMIN = { en: enAdmin, fr: frAdmin };
const WORDS = {
  en: {
    size: PHONE,
    email: "E-mail address",
    name: "Your name",
    password: "Password",
    create: "Open the account",
    sent: "Look at your mail",
    advising: /I agree that Waymark keeps/,
    subject: "Confirm your address",
    confirm: "Confirm and sign in",
    signIn: "Sign in",
    signOut: "Sign out",
    already: "You have an account already",
    problem: "Address and password do not fit together.",
    reset: "Choose a new password",
    send: "Send the link",
    fresh: "New password",
    set: "Set the password",
    used: "This link has been used",
    notThat: "This is not the password chosen at sign-up.",
  },
  fr: {
    size: DESKTOP,
    email: "Adresse courriel",
    name: "Votre nom",
    password: "Mot de passe",
    create: "Créer le compte",
    sent: "Consultez votre messagerie",
    advising: /J’accepte que Waymark conserve/,
    subject: "Confirmez votre adresse",
    confirm: "Confirmer et se connecter",
    signIn: "Connexion",
    signOut: "Déconnexion",
    already: "Vous avez déjà un compte",
    problem: "L’adresse et le mot de passe ne correspondent pas.",
    reset: "Choisissez un nouveau mot de passe",
    send: "Envoyer le lien",
    fresh: "Nouveau mot de passe",
    set: "Enregistrer le mot de passe",
    used: "Ce lien a déjà servi",
    notThat: "Ce n’est pas le mot de passe choisi",
  },
} as const;

async function fillSignUp(page: Page, locale: Locale, email: string): Promise<void> {
  const words = WORDS[locale];
  await page.goto(`/${locale}/sign-up`);
  await page.getByLabel(words.name, { exact: true }).fill("Ana Invented");
  await page.getByLabel(words.email).fill(email);
  await page.getByLabel(words.password, { exact: true }).fill(PASSWORD);
}

/** Another device: nothing of the first one is there. */
async function anotherDevice(browser: Browser, locale: Locale): Promise<Page> {
  const context = await browser.newContext({ viewport: WORDS[locale].size });
  return context.newPage();
}

for (const locale of ["en", "fr"] as const) {
  const words = WORDS[locale];

  test(`${locale}: answers go with the sign-up and are there on another device; the link works once`, async ({
    page,
    browser,
  }) => {
    const email = `ana.${locale}.${Date.now()}@people.example`;
    await page.setViewportSize(words.size);
    await withAnswers(page);
    await signUp(page, locale, email, "Ana Invented");
    const mail = await nextMail(email);
    expect(mail).toMatchObject({ subject: words.subject, language: locale });
    expect(mail.messageId).toMatch(/^<[0-9a-f-]{36}@/);

    const device = await anotherDevice(browser, locale);
    await device.goto(linkIn(mail));
    await device.getByLabel(words.password, { exact: true }).fill("not the one I chose");
    await device.getByRole("button", { name: words.confirm }).click();
    await expect(device.getByRole("main").getByRole("alert")).toContainText(words.notThat);
    await device.getByLabel(words.password, { exact: true }).fill(PASSWORD);
    await device.getByRole("button", { name: words.confirm }).click();
    await expect(device).toHaveURL(new RegExp(`/${locale}/home`));
    await expect(device.getByRole("button", { name: words.signOut })).toBeVisible();

    const third = await anotherDevice(browser, locale);
    await third.goto(linkIn(mail));
    await third.getByLabel(words.password, { exact: true }).fill(PASSWORD);
    await third.getByRole("button", { name: words.confirm }).click();
    await expect(third.getByRole("main").getByRole("alert")).toContainText(words.used);

    await device.getByRole("button", { name: words.signOut }).click();
    await expect(device).toHaveURL(new RegExp(`/${locale}/?$`));
    await device.goto(`/${locale}/home`);
    await expect(device).toHaveURL(new RegExp(`/${locale}/sign-in`));
  });
}

test("signing up twice tells the owner of the address and nobody else", async ({ page }) => {
  const email = `ben.${Date.now()}@people.example`;
  await signUp(page, "en", email, "Ben Invented");
  await confirm(page, "en", email);
  await page.getByRole("button", { name: WORDS.en.signOut }).click();
  await expect(page).toHaveURL(/\/en\/?$/);
  await signUp(page, "en", email, "Ben Invented");
  expect((await nextMail(email, 2)).subject).toBe(WORDS.en.already);
});

test("a forgotten password: the link sets a new one, and the old one no longer fits", async ({
  page,
  browser,
}) => {
  const email = `eve.${Date.now()}@people.example`;
  await signUp(page, "fr", email, "Eve Invented");
  await confirm(page, "fr", email);

  const device = await anotherDevice(browser, "fr");
  await device.goto("/fr/forgot");
  await device.getByLabel(WORDS.fr.email).fill(email);
  await device.getByRole("button", { name: WORDS.fr.send }).click();
  await expect(device.getByRole("heading", { name: WORDS.fr.sent })).toBeVisible();
  const mail = await nextMail(email, 2);
  expect(mail.subject).toBe(WORDS.fr.reset);
  await device.goto(linkIn(mail));
  await device.getByLabel(WORDS.fr.fresh).fill("password1");
  await device.getByRole("button", { name: WORDS.fr.set }).click();
  await expect(device.getByRole("main").getByRole("alert")).toBeVisible();
  await device.getByLabel(WORDS.fr.fresh).fill("nine lanterns on the lake");
  await device.getByRole("button", { name: WORDS.fr.set }).click();
  await expect(device.getByRole("button", { name: WORDS.fr.signOut })).toBeVisible();

  // The first device was signed out by it.
  await page.goto("/fr/home");
  await expect(page).toHaveURL(/\/fr\/sign-in/);
  await signIn(page, "fr", email, PASSWORD);
  await expect(page.getByRole("main").getByRole("alert")).toContainText(WORDS.fr.problem);
  await expect(page.getByLabel(WORDS.fr.email)).toHaveValue(email);
});

test("an address without an account gets the same answer, and no mail", async ({ page }) => {
  const email = `nobody.${Date.now()}@people.example`;
  await page.goto("/en/forgot");
  await page.getByLabel(WORDS.en.email).fill(email);
  await page.getByRole("button", { name: WORDS.en.send }).click();
  await expect(page.getByRole("heading", { name: WORDS.en.sent })).toBeVisible();
  // A later request by somebody who has an account is written to first.
  const known = `known.${Date.now()}@people.example`;
  await signUp(page, "en", known, "Known Invented");
  await nextMail(known);
  expect(mailTo(email)).toEqual([]);
});

for (const locale of ["en", "fr"] as const) {
  test(`${locale}: an invited applicant is told what is kept and asked before a file is`, async ({
    page,
    browser,
  }) => {
    const { invite } = ADMIN[locale];
    const account = ACCOUNT[locale];
    const email = `invited.${locale}.${Date.now()}@people.example`;
    await enter(page, "noor");
    await page.goto(`/${locale}/admin/invite`);
    await page.getByLabel(invite.name, { exact: true }).fill("Iris Invented");
    await page.getByLabel(invite.email, { exact: true }).fill(email);
    await page.getByLabel(invite.role, { exact: true }).selectOption("applicant");
    await page.getByLabel(invite.language, { exact: true }).selectOption(locale);
    await page.getByRole("button", { name: invite.send }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Iris Invented" })).toBeVisible();

    const device = await anotherDevice(browser, locale);
    await device.goto(linkIn(await nextMail(email)));
    await expect(device.getByRole("heading", { level: 1, name: account.invitationTitle })).toBeVisible();
    await expect(device.getByRole("checkbox", { checked: true })).toHaveCount(0);
    await device.getByLabel(account.newPassword, { exact: true }).fill("short");
    await device.locator("#field-messages").check();
    await device.getByRole("button", { name: account.create }).click();
    const wrong = device.getByRole("main").getByRole("alert");
    await expect(wrong).toContainText(account.problems.password_short);
    await expect(wrong).toContainText(account.problems.advising);
    await expect(device.locator("#field-messages")).toBeChecked();
    await device.getByLabel(account.newPassword, { exact: true }).fill(PASSWORD);
    await device.locator("#field-advising").check();
    await device.getByRole("button", { name: account.create }).click();
    await expect(device).toHaveURL(new RegExp(`/${locale}/home`));
  });
}

test("who could not be signed out is told so, and still is in", async ({ page }) => {
  await enter(page, "ifeoma-nwachukwu");
  await page.goto("/en/settings");
  await page.route("**/api/auth/signout", (route) =>
    route.fulfill({ status: 503, contentType: "application/problem+json", body: '{"title":"no"}' }),
  );
  await page.getByRole("button", { name: WORDS.en.signOut }).click();
  await expect(page.getByRole("alert").filter({ hasText: ACCOUNT.en.stillSignedIn })).toBeVisible();
  await page.unroute("**/api/auth/signout");
  await page.reload();
  await page.getByRole("button", { name: WORDS.en.signOut }).click();
  await expect(page).toHaveURL(/\/en\/?$/);
});

test("a form that is not right names the fields, and keeps what was typed", async ({ page }) => {
  await fillSignUp(page, "en", "not an address");
  await page.getByRole("button", { name: WORDS.en.create }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Write the address in full");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Without this consent");
  await expect(page.getByLabel(WORDS.en.name, { exact: true })).toHaveValue("Ana Invented");
  await expect(page.getByLabel(WORDS.en.email)).toHaveValue("not an address");
  await expect(page.getByLabel(WORDS.en.email)).toHaveAttribute("aria-invalid", "true");
});
