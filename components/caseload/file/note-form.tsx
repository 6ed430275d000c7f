"use client";
import { useLocale, useTranslations } from "next-intl";
import { useActionState, useEffect, useId, useRef, useState } from "react";
import { Clash } from "@/components/ui/clash";
import { useFormWords } from "@/components/ui/form-words";
import { freshId } from "@/components/ui/fresh-id";
import { useEarly } from "@/components/ui/use-early";
import { EMPTY_FORM } from "@/lib/access/form";
import { keepNoteDraft, submitAmendment, submitNote } from "@/lib/caseload/actions";
import { VISIBILITIES } from "@/lib/caseload/codes";
import type { Visibility } from "@/lib/caseload/schema";
import { timeAt } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";

export interface NoteFormProps {
  client: string;
  /** The client's name: whoever sees a note is named. */
  name: string;
  /** The note's id, made with the form: sent twice, the note is there once. */
  id: string;
  body: string;
  visibility: Visibility;
  /** The edit that is amended; absent for a new note, whose draft is kept. */
  version?: number;
  /** When the draft in the field was kept, as a time. */
  keptAt?: string | null;
}

/** Milliseconds without a keystroke before a draft is kept. */
const PAUSE = 900;
/** Milliseconds before a draft that could not be kept is tried again. */
const RETRY = 10_000;

/** A note, new or amended. What is typed survives a refused form, an ended session and a closed window. */
export function NoteForm({ client, name, id, body, visibility, version, keptAt = null }: NoteFormProps) {
  const t = useTranslations("caseload");
  const fresh = version === undefined;
  const [state, send, sending] = useActionState(fresh ? submitNote : submitAmendment, EMPTY_FORM);
  const [text, setText] = useState(body);
  const [seenBy, setSeenBy] = useState(visibility);
  const [noteId, setNoteId] = useState(id);
  const note = useEarly<HTMLTextAreaElement>(({ value }) => setText(value));
  const seen = useEarly<HTMLSelectElement>(({ value }) => setSeenBy(value as Visibility));
  const kept = useDraft(fresh && !sending, client, { id: noteId, body: text, visibility: seenBy }, keptAt);
  useEffect(() => {
    // A new note was saved: the field is for the next one.
    if (!state.done || !fresh) return;
    setText("");
    setNoteId(freshId());
  }, [state, fresh]);
  const problem = useFormWords(state, "caseload.error").first;
  const field = useId();
  const clash = state.problem === "conflict" && state.values.theirs !== undefined;
  const about = [problem && !clash ? `${field}-wrong` : null, `${field}-kept`].filter(Boolean).join(" ");
  return (
    <form action={send} className="mt-2">
      <input type="hidden" name="client" value={client} />
      <input type="hidden" name="id" value={noteId} />
      {fresh ? null : <input type="hidden" name="version" value={state.values.version ?? String(version)} />}
      <label className="sr-only" htmlFor={field}>
        {t("file.notes.body")}
      </label>
      <textarea
        ref={note}
        data-early
        id={field}
        name="body"
        className="field"
        rows={4}
        maxLength={10_000}
        value={text}
        aria-describedby={about}
        aria-invalid={problem !== null && !clash}
        onChange={(event) => setText(event.target.value)}
      />
      {problem && !clash ? (
        <p id={`${field}-wrong`} className="field-error mt-1" role="alert">
          {problem}
        </p>
      ) : null}
      {clash ? (
        <Clash
          title={t("file.conflictTitle")}
          text={t("file.conflictText")}
          theirs={state.values.theirs ?? ""}
        />
      ) : null}
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2 mt-2">
        <label className="max-w-full">
          <span className="field-label">{t("file.notes.seenBy")}</span>
          <select
            ref={seen}
            name="visibility"
            className="field"
            value={seenBy}
            onChange={(event) => setSeenBy(event.target.value as Visibility)}
          >
            {VISIBILITIES.map((one) => (
              <option key={one} value={one}>
                {t(`file.notes.vis.${one}`, { name })}
              </option>
            ))}
          </select>
        </label>
        <p id={`${field}-kept`} className="quiet" role="status">
          {kept === "failed" ? t("file.notes.notKept") : kept ? t("file.notes.kept", { time: kept }) : ""}
        </p>
        <button type="submit" className="button second ml-auto" disabled={sending}>
          {t(fresh ? "file.notes.save" : "file.notes.amendSave")}
        </button>
      </div>
    </form>
  );
}

/** Keeps a new note while it is written; answers with the time it was last kept, or that it could not be. */
function useDraft(
  keep: boolean,
  client: string,
  draft: { id: string; body: string; visibility: Visibility },
  keptAt: string | null,
): string | null {
  const locale = useLocale() as Locale;
  const [kept, setKept] = useState(keptAt);
  const { id, body, visibility } = draft;
  const [failures, setFailures] = useState(0);
  const last = useRef(`${visibility} ${body}`);
  useEffect(() => {
    const now = `${visibility} ${body}`;
    if (!keep || now === last.current) return;
    const keepNow = async () => {
      const answer = await keepNoteDraft(client, { id, body, visibility }).catch(() => ({
        ok: false as const,
      }));
      if (answer.ok) {
        last.current = now;
        setFailures(0);
        setKept(body.trim() === "" ? null : timeAt(new Date(answer.at), locale));
      } else {
        setFailures((count) => count + 1);
        setKept("failed");
      }
    };
    const timer = setTimeout(keepNow, failures === 0 ? PAUSE : RETRY);
    return () => clearTimeout(timer);
  }, [keep, client, id, body, visibility, locale, failures]);
  return kept;
}
