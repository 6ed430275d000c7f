"use client";
import { useId, useTransition } from "react";
import { useEarly } from "@/components/ui/use-early";
import { useRouter } from "@/lib/i18n/routing";

/** A choice that leads to another address of the same list. */
export function ChoiceOfAddress({
  label,
  value,
  choices,
}: {
  label: string;
  value: string;
  choices: { value: string; label: string; href: string }[];
}) {
  const id = useId();
  const router = useRouter();
  const [going, start] = useTransition();
  const field = useEarly<HTMLSelectElement>((chosen) => {
    if (chosen.value !== value) go(chosen.value);
  });
  function go(wanted: string) {
    const chosen = choices.find((choice) => choice.value === wanted);
    if (chosen) start(() => router.push(chosen.href, { scroll: false }));
  }
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        ref={field}
        id={id}
        // Going back, a browser would put an older choice here, and it would be taken for a new one.
        autoComplete="off"
        className="field"
        aria-busy={going}
        value={value}
        onChange={(event) => go(event.target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
