"use client";
import { type ReactNode, useActionState } from "react";

/** What a search gives back: what was typed, and the results as they are drawn. */
export interface Searched {
  text: string;
  node: ReactNode;
}

/**
 * A search that goes out in the body of a request, so that nothing typed stands in an address. Without scripts the
 * form is posted and the page comes back with its results.
 */
export function SearchForm({
  search,
  words,
}: {
  search: (before: Searched, form: FormData) => Promise<Searched>;
  words: { label: string; hint: string; go: string };
}) {
  const [{ text, node }, submit, pending] = useActionState(search, { text: "", node: null });
  return (
    <>
      <search>
        <form action={submit} className="mt-8 max-w-[640px]">
          <label className="field-label" htmlFor="search-text">
            {words.label}
          </label>
          <p id="search-hint" className="small quiet mb-2">
            {words.hint}
          </p>
          <div className="flex gap-3 max-sm:flex-col">
            <input
              id="search-text"
              name="text"
              type="search"
              className="field"
              autoComplete="off"
              maxLength={200}
              key={text}
              defaultValue={text}
              aria-describedby="search-hint"
            />
            <button type="submit" className="button" disabled={pending}>
              {words.go}
            </button>
          </div>
        </form>
      </search>
      <div role="status" aria-busy={pending}>
        {node}
      </div>
    </>
  );
}
