/** A topic of the profile: the button that begins an entry, and the form it opens. */
import type { Locator, Page } from "@playwright/test";
import en from "../lib/i18n/messages/en/profile.json" with { type: "json" };
import fr from "../lib/i18n/messages/fr/profile.json" with { type: "json" };
import type { Locale } from "./people";

export const PROFILE = { en, fr };

/** Begins a new entry. */
export const addButton = (page: Page, locale: Locale): Locator =>
  page.getByRole("button", {
    name: new RegExp(`^(${PROFILE[locale].addEntry}|${PROFILE[locale].addAnother})$`),
  });

/** The form of an entry, as long as it is open. */
export const entryForm = (page: Page, locale: Locale): Locator =>
  page
    .locator("form")
    .filter({ has: page.getByRole("button", { name: PROFILE[locale].cancel, exact: true }) });
