"use client";
import { useTranslations } from "next-intl";
import type { FormState } from "@/lib/access/form";

/** The words for what a form of the settings says back: its own first, else those every account form shares. */
export function useProblems(state: FormState) {
  const own = useTranslations("settings.problems");
  const shared = useTranslations("account.problems");
  const say = (code: string): string =>
    own.has(code as "language") ? own(code as "language") : shared(code as "email");
  const problems = [
    ...(state.problem ? [{ field: null, text: say(state.problem) }] : []),
    ...Object.entries(state.fields).map(([field, code]) => ({ field, text: say(code) })),
  ];
  return {
    summary: { title: shared("title", { count: problems.length }), problems },
    of: (field: string): string | undefined => {
      const code = state.fields[field];
      return code ? say(code) : undefined;
    },
  };
}
