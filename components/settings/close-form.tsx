"use client";
import { useTranslations } from "next-intl";
import { useActionState, useId } from "react";
import { useFormWords } from "@/components/ui/form-words";
import { PasswordField } from "@/components/ui/password-field";
import { ProblemSummary } from "@/components/ui/problem-summary";
import { EMPTY_FORM, type FormState } from "@/lib/access/form";
import { Link } from "@/lib/i18n/routing";

/** The last question before a file is gone: that its meaning was read, and who is there. */
export function CloseForm({ action }: { action: (state: FormState, form: FormData) => Promise<FormState> }) {
  const t = useTranslations("settings");
  const id = useId();
  const [state, submit, pending] = useActionState(action, EMPTY_FORM);
  const problems = useFormWords(state, "settings.problems", "account.problems");
  const error = problems.of("understood");
  return (
    <form action={submit} className="grid gap-6 max-w-[520px]" noValidate>
      <ProblemSummary words={problems} />
      <div className={error ? "field-error" : ""}>
        <label className="flex gap-3 items-start text-ink text-[1.0625rem]">
          <input
            id="field-understood"
            type="checkbox"
            name="understood"
            className="mt-1 size-5 flex-none"
            defaultChecked={state.values.understood === "on"}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? id : undefined}
          />
          <span>{t("understood")}</span>
        </label>
        {error ? (
          <p id={id} className="mt-1.5">
            {error}
          </p>
        ) : null}
      </div>
      <PasswordField label={t("closePassword")} show={t("show")} error={problems.of("password")} />
      <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <button type="submit" className="button" disabled={pending}>
          {t("closeNow")}
        </button>
        <Link href="/settings">{t("keep")}</Link>
      </p>
    </form>
  );
}
