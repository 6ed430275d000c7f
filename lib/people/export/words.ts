/** A stored fact field by field, in words. */
import { createTranslator } from "next-intl";
import { longDate } from "../../i18n/format";
import { messagesOf } from "../../i18n/messages";
import type { Locale } from "../../i18n/routing";
import { SUBDIVISIONS } from "../../intake/places";
import type { Json } from "./schema";

/** Fields whose value is an ISO code of a country, or of a province or state. */
const PLACES = new Set([
  "country",
  "schoolCountry",
  "jurisdiction",
  "jurisdictions",
  "subdivision",
  "province",
]);
const LANGUAGES = new Set(["language", "languages", "languageOfInstruction"]);
/** Fields people wrote themselves. */
const OWN_WORDS = new Set(["schoolName", "name"]);

function placeName(code: string, locale: Locale): string {
  if (/^[A-Z]{2}$/.test(code)) return new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code;
  const known = [...SUBDIVISIONS.CA, ...SUBDIVISIONS.US].find((place) => place.code === code);
  return known?.[locale] ?? code;
}

/** A code by the word the questions use for it, else itself, readable. The same code may mean two things in two topics. */
function codeWord(topic: string, field: string, code: string, locale: Locale): string {
  const { check, settings } = messagesOf(locale);
  const { options, values, said } = check;
  const standing = topic === "standings";
  const tables: Record<string, Record<string, string>> = {
    ...values,
    exam: said.exams,
    paper: settings.document.papers,
    specialties: values.specialty,
    accreditations: options.accreditation,
    result: options.result,
    degree: options.degree,
    kind: { ...options.permit, ...settings.document.kinds, ...values.kind },
    status: standing ? options.standing : values.status,
    authority: standing ? { ...said.bodies, ...settings.document.bodies } : values.authority,
  };
  return tables[field]?.[code] ?? code.replaceAll("_", " ");
}

function valueText(topic: string, field: string, value: Json, locale: Locale): string {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "settings" });
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (typeof value === "number")
    return field === "year" ? String(value) : new Intl.NumberFormat(`${locale}-CA`).format(value);
  if (Array.isArray(value))
    return value.length === 0
      ? t("nothing")
      : value.map((one) => valueText(topic, field, one, locale)).join(", ");
  if (value !== null && typeof value === "object")
    return Object.entries(value)
      .map(
        ([code, held]) =>
          `${codeWord(topic, "specialty", code, locale)}: ${valueText(topic, field, held, locale)}`,
      )
      .join(", ");
  const text = String(value);
  if (OWN_WORDS.has(field)) return text;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return longDate(text, locale);
  if (PLACES.has(field)) return placeName(text, locale);
  if (LANGUAGES.has(field)) return new Intl.DisplayNames([locale], { type: "language" }).of(text) ?? text;
  return codeWord(topic, field, text, locale);
}

/** Label and value of each field that is given. */
export function fieldTexts(
  topic: string,
  says: Record<string, Json>,
  locale: Locale,
): [label: string, value: string][] {
  const fields: Record<string, string> = messagesOf(locale).settings.document.fields;
  return Object.entries(says).map(([field, value]) => [
    fields[field] ?? field,
    valueText(topic, field, value, locale),
  ]);
}

/** The word for a code somebody is unsure of: an exam, a body or a place. */
export function codeName(topic: string, code: string, locale: Locale): string {
  if (topic === "exams") return codeWord(topic, "exam", code, locale);
  if (topic === "standings") return codeWord(topic, "authority", code, locale);
  return placeName(code, locale);
}
