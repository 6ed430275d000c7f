/** What people type to change their own account. Safe in the browser. */
import { z } from "zod";
import { Name, NewPassword } from "../schema";

/** The password somebody has now. How long it must be was asked when it was chosen. */
const KnownPassword = z.string().min(1, "password_needed").max(256, "password_wrong");

export const AccountForm = z.object({
  name: Name,
  language: z.enum(["en", "fr"], "language"),
});
export type AccountForm = z.infer<typeof AccountForm>;

export const PasswordForm = z.object({ oldPassword: KnownPassword, newPassword: NewPassword });
export type PasswordForm = z.infer<typeof PasswordForm>;

/** Closing is final, so it asks twice: that its meaning was read, and who is there. */
export const CloseForm = z.object({ understood: z.literal("on", "understood"), password: KnownPassword });
export type CloseForm = z.infer<typeof CloseForm>;

/** One session, or every other one. */
export const SessionForm = z.object({ session: z.union([z.literal("others"), z.uuid()]) });

export const ConsentForm = z.object({
  purpose: z.enum(["statistics", "messages"]),
  given: z.enum(["yes", "no"]),
});
