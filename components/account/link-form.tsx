"use client";
import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";
import { useFormWords } from "@/components/ui/form-words";
import { PasswordField } from "@/components/ui/password-field";
import { ProblemSummary } from "@/components/ui/problem-summary";
import { useInBrowser } from "@/components/ui/use-in-browser";
import { EMPTY_FORM, type FormState } from "@/lib/access/form";
import { eraseAnswers } from "@/lib/intake/storage";
import { type ConsentChoice, ConsentChoices } from "./consent-choices";
import { enter, tokenHere } from "./enter";

/** What a mailed link opens: a password, typed again or new, what an invited person agrees to, and in. */
export function LinkForm({
  way,
  consents = [],
}: {
  way: "sign_up" | "new_password";
  consents?: readonly ConsentChoice[];
}) {
  const t = useTranslations("account");
  const locale = useLocale();
  const inBrowser = useInBrowser();
  const token = inBrowser ? tokenHere() : null;
  const [state, submit, pending] = useActionState(async (_: FormState, form: FormData) => {
    const agreed = consents.filter(({ purpose }) => form.has(purpose)).map(({ purpose }) => purpose);
    const refused = await enter({
      way,
      token: tokenHere(),
      password: String(form.get("password")),
      agreed: agreed.join(" "),
    });
    if (refused) {
      // Everything that is wrong at once: the door names one thing at a time.
      const needs = consents.length > 0 && !agreed.includes("advising");
      return {
        ...refused,
        fields: { ...refused.fields, ...(needs ? { advising: "advising" } : {}) },
        values: Object.fromEntries(agreed.map((purpose) => [purpose, "on"])),
      };
    }
    // The answers live in the account now; what stood in this browser would only grow old.
    if (way === "sign_up") eraseAnswers();
    window.location.assign(`/${locale}/sign-in`);
    return EMPTY_FORM;
  }, EMPTY_FORM);
  const problems = useFormWords(state, "account.problems");
  const fresh = way === "new_password";
  if (token === "") return <p className="field-error mt-8">{t("noToken")}</p>;
  return (
    <form action={submit} className="mt-8 grid gap-6 max-w-[560px]" noValidate>
      <ProblemSummary words={problems} />
      <PasswordField
        label={t(fresh ? "newPassword" : "password")}
        show={t("show")}
        fresh={fresh}
        {...(fresh ? { hint: t("passwordHint") } : {})}
        error={problems.of("password")}
      />
      {consents.length > 0 ? (
        <ConsentChoices consents={consents} values={state.values} problemOf={problems.of} />
      ) : null}
      <p>
        <button type="submit" className="button" disabled={pending}>
          {t(consents.length > 0 ? "create" : fresh ? "setPassword" : "confirm")}
        </button>
      </p>
    </form>
  );
}
