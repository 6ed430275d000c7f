"use client";
/** One fact of a topic: shown, or open in its form, and what its last change moved. */
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { EarlyButton } from "@/components/ui/early-button";
import type { Typed } from "@/lib/intake/fields";
import type { MoveTold } from "@/lib/profile/schema";
import type { TopicName } from "@/lib/profile/topics";
import type { WordedField } from "@/lib/profile/typing";
import { type FactDoors, FactForm } from "./fact-form";
import type { ListedFact } from "./fact-list";
import { Moved } from "./moved";
import { RemoveFact } from "./remove-fact";

export interface FactEntryProps {
  topic: TopicName;
  fields: readonly WordedField[];
  person: string;
  id: string;
  number: number;
  fact: ListedFact | null;
  /** What was typed and not saved. The form opens with it. */
  unsaved: { typed: Typed; version: number | null; found: string | null } | null;
  doors: FactDoors;
  onGone: () => void;
  onRemoved: (moved: MoveTold[]) => void;
  onAsNew: (typed: Typed) => void;
}

export function FactEntry(props: FactEntryProps) {
  const { topic, fields, person, id, number, fact, doors } = props;
  const t = useTranslations("profile");
  const [unsaved, setUnsaved] = useState(props.unsaved);
  const [open, setOpen] = useState(props.unsaved !== null);
  const [moved, setMoved] = useState<MoveTold[] | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(open);

  // The focus stays where the eye is when a form opens or closes.
  useEffect(() => {
    if (wasOpen.current !== open) heading.current?.focus();
    wasOpen.current = open;
  }, [open]);

  function close() {
    setOpen(false);
    setUnsaved(null);
    if (!fact) props.onGone();
  }

  const title = fact ? t("entry", { number }) : t("newEntry");
  return (
    <li className="py-4">
      <h3
        ref={heading}
        tabIndex={-1}
        className={open ? "!text-[1.0625rem] outline-none mb-2" : "sr-only outline-none"}
      >
        {title}
      </h3>
      {open ? (
        <FactForm
          topic={topic}
          fields={fields}
          person={person}
          id={id}
          start={unsaved ?? { typed: fact?.typed ?? {}, version: fact?.version ?? null }}
          found={unsaved?.found ?? null}
          doors={doors}
          onSaved={(moves) => {
            setMoved(moves);
            setUnsaved(null);
            setOpen(false);
          }}
          onClose={close}
          onTheirs={close}
          onAsNew={props.onAsNew}
        />
      ) : (
        <div className="grid gap-x-8 gap-y-2 md:grid-cols-[minmax(0,1fr)_auto] items-start">
          {fact?.shown ?? <div className="still w-1/2" aria-hidden="true" />}
          <div className="flex flex-wrap gap-x-5 no-print">
            <EarlyButton
              className="text-accent underline underline-offset-4 min-h-6"
              onClick={() => {
                setMoved(null);
                setOpen(true);
              }}
            >
              {t("edit")} <span className="sr-only">{title}</span>
            </EarlyButton>
            {fact ? (
              <RemoveFact
                title={title}
                remove={() => doors.remove({ topic, id, version: fact.version })}
                topic={topic}
                onRemoved={props.onRemoved}
              />
            ) : null}
          </div>
        </div>
      )}
      <div role="status" className={moved ? "mt-3 border-l-[3px] border-accent pl-4" : ""}>
        {moved ? (
          <>
            <p className="font-semibold">{t("saved")}</p>
            <Moved moved={moved} />
          </>
        ) : null}
      </div>
    </li>
  );
}
