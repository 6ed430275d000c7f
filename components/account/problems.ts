"use client";
import { useTranslations } from "next-intl";
import type { FormState } from "@/lib/access/form";

/** The words for what a form says back: by field, and all of it as a summary. */
export function useProblems(state: FormState) {
  const t = useTranslations("account.problems");
  const say = (code: string): string => t(code as "email");
  const problems = [
    ...(state.problem ? [{ field: null, text: say(state.problem) }] : []),
    ...Object.entries(state.fields).map(([field, code]) => ({ field, text: say(code) })),
  ];
  return {
    summary: { title: t("title", { count: problems.length }), problems },
    of: (field: string): string | undefined => {
      const code = state.fields[field];
      return code ? say(code) : undefined;
    },
  };
}
