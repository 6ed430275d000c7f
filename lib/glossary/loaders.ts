/** The published glossary. */
import "server-only";
import type { Locale } from "../i18n/routing";
import { db } from "../platform/db";
import { keptReference } from "../reference/loaders";
import { storedGlossary } from "./data";
import { type PageTerms, termsOf } from "./terms";

export const loadGlossary = keptReference(() => storedGlossary(db()));

/** The short forms of a language, for texts that link them. */
export async function loadTerms(locale: Locale): Promise<PageTerms> {
  return { terms: termsOf(await loadGlossary(), locale), locale };
}
