/** Short forms of the glossary where they stand in a text. Pure. */
import type { Locale } from "../i18n/routing";
import type { GlossaryEntry } from "./schema";

/** A glossary made ready for finding its short forms in texts of one language. */
export interface Terms {
  pattern: RegExp | null;
  byShort: ReadonlyMap<string, GlossaryEntry>;
}

/** Short forms to link on a page, and the language they are read in. */
export interface PageTerms {
  terms: Terms;
  locale: Locale;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

export function termsOf(entries: readonly GlossaryEntry[], locale: Locale): Terms {
  const byShort = new Map(entries.map((entry) => [entry.short[locale], entry]));
  const shorts = [...byShort.keys()].sort((a, b) => b.length - a.length);
  if (shorts.length === 0) return { pattern: null, byShort };
  // Whole words only. A hyphen joins: "WFME-recognised" is found, "PRA-BC" is not read as "PRA".
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${shorts.map(escaped).join("|")})(?=s?(?![\\p{L}\\p{N}]))(?!-[\\p{Lu}\\p{N}])`,
    "gu",
  );
  return { pattern, byShort };
}

export interface TextPart {
  text: string;
  entry: GlossaryEntry | null;
}

/**
 * A text cut at the short forms it holds. Each entry is found once: what is in `seen` already stays text, so that a
 * section of several texts links each form where it stands first.
 */
export function partsOf(text: string, { pattern, byShort }: Terms, seen: Set<string>): TextPart[] {
  if (!pattern) return [{ text, entry: null }];
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const entry = byShort.get(match[0]);
    if (!entry || seen.has(entry.id)) continue;
    seen.add(entry.id);
    if (match.index > from) parts.push({ text: text.slice(from, match.index), entry: null });
    parts.push({ text: match[0], entry });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), entry: null });
  return parts;
}
