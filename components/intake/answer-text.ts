"use client";
import { useMessages } from "next-intl";
import type { Locale } from "@/lib/i18n/routing";
import type { Answers, QuestionId } from "@/lib/intake/schema";
import { answerWords } from "@/lib/intake/words";

/** Turns stored answers into the words a reader chose, a line for every row. */
export function useAnswerText(
  locale: Locale,
): (question: QuestionId, answer: Answers[QuestionId]) => string[] {
  const words = useMessages().check;
  return (question, answer) => answerWords(question, answer, words, locale);
}
