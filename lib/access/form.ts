/** What a form of ours says back. Safe in the browser. */
import type { z } from "zod";

/** What became of a form: the fields that are wrong by code, and what was typed, so that nothing is lost. */
export interface FormState {
  done?: true;
  /** A code for the whole form; the words stand in the messages. */
  problem?: string;
  /** Field name to code. */
  fields: Record<string, string>;
  values: Record<string, string>;
}

export const EMPTY_FORM: FormState = { fields: {}, values: {} };

/** What was typed into a form, without passwords and answers. */
export function typed(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form)
    if (typeof value === "string" && !/password|answers/.test(name) && !name.startsWith("$"))
      values[name] = value;
  return values;
}

/** A form that is refused as a whole, with what was typed. */
export const problem = (code: string, form: FormData): FormState => ({
  problem: code,
  fields: {},
  values: typed(form),
});

/** A form that met a text somebody else saved: both are handed back, with the version that stands now. */
export function conflict(form: FormData, theirs: string, version?: number): FormState {
  const state = problem("conflict", form);
  state.values.theirs = theirs;
  // A text that was removed meanwhile stands at version 0.
  if (version !== undefined) state.values.version = String(version);
  return state;
}

/** A form with wrong fields: the first code of each, and what was typed. */
export function wrong(error: z.ZodError, form: FormData): FormState {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[String(issue.path[0] ?? "")] ??= issue.message;
  return { fields, values: typed(form) };
}

/** A form whose one field is wrong. */
export const wrongField = (field: string, code: string, form: FormData): FormState => ({
  fields: { [field]: code },
  values: typed(form),
});

/** A form that was done; what was typed is no longer needed. */
export const DONE: FormState = { done: true, fields: {}, values: {} };
