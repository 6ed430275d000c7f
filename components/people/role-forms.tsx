"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { EMPTY_FORM } from "@/lib/access/form";
import { submitClosing, submitDisabled, submitRole } from "@/lib/people/admin/actions";
import type { RoleId } from "@/lib/people/admin/schema";
import { AdminProblem } from "./admin-problem";

/** Gives a role to somebody, or takes it away. */
export function RoleForm({ person, role, held }: { person: string; role: RoleId; held: boolean }) {
  const t = useTranslations("admin");
  const [state, send, sending] = useActionState(submitRole, EMPTY_FORM);
  const about = { role: t(`roles.${role}`) };
  return (
    <form action={send}>
      <input type="hidden" name="person" value={person} />
      <input type="hidden" name="role" value={role} />
      <button
        type="submit"
        name="given"
        value={held ? "no" : "yes"}
        className="button second low"
        disabled={sending}
        aria-label={t(held ? "person.takeRole" : "person.giveRole", about)}
      >
        {t(held ? "person.take" : "person.give")}
      </button>
      <AdminProblem state={state} />
    </form>
  );
}

/** Disables an account after a second look, or enables it again. */
export function DisableForm({ person, name, disabled }: { person: string; name: string; disabled: boolean }) {
  const t = useTranslations("admin");
  const [state, send, sending] = useActionState(submitDisabled, EMPTY_FORM);
  const form = (
    <form action={send} className="mt-2">
      <input type="hidden" name="person" value={person} />
      <button
        type="submit"
        name="disabled"
        value={disabled ? "no" : "yes"}
        className="button second"
        disabled={sending}
      >
        {t(disabled ? "person.enable" : "person.disableYes")}
      </button>
      <AdminProblem state={state} />
    </form>
  );
  if (disabled) return form;
  return (
    <details className="fold mt-4">
      <summary className="w-fit">{t("person.disable")}</summary>
      <p className="measure mt-1">{t("person.disableText", { name })}</p>
      {form}
    </details>
  );
}

/** Closes a disabled account for good, after a second look. */
export function CloseForm({ person, name, hasFile }: { person: string; name: string; hasFile: boolean }) {
  const t = useTranslations("admin");
  const [state, send, sending] = useActionState(submitClosing, EMPTY_FORM);
  return (
    <details className="fold mt-4">
      <summary className="w-fit">{t("person.close")}</summary>
      <p className="measure mt-1">{t(hasFile ? "person.closeFileText" : "person.closeText", { name })}</p>
      <form action={send} className="mt-2">
        <input type="hidden" name="person" value={person} />
        <button type="submit" className="button second" disabled={sending}>
          {t("person.closeYes")}
        </button>
        <AdminProblem state={state} />
      </form>
    </details>
  );
}
