"use client";
/** One question: its answer, "I don't know", why we ask, and where to go next. */
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useRef, useState } from "react";
import type { Field } from "@/lib/intake/fields";
import type { Answers, QuestionId } from "@/lib/intake/schema";
import { AnswerField } from "./answer-field";
import { initial, read, UNKNOWN, type Value } from "./answer-value";
import { fieldId, type WrongField } from "./rows-field";

export interface QuestionFormProps {
  question: QuestionId;
  answers: Answers;
  /** The answer as it is stored; null is "I don't know". */
  onAnswer: (value: Answers[QuestionId]) => void;
  onSkip: () => void;
  onBack: (() => void) | null;
  /** True where the reader came to change one answer and returns to the review. */
  changing: boolean;
}

export function QuestionForm({ question, answers, onAnswer, onSkip, onBack, changing }: QuestionFormProps) {
  const t = useTranslations("check");
  const [value, setValue] = useState<Value>(() => initial(question, answers));
  const [problem, setProblem] = useState<string | null>(null);
  const [wrong, setWrong] = useState<WrongField[]>([]);
  const summary = useRef<HTMLDivElement>(null);
  const ids = useId();
  const hintKey = `questions.${question}.hint` as "questions.nac.hint";

  function submit(event: FormEvent) {
    event.preventDefault();
    const result = read(question, value);
    if ("answer" in result) {
      setProblem(null);
      setWrong([]);
      onAnswer(result.answer);
      return;
    }
    setWrong(result.wrong ?? []);
    setProblem(result.wrong ? null : t(`ui.${result.problem}`));
    requestAnimationFrame(() => summary.current?.focus());
  }

  const nameOf = (field: Field): string => t(`fields.${field.name}` as "fields.score");
  const errorOf = (row: number, name: string): string | undefined => {
    const found = wrong.find((one) => one.row === row && one.field.name === name);
    return found && t(found.empty ? "ui.fieldEmpty" : `ui.fieldWrong.${found.field.type}`);
  };

  return (
    <form onSubmit={submit} noValidate>
      <fieldset aria-describedby={t.has(hintKey) ? `${ids}-hint` : undefined}>
        <legend>
          <h1 className="!text-[2rem] max-sm:!text-[1.625rem]">
            {t(`questions.${question}.title` as "questions.nac.title")}
          </h1>
        </legend>
        {t.has(hintKey) ? (
          <p id={`${ids}-hint`} className="quiet mt-2.5 measure">
            {t(hintKey)}
          </p>
        ) : null}
        {problem || wrong.length > 0 ? (
          <div ref={summary} tabIndex={-1} role="alert" className="field-error mt-4">
            <p>
              <b className="font-semibold">{t("ui.errorTitle")}.</b> {problem}
            </p>
            {wrong.length > 0 ? (
              <ul>
                {wrong.map(({ row, field }) => (
                  <li key={`${row} ${field.name}`}>
                    <a
                      className="text-inherit inline-block py-0.5"
                      href={`#${fieldId(ids, row, field.name)}`}
                    >
                      {t("ui.errorField", { field: nameOf(field) })}
                    </a>
                  </li>
                ))}
              </ul>
            ) : null}
          </div>
        ) : null}
        <div className="choices mt-5">
          <AnswerField question={question} value={value} onChange={setValue} id={ids} errorOf={errorOf} />
          <label className="choice unknown">
            <input
              type="radio"
              name={`${ids}-unknown`}
              checked={value === UNKNOWN}
              onChange={() => setValue(UNKNOWN)}
            />
            <span>
              {t("ui.dontKnow")}
              <small>{t("ui.dontKnowHint")}</small>
            </span>
          </label>
        </div>
      </fieldset>
      <section className="why mt-6" aria-labelledby={`${ids}-why`}>
        <h2 id={`${ids}-why`} className="!text-[1.0625rem]">
          {t("ui.whyWeAsk")}
        </h2>
        <p className="quiet mt-0.5 measure">{t(`questions.${question}.why` as "questions.nac.why")}</p>
      </section>
      <p className="mt-7 flex flex-wrap items-center gap-x-6 gap-y-3">
        <button type="submit" className="button">
          {changing ? t("ui.save") : t("ui.continue")}
        </button>
        {onBack ? (
          <button type="button" className="button plain" onClick={onBack}>
            {changing ? t("ui.cancel") : t("ui.back")}
          </button>
        ) : null}
        {changing ? null : (
          <button type="button" className="button plain" onClick={onSkip}>
            {t("ui.skip")}
          </button>
        )}
      </p>
    </form>
  );
}
