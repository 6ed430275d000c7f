"use client";
import { useTranslations } from "next-intl";
import { useActionState, useId } from "react";
import { Clash } from "@/components/ui/clash";
import { useFormWords } from "@/components/ui/form-words";
import { EMPTY_FORM } from "@/lib/access/form";
import { submitAnswer } from "@/lib/reviews/actions";

/** The answer to what a client asked. */
export function AnswerForm({ client, name, request }: { client: string; name: string; request: string }) {
  const t = useTranslations("reviews.client");
  const [state, send, sending] = useActionState(submitAnswer, EMPTY_FORM);
  const problem = useFormWords(state, "caseload.error").first;
  const field = useId();
  const clash = state.problem === "conflict";
  return (
    <form action={send} className="mt-2">
      <input type="hidden" name="client" value={client} />
      <input type="hidden" name="request" value={request} />
      <label className="field-label" htmlFor={field}>
        {t("answer")}
      </label>
      <textarea
        id={field}
        name="answer"
        className="field"
        rows={3}
        maxLength={10_000}
        key={state.values.answer}
        defaultValue={state.values.answer}
        aria-describedby={`${field}-hint`}
        aria-invalid={problem !== null && !clash}
      />
      {problem && !clash ? (
        <p className="field-error mt-1" role="alert">
          {problem}
        </p>
      ) : null}
      {clash ? (
        <Clash title={t("conflictTitle")} text={t("conflictText")} theirs={state.values.theirs ?? ""} />
      ) : null}
      <div className="flex flex-wrap items-baseline justify-between gap-3 mt-2">
        <p id={`${field}-hint`} className="quiet">
          {t("answerHint", { name })}
        </p>
        <button type="submit" className="button" disabled={sending}>
          {t("send")}
        </button>
      </div>
    </form>
  );
}
