/** What is typed into a field, in words, by the words the field brings along. Light enough for the browser. */
import { longDate, monthAndYear, sentenceCase } from "../i18n/format";
import type { Locale } from "../i18n/routing";
import { isDay } from "../intake/fields";
import { languageName, placeName } from "../intake/places";
import { NONE, type WordedField } from "./typing";

/** The text of a field in words; text that is not right yet stays as it was typed. */
export function typedWords(field: WordedField, text: string, locale: Locale): string {
  const word = (code: string) => field.words[code] ?? code.replaceAll("_", " ");
  switch (field.type) {
    case "date":
      return isDay(text) ? longDate(text, locale) : text;
    case "month":
      return /^\d{4}-\d{2}$/.test(text) ? monthAndYear(text, locale) : text;
    case "country":
    case "subdivision":
    case "place":
      return placeName(text, locale);
    case "language":
      return sentenceCase(languageName(text, locale), locale);
    case "several":
      return text === NONE ? word(NONE) : text.split(",").map(word).join(", ");
    case "choice":
    case "yes_no":
      return word(text);
    default:
      return text;
  }
}
