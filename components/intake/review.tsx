"use client";
/** Check your answers: every question with what was said, and a way to change it. */
import { useLocale, useTranslations } from "next-intl";
import { Link, type Locale } from "@/lib/i18n/routing";
import { asked, TOPICS } from "@/lib/intake/questions";
import type { Answers, QuestionId } from "@/lib/intake/schema";
import { useAnswerText } from "./answer-text";

export function Review({
  answers,
  onChange,
  onResume,
}: {
  answers: Answers;
  onChange: (question: QuestionId) => void;
  /** Goes to the first question that has no answer; null where all have one. */
  onResume: (() => void) | null;
}) {
  const t = useTranslations("check");
  const locale = useLocale() as Locale;
  const textOf = useAnswerText(locale);
  const questions = asked(answers);
  const left = questions.filter(({ id }) => answers[id] === undefined).length;
  // Above the answers too: on a phone they fill many screens, and most people have nothing to change.
  const onwards = (margin: string) => (
    <p className={`${margin} flex flex-wrap items-center gap-x-6 gap-y-3`}>
      <Link className="button" href="/pathways">
        {t("ui.showVerdicts")}
      </Link>
      {onResume ? (
        <button type="button" className="button plain" onClick={onResume}>
          {t("ui.answerLeft", { count: left })}
        </button>
      ) : null}
    </p>
  );
  return (
    <>
      <h1>{t("ui.review")}</h1>
      <p className="quiet mt-2">{t("ui.reviewLead")}</p>
      {onwards("mt-5")}
      {TOPICS.map((topic) => (
        <section key={topic} className="mt-8" aria-labelledby={`topic-${topic}`}>
          <h2 id={`topic-${topic}`} className="!text-[1.1875rem]">
            {t(`topics.${topic}`)}
          </h2>
          <dl className="ruled mt-2">
            {questions
              .filter((question) => question.topic === topic)
              .map(({ id }) => {
                const title = t(`questions.${id}.title` as "questions.nac.title");
                return (
                  <div key={id} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[1fr_1fr_auto]">
                    <dt className="quiet">{title}</dt>
                    <dd
                      className={
                        answers[id] === undefined ? "quiet" : answers[id] === null ? "text-[var(--open)]" : ""
                      }
                    >
                      {textOf(id, answers[id]).map((line) => (
                        <p key={line}>{line}</p>
                      ))}
                    </dd>
                    <dd>
                      <button
                        type="button"
                        className="text-accent underline underline-offset-4 min-h-6"
                        onClick={() => onChange(id)}
                      >
                        {t("ui.change")}
                        <span className="sr-only">: {title}</span>
                      </button>
                    </dd>
                  </div>
                );
              })}
          </dl>
        </section>
      ))}
      {onwards("mt-8")}
    </>
  );
}
