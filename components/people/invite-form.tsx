"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { useFormWords } from "@/components/ui/form-words";
import { EMPTY_FORM, type FormState } from "@/lib/access/form";
import { submitInvitation } from "@/lib/people/admin/actions";
import { ROLES } from "@/lib/people/admin/codes";

/** Inviting somebody: what is wrong is said above with links, and at each field; nothing typed is lost. */
export function InviteForm() {
  const t = useTranslations("admin");
  const [state, send, sending] = useActionState(submitInvitation, EMPTY_FORM);
  const { problems } = useFormWords(state, "admin.error");
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.problem || Object.keys(state.fields).length > 0) summary.current?.focus();
  }, [state]);
  return (
    <form action={send} className="max-w-[480px] mt-6" noValidate>
      {problems.length > 0 ? (
        <div ref={summary} tabIndex={-1} role="alert" className="field-error mb-5">
          <h2 className="!text-[1rem]">{t("invite.problem")}</h2>
          <ul>
            {problems.map(({ field, text }) => (
              <li key={text}>
                {field ? (
                  <a href={`#${field}`} className="text-inherit">
                    {text}
                  </a>
                ) : (
                  text
                )}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <Field name="name" state={state} label={t("invite.name")} hint={t("invite.nameHint")}>
        {(shared) => <input {...shared} autoComplete="off" maxLength={200} />}
      </Field>
      <Field name="email" state={state} label={t("invite.email")}>
        {(shared) => <input {...shared} type="email" autoComplete="off" />}
      </Field>
      <Field name="role" state={state} label={t("invite.role")}>
        {(shared) => (
          <select {...shared} defaultValue={state.values.role ?? "applicant"}>
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {t(`roles.${role}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="language" state={state} label={t("invite.language")}>
        {(shared) => (
          <select {...shared} defaultValue={state.values.language ?? "en"}>
            <option value="en">{t("person.languageName", { language: "en" })}</option>
            <option value="fr">{t("person.languageName", { language: "fr" })}</option>
          </select>
        )}
      </Field>
      <button type="submit" className="button" disabled={sending}>
        {t("invite.send")}
      </button>
    </form>
  );
}

interface Shared {
  id: string;
  name: string;
  className: string;
  defaultValue: string | undefined;
  "aria-invalid": boolean;
  "aria-describedby": string | undefined;
}

function Field({
  name,
  state,
  label,
  hint,
  children,
}: {
  name: string;
  state: FormState;
  label: string;
  hint?: string;
  children: (shared: Shared) => ReactNode;
}) {
  const error = useFormWords(state, "admin.error").of(name);
  const about = [hint ? `${name}-hint` : null, error ? `${name}-wrong` : null].filter(Boolean).join(" ");
  return (
    <div className="mb-4">
      <label className="field-label" htmlFor={name}>
        {label}
      </label>
      {hint ? (
        <p id={`${name}-hint`} className="quiet mb-1">
          {hint}
        </p>
      ) : null}
      {/* A form that was refused is reset by React; the key brings back what was typed. */}
      <div key={state.values[name]}>
        {children({
          id: name,
          name,
          className: "field",
          defaultValue: state.values[name],
          "aria-invalid": error !== undefined,
          "aria-describedby": about || undefined,
        })}
      </div>
      {error ? (
        <p id={`${name}-wrong`} className="field-error mt-1">
          {error}
        </p>
      ) : null}
    </div>
  );
}
