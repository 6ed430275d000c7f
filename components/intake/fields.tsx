"use client";
/** Fields shared by the questions of the intake. */
import { useLocale, useTranslations } from "next-intl";
import { useId, useMemo, useSyncExternalStore } from "react";
import { COUNTRIES, SUBDIVISIONS } from "@/lib/intake/places";

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  invalid?: boolean;
}

export function DateField({ label, value, onChange, invalid }: FieldProps) {
  const id = useId();
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        className="field"
        min="1900-01-01"
        max="2200-12-31"
        value={value}
        aria-invalid={invalid || undefined}
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
  invalid,
}: FieldProps & { choices: readonly (readonly [string, string])[] }) {
  const id = useId();
  const t = useTranslations("check");
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field"
        value={value}
        aria-invalid={invalid || undefined}
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

const never = () => () => {};

/** False in the picture the server draws and in the first one of the browser, true from then on. */
function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** Countries by name in the reader's language. */
export function CountryField(props: FieldProps) {
  const locale = useLocale();
  const ready = useInBrowser();
  const choices = useMemo(() => {
    // The names come from the browser; the server may know other ones, so its picture leaves the list out.
    if (!ready) return [];
    const names = new Intl.DisplayNames([locale], { type: "region" });
    const order = new Intl.Collator(locale);
    return COUNTRIES.map((code) => [code, names.of(code) ?? code] as const).sort(([, a], [, b]) =>
      order.compare(a, b),
    );
  }, [locale, ready]);
  return <ChoiceField {...props} choices={choices} />;
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
