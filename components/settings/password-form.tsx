"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { useFormWords } from "@/components/ui/form-words";
import { PasswordField } from "@/components/ui/password-field";
import { ProblemSummary } from "@/components/ui/problem-summary";
import { EMPTY_FORM, type FormState } from "@/lib/access/form";
import { Done } from "./done";

/** A new password, for whoever knows the old one. `email` lets a password manager know whose it is. */
export function PasswordForm({
  action,
  email,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  email: string;
}) {
  const t = useTranslations("settings");
  const [state, submit, pending] = useActionState(action, EMPTY_FORM);
  const problems = useFormWords(state, "settings.problems", "account.problems");
  return (
    <form action={submit} className="grid gap-6 max-w-[440px]" noValidate>
      <ProblemSummary words={problems} />
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        name="oldPassword"
        label={t("oldPassword")}
        show={t("show")}
        error={problems.of("oldPassword")}
      />
      <PasswordField
        name="newPassword"
        label={t("newPassword")}
        hint={t("passwordHint")}
        show={t("show")}
        fresh
        error={problems.of("newPassword")}
      />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <button type="submit" className="button second" disabled={pending}>
          {t("changePassword")}
        </button>
        <Done when={state.done}>{t("passwordChanged")}</Done>
      </div>
    </form>
  );
}
