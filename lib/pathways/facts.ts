/** What is known about a person, row by row, in words: for the ledger beside each rule. */
import type { Profile } from "../eligibility/profile";
import { longDate } from "../i18n/format";
import { messagesOf } from "../i18n/messages";
import type { Locale } from "../i18n/routing";

type Row = Record<string, unknown>;

const EXAM_NAMES: Record<string, { en: string; fr: string }> = {
  mccqe1: { en: "MCCQE Part I", fr: "EACMC, partie I" },
  mccqe2: { en: "MCCQE Part II", fr: "EACMC, partie II" },
  nac: { en: "NAC Examination", fr: "examen de la CNE" },
  usmle_step1: { en: "USMLE Step 1", fr: "USMLE Step 1" },
  usmle_step2ck: { en: "USMLE Step 2 CK", fr: "USMLE Step 2 CK" },
  usmle_step2cs: { en: "USMLE Step 2 CS", fr: "USMLE Step 2 CS" },
  usmle_step3: { en: "USMLE Step 3", fr: "USMLE Step 3" },
};

/** The name of a country in a language. */
export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code;
}

/** The value in words: a code by its message, a country by its name, a date written out. */
function wordOf(key: string, value: unknown, locale: Locale): string | null {
  const { options, values } = messagesOf(locale).check;
  if (typeof value === "boolean" || value === null || value === undefined) return null;
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return longDate(text, locale);
  if (key === "country" || key === "jurisdiction")
    return /^[A-Z]{2}$/.test(text) ? countryName(text, locale) : text.replace("-", " ");
  if (key === "subdivision") return text.replace("-", " ");
  if (key === "exam") return EXAM_NAMES[text]?.[locale] ?? text;
  if (key === "authority") return text.replaceAll("_", " ").toUpperCase();
  if (key === "track" || key === "cycle" || key === "scoreScale" || key === "session") return null;
  const tables: Record<string, Record<string, string>> = {
    ...values,
    result: options.result,
    degree: options.degree,
    kind: { ...options.permit, ...values.kind },
    status: { ...options.standing, ...values.status },
  };
  return tables[key]?.[text] ?? text.replaceAll("_", " ");
}

function rowText(row: Row, locale: Locale): string {
  const parts: string[] = [];
  for (const [key, value] of Object.entries(row)) {
    if (key === "school" && value !== null && typeof value === "object") {
      const school = value as Row;
      parts.push(
        ...[school.name, school.country].flatMap((part, index) =>
          part === undefined ? [] : [index === 1 ? countryName(String(part), locale) : String(part)],
        ),
      );
      continue;
    }
    if (typeof value === "object") continue;
    const word = wordOf(key, value, locale);
    if (word) parts.push(word);
  }
  return parts.join(", ");
}

function valueAt(profile: Profile, pointer: string): unknown {
  return pointer
    .slice(1)
    .split("/")
    .reduce<unknown>(
      (value, step) =>
        value !== null && typeof value === "object" && Object.hasOwn(value, step)
          ? (value as Row)[step]
          : undefined,
      profile,
    );
}

/** Facts at pointers, one sentence each. A list that is known to be empty says so by its absence. */
export function factTexts(profile: Profile, pointers: readonly string[], locale: Locale): string[] {
  const texts = pointers.flatMap((pointer): string[] => {
    const value = valueAt(profile, pointer);
    if (pointer === "/citizenships" && Array.isArray(value))
      return [value.map((code) => countryName(String(code), locale)).join(", ")];
    if (Array.isArray(value))
      return value.map((row) =>
        row !== null && typeof row === "object" ? rowText(row as Row, locale) : String(row),
      );
    if (value !== null && typeof value === "object") return [rowText(value as Row, locale)];
    return [];
  });
  return [...new Set(texts.filter((text) => text !== ""))];
}
