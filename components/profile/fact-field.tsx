"use client";
/** One field of a fact's form: the intake's native controls, and those only a whole file needs. */
import { useTranslations } from "next-intl";
import {
  ChoiceField,
  CountryField,
  DateField,
  LanguageField,
  SubdivisionField,
  TextField,
} from "@/components/intake/fields";
import type { Typed } from "@/lib/intake/fields";
import { choicesFor, NONE, type WordedField } from "@/lib/profile/typing";

export interface FactFieldProps {
  field: WordedField;
  typed: Typed;
  id: string;
  error: string | undefined;
  onChange: (text: string) => void;
}

export function FactField({ field, typed, id, error, onChange }: FactFieldProps) {
  const t = useTranslations("profile");
  const ui = useTranslations("check.ui");
  const value = typed[field.name] ?? "";
  const label = field.required ? `${field.label} (${t("needed")})` : field.label;
  const shared = { label, value, onChange, id, error };
  switch (field.type) {
    case "date":
      return <DateField {...shared} />;
    case "country":
      return <CountryField {...shared} />;
    case "language":
      return <LanguageField {...shared} />;
    case "subdivision": {
      const country = typed.country;
      return country === "CA" || country === "US" ? <SubdivisionField country={country} {...shared} /> : null;
    }
    case "place":
      return <PlaceField {...shared} />;
    case "yes_no":
      return (
        <ChoiceField
          {...shared}
          choices={[
            ["yes", ui("yes")],
            ["no", ui("no")],
          ]}
        />
      );
    case "choice":
      return (
        <ChoiceField
          {...shared}
          choices={choicesFor(field, typed).map((code) => [code, field.words[code] ?? code] as const)}
        />
      );
    case "several":
      return <SeveralField {...shared} field={field} />;
    case "month":
      return <MonthField {...shared} />;
    case "number":
      return <TextField {...shared} numeric />;
    case "text":
      return (
        <div className={(field.maximum ?? 200) > 50 ? "sm:col-span-2" : ""}>
          <TextField {...shared} />
        </div>
      );
  }
}

type Shared = Pick<FactFieldProps, "id" | "error" | "onChange"> & { label: string; value: string };

/** A country, and within Canada and the United States the province or state if the person wants to name it. */
function PlaceField({ label, value, onChange, id, error }: Shared) {
  const t = useTranslations("profile");
  const country = value.slice(0, 2);
  return (
    <>
      <CountryField label={label} value={country} onChange={onChange} id={id} error={error} />
      {country === "CA" || country === "US" ? (
        <SubdivisionField
          country={country}
          label={t("subdivision")}
          value={value.length > 2 ? value : ""}
          onChange={(text) => onChange(text === "" ? country : text)}
        />
      ) : null}
    </>
  );
}

function MonthField({ label, value, onChange, id, error }: Shared) {
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {error ? (
        <p id={`${id}-error`} className="field-error mb-1.5">
          {error}
        </p>
      ) : null}
      <input
        id={id}
        type="month"
        className="field"
        placeholder="2026-10"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

/** Several of the choices, or the answer that none applies. */
function SeveralField({ label, value, onChange, id, field }: Shared & { field: WordedField }) {
  const t = useTranslations("profile");
  const chosen = value === "" || value === NONE ? [] : value.split(",");
  const choices = [...new Set([...(field.choices ?? []), ...chosen])];
  const toggle = (code: string, on: boolean) =>
    onChange(choices.filter((one) => (one === code ? on : chosen.includes(one))).join(","));
  return (
    <fieldset className="col-span-full" id={id}>
      <legend className="field-label">
        {label} <span className="font-normal quiet small">{t("several")}</span>
      </legend>
      <div className="grid gap-x-8 border-t border-line sm:grid-cols-2">
        {choices.map((code) => (
          <label key={code} className="choice !min-h-11 !text-base">
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={(event) => toggle(code, event.target.checked)}
            />
            <span>{field.words[code] ?? code}</span>
          </label>
        ))}
        <label className="choice !min-h-11 !text-base">
          <input
            type="checkbox"
            checked={value === NONE}
            onChange={(event) => onChange(event.target.checked ? NONE : "")}
          />
          <span>{t("noneOfThese")}</span>
        </label>
      </div>
    </fieldset>
  );
}
