"use client";
/**
 * The form of one fact. What is typed is kept while it is typed; saving says what moved; a clash keeps both texts; a
 * session that has ended loses nothing.
 */
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useRef, useState, useTransition } from "react";
import { useInBrowser } from "@/components/ui/use-in-browser";
import type { Typed } from "@/lib/intake/fields";
import type {
  DraftKept,
  FactSaved,
  FactForm as Form,
  MoveTold,
  RemoveForm,
  Theirs,
} from "@/lib/profile/schema";
import type { TopicName } from "@/lib/profile/topics";
import { askedFields, type FieldFault, faultsOf, type WordedField } from "@/lib/profile/typing";
import { Conflict } from "./conflict";
import { DraftStatus } from "./draft-status";
import { FactField } from "./fact-field";
import { FaultSummary } from "./fault-summary";
import { useDraft } from "./use-draft";

/** The doors a form goes through. */
export interface FactDoors {
  save: (form: Form) => Promise<FactSaved>;
  remove: (form: RemoveForm) => Promise<FactSaved>;
  keep: (form: Form) => Promise<DraftKept>;
  discard: (topic: string, id: string) => Promise<DraftKept>;
}

export interface FactFormProps {
  topic: TopicName;
  fields: readonly WordedField[];
  /** Who types, so that what this tab keeps stays theirs. */
  person: string;
  id: string;
  /** What stands in the form at first, and the edit of the fact it began from; null where the fact is new. */
  start: { typed: Typed; version: number | null };
  /** Said above the form where it begins with something unsaved. */
  found: string | null;
  doors: FactDoors;
  onSaved: (moved: MoveTold[]) => void;
  onClose: () => void;
  /** Takes their text instead. */
  onTheirs: () => void;
  /** Begins anew with what was typed, where the fact is gone. */
  onAsNew: (typed: Typed) => void;
}

type Trouble =
  | { kind: "conflict"; theirs: Theirs }
  | { kind: "gone" | "one_only" | "full" | "failed" | "notSaved" }
  | null;

/** Whether a text is the one a form of a stored fact began from. */
const sameText = (typed: Typed, start: FactFormProps["start"]): boolean =>
  start.version !== null &&
  [...new Set([...Object.keys(typed), ...Object.keys(start.typed)])].every(
    (name) => typed[name] === start.typed[name],
  );

