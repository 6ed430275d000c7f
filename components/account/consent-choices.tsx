"use client";
import { useTranslations } from "next-intl";
import { useId } from "react";

export interface ConsentChoice {
  purpose: string;
  text: string;
}

/** What somebody may agree to before their file is opened: each by itself, and none ticked beforehand. */
export function ConsentChoices({
  consents,
  values,
  problemOf,
}: {
  consents: readonly ConsentChoice[];
  /** What was sent before: "on" where a box was ticked. */
  values: Readonly<Record<string, string>>;
  problemOf: (purpose: string) => string | undefined;
}) {
  const t = useTranslations("account");
  const id = useId();
  return (
    <fieldset aria-describedby={`${id}-hint`}>
      <legend className="field-label">{t("consents")}</legend>
      <p id={`${id}-hint`} className="small quiet">
        {t("consentsHint")}
      </p>
      <div className="ruled mt-3">
        {consents.map(({ purpose, text }) => {
          const error = problemOf(purpose);
          return (
            <div key={purpose} className="py-3">
              <label className="flex gap-3 items-start">
                <input
                  id={`field-${purpose}`}
                  type="checkbox"
                  name={purpose}
                  className="mt-1.5 size-5 flex-none"
                  defaultChecked={values[purpose] === "on"}
                  aria-invalid={error ? true : undefined}
                  aria-describedby={error ? `${id}-${purpose}` : undefined}
                />
                <span>{text}</span>
              </label>
              {error ? (
                <p id={`${id}-${purpose}`} className="field-error mt-2">
                  {error}
                </p>
              ) : null}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
