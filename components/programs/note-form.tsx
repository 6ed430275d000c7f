"use client";
import { useTranslations } from "next-intl";
import { useActionState, useId } from "react";
import { Clash } from "@/components/ui/clash";
import { useFormWords } from "@/components/ui/form-words";
import { useEarly } from "@/components/ui/use-early";
import { EMPTY_FORM } from "@/lib/access/form";
import { saveProgramNote } from "@/lib/programs/actions";

/** What somebody notes for themselves about a program. A text saved elsewhere meanwhile is shown beside one's own. */
export function ProgramNoteForm({
  program,
  body,
  version,
}: {
  program: string;
  body: string;
  version: number;
}) {
  const t = useTranslations("programs.own");
  const [state, send, sending] = useActionState(saveProgramNote, EMPTY_FORM);
  const field = useId();
  const early = useEarly<HTMLTextAreaElement>();
  const words = useFormWords(state, "programs.own.problems").first;
  const clash = state.problem === "conflict";
  const problem = clash ? null : words;
  return (
    <form action={send} className={`max-w-2xl ${problem ? "field-error" : ""}`}>
      <input type="hidden" name="program" value={program} />
      <input type="hidden" name="version" value={state.values.version ?? String(version)} />
      <label className="sr-only" htmlFor={field}>
        {t("note")}
      </label>
      <p id={`${field}-hint`} className="small quiet mb-2">
        {t("noteHint")} {t("noteErase")}
      </p>
      {problem ? (
        <p id={`${field}-wrong`} role="alert" className="mb-2">
          {problem}
        </p>
      ) : null}
      <textarea
        ref={early}
        data-early
        id={field}
        key={state.values.version ?? version}
        name="body"
        className="field"
        rows={4}
        maxLength={5000}
        defaultValue={state.values.body ?? body}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${field}-hint${problem ? ` ${field}-wrong` : ""}`}
      />
      {clash ? (
        <Clash title={t("clashTitle")} text={t("clashText")} theirs={state.values.theirs ?? ""} />
      ) : null}
      <div className="flex items-center gap-4 mt-2">
        <button type="submit" className="button second" disabled={sending}>
          {t("noteSave")}
        </button>
        <p role="status" className="small quiet">
          {state.done ? t("noteSaved") : ""}
        </p>
      </div>
    </form>
  );
}
