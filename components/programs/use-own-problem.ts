"use client";
import { useTranslations } from "next-intl";
import type { FormState } from "@/lib/access/form";

/** What is wrong with a form of one's own things, in words. */
export function useOwnProblem(state: FormState, field: string): string | null {
  const t = useTranslations("programs.own.problems");
  const code = state.problem ?? state.fields[field];
  if (!code) return null;
  return t.has(code as "name") ? t(code as "name") : t("not_found");
}
