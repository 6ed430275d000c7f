/** The doors of an admin's forms about accounts. Who may do it to whom is asked of the policy before anything is written. */
"use server";
import { refresh } from "next/cache";
import { getLocale } from "next-intl/server";
import { z } from "zod";
import { provenLately } from "../../access/actor";
import { DONE, problem, wrong, wrongField } from "../../access/form";
import { guardedCall, guardedForm } from "../../access/guard";
import { type Locale, redirect } from "../../i18n/routing";
import { closeDisabled, invite, setDisabled, setRole } from "../mutations";
import { InviteForm } from "../schema";
import { allowed, chainFault } from "./loaders";
import { type ChainFault, CloseForm, DisableForm, RoleForm } from "./schema";

export const submitInvitation = guardedForm(async (actor, form) => {
  if (!actor.ability.can("invite", "Person")) return problem("not_found", form);
  if (!provenLately(actor, new Date())) return problem("prove_again", form);
  const input = InviteForm.safeParse(Object.fromEntries(form));
  if (!input.success) return wrong(input.error, form);
  const invited = await invite(actor, input.data);
  if (!invited.ok)
    return invited.reason === "taken" ? wrongField("email", "taken", form) : problem(invited.reason, form);
  return redirect({
    href: `/admin/people/${invited.personId}`,
    locale: (await getLocale()) as Locale,
  });
});

export const submitRole = guardedForm(async (actor, form) => {
  const input = RoleForm.safeParse(Object.fromEntries(form));
  if (!input.success) return wrong(input.error, form);
  const { person, role, given } = input.data;
  if (!(await allowed(actor, "grant", person))) return problem("not_found", form);
  if (!provenLately(actor, new Date())) return problem("prove_again", form);
  const set = await setRole(actor, person, role, given === "yes");
  if (!set.ok) return problem(set.reason, form);
  refresh();
  return DONE;
});

export const submitDisabled = guardedForm(async (actor, form) => {
  const input = DisableForm.safeParse(Object.fromEntries(form));
  if (!input.success) return wrong(input.error, form);
  const { person, disabled } = input.data;
  if (!(await allowed(actor, "disable", person))) return problem("not_found", form);
  const done = await setDisabled(actor, person, disabled === "yes");
  refresh();
  return done ? DONE : problem("unchanged", form);
});

export const submitClosing = guardedForm(async (actor, form) => {
  const input = CloseForm.safeParse(Object.fromEntries(form));
  if (!input.success) return wrong(input.error, form);
  const { person } = input.data;
  if (!(await allowed(actor, "disable", person))) return problem("not_found", form);
  if (!provenLately(actor, new Date())) return problem("prove_again_close", form);
  const done = await closeDisabled(actor, person);
  refresh();
  return done ? DONE : problem("unchanged", form);
});

/** Follows a file's chain from its first entry to its last. */
export const checkChain = guardedCall(
  async (actor, chain: string): Promise<{ ok: true; fault: ChainFault | null } | { ok: false }> => {
    if (!actor.ability.can("read", "Activity") || !z.uuid().safeParse(chain).success) return { ok: false };
    return { ok: true, fault: await chainFault(actor, chain) };
  },
);
