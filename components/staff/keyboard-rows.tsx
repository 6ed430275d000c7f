"use client";
import { useEffect, useRef, useState } from "react";
import { EarlyButton } from "@/components/ui/early-button";

export interface KeyWords {
  title: string;
  move: string;
  moveShort: string;
  open: string;
  openShort: string;
  search: string;
  searchShort: string;
  help: string;
  clear: string;
  on: string;
  onHint: string;
  close: string;
}

const OFF = "staff-keys";
const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest("input, textarea, select, dialog, [contenteditable]") !== null;

/** Moves the focus to the link of the next or previous row; the row shows where it is. */
function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>("[data-row] a[data-open]")];
  const at = links.findIndex((link) => link.closest("[data-row]")?.contains(document.activeElement));
  const next = at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + by));
  links[next]?.focus();
  links[next]?.scrollIntoView({ block: "nearest" });
}

/**
 * Keys of a list: the cursor is the focus, so Enter opens by itself and a reader hears where it is. Single letters can
 * be switched off, for people who dictate; this browser remembers it.
 */
export function KeyboardRows({ words }: { words: KeyWords }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(true);
  useEffect(() => {
    try {
      setOn(localStorage.getItem(OFF) !== "off");
    } catch {
      // A browser that keeps nothing has the keys on.
    }
  }, []);
  useEffect(() => {
    if (!on) return;
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      const run: Record<string, () => void> = {
        j: () => step(1),
        k: () => step(-1),
        "/": () => document.querySelector<HTMLElement>("[data-search]")?.focus(),
        "?": () => dialog.current?.showModal(),
      };
      const act = run[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [on]);
  function choose(next: boolean) {
    setOn(next);
    try {
      localStorage.setItem(OFF, next ? "on" : "off");
    } catch {
      // Kept for this page only.
    }
  }
  const rows: [string[], string][] = [
    [["J", "K"], words.move],
    [["Enter"], words.open],
    [["/"], words.search],
    [["Esc"], words.clear],
    [["?"], words.help],
  ];
  return (
    <>
      <div className="keys-bar no-print">
        {on ? (
          <>
            <span aria-hidden="true">
              <kbd className="kbd">J</kbd>
              <kbd className="kbd">K</kbd> {words.moveShort}
            </span>
            <span aria-hidden="true">
              <kbd className="kbd">Enter</kbd> {words.openShort}
            </span>
            <span aria-hidden="true">
              <kbd className="kbd">/</kbd> {words.searchShort}
            </span>
          </>
        ) : null}
        <EarlyButton className="underline" onClick={() => dialog.current?.showModal()}>
          {words.title} <kbd className="kbd">?</kbd>
        </EarlyButton>
      </div>
      <dialog ref={dialog} className="dialog" aria-labelledby="keys-title">
        <h2 id="keys-title">{words.title}</h2>
        <dl className="ruled mt-3">
          {rows.map(([keys, meaning]) => (
            <div key={meaning} className="flex gap-4 py-1.5">
              <dt className="w-20 flex gap-1 flex-none">
                {keys.map((key) => (
                  <kbd key={key} className="kbd">
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <label className="flex gap-2 mt-4 items-baseline">
          <input type="checkbox" checked={on} onChange={(event) => choose(event.target.checked)} />
          <span>
            {words.on}
            <span className="block quiet">{words.onHint}</span>
          </span>
        </label>
        <button type="button" className="button mt-4" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </dialog>
    </>
  );
}
