/** A fact of a file in one line of words, as an advisor reads it. */
import type { useTranslations } from "next-intl";
import { longDate } from "@/lib/i18n/format";
import { messagesOf } from "@/lib/i18n/messages";
import type { Locale } from "@/lib/i18n/routing";
import { SUBDIVISIONS } from "@/lib/intake/places";
import type { FactBody, TopicName } from "@/lib/profile/topics";

type T = ReturnType<typeof useTranslations<"caseload">>;

/** Keys that name no fact by themselves. */
const SILENT = new Set(["scoreScale", "session", "cycle", "coreRotations"]);
/** Dates that need a word beside them; the others stand alone. */
const DATE_WORDS: Record<
  string,
  "from" | "to" | "since" | "until" | "issued" | "booked" | "result" | "graduated" | "expected"
> = {
  startedOn: "from",
  from: "from",
  validFrom: "from",
  endedOn: "to",
  to: "to",
  since: "since",
  validUntil: "until",
  expiresOn: "until",
  issuedOn: "issued",
  scheduledFor: "booked",
  resultOn: "result",
  graduatedOn: "graduated",
  expectedGraduationOn: "expected",
};
const NUMBER_WORDS = [
  "score",
  "overall",
  "listening",
  "reading",
  "writing",
  "speaking",
  "creditYears",
  "hoursPerWeek",
  "hours",
  "months",
  "years",
  "iteration",
] as const;
const has = <Key extends string>(keys: readonly Key[], key: string): key is Key => keys.includes(key as Key);

/** A country, or a province or state, by its name. */
export function placeName(code: string, locale: Locale): string {
  const subdivision = [...SUBDIVISIONS.CA, ...SUBDIVISIONS.US].find((one) => one.code === code);
  if (subdivision) return subdivision[locale];
  return /^[A-Z]{2}$/.test(code)
    ? (new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code)
    : code.replace("-", " ");
}

const languageName = (code: string, locale: Locale): string =>
  new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;

/** A code by the messages that know it, else with its underscores as spaces. */
export function codeWord(key: string, code: string, locale: Locale): string {
  const { check, caseload } = messagesOf(locale);
  const own: Record<string, string> = caseload.codes;
  const tables: Record<string, Record<string, string>> = {
    ...check.values,
    result: check.options.result,
    degree: check.options.degree,
    accreditations: check.options.accreditation,
    specialties: check.values.specialty,
    kind: { ...check.options.permit, ...check.values.kind },
    status: { ...check.options.standing, ...check.values.status },
  };
  return tables[key]?.[code] ?? own[code] ?? code.replaceAll("_", " ");
}

function valueWord(key: string, value: unknown, t: T, locale: Locale): string | null {
  if (SILENT.has(key) || value === null || value === undefined) return null;
  if (typeof value === "boolean") {
    const word = `${value ? "yes" : "no"}.${key}` as "yes.completed";
    return t.has(word) ? t(word) : null;
  }
  if (typeof value === "number")
    return has(NUMBER_WORDS, key) ? t(`words.${key}`, { value: String(value) }) : String(value);
  if (Array.isArray(value)) return value.map((one) => valueWord(key, one, t, locale)).join(", ") || null;
  if (typeof value !== "string") return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const date = longDate(value, locale);
    const word = DATE_WORDS[key];
    return word ? t(`words.${word}`, { date }) : date;
  }
  if (key === "languageOfInstruction") return t("words.taughtIn", { language: languageName(value, locale) });
  if (key === "language" || key === "languages") return languageName(value, locale);
  if (["country", "schoolCountry", "subdivision", "jurisdiction", "jurisdictions", "province"].includes(key))
    return placeName(value, locale);
  if (key === "schoolName" || key === "name") return value;
  return codeWord(key, value, locale);
}

/** Fields whose words are common nouns; names of exams, bodies and places keep their capital. */
const CODED = new Set(["result", "kind", "status", "specialty", "outcome"]);

/** A word inside a sentence: small at first, unless it is an abbreviation. */
const lowered = (word: string, locale: Locale): string =>
  /^\p{Lu}[\p{Lu}\d-]/u.test(word) ? word : word.charAt(0).toLocaleLowerCase(locale) + word.slice(1);

/** The fact in words. */
export function factWords(topic: TopicName, body: FactBody, t: T, locale: Locale): string {
  if (topic === "paperNames")
    return t("words.named", {
      paper: codeWord("paper", String(body.paper), locale),
      name: String(body.name),
    });
  // A day it is booked for says that it is booked.
  const { result, ...rest } = body;
  const told = result === "scheduled" && body.scheduledFor ? rest : body;
  const words = Object.entries(told).flatMap(([key, value]) => {
    const word = valueWord(key, value, t, locale);
    return word === null ? [] : [CODED.has(key) ? lowered(word, locale) : word];
  });
  const text = words.join(", ");
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
