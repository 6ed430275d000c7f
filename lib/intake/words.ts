/**
 * Answers in the words a reader chose them by: codes by their message, countries and languages by their name, days
 * written out, and every number with what it counts. The facts of a file share these words.
 */
import { label, listOf, longDate, sentenceCase } from "../i18n/format";
import type { messagesOf } from "../i18n/messages";
import type { Locale } from "../i18n/routing";
import { CHECKS, ROW_FIELDS } from "./fields";
import { languageName, placeName } from "./places";
import type { Answers, QuestionId } from "./schema";

/** The messages of the intake. */
type CheckWords = ReturnType<typeof messagesOf>["check"];
type Row = Record<string, unknown>;
type Table = Readonly<Record<string, string>>;

/** "Label: value". */
export const labelled = (text: string, value: string, locale: Locale): string =>
  `${label(text, locale)} ${value}`;

/** A value with what it says, such as "taken on" a day; undefined where it says enough by itself. */
export function saidWords(name: string, value: string, { said }: CheckWords): string | undefined {
  const sentence = (said as Record<string, string | Table>)[name];
  return typeof sentence === "string" ? sentence.replace("{value}", value) : undefined;
}

/** The words of codes by the field they stand in: of the questions, and of the facts a file holds. */
export function codeTables({ options, values, said }: CheckWords): Record<string, Table> {
  return {
    ...values,
    ...options,
    exam: said.exams,
    specialties: values.specialty,
    schoolAccreditation: options.accreditation,
    accreditations: options.accreditation,
    canadaPermit: options.permit,
    usPermit: options.permit,
    state: options.graduation,
    kind: { ...options.permit, ...values.kind },
    status: { ...options.standing, ...values.status },
  };
}

/** A code in words: by its own table, else a day, a country, a place or a language, else as it was typed. */
function word(key: string, value: string, words: CheckWords, locale: Locale): string {
  const tables = codeTables(words);
  const standing: Table = words.options.standing;
  const known = tables[key]?.[value] ?? (key in tables ? undefined : standing[value]);
  if (known !== undefined && key !== "name" && key !== "schoolName") return known;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return longDate(value, locale);
  if (key === "instruction" || key === "languageOfInstruction") return languageName(value, locale);
  return placeName(value, locale);
}

/** A row or a record of answers as one line of words. The month of a sitting is the engine's alone. */
export function rowWords(row: Row, words: CheckWords, locale: Locale): string {
  const labels: Table = words.fields;
  const listing: Table = words.said.listing;
  const parts = Object.entries(row).flatMap(([name, value]): string[] => {
    if (value === undefined || name === "session") return [];
    if (listing[name] !== undefined) {
      const answer = value === null ? words.ui.dontKnow : value ? words.ui.yes : words.ui.no;
      return [labelled(listing[name], answer, locale)];
    }
    if (name === "resident") return [value ? words.ui.yes : words.ui.no];
    if (name === "result" && value === null) return [words.options.result.unknown];
    if (value === null) return [];
    if (typeof value === "boolean") {
      const text = labels[name];
      return text === undefined ? [] : [value ? text : labelled(text, words.ui.no, locale)];
    }
    if (Array.isArray(value)) return value.map((one) => word(name, String(one), words, locale));
    const text = word(name, String(value), words, locale);
    return [saidWords(name, text, words) ?? text];
  });
  return sentenceCase(parts.join(" · "), locale);
}

/** What the two answers of a question with entries say: that there is none, and that there are some. */
export function rowsWords(question: QuestionId, words: CheckWords): { none: string; some: string } {
  const own: Partial<Record<QuestionId, { none: string; some: string }>> = words.rows;
  if (ROW_FIELDS[question]?.[0]?.name === "result") return words.options.exam;
  return own[question] ?? { none: words.ui.noneYet, some: words.ui.someRows };
}

/** An answer as lines of words: one for every row or choice. */
export function answerWords(
  question: QuestionId,
  answer: Answers[QuestionId],
  words: CheckWords,
  locale: Locale,
): string[] {
  if (answer === undefined) return [words.ui.notAnswered];
  if (answer === null) return [words.ui.unknown];
  if (Array.isArray(answer)) {
    if (answer.length === 0) return [question in CHECKS ? words.ui.none : rowsWords(question, words).none];
    return question === "citizenships"
      ? [
          listOf(
            answer.map((one) => word(question, String(one), words, locale)),
            locale,
          ),
        ]
      : answer.map((one) =>
          typeof one === "string" ? word(question, one, words, locale) : rowWords(one as Row, words, locale),
        );
  }
  if (question === "schoolListing")
    return Object.entries(answer as Row).map((entry) => rowWords(Object.fromEntries([entry]), words, locale));
  if (typeof answer === "object") return [rowWords(answer as Row, words, locale)];
  if (typeof answer === "boolean") return [answer ? words.ui.yes : words.ui.no];
  return [sentenceCase(word(question, String(answer), words, locale), locale)];
}
