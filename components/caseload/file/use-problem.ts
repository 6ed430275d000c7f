"use client";
import { useTranslations } from "next-intl";
import type { FormState } from "@/lib/access/form";

/** The sentence for what is wrong with a form as a whole, or with its first wrong field. */
export function useProblem(state: FormState): string | null {
  const t = useTranslations("caseload");
  const code = state.problem ?? Object.values(state.fields)[0];
  if (!code) return null;
  const key = `error.${code}` as "error.other";
  return t.has(key) ? t(key) : t("error.other");
}
