"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { useFormWords } from "@/components/ui/form-words";
import { ProblemSummary } from "@/components/ui/problem-summary";
import { TextField } from "@/components/ui/text-field";
import { EMPTY_FORM, type FormState } from "@/lib/access/form";
import { Sent } from "./sign-up-form";

/** Asking for a link to a new password. The answer is the same whether there is such an account or not. */
export function ForgotForm({ action }: { action: (state: FormState, form: FormData) => Promise<FormState> }) {
  const t = useTranslations("account");
  const [state, submit, pending] = useActionState(action, EMPTY_FORM);
  const problems = useFormWords(state, "account.problems");
  if (state.done) return <Sent text={t("sentReset", { email: state.values.email ?? "" })} />;
  return (
    <form action={submit} className="mt-8 grid gap-6 max-w-[440px]" noValidate>
      <ProblemSummary words={problems} />
      <TextField
        name="email"
        type="email"
        autoComplete="email"
        required
        label={t("email")}
        defaultValue={state.values.email ?? ""}
        error={problems.of("email")}
      />
      <p>
        <button type="submit" className="button" disabled={pending}>
          {t("sendLink")}
        </button>
      </p>
    </form>
  );
}
