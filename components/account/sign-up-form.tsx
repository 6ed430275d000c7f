"use client";
import { useTranslations } from "next-intl";
import { useActionState, useId, useSyncExternalStore } from "react";
import { PasswordField } from "@/components/ui/password-field";
import { ProblemSummary } from "@/components/ui/problem-summary";
import { TextField } from "@/components/ui/text-field";
import { EMPTY_FORM, type FormState } from "@/lib/access/form";
import { onAnswersChanged, storedText } from "@/lib/intake/storage";
import { useProblems } from "./problems";

export interface ConsentChoice {
  purpose: string;
  text: string;
}

/** Opening an account. The answers of this browser go with the form, so that any device may confirm the address. */
export function SignUpForm({
  action,
  consents,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  consents: readonly ConsentChoice[];
}) {
  const t = useTranslations("account");
  const id = useId();
  const answers = useSyncExternalStore(onAnswersChanged, storedText, () => null);
  const [state, submit, pending] = useActionState(action, EMPTY_FORM);
  const problems = useProblems(state);
  if (state.done) return <Sent text={t("sentSignUp", { email: state.values.email ?? "" })} />;
  return (
    <form action={submit} className="mt-8 grid gap-6 max-w-[560px]" noValidate>
      <ProblemSummary {...problems.summary} />
      {answers ? <p className="border-l-[3px] border-accent pl-3 quiet">{t("carries")}</p> : null}
      <input type="hidden" name="answers" value={answers ?? ""} />
      <TextField
        name="name"
        autoComplete="name"
        required
        label={t("name")}
        hint={t("nameHint")}
        defaultValue={state.values.name ?? ""}
        error={problems.of("name")}
      />
      <TextField
        name="email"
        type="email"
        autoComplete="email"
        required
        label={t("email")}
        defaultValue={state.values.email ?? ""}
        error={problems.of("email")}
      />
      <PasswordField
        label={t("password")}
        show={t("show")}
        hint={t("passwordHint")}
        fresh
        error={problems.of("password")}
      />
      <fieldset aria-describedby={`${id}-hint`}>
        <legend className="field-label">{t("consents")}</legend>
        <p id={`${id}-hint`} className="small quiet">
          {t("consentsHint")}
        </p>
        <div className="ruled mt-3">
          {consents.map(({ purpose, text }) => {
            const error = problems.of(purpose);
            return (
              <div key={purpose} className="py-3">
                <label className="flex gap-3 items-start">
                  <input
                    id={`field-${purpose}`}
                    type="checkbox"
                    name={purpose}
                    className="mt-1.5 size-5 flex-none"
                    defaultChecked={state.values[purpose] === "on"}
                    aria-invalid={error ? true : undefined}
                    aria-describedby={error ? `${id}-${purpose}` : undefined}
                  />
                  <span>{text}</span>
                </label>
                {error ? (
                  <p id={`${id}-${purpose}`} className="field-error mt-2">
                    {error}
                  </p>
                ) : null}
              </div>
            );
          })}
        </div>
      </fieldset>
      <p>
        <button type="submit" className="button" disabled={pending}>
          {t("create")}
        </button>
      </p>
    </form>
  );
}

/** What stands where a form was once its message is on the way. */
export function Sent({ text }: { text: string }) {
  const t = useTranslations("account");
  return (
    <section className="mt-8 measure" role="status">
      <h2>{t("sentTitle")}</h2>
      <p className="mt-3">{text}</p>
      <p className="mt-3 quiet">{t("notArrived")}</p>
    </section>
  );
}
