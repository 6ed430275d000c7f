"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { useFormWords } from "@/components/ui/form-words";
import { EMPTY_FORM, type FormState } from "@/lib/access/form";
import { Done } from "./done";

export interface SessionLine {
  id: string;
  browser: string;
  since: string;
  times: string;
  current: boolean;
}

/** The sessions that are open, this one marked; each of the others can be ended. */
export function SessionList({
  action,
  sessions,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  sessions: readonly SessionLine[];
}) {
  const t = useTranslations("settings");
  const [state, submit, pending] = useActionState(action, EMPTY_FORM);
  const { problems } = useFormWords(state, "settings.problems", "account.problems");
  const others = sessions.filter(({ current }) => !current).length;
  return (
    <form action={submit}>
      <ul className="divide-y divide-line">
        {sessions.map(({ id, browser, since, times, current }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-1 py-3.5 first:pt-0">
            <div className="flex-1 min-w-[16rem]">
              <p className="font-semibold">
                {browser}
                {current ? <span className="text-accent"> · {t("thisOne")}</span> : null}
              </p>
              <p className="small quiet">{times}</p>
            </div>
            {current ? null : (
              <button
                type="submit"
                name="session"
                value={id}
                className="button plain"
                aria-label={t("endOne", { browser, since })}
                disabled={pending}
              >
                {t("end")}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">
        {others > 1 ? (
          <button type="submit" name="session" value="others" className="button second" disabled={pending}>
            {t("endOthers")}
          </button>
        ) : null}
        <Done when={state.done ? state : null}>{t("ended", { count: Number(state.values.count ?? 0) })}</Done>
      </div>
      {problems.map(({ text }) => (
        <p key={text} role="alert" className="field-error mt-3">
          {text}
        </p>
      ))}
    </form>
  );
}