export function FactForm(props: FactFormProps) {
  const { topic, fields, person, id, start, found, doors } = props;
  const t = useTranslations("profile");
  const ids = useId();
  const [typed, setTyped] = useState<Typed>(start.typed);
  const [version, setVersion] = useState(start.version);
  const [faults, setFaults] = useState<Record<string, FieldFault>>({});
  const [trouble, setTrouble] = useState<Trouble>(null);
  const [saving, startSaving] = useTransition();
  const busy = useRef(false);
  const { draft, changed, settle, keepInTab, forget } = useDraft(person, { topic, id }, doors.keep);
  const here = `/profile/${topic}`;
  const awake = useInBrowser();

  function change(field: WordedField, text: string) {
    const next = { ...typed, [field.name]: text };
    // What hangs on another field's value is asked again when that changes.
    for (const other of fields) if (other.choicesBy?.field === field.name) delete next[other.name];
    if (field.name === "country") delete next.subdivision;
    setTyped(next);
    setFaults((all) => Object.fromEntries(Object.entries(all).filter(([name]) => name !== field.name)));
    changed(next, version);
  }

  function refused(result: Exclude<FactSaved, { ok: true }>) {
    switch (result.reason) {
      case "fields":
        return setFaults(result.fields);
      case "conflict":
        return setTrouble({ kind: "conflict", theirs: result.theirs });
      case "signed_out":
        return keepInTab(typed, version, "signed_out");
      case "gone":
      case "one_only":
      case "full":
        return setTrouble({ kind: result.reason });
      default:
        return setTrouble({ kind: "notSaved" });
    }
  }

  function send(seen: number | null) {
    // A second click while the first is on its way is the same click.
    if (busy.current) return;
    busy.current = true;
    setTrouble(null);
    startSaving(async () => {
      try {
        await settle();
        const form = { topic, id, typed };
        let result = await doors.save({ ...form, version: seen });
        // Somebody noted a proof meanwhile: the text this form began from still stands, so nothing clashes.
        if (!result.ok && result.reason === "conflict" && sameText(result.theirs.typed, start))
          result = await doors.save({ ...form, version: result.theirs.version });
        if (!result.ok) return refused(result);
        forget();
        props.onSaved(result.moved);
      } catch {
        keepInTab(typed, seen, "here");
        setTrouble({ kind: "failed" });
      } finally {
        busy.current = false;
      }
    });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const wrong = faultsOf(fields, typed);
    setFaults(wrong);
    if (Object.keys(wrong).length === 0) send(version);
  }

  async function close() {
    await settle();
    forget();
    await doors.discard(topic, id).catch(() => null);
    props.onClose();
  }

  const fieldId = (name: string) => `${ids}-${name.replace(".", "-")}`;
  const errorOf = ({ name, type }: WordedField) =>
    faults[name] === undefined
      ? undefined
      : faults[name] === "empty"
        ? t("fieldEmpty")
        : type === "number" || type === "date" || type === "month" || type === "text"
          ? t(`fieldWrong.${type}`)
          : t("fieldWrong.other");

  return (
    <form onSubmit={submit} noValidate className="pt-2">
      {found ? <p className="small border-l-[3px] border-[var(--once)] pl-3 mb-4">{found}</p> : null}
      <FaultSummary
        faults={fields.flatMap((field) => {
          const fault = faults[field.name];
          return fault ? [{ id: fieldId(field.name), label: field.label, fault }] : [];
        })}
      />
      {/* A form opened from a kept draft waits for its scripts: nobody types into what cannot keep it yet. */}
      <fieldset
        disabled={!awake}
        role="presentation"
        className="min-w-0 grid gap-x-5 gap-y-4 grid-cols-[repeat(auto-fill,minmax(min(100%,270px),1fr))] items-end"
      >
        {askedFields(fields, typed).map((field) => (
          <FactField
            key={field.name}
            field={field}
            typed={typed}
            id={fieldId(field.name)}
            error={errorOf(field)}
            onChange={(text) => change(field, text)}
          />
        ))}
      </fieldset>
      {trouble?.kind === "conflict" ? (
        <Conflict
          fields={fields}
          theirs={trouble.theirs}
          yours={typed}
          onTheirs={() => {
            forget();
            void doors.discard(topic, id).catch(() => null);
            props.onTheirs();
          }}
          onYours={() => {
            setVersion(trouble.theirs.version);
            send(trouble.theirs.version);
          }}
          onEdit={() => {
            setVersion(trouble.theirs.version);
            changed(typed, trouble.theirs.version);
            setTrouble(null);
          }}
        />
      ) : null}
      {trouble?.kind === "gone" ? (
        <div role="alert" className="field-error mt-4">
          <p>{t("gone")}</p>
          <button type="button" className="button second mt-3" onClick={() => props.onAsNew(typed)}>
            {t("saveAsNew")}
          </button>
        </div>
      ) : null}
      {trouble?.kind === "failed" ||
      trouble?.kind === "notSaved" ||
      trouble?.kind === "one_only" ||
      trouble?.kind === "full" ? (
        <p role="alert" className="field-error mt-4">
          {t(trouble.kind === "one_only" ? "oneOnly" : trouble.kind === "full" ? "listFull" : trouble.kind)}
        </p>
      ) : null}
      <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2">
        {trouble?.kind === "conflict" ? null : (
          <button type="submit" className="button" aria-disabled={saving}>
            {saving ? t("saving") : trouble?.kind === "failed" ? t("again") : t("save")}
          </button>
        )}
        <button type="button" className="button plain" onClick={close}>
          {t("cancel")}
        </button>
        {draft.state === "signed_out" ? null : <DraftStatus draft={draft} here={here} />}
      </div>
      {draft.state === "signed_out" ? <DraftStatus draft={draft} here={here} /> : null}
    </form>
  );
}
