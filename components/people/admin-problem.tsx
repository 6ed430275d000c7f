"use client";
import { useFormWords } from "@/components/ui/form-words";
import type { FormState } from "@/lib/access/form";

/** What is wrong with a small form, where it stands. */
export function AdminProblem({ state }: { state: FormState }) {
  const problem = useFormWords(state, "admin.error").first;
  return problem ? (
    <p className="field-error mt-1" role="alert">
      {problem}
    </p>
  ) : null;
}
