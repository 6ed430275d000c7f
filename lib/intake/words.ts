/**
 * Answers and facts in the words a reader chose them by: codes by their message, countries and languages by their
 * name, days written out, and every number with what it counts. Used beside the questions and beside the rules.
 */
import { listOf, longDate } from "../i18n/format";
import type { messagesOf } from "../i18n/messages";
import type { Locale } from "../i18n/routing";
import { CHECKS, ROW_FIELDS } from "./fields";
import { SUBDIVISIONS } from "./places";
import type { Answers, QuestionId } from "./schema";
import { STEPS } from "./steps";

/** The messages of the intake. */
export type CheckWords = ReturnType<typeof messagesOf>["check"];
type Row = Record<string, unknown>;
type Table = Readonly<Record<string, string>>;

/** Parts of a row that only the engine reads. */
const UNSAID: ReadonlySet<string> = new Set(["scoreScale", "session", "cycle", "track"]);

const nameOf = (code: string, type: "region" | "language", locale: Locale): string =>
  new Intl.DisplayNames([locale], { type }).of(code) ?? code;

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const filled = (template: string, value: string): string => template.replace("{value}", value);

/** "Label: value", as each language sets its colon. */
const labelled = (label: string, value: string, locale: Locale): string =>
  `${label}${locale === "fr" ? "\u00A0" : ""}: ${value}`;

/** A code in words: by its own table, else a day, a country, a place or a language, else as it was typed. */
function word(key: string, value: string, words: CheckWords, locale: Locale): string {
  const { options, values, said } = words;
  const tables: Record<string, Table> = {
    ...values,
    ...options,
    exam: said.exams,
    schoolAccreditation: options.accreditation,
    accreditations: options.accreditation,
    canadaPermit: options.permit,
    usPermit: options.permit,
    state: options.graduation,
    kind: { ...options.permit, ...values.kind },
    status: { ...options.standing, ...values.status },
  };
  const known = tables[key]?.[value] ?? (key in tables ? undefined : (options.standing as Table)[value]);
  if (known !== undefined && key !== "name" && key !== "schoolName") return known;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return longDate(value, locale);
  if (/^[A-Z]{2}$/.test(value)) return nameOf(value, "region", locale);
  const place = [...SUBDIVISIONS.CA, ...SUBDIVISIONS.US].find((one) => one.code === value);
  if (place) return place[locale];
  if (key === "instruction" || key === "languageOfInstruction") return nameOf(value, "language", locale);
  return value;
}

/** A standing: the step as it was ticked, or the body and where one stands with it. */
function standingWords(row: Row, words: CheckWords, locale: Locale): string {
  for (const [question, steps] of Object.entries(STEPS)) {
    const step = Object.entries(steps).find(
      ([, one]) => one.authority === row.authority && one.track === row.track,
    );
    if (step) return (words.options as unknown as Record<string, Table>)[question]?.[step[0]] ?? step[0];
  }
  const code = [row.authority, row.track].filter(Boolean).join("_");
  const body = (words.said.bodies as Table)[code] ?? code;
  const decided = row.decidedOn ? `, ${longDate(String(row.decidedOn), locale)}` : "";
  return `${labelled(body, word("status", String(row.status), words, locale), locale)}${decided}`;
}

/** A row or a record of answers as one line of words. */
export function rowWords(row: Row, words: CheckWords, locale: Locale): string {
  if (
    "authority" in row &&
    !("years" in row) &&
    (words.values.authority as Table)[String(row.authority)] === undefined
  )
    return standingWords(row, words, locale);
  const said = words.said as unknown as Table;
  const labels = words.fields as Table;
  const parts = Object.entries(row).flatMap(([name, value]): string[] => {
    if (value === undefined || UNSAID.has(name)) return [];
    if (name === "school") return [rowWords(value as Row, words, locale)];
    // Weeks of rotations and the like are numbers for the engine.
    if (value !== null && typeof value === "object" && !Array.isArray(value)) return [];
    if (name in words.said.listing) {
      const answer = value === null ? words.ui.dontKnow : value ? words.ui.yes : words.ui.no;
      return [labelled((words.said.listing as Table)[name] ?? name, answer, locale)];
    }
    if (name === "resident") return [value ? words.ui.yes : words.ui.no];
    if (name === "result" && value === null) return [words.options.result.unknown];
    if (value === null) return [];
    if (typeof value === "boolean") {
      const label = labels[name];
      return label === undefined ? [] : [value ? label : labelled(label, words.ui.no, locale)];
    }
    if (Array.isArray(value)) return value.map((one) => word(name, String(one), words, locale));
    const text = word(name, String(value), words, locale);
    return [typeof said[name] === "string" ? filled(said[name], text) : text];
  });
  return upper(parts.join(" · "));
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
  return [upper(word(question, String(answer), words, locale))];
}
