"use client";
/** The form that asks a person to look at a verdict. */
import { useTranslations } from "next-intl";
import { useActionState, useId } from "react";
import { EMPTY_FORM, type FormState } from "@/lib/access/form";
import { Link } from "@/lib/i18n/routing";
import { MOST_WAITING } from "@/lib/reviews/codes";

export interface AskFormProps {
  pathway: string;
  /** The id of the request, made with the page, so that a form sent twice asks once. */
  id: string;
  ask: (state: FormState, form: FormData) => Promise<FormState>;
}

export function AskForm({ pathway, id, ask }: AskFormProps) {
  const t = useTranslations("reviews.own");
  const ids = useId();
  // A connection that fails keeps what was typed, as a refusal does.
  const [state, send, sending] = useActionState(
    (before: FormState, form: FormData) =>
      ask(before, form).catch(
        (): FormState => ({
          problem: "not_found",
          fields: {},
          values: { body: String(form.get("body") ?? "") },
        }),
      ),
    EMPTY_FORM,
  );
  const fault = state.fields.body;
  if (state.done)
    return (
      <p role="status" className="border-l-[3px] border-accent pl-4 font-semibold">
        {t("sent")}
      </p>
    );
  return (
    <details className="no-print" open={state.problem !== undefined || fault !== undefined || undefined}>
      <summary className="button second !inline-flex list-none">{t("ask")}</summary>
      <form action={send} className="mt-5 max-w-[640px]">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="pathway" value={pathway} />
        <label className="field-label" htmlFor={`${ids}-body`}>
          {t("body")}
        </label>
        <p id={`${ids}-hint`} className="small quiet mb-1.5">
          {t("bodyHint")}
        </p>
        {fault ? (
          <p id={`${ids}-error`} role="alert" className="field-error mb-1.5">
            {t(fault as "empty")}
          </p>
        ) : null}
        <textarea
          id={`${ids}-body`}
          name="body"
          rows={5}
          maxLength={2000}
          className="field"
          required
          key={JSON.stringify(state.values)}
          defaultValue={state.values.body ?? ""}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `${ids}-hint ${ids}-error` : `${ids}-hint`}
        />
        {state.problem ? (
          <p role="alert" className="field-error mt-3">
            {t(state.problem as "not_found", { count: MOST_WAITING })}{" "}
            {state.problem === "signed_out" ? (
              <Link href="/sign-in" target="_blank">
                {t("signIn")}
              </Link>
            ) : null}
          </p>
        ) : null}
        <button type="submit" className="button mt-4" aria-disabled={sending}>
          {t("send")}
        </button>
      </form>
    </details>
  );
}
