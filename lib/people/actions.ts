"use server";
/** Form doors for people without a session: signing up, and asking for a new password. */
import { getLocale } from "next-intl/server";
import { currentCaller } from "../access/current";
import { type FormState, problem, typed, wrong, wrongField } from "../access/form";
import { mayAskForMail } from "../access/throttle";
import type { Locale } from "../i18n/routing";
import { cleanForm } from "../platform/text";
import { passwordProblem, requestReset, requestSignUp } from "./mutations";
import { ResetForm, SignUpForm } from "./schema";

/** Keeps the request; whether there is such an account is for the worker to find out. */
export async function signUp(_state: FormState, sent: FormData): Promise<FormState> {
  const form = cleanForm(sent);
  const parsed = SignUpForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return wrong(parsed.error, form);
  const weak = passwordProblem(parsed.data.password);
  if (weak) return wrongField("password", weak, form);
  if (!(await mayAskForMail((await currentCaller()).address, "sign_up")))
    return problem("too_many_mails", form);
  await requestSignUp(parsed.data, (await getLocale()) as Locale);
  return { done: true, fields: {}, values: typed(form) };
}

/** The answer is the same for an address with an account and one without. */
export async function forgotPassword(_state: FormState, sent: FormData): Promise<FormState> {
  const form = cleanForm(sent);
  const parsed = ResetForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return wrong(parsed.error, form);
  if (!(await mayAskForMail((await currentCaller()).address, "reset")))
    return problem("too_many_mails", form);
  await requestReset(parsed.data.email);
  return { done: true, fields: {}, values: typed(form) };
}
