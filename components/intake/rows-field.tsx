"use client";
/** A question answered in rows: none, or one entry after another. */
import { useTranslations } from "next-intl";
import { type Field, fieldsFor, rowOf, type Typed, typedOf, wrongFields } from "@/lib/intake/fields";
import { ChoiceField, CountryField, DateField, LanguageField, SubdivisionField, TextField } from "./fields";

/** What the form holds: the answer "none", or typed rows. */
export interface RowsValue {
  none: boolean;
  rows: Typed[];
}

/** Stored rows as the form holds them. */
export function rowsValue(stored: Record<string, unknown>[] | undefined): RowsValue {
  return { none: stored?.length === 0, rows: (stored ?? []).map(typedOf) };
}

/** A field of an entry that is not right: required and empty, or not what it should hold. */
export interface WrongField {
  row: number;
  field: Field;
  empty: boolean;
}

/** The fields that are not right, or "nothing" where not even none was chosen. */
export function rowsProblem(fields: readonly Field[], { none, rows }: RowsValue): WrongField[] | "nothing" {
  if (none) return [];
  if (rows.length === 0) return "nothing";
  return rows.flatMap((row, index) =>
    wrongFields(fields, row).flatMap((name) => {
      const field = fields.find((one) => one.name === name);
      return field ? [{ row: index, field, empty: (row[name] ?? "").trim() === "" }] : [];
    }),
  );
}

/** The id of a field on the page, where the summary of a problem points to. */
export const fieldId = (id: string, row: number, name: string): string => `${id}-${row}-${name}`;

/** The rows to store. */
export function rowsOf(fields: readonly Field[], { none, rows }: RowsValue): Record<string, unknown>[] {
  return none ? [] : rows.map((row) => rowOf(fields, row));
}

interface RowsFieldProps {
  fields: readonly Field[];
  value: RowsValue;
  onChange: (value: RowsValue) => void;
  /** What answers with no entry and with entries say. */
  words: { none: string; some: string };
  id: string;
  /** What is wrong with a field of an entry, in words. */
  errorOf: (row: number, name: string) => string | undefined;
}

export function RowsField({ fields, value, onChange, words, id, errorOf }: RowsFieldProps) {
  const t = useTranslations("check");
  const { none, rows } = value;
  const some = !none && rows.length > 0;
  const change = (index: number, row: Typed) =>
    onChange({ none: false, rows: rows.map((one, at) => (at === index ? row : one)) });
  return (
    <>
      <label className="choice">
        <input type="radio" name={id} checked={none} onChange={() => onChange({ none: true, rows: [] })} />
        <span>{words.none}</span>
      </label>
      <label className="choice">
        <input
          type="radio"
          name={id}
          checked={some}
          onChange={() => onChange({ none: false, rows: rows.length > 0 ? rows : [{}] })}
        />
        <span>{words.some}</span>
      </label>
      {some ? <p className="small quiet pt-3 pl-[18px]">{t("ui.rowsHint")}</p> : null}
      {some
        ? rows.map((row, index) => (
            <Entry
              // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place while they are typed
              key={index}
              fields={fields}
              row={row}
              number={index + 1}
              id={id}
              errorOf={errorOf}
              onChange={(next) => change(index, next)}
              onRemove={
                rows.length > 1
                  ? () => onChange({ none: false, rows: rows.filter((_, at) => at !== index) })
                  : null
              }
            />
          ))
        : null}
      {some && rows.length < 20 ? (
        <p className="py-3 border-b border-line">
          <button
            type="button"
            className="button second"
            onClick={() => onChange({ none: false, rows: [...rows, {}] })}
          >
            {t("ui.add")}
          </button>
        </p>
      ) : null}
    </>
  );
}

interface EntryProps {
  fields: readonly Field[];
  row: Typed;
  number: number;
  id: string;
  errorOf: RowsFieldProps["errorOf"];
  onChange: (row: Typed) => void;
  onRemove: (() => void) | null;
}

function Entry({ fields, row, number, id, errorOf, onChange, onRemove }: EntryProps) {
  const t = useTranslations("check");
  return (
    <fieldset className="sub">
      <legend className={number > 1 || onRemove ? "font-semibold float-left col-span-full" : "sr-only"}>
        {t("ui.row", { number })}
      </legend>
      {fieldsFor(fields, row).map((field) => (
        <EntryField
          key={field.name}
          field={field}
          row={row}
          id={fieldId(id, number - 1, field.name)}
          error={errorOf(number - 1, field.name)}
          onChange={(text) => onChange({ ...row, [field.name]: text })}
        />
      ))}
      {onRemove ? (
        <button type="button" className="button plain justify-self-start self-end" onClick={onRemove}>
          {t("ui.remove")} <span className="sr-only">{t("ui.row", { number })}</span>
        </button>
      ) : null}
    </fieldset>
  );
}

function EntryField({
  field,
  row,
  id,
  error,
  onChange,
}: {
  field: Field;
  row: Typed;
  id: string;
  error: string | undefined;
  onChange: (text: string) => void;
}) {
  const t = useTranslations("check");
  const label = t(`fields.${field.name}` as "fields.score");
  const value = row[field.name] ?? "";
  const shared = { label, value, onChange, id, error };
  switch (field.type) {
    case "date":
      return <DateField {...shared} />;
    case "country":
      return <CountryField {...shared} />;
    case "language":
      return <LanguageField {...shared} />;
    case "subdivision":
      return row.country === "CA" || row.country === "US" ? (
        <SubdivisionField country={row.country} {...shared} />
      ) : null;
    case "yes_no":
      return (
        <ChoiceField
          {...shared}
          choices={[
            ["yes", t("ui.yes")],
            ["no", t("ui.no")],
          ]}
        />
      );
    case "choice": {
      const words = field.name === "result" ? "options.result" : `values.${field.name}`;
      return (
        <ChoiceField
          {...shared}
          choices={(field.choices ?? []).map(
            (code) => [code, t(`${words}.${code}` as "values.kind.residency")] as const,
          )}
        />
      );
    }
    case "text":
    case "number":
      return <TextField {...shared} numeric={field.type === "number"} />;
  }
}
