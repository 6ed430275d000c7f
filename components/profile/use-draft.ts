"use client";
/**
 * Keeps what is typed while it is typed: in this tab at once, and at the server after a pause. Once it is there, the
 * tab forgets it, unless it holds later words by then.
 */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Typed } from "@/lib/intake/fields";
import { forgetHere, keepHere } from "@/lib/profile/kept-here";
import type { DraftKept, FactForm } from "@/lib/profile/schema";

/** A pause this long, in milliseconds, ends a stretch of typing. */
const PAUSE = 1000;

/** Why what is typed is kept in this tab alone. */
type Why = "here" | "signed_out" | "full";

export type DraftState = { state: "none" | "keeping" | Why } | { state: "kept"; at: string };

export interface DraftKeeper {
  draft: DraftState;
  /** Tells of a change; the draft follows after a pause. */
  changed: (typed: Typed, version: number | null) => void;
  /** Stops keeping, and waits until what is on its way has arrived. */
  settle: () => Promise<void>;
  /** Keeps in this tab: the session has ended, or the server cannot be reached or keeps no more. */
  keepInTab: (typed: Typed, version: number | null, why: Why) => void;
  forget: () => void;
}

export function useDraft(
  person: string,
  form: Pick<FactForm, "topic" | "id">,
  save: (form: FactForm) => Promise<DraftKept>,
): DraftKeeper {
  const { topic, id } = form;
  const [draft, setDraft] = useState<DraftState>({ state: "none" });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const onItsWay = useRef<Promise<void>>(Promise.resolve());

  useEffect(() => () => clearTimeout(timer.current), []);

  const keepInTab = useCallback<DraftKeeper["keepInTab"]>(
    (typed, version, why) => {
      keepHere(person, topic, id, { typed, version });
      setDraft({ state: why });
    },
    [person, topic, id],
  );

  const changed = useCallback<DraftKeeper["changed"]>(
    (typed, version) => {
      clearTimeout(timer.current);
      // At once in this tab: leaving the page before the pause is over loses nothing.
      keepHere(person, topic, id, { typed, version });
      timer.current = setTimeout(() => {
        setDraft({ state: "keeping" });
        // One after the other: a save that takes long does not arrive after a later one.
        onItsWay.current = onItsWay.current
          .then(() => save({ topic, id, version, typed }))
          .then((kept) => {
            if (!kept.ok) setDraft({ state: kept.reason === "not_found" ? "here" : kept.reason });
            else if (forgetHere(person, topic, id, { typed, version }))
              setDraft({ state: "kept", at: kept.at });
          })
          .catch(() => setDraft({ state: "here" }));
      }, PAUSE);
    },
    [person, topic, id, save],
  );

  const settle = useCallback(async () => {
    clearTimeout(timer.current);
    await onItsWay.current;
  }, []);

  const forget = useCallback(() => {
    clearTimeout(timer.current);
    forgetHere(person, topic, id);
    setDraft({ state: "none" });
  }, [person, topic, id]);

  return { draft, changed, settle, keepInTab, forget };
}
