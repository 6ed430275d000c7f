"use client";
import type { ReactNode } from "react";
import { type Found, useLiveList } from "@/components/ui/use-live-list";

/** A search in a list of staff; while nothing is typed the list of the page stands. */
export function LiveSearch({
  label,
  find,
  words,
  beside,
  children,
}: {
  label: string;
  find: (text: string) => Promise<Found>;
  words: { working: string; failed: string };
  /** Other controls of the list, in the same bar. */
  beside: ReactNode;
  children: ReactNode;
}) {
  const { input, setText, busy, failed, node, said } = useLiveList(find);
  return (
    <>
      <search className="bar no-print">
        <label>
          <span className="field-label">{label}</span>
          <input
            {...input}
            className="field w-64"
            data-search
            onKeyDown={(event) => {
              if (event.key === "Escape") {
                setText("");
                event.currentTarget.blur();
              }
            }}
          />
        </label>
        {beside}
      </search>
      <p role="status" className={busy || failed ? "small quiet pb-2" : "sr-only"}>
        {busy ? words.working : failed ? words.failed : said}
      </p>
      <div aria-busy={busy}>{node ?? children}</div>
    </>
  );
}
