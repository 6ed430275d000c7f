"use client";
import { useId, useTransition } from "react";
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
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field"
        aria-busy={going}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen) start(() => router.push(chosen.href, { scroll: false }));
        }}
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
