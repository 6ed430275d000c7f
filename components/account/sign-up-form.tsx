"use client";
import { useTranslations } from "next-intl";
import { useActionState, useSyncExternalStore } from "react";
import { useFormWords } from "@/components/ui/form-words";
import { PasswordField } from "@/components/ui/password-field";
import { ProblemSummary } from "@/components/ui/problem-summary";
import { TextField } from "@/components/ui/text-field";
import { EMPTY_FORM, type FormState } from "@/lib/access/form";
import { ANSWERS_KEY, onAnswersChanged, storedText } from "@/lib/intake/storage";
import { type ConsentChoice, ConsentChoices } from "./consent-choices";

/** Opening an account. The answers of this browser go with the form, so that any device may confirm the address. */
export function SignUpForm({
  action,
  consents,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  consents: readonly ConsentChoice[];
}) {
  const t = useTranslations("account");
  const answers = useSyncExternalStore(onAnswersChanged, storedText, () => null);
  const [state, submit, pending] = useActionState(action, EMPTY_FORM);
  const problems = useFormWords(state, "account.problems");
  if (state.done) return <Sent text={t("sentSignUp", { email: state.values.email ?? "" })} />;
  return (
    <form action={submit} className="mt-8 grid gap-6 max-w-[560px]" noValidate>
      <ProblemSummary words={problems} />
      {answers ? <p className="border-l-[3px] border-accent pl-3 quiet">{t("carries")}</p> : null}
      <input type="hidden" name="answers" value={answers ?? ""} data-stored={ANSWERS_KEY} />
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
      <ConsentChoices consents={consents} values={state.values} problemOf={problems.of} />
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
