"use client";
import { type InputHTMLAttributes, useId } from "react";

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "id"> {
  name: string;
  label: string;
  hint?: string;
  /** What is wrong with the value, in words. */
  error?: string | undefined;
}

/** A labelled field with its hint and its error. The id is the name, so that a summary of errors can lead to it. */
export function TextField({ label, hint, error, name, ...input }: TextFieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={error ? "field-error" : ""}>
      <label className="field-label text-ink" htmlFor={`field-${name}`}>
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="small quiet mb-1.5">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="mb-1.5">
          {error}
        </p>
      ) : null}
      <input
        {...input}
        id={`field-${name}`}
        name={name}
        className="field text-[1.0625rem]"
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      />
    </div>
  );
}
