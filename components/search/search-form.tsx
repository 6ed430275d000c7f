"use client";
import { useActionState } from "react";
import { NOTHING_ASKED, type Searched } from "@/lib/search/schema";
import { Results } from "./results";

/**
 * A search that goes out in the body of a request, so that nothing typed stands in an address. Without scripts the
 * form is posted and the page comes back with its results: they are plain words, which any renderer can draw.
 */
export function SearchForm({
  search,
  words,
}: {
  search: (before: Searched, form: FormData) => Promise<Searched>;
  words: { label: string; hint: string; go: string };
}) {
  const [searched, submit, pending] = useActionState(search, NOTHING_ASKED);
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
              key={searched.text}
              defaultValue={searched.text}
              aria-describedby="search-hint"
            />
            <button type="submit" className="button" disabled={pending}>
              {words.go}
            </button>
          </div>
        </form>
      </search>
      {/* Only the count is read out at once; the results follow it in order. */}
      <p role="status" className="sr-only">
        {searched.problem ?? searched.said ?? ""}
      </p>
      <div aria-busy={pending}>
        <Results searched={searched} />
      </div>
    </>
  );
}
