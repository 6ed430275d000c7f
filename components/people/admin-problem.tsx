"use client";
import { useTranslations } from "next-intl";
import type { FormState } from "@/lib/access/form";

/** The sentence for a code of an admin's form. */
export function useAdminWords(): (code: string) => string {
  const t = useTranslations("admin");
  return (code) => {
    const key = `error.${code}` as "error.other";
    return t.has(key) ? t(key) : t("error.other");
  };
}

/** What is wrong with a small form, where it stands. */
export function AdminProblem({ state }: { state: FormState }) {
  const words = useAdminWords();
  const code = state.problem ?? Object.values(state.fields)[0];
  return code ? (
    <p className="field-error mt-1" role="alert">
      {words(code)}
    </p>
  ) : null;
}
