/** A text whose short forms lead to the glossary, each where it stands first in its section. */
import type { ReactNode } from "react";
import { Fragment } from "react";
import { type PageTerms, partsOf } from "@/lib/glossary/terms";

/**
 * The parts of a text as React reads them. `seen` belongs to a section: give the same set to all its texts, in order.
 * Plain links: they lead to a place in another page and need no script.
 */
export function withTerms(text: string, page: PageTerms | undefined, seen: Set<string>): ReactNode {
  if (!page) return text;
  return partsOf(text, page.terms, seen).map(({ text: part, entry }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their places.
    if (!entry) return <Fragment key={index}>{part}</Fragment>;
    return (
      <a key={entry.id} className="term" href={`/${page.locale}/glossary#${entry.id}`}>
        <abbr title={entry.name[page.locale]}>{part}</abbr>
      </a>
    );
  });
}
