"use server";
/** Form doors for what people change about their own account. */
import { refresh } from "next/cache";
import { getLocale } from "next-intl/server";
import { currentCaller, forgetBrowser } from "../../access/current";
import { DONE, type FormState, problem, wrong, wrongField } from "../../access/form";
import { guardedForm } from "../../access/guard";
import { type Locale, redirect } from "../../i18n/routing";
import { setConsent } from "../mutations";
import { changeAccount, changePassword, closeOwn, endOwnSessions } from "./mutations";
import { AccountForm, CloseForm, ConsentForm, PasswordForm, SessionForm } from "./schema";

const fieldsOf = (form: FormData) => Object.fromEntries(form);

export const saveAccount = guardedForm(async (actor, form): Promise<FormState> => {
  const parsed = AccountForm.safeParse(fieldsOf(form));
  if (!parsed.success) return wrong(parsed.error, form);
  await changeAccount(actor, parsed.data);
  refresh();
  return { done: true, fields: {}, values: { ...parsed.data } };
});

export const savePassword = guardedForm(async (actor, form): Promise<FormState> => {
  const parsed = PasswordForm.safeParse(fieldsOf(form));
  if (!parsed.success) return wrong(parsed.error, form);
  const saved = await changePassword(actor, parsed.data, await currentCaller());
  if (saved.ok) {
    refresh();
    return DONE;
  }
  if (saved.reason === "too_many") return problem("password_too_many", form);
  return wrongField(saved.reason === "password_wrong" ? "oldPassword" : "newPassword", saved.reason, form);
});

export const endSessionsHere = guardedForm(async (actor, form): Promise<FormState> => {
  const parsed = SessionForm.safeParse(fieldsOf(form));
  if (!parsed.success) return problem("not_found", form);
  const count = await endOwnSessions(actor, parsed.data.session);
  refresh();
  return { ...DONE, values: { count: String(count) } };
});

export const changeConsent = guardedForm(async (actor, form): Promise<FormState> => {
  const parsed = ConsentForm.safeParse(fieldsOf(form));
  // Consents belong to a file: who has none has nothing to agree to.
  if (!parsed.success || !actor.ability.can("edit", "Client")) return problem("not_found", form);
  await setConsent(actor, parsed.data.purpose, parsed.data.given === "yes");
  refresh();
  return { ...DONE, values: { given: parsed.data.given } };
});

/** Closes the account, forgets it in this browser and leads to a page that needs none. */
export const closeMine = guardedForm(async (actor, form): Promise<FormState> => {
  if (!actor.ability.can("close", "Person")) return problem("not_found", form);
  const parsed = CloseForm.safeParse(fieldsOf(form));
  if (!parsed.success) return wrong(parsed.error, form);
  const closed = await closeOwn(actor, parsed.data, await currentCaller());
  if (!closed.ok)
    return closed.reason === "too_many"
      ? problem("password_too_many", form)
      : wrongField("password", closed.reason, form);
  await forgetBrowser();
  return redirect({ href: "/account-closed", locale: (await getLocale()) as Locale });
});
