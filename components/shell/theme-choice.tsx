"use client";
import { useId, useState } from "react";
import { useEarly } from "@/components/ui/use-early";

type Theme = "light" | "dark" | "system";

/** Light, dark or as the system has it; kept in a cookie so that the server draws it right at once. */
export function ThemeChoice({
  initial,
  label,
  words,
}: {
  initial: Theme;
  label: string;
  words: Record<Theme, string>;
}) {
  const id = useId();
  const [theme, setTheme] = useState<Theme>(initial);
  const field = useEarly<HTMLSelectElement>(({ value }) => {
    if (value !== initial) choose(value as Theme);
  });
  function choose(next: Theme) {
    setTheme(next);
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser people use here
    document.cookie = `theme=${next}; path=/; max-age=31536000; samesite=lax`;
  }
  return (
    <span>
      <label className="sr-only" htmlFor={id}>
        {label}
      </label>
      <select
        ref={field}
        id={id}
        // Going back, a browser would put an older choice here, and it would be taken for a new one.
        autoComplete="off"
        className="bg-transparent text-ink-2 small min-h-11 cursor-pointer"
        value={theme}
        onChange={(event) => choose(event.target.value as Theme)}
      >
        {(["system", "light", "dark"] as const).map((one) => (
          <option key={one} value={one} className="bg-raised text-ink">
            {words[one]}
          </option>
        ))}
      </select>
    </span>
  );
}
