"use client";
import { useTranslations } from "next-intl";
import { useActionState, useId } from "react";
import { useFormWords } from "@/components/ui/form-words";
import { ProblemSummary } from "@/components/ui/problem-summary";
import { TextField } from "@/components/ui/text-field";
import { EMPTY_FORM, type FormState } from "@/lib/access/form";
import { Done } from "./done";

/** Name and language. */
export function AccountForm({
  action,
  name,
  language,
  email,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  name: string;
  language: string;
  email: string;
}) {
  const t = useTranslations("settings");
  const id = useId();
  const [state, submit, pending] = useActionState(action, EMPTY_FORM);
  const problems = useFormWords(state, "settings.problems", "account.problems");
  return (
    <form action={submit} className="grid gap-6 max-w-[440px]" noValidate>
      <ProblemSummary words={problems} />
      <TextField
        name="name"
        autoComplete="name"
        required
        label={t("name")}
        hint={t("nameHint")}
        defaultValue={state.values.name ?? name}
        error={problems.of("name")}
      />
      <div>
        <p className="field-label">{t("email")}</p>
        <p className="break-words">{email}</p>
      </div>
      <div>
        <label className="field-label" htmlFor={id}>
          {t("language")}
        </label>
        <select id={id} name="language" className="field" defaultValue={state.values.language ?? language}>
          <option value="en">{t("en")}</option>
          <option value="fr">{t("fr")}</option>
        </select>
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <button type="submit" className="button" disabled={pending}>
          {t("save")}
        </button>
        <Done when={state.done}>{t("saved")}</Done>
      </div>
    </form>
  );
}
