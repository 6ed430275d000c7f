"use client";
import { useState } from "react";
import { TextField } from "./text-field";
import { useEarly } from "./use-early";

/** A password that can be shown while it is typed. Pasting and password managers work. */
export function PasswordField({
  name = "password",
  label,
  show,
  hint,
  error,
  fresh,
}: {
  /** Where a form asks for more than one. */
  name?: string;
  label: string;
  show: string;
  hint?: string;
  error?: string | undefined;
  /** A new password, rather than one that is known. */
  fresh?: boolean;
}) {
  const [shown, setShown] = useState(false);
  const box = useEarly<HTMLInputElement>(({ checked }) => setShown(checked));
  return (
    <div>
      <TextField
        name={name}
        type={shown ? "text" : "password"}
        autoComplete={fresh ? "new-password" : "current-password"}
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={256}
        label={label}
        {...(hint ? { hint } : {})}
        error={error}
      />
      <label className="small quiet mt-1.5 inline-flex items-center gap-2 min-h-6">
        <input
          ref={box}
          type="checkbox"
          checked={shown}
          onChange={(event) => setShown(event.target.checked)}
        />
        {show}
      </label>
    </div>
  );
}
