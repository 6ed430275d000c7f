/** What people type about their account. Safe in the browser. */
import { z } from "zod";

/** An e-mail address, in lower case and without spaces around it. Codes name what is wrong; the words stand in the messages. */
export const Email = z
  .string()
  .trim()
  .toLowerCase()
  // Too long is said before the pattern is tried, and no label of the domain takes a dot: anybody may send a text here,
  // and one that fits in many ways would be tried in all of them.
  .max(254, { error: "email", abort: true })
  // Without the signs that make one address several, or a name beside one, where mail is sent.
  .regex(
    /^[^\s@,;:<>()[\]\\"\p{Cc}]+@[^\s@.,;:<>()[\]\\"\p{Cc}]+(\.[^\s@.,;:<>()[\]\\"\p{Cc}]+)+$/u,
    "email",
  );

/** A name in one field, in any script. */
export const Name = z
  .string()
  // One line: the name greets people in mail, and must not bring paragraphs of its own.
  .transform((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim())
  .pipe(z.string().min(1, "name").max(200, "name_long"));

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
