/** Finding documents by words, without regard to accents, capitals or language. Pure. */
import type { Locale } from "../i18n/routing";
import { GROUPS, type Group, type SearchDocument } from "./documents";

/** Text as it is compared: lower case, without accents, and with plain spaces. */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Words too small to tell anything apart. */
const SMALL = new Set(
  "a an and at by for from in is it of on or the to what when how au aux ce d de des du en est et l la le les ou par pour qu que quel quelle quand sur un une".split(
    " ",
  ),
);

/** The words to look for. Where all are small, they are all looked for. */
export function wordsOf(text: string): string[] {
  const words = folded(text).split(" ").filter(Boolean);
  const telling = words.filter((word) => !SMALL.has(word));
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, 12);
}

interface Prepared {
  document: SearchDocument;
  title: Record<Locale, string>;
  text: string;
}
export type SearchIndex = readonly Prepared[];

export function prepare(documents: readonly SearchDocument[]): SearchIndex {
  return documents.map((document) => ({
    document,
    title: { en: ` ${folded(document.title.en)} `, fr: ` ${folded(document.title.fr)} ` },
    text: ` ${folded(`${document.text.en} ${document.text.fr} ${document.also}`)} `,
  }));
}

/** How well one word fits: whole in the title, at the start of one of its words, in the other language, in the text. */
function closeness(word: string, { title, text }: Prepared, locale: Locale): number {
  const other: Locale = locale === "en" ? "fr" : "en";
  if (title[locale].includes(` ${word} `)) return 8;
  if (title[locale].includes(` ${word}`)) return 5;
  if (title[other].includes(` ${word} `)) return 4;
  if (title[other].includes(` ${word}`)) return 3;
  return text.includes(` ${word}`) ? 1 : 0;
}

export interface FoundGroup {
  group: Group;
  total: number;
  hits: SearchDocument[];
}

export interface Found {
  total: number;
  groups: FoundGroup[];
}

/** Documents that hold every word, by group and best first; each group shows at most `most`. */
export function find(index: SearchIndex, text: string, locale: Locale, most = 10): Found {
  const words = wordsOf(text);
  if (words.length === 0) return { total: 0, groups: [] };
  const scored: { document: SearchDocument; score: number }[] = [];
  for (const prepared of index) {
    const fits = words.map((word) => closeness(word, prepared, locale));
    if (fits.every((one) => one > 0))
      scored.push({ document: prepared.document, score: fits.reduce((sum, one) => sum + one, 0) });
  }
  const byTitle = new Intl.Collator(locale);
  scored.sort(
    (a, b) => b.score - a.score || byTitle.compare(a.document.title[locale], b.document.title[locale]),
  );
  const groups = GROUPS.flatMap((group): FoundGroup[] => {
    const own = scored.filter(({ document }) => document.group === group);
    return own.length === 0
      ? []
      : [{ group, total: own.length, hits: own.slice(0, most).map(({ document }) => document) }];
  });
  return { total: scored.length, groups };
}
