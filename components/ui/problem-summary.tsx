"use client";
import { useEffect, useRef } from "react";
import type { FormWords } from "./form-words";

/**
 * What is wrong with a form, on top of it, with a link to each field. Takes the focus when it appears, so that nobody
 * waits in front of a form that did nothing.
 */
export function ProblemSummary({ words: { problems, say } }: { words: FormWords }) {
  const box = useRef<HTMLDivElement>(null);
  const key = problems.map(({ text }) => text).join();
  useEffect(() => {
    if (key) box.current?.focus();
  }, [key]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="field-error mb-6 py-2">
      <p className="font-semibold">{say("title", { count: problems.length })}</p>
      <ul className="mt-1">
        {problems.map(({ field, text }) => (
          <li key={text}>
            {field ? (
              <a className="text-[var(--no)]" href={`#field-${field}`}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
