"use client";
/** Fields shared by the questions of the intake. */
import { useLocale, useTranslations } from "next-intl";
import { useId, useMemo } from "react";
import { useInBrowser } from "@/components/ui/use-in-browser";
import { COUNTRIES, LANGUAGES, SUBDIVISIONS } from "@/lib/intake/places";

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Where the summary of a problem points to; without one the field names itself. */
  id?: string | undefined;
  /** What is wrong with it, in words. */
  error?: string | undefined;
}

/** The words of a field's problem, between its label and itself. */
function FieldError({ id, error }: { id: string; error: string | undefined }) {
  return error ? (
    <p id={`${id}-error`} className="field-error mb-1.5">
      {error}
    </p>
  ) : null;
}

export function TextField({
  label,
  value,
  onChange,
  id: given,
  error,
  numeric = false,
}: FieldProps & { numeric?: boolean }) {
  const own = useId();
  const id = given ?? own;
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <FieldError id={id} error={error} />
      <input
        id={id}
        className="field"
        value={value}
        maxLength={200}
        inputMode={numeric ? "decimal" : undefined}
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

export function DateField({ label, value, onChange, id: given, error }: FieldProps) {
  const own = useId();
  const id = given ?? own;
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <FieldError id={id} error={error} />
      <input
        id={id}
        type="date"
        className="field"
        min="1900-01-01"
        max="2200-12-31"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

export function ChoiceField({
  label,
  value,
  onChange,
  choices,
  id: given,
  error,
}: FieldProps & { choices: readonly (readonly [string, string])[] }) {
  const own = useId();
  const id = given ?? own;
  const t = useTranslations("check");
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <FieldError id={id} error={error} />
      <select
        id={id}
        className="field"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{t("ui.choose")}</option>
        {choices.map(([code, word]) => (
          <option key={code} value={code}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Codes with their names in the reader's language, in the order of that language. */
function useNamed(codes: readonly string[], type: "region" | "language"): (readonly [string, string])[] {
  const locale = useLocale();
  const ready = useInBrowser();
  return useMemo(() => {
    // The names come from the browser; the server may know other ones, so its picture leaves the list out.
    if (!ready) return [];
    const names = new Intl.DisplayNames([locale], { type });
    const order = new Intl.Collator(locale);
    return codes
      .map((code) => {
        const name = names.of(code) ?? code;
        return [code, name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)] as const;
      })
      .sort(([, a], [, b]) => order.compare(a, b));
  }, [codes, locale, ready, type]);
}

export function CountryField(props: FieldProps) {
  return <ChoiceField {...props} choices={useNamed(COUNTRIES, "region")} />;
}

export function LanguageField(props: FieldProps) {
  return <ChoiceField {...props} choices={useNamed(LANGUAGES, "language")} />;
}

/** Provinces and territories of Canada, or the states. */
export function SubdivisionField({ country, ...props }: FieldProps & { country: "CA" | "US" }) {
  const locale = useLocale() === "fr" ? "fr" : "en";
  return (
    <ChoiceField
      {...props}
      choices={SUBDIVISIONS[country].map((place) => [place.code, place[locale]] as const)}
    />
  );
}
