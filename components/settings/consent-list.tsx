"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { useFormWords } from "@/components/ui/form-words";
import { EMPTY_FORM, type FormState } from "@/lib/access/form";
import { Done } from "./done";

export interface ConsentLine {
  purpose: string;
  title: string;
  text: string;
  /** Whether it is given now, and since when, in words. */
  state: string;
  given: boolean;
  /** Why it cannot be withdrawn by itself; empty where it can. */
  fixed: string;
  past: readonly string[];
}

function Consent({
  line,
  action,
}: {
  line: ConsentLine;
  action: (state: FormState, form: FormData) => Promise<FormState>;
}) {
  const t = useTranslations("settings");
  const [state, submit, pending] = useActionState(action, EMPTY_FORM);
  const { problems } = useFormWords(state, "settings.problems", "account.problems");
  const { purpose, title, text, given, fixed, past } = line;
  return (
    <li className="py-5 first:pt-0 last:pb-0">
      <h3 className="text-[1.0625rem]">{title}</h3>
      <p className="mt-1">{text}</p>
      <p className="small quiet mt-1.5">{line.state}</p>
      {past.length > 0 ? (
        <details className="small quiet mt-1">
          <summary>{t("earlier")}</summary>
          <ul>
            {past.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {fixed ? (
        <p className="small mt-2">{fixed}</p>
      ) : (
        <form action={submit} className="mt-2 flex flex-wrap items-center gap-x-5">
          <input type="hidden" name="purpose" value={purpose} />
          <input type="hidden" name="given" value={given ? "no" : "yes"} />
          <button type="submit" className="button second" disabled={pending}>
            {t(given ? "withdraw" : "give", { purpose: title })}
          </button>
          <Done when={state.done ? state : null}>
            {t(state.values.given === "yes" ? "consentGiven" : "consentWithdrawn")}
          </Done>
        </form>
      )}
      {problems.map((one) => (
        <p key={one.text} role="alert" className="field-error mt-3">
          {one.text}
        </p>
      ))}
    </li>
  );
}

/** What somebody agreed to, in the words they agreed to. Withdrawing is as easy as giving: one button. */
export function ConsentList({
  lines,
  action,
}: {
  lines: readonly ConsentLine[];
  action: (state: FormState, form: FormData) => Promise<FormState>;
}) {
  return (
    <ul className="divide-y divide-line">
      {lines.map((line) => (
        <Consent key={line.purpose} line={line} action={action} />
      ))}
    </ul>
  );
}
