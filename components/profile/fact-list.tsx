"use client";
/** The facts of a topic, each with its form, and the way to add one. */
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { freshId } from "@/components/ui/fresh-id";
import type { Typed } from "@/lib/intake/fields";
import { type Kept, keptHere } from "@/lib/profile/kept-here";
import type { MoveTold } from "@/lib/profile/schema";
import type { TopicName } from "@/lib/profile/topics";
import type { WordedField } from "@/lib/profile/typing";
import { FactEntry } from "./fact-entry";
import type { FactDoors } from "./fact-form";
import { Moved } from "./moved";

/** A fact as the page gives it: how it is typed, and how it is shown. */
export interface ListedFact {
  id: string;
  version: number;
  typed: Typed;
  shown: ReactNode;
}

/** What was typed and not saved, with the words that say since when. */
export interface ListedDraft {
  id: string;
  version: number | null;
  typed: Typed;
  found: string;
}

export interface FactListProps {
  topic: TopicName;
  single: boolean;
  fields: readonly WordedField[];
  person: string;
  facts: readonly ListedFact[];
  drafts: readonly ListedDraft[];
  doors: FactDoors;
}

export function FactList({ topic, single, fields, person, facts, drafts, doors }: FactListProps) {
  const t = useTranslations("profile");
  const [added, setAdded] = useState<{ id: string; typed: Typed }[]>([]);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [removed, setRemoved] = useState<MoveTold[] | null>(null);
  const [kept, setKept] = useState<ReadonlyMap<string, Kept> | null>(null);

  // What this tab keeps is known to the browser alone, so the server's picture comes without it.
  useEffect(() => setKept(keptHere(person, topic)), [person, topic]);

  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const unsaved = new Map(drafts.map((draft) => [draft.id, draft]));
  const ids = [
    ...facts.map((fact) => fact.id),
    ...drafts.map((draft) => draft.id),
    ...(kept?.keys() ?? []),
    ...added.map((one) => one.id),
  ].filter((id, index, all) => all.indexOf(id) === index && !gone.has(id));
  const add = (typed: Typed) => setAdded((all) => [...all, { id: freshId(), typed }]);

  function startOf(id: string): { typed: Typed; version: number | null; found: string | null } | null {
    const here = kept?.get(id);
    if (here) return { ...here, found: t("draftFoundHere") };
    const draft = unsaved.get(id);
    if (draft) return draft;
    const fresh = added.find((one) => one.id === id);
    return fresh ? { typed: fresh.typed, version: null, found: null } : null;
  }

  return (
    <>
      <div role="status" className={removed ? "my-4 border-l-[3px] border-accent pl-4" : ""}>
        {removed ? (
          <>
            <p className="font-semibold">{t("removed")}</p>
            <Moved moved={removed} />
          </>
        ) : null}
      </div>
      {ids.length > 0 ? (
        <ol className="ruled mt-3">
          {ids.map((id, index) => (
            <FactEntry
              // What the tab kept is known after the first picture only; the form then begins again with it.
              key={kept?.has(id) ? `${id} kept` : id}
              topic={topic}
              fields={fields}
              person={person}
              id={id}
              number={index + 1}
              fact={known.get(id) ?? null}
              unsaved={startOf(id)}
              doors={doors}
              onGone={() => setGone((all) => new Set([...all, id]))}
              onRemoved={(moved) => {
                setGone((all) => new Set([...all, id]));
                setRemoved(moved);
              }}
              onAsNew={(typed) => {
                setGone((all) => new Set([...all, id]));
                add(typed);
              }}
            />
          ))}
        </ol>
      ) : (
        <p className="quiet mt-3">{t("nothing")}</p>
      )}
      {single && ids.length > 0 ? null : (
        <p className="mt-4">
          <button
            type="button"
            className={`button ${ids.length > 0 ? "second" : ""}`}
            onClick={() => add({})}
          >
            {t(ids.length > 0 ? "addAnother" : "addEntry")}
          </button>
        </p>
      )}
    </>
  );
}
