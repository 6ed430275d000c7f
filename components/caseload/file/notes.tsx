/** Notes of a file: a new one, and those that were written, newest first. */
import { useLocale, useTranslations } from "next-intl";
import type { NoteDraft } from "@/lib/caseload/schema";
import type { FileNote } from "@/lib/caseload/types";
import { dayOfInstant, longDay, timeAt } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import { NoteForm } from "./note-form";

export interface NotesProps {
  client: string;
  name: string;
  notes: FileNote[];
  draft: (NoteDraft & { at: Date }) | null;
  /** The id of the note that would be written next. */
  nextId: string;
  nameOf: (id: string) => string;
}

export function Notes({ client, name, notes, draft, nextId, nameOf }: NotesProps) {
  const t = useTranslations("caseload");
  const locale = useLocale() as Locale;
  return (
    <section aria-labelledby="notes-title" className="mt-7">
      <h2 id="notes-title">{t("file.notes.title")}</h2>
      <NoteForm
        client={client}
        name={name}
        id={draft?.id ?? nextId}
        body={draft?.body ?? ""}
        visibility={draft?.visibility ?? "team"}
        keptAt={draft ? timeAt(draft.at, locale) : null}
      />
      {notes.length === 0 ? <p className="quiet mt-4">{t("file.notes.none")}</p> : null}
      <ul className="ruled mt-4">
        {notes.map((note) => (
          <li key={note.id} className="py-2.5">
            <Note client={client} name={name} note={note} author={nameOf(note.authorId)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface NoteProps {
  client: string;
  name: string;
  note: FileNote;
  author: string;
}

function Note({ client, name, note, author }: NoteProps) {
  const t = useTranslations("caseload");
  const locale = useLocale() as Locale;
  const { id, own, visibility, body, version, createdAt, updatedAt } = note;
  return (
    <>
      <p className="flex flex-wrap justify-between gap-x-4">
        <span>
          <b className="font-semibold">{own ? t("file.notes.you") : author}</b>{" "}
          <span className="quiet">
            <time dateTime={dayOfInstant(createdAt)}>{longDay(createdAt, locale)}</time>
            {version > 1 ? `, ${t("file.notes.amended", { date: longDay(updatedAt, locale) })}` : null}
          </span>
        </span>
        <span className="quiet">{t(`file.notes.badge.${visibility}`)}</span>
      </p>
      <p className="whitespace-pre-wrap mt-1 break-words">{body}</p>
      {own ? (
        <details key={version} className="fold mt-1 no-print">
          <summary className="w-fit">{t("file.notes.amend")}</summary>
          <NoteForm
            client={client}
            name={name}
            id={id}
            body={body}
            visibility={visibility}
            version={version}
          />
        </details>
      ) : null}
    </>
  );
}
