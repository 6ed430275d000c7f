/**
 * The doors of pages and actions for signed-in people. Every one of them goes through here: who is asking is read
 * once, and what they may not do is not found.
 */
import "server-only";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { type Locale, redirect } from "../i18n/routing";
import { clean, cleanForm } from "../platform/text";
import type { Actor } from "./actor";
import { currentActor } from "./current";
import { type FormState, problem } from "./form";
import type { Action, Subject } from "./policy";

/** The person a page is for; a visitor is sent to sign in and comes back here. */
export async function signedIn(here: string): Promise<Actor> {
  const actor = await currentActor();
  if (actor) return actor;
  const locale = (await getLocale()) as Locale;
  return redirect({ href: `/sign-in?next=${encodeURIComponent(here)}`, locale });
}

/** The person a page is for, who must hold a permission; for anybody else there is no such page. */
export async function signedInWith(here: string, action: Action, subject: Subject): Promise<Actor> {
  const actor = await signedIn(here);
  if (!actor.ability.can(action, subject)) notFound();
  return actor;
}

/** A path of ours that an address asks to go on to, or null: nothing that could lead to another site. */
export const pathHere = (text: string | undefined): string | null =>
  text && /^\/[a-z0-9][a-z0-9/_.-]*$/i.test(text) ? text : null;

/** A form action for signed-in people. A session that has ended keeps what was typed. */
export function guardedForm(run: (actor: Actor, form: FormData) => Promise<FormState>) {
  return async (_state: FormState, form: FormData): Promise<FormState> => {
    const actor = await currentActor();
    return actor ? run(actor, cleanForm(form)) : problem("signed_out", form);
  };
}

/** What a guarded call answers instead of a result. */
export type Refused = { ok: false; reason: "signed_out" };

/** An action called with values for signed-in people, such as autosave. The input is checked by the work itself. */
export function guardedCall<Args extends unknown[], Result>(
  run: (actor: Actor, ...args: Args) => Promise<Result>,
) {
  return async (...args: Args): Promise<Result | Refused> => {
    const actor = await currentActor();
    return actor ? run(actor, ...clean(args)) : { ok: false, reason: "signed_out" };
  };
}
