/** How a fact is typed: what a field is, which are asked, and what is wrong with them. Light enough for the browser. */
import { type Field, fieldsFor, isDay, type Typed } from "../intake/fields";

/** A field of a fact: the intake's kinds, and those only a whole file needs. */
export interface FactField extends Omit<Field, "type"> {
  type:
    | Field["type"]
    /** Several of the choices; typed as their codes with commas. */
    | "several"
    /** `YYYY-MM`. */
    | "month"
    /** A country, or a province or state of Canada and the United States. */
    | "place";
  /** The choices that go with another field's value. */
  choicesBy?: { field: string; of: Readonly<Record<string, readonly string[]>> };
  /** Part of the words that name the fact, such as the exam and its result. */
  names?: true;
}

/** A field with its label and the words of what may be chosen. */
export interface WordedField extends FactField {
  label: string;
  words: Readonly<Record<string, string>>;
}

/** The choices a field offers now, with the one that is stored even where it is none of ours. */
export function choicesFor(field: Pick<FactField, "name" | "choices" | "choicesBy">, typed: Typed): string[] {
  const choices = field.choicesBy
    ? (field.choicesBy.of[typed[field.choicesBy.field] ?? ""] ?? [])
    : (field.choices ?? []);
  const stored = typed[field.name] ?? "";
  return stored === "" || choices.includes(stored) ? [...choices] : [...choices, stored];
}

/** The fields a form asks for now. A choice without choices is not asked. */
export function askedFields<Asked extends FactField>(fields: readonly Asked[], typed: Typed): Asked[] {
  return fieldsFor(fields, typed).filter(
    (field) => field.type !== "choice" || choicesFor(field, typed).length > 0,
  );
}

/** What is typed where several could be chosen and it is known that none applies. */
export const NONE = "none";

/** What is wrong with a field: nothing where something is needed, or not what it should be. */
export type FieldFault = "empty" | "wrong";

function faultOf(field: FactField, text: string): FieldFault | null {
  if (text === "") return field.required ? "empty" : null;
  switch (field.type) {
    case "number": {
      const value = Number(text.replace(",", "."));
      const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = field;
      return Number.isFinite(value) && value >= minimum && value <= maximum ? null : "wrong";
    }
    case "date":
      return isDay(text) ? null : "wrong";
    case "month":
      return /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(text) ? null : "wrong";
    case "text":
      return text.length <= (field.maximum ?? 200) ? null : "wrong";
    default:
      return null;
  }
}

/** The fields of a typed fact that are not right. The topic's schema has the last word at the server. */
export function faultsOf(fields: readonly FactField[], typed: Typed): Record<string, FieldFault> {
  return Object.fromEntries(
    askedFields(fields, typed).flatMap((field) => {
      const fault = faultOf(field, (typed[field.name] ?? "").trim());
      return fault ? [[field.name, fault]] : [];
    }),
  );
}
