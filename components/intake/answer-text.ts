"use client";
import { useTranslations } from "next-intl";
import { listOf, longDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import { SUBDIVISIONS } from "@/lib/intake/places";
import type { Answers, QuestionId } from "@/lib/intake/schema";

type T = ReturnType<typeof useTranslations<"check">>;

/** Turns stored answers into the words a reader chose. */
export function useAnswerText(locale: Locale): (question: QuestionId, answer: Answers[QuestionId]) => string {
  const t = useTranslations("check");
  return (question, answer) => answerText(question, answer, t, locale);
}

const has = (t: T, key: string) => t.has(key as "ui.yes");
const say = (t: T, key: string) => t(key as "ui.yes");

function answerText(question: QuestionId, answer: Answers[QuestionId], t: T, locale: Locale): string {
  if (answer === undefined) return t("ui.notAnswered");
  if (answer === null) return t("ui.unknown");
  if (Array.isArray(answer)) {
    if (answer.length === 0) return t("ui.noneYet");
    return listOf(
      answer.map((one) =>
        typeof one === "string"
          ? word(question, one, t, locale)
          : rowText(one as Record<string, unknown>, t, locale),
      ),
      locale,
    );
  }
  if (typeof answer === "object") return rowText(answer as Record<string, unknown>, t, locale);
  if (typeof answer === "boolean") return t(answer ? "ui.yes" : "ui.no");
  return word(question, String(answer), t, locale);
}

/** A code in words: by the question's own choices, else a country or a language, else as it was typed. */
function word(question: string, code: string, t: T, locale: Locale): string {
  for (const table of [
    `options.${question}`,
    "options.standing",
    "options.permit",
    "options.accreditation",
    "options.result",
    `values.${question}`,
  ]) {
    if (/^[a-z0-9_]+$/.test(code) && has(t, `${table}.${code}`)) return say(t, `${table}.${code}`);
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(code)) return longDate(code, locale);
  if (/^[A-Z]{2}$/.test(code)) return new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code;
  const place = [...SUBDIVISIONS.CA, ...SUBDIVISIONS.US].find((one) => one.code === code);
  if (place) return place[locale];
  if (question === "instruction")
    return new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;
  return code;
}

function rowText(row: Record<string, unknown>, t: T, locale: Locale): string {
  const parts = Object.entries(row).flatMap(([name, value]): string[] => {
    if (name === "wdoms" || name === "canadaNote" || name === "ecfmgNote") {
      return [
        `${say(t, `options.listing.${name}`)} ${value === null ? t("ui.dontKnow") : t(value ? "ui.yes" : "ui.no")}`,
      ];
    }
    if (name === "resident") return [t(value ? "ui.yes" : "ui.no")];
    if (name === "state") return [say(t, `options.graduation.${String(value)}`)];
    if (name === "result" && value === null) return [t("options.result.unknown")];
    if (typeof value === "boolean")
      return value && has(t, `fields.${name}`) ? [say(t, `fields.${name}`)] : [];
    return value === undefined || value === null ? [] : [word(name, String(value), t, locale)];
  });
  return parts.join(", ");
}
