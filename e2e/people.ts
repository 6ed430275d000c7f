/** Signing in and up through the pages, in both languages. */
import { expect, type Page } from "@playwright/test";
import enAccount from "../lib/i18n/messages/en/account.json" with { type: "json" };
import frAccount from "../lib/i18n/messages/fr/account.json" with { type: "json" };
import { Client } from "./client.mjs";
import { linkIn, nextMail } from "./mailbox";

export type Locale = "en" | "fr";
export const ACCOUNT = { en: enAccount, fr: frAccount };
export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1440, height: 900 };
export const PASSWORD = "seven kites over the river";

/** Fills the form of a new account and sends it. */
export async function signUp(page: Page, locale: Locale, email: string, name: string): Promise<void> {
  const words = ACCOUNT[locale];
  await page.goto(`/${locale}/sign-up`);
  await page.getByLabel(words.name, { exact: true }).fill(name);
  await page.getByLabel(words.email).fill(email);
  await page.getByLabel(words.password, { exact: true }).fill(PASSWORD);
  await page.locator("#field-advising").check();
  await page.getByRole("button", { name: words.create }).click();
  await expect(page.getByRole("heading", { name: words.sentTitle })).toBeVisible();
}

/** Opens the mailed link in this browser and types the password: the account is there. */
export async function confirm(page: Page, locale: Locale, email: string): Promise<void> {
  const words = ACCOUNT[locale];
  await page.goto(linkIn(await nextMail(email)));
  await page.getByLabel(words.password, { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: words.confirm }).click();
  await expect(page.getByRole("button", { name: words.signOut })).toBeVisible();
}

/** Types address and password; where it leads is for the test to say. */
export async function signIn(page: Page, locale: Locale, email: string, password: string): Promise<void> {
  const words = ACCOUNT[locale];
  await page.goto(`/${locale}/sign-in`);
  await page.getByLabel(words.email).fill(email);
  await page.getByLabel(words.password, { exact: true }).fill(password);
  await page.getByRole("button", { name: words.signIn, exact: true }).click();
}

/** One of the demo people, all fictional. */
export async function enterAsDemo(page: Page, locale: Locale, slug: string): Promise<void> {
  await signIn(page, locale, `${slug}@example.org`, process.env.WAYMARK_DEMO_PASSWORD ?? "");
  await expect(page.getByRole("button", { name: ACCOUNT[locale].signOut })).toBeVisible();
}

/** The session of one of the demo people, without the page that signs in. */
export async function enter(page: Page, slug: string): Promise<void> {
  const client = new Client(process.env.WAYMARK_URL);
  expect(await client.signIn(`${slug}@example.org`, process.env.WAYMARK_DEMO_PASSWORD)).toBe(true);
  const url = process.env.WAYMARK_URL ?? "";
  await page.context().addCookies([...client.cookies].map(([name, value]) => ({ name, value, url })));
}
