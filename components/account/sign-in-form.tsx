"use client";
import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";
import { useFormWords } from "@/components/ui/form-words";
import { PasswordField } from "@/components/ui/password-field";
import { ProblemSummary } from "@/components/ui/problem-summary";
import { TextField } from "@/components/ui/text-field";
import { EMPTY_FORM, type FormState } from "@/lib/access/form";
import { Link } from "@/lib/i18n/routing";
import { enter } from "./enter";

/** Address and password. `next` is where the person wanted to go. */
export function SignInForm({ next }: { next: string | null }) {
  const t = useTranslations("account");
  const locale = useLocale();
  const [state, submit, pending] = useActionState(async (_: FormState, form: FormData) => {
    const refused = await enter({
      way: "password",
      email: String(form.get("email")),
      password: String(form.get("password")),
    });
    // The page itself knows where somebody who is signed in belongs.
    if (!refused)
      window.location.assign(`/${locale}/sign-in${next ? `?next=${encodeURIComponent(next)}` : ""}`);
    return refused ?? EMPTY_FORM;
  }, EMPTY_FORM);
  const problems = useFormWords(state, "account.problems");
  return (
    <form action={submit} className="mt-8 grid gap-6 max-w-[440px]" noValidate>
      <ProblemSummary words={problems} />
      <TextField
        name="email"
        type="email"
        autoComplete="username"
        required
        label={t("email")}
        defaultValue={state.values.email ?? ""}
        error={problems.of("email")}
      />
      <PasswordField label={t("password")} show={t("show")} error={problems.of("password")} />
      <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <button type="submit" className="button" disabled={pending}>
          {t("signIn")}
        </button>
        <Link href="/forgot">{t("forgot")}</Link>
      </p>
    </form>
  );
}
