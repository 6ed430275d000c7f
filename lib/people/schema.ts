/** What people type about their account. Safe in the browser. */
import { z } from "zod";

/** An e-mail address, in lower case and without spaces around it. Codes name what is wrong; the words stand in the messages. */
export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "email")
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "email");

/** A name in one field, in any script. */
export const Name = z.string().trim().min(1, "name").max(200, "name_long");

/** A new password. The list of common ones is asked at the server. */
export const NewPassword = z.string().min(8, "password_short").max(256, "password_long");

/** Purposes a person may agree to, each by itself. The first is needed for an account. */
export const PURPOSES = ["advising", "statistics", "messages"] as const;
export type Purpose = (typeof PURPOSES)[number];

export const SignUpForm = z.object({
  name: Name,
  email: Email,
  password: NewPassword,
  advising: z.literal("on", "advising"),
  statistics: z.literal("on").optional(),
  messages: z.literal("on").optional(),
  /** The answers of this browser, as it stores them; empty where there are none. */
  answers: z.string().max(200_000).default(""),
});
export type SignUpForm = z.infer<typeof SignUpForm>;

export const ResetForm = z.object({ email: Email });

export const InviteForm = z.object({
  name: Name,
  email: Email,
  role: z.enum(["applicant", "advisor", "admin"], "role"),
  language: z.enum(["en", "fr"], "language"),
});
export type InviteForm = z.infer<typeof InviteForm>;

/** What became of a form: the fields that are wrong by code, and what was typed, so that nothing is lost. */
export interface FormState {
  done?: true;
  /** A code for the whole form. */
  problem?: string;
  fields: Record<string, string>;
  values: Record<string, string>;
}

export const EMPTY_FORM: FormState = { fields: {}, values: {} };

/** A failed parse as a form's state: the first code per field, and what was typed but for secrets. */
export function refused(error: z.ZodError, form: FormData): FormState {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? "");
    fields[field] ??= issue.message;
  }
  return { fields, values: typed(form) };
}

/** What was typed into a form, without passwords. */
export function typed(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form)
    if (typeof value === "string" && !/password|answers/.test(name) && !name.startsWith("$"))
      values[name] = value;
  return values;
}
