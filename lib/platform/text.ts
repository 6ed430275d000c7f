/** Text as the database takes it. */

/**
 * Takes out of a value's strings what Postgres refuses and no keyboard types: the NUL character, and halves of
 * characters. Values of other kinds, such as files, stay as they are.
 */
export function clean<Value>(value: Value): Value {
  if (typeof value === "string")
    return value.replaceAll("\0", "").replace(/\p{Surrogate}/gu, "\uFFFD") as Value;
  if (Array.isArray(value)) return value.map(clean) as Value;
  if (value !== null && typeof value === "object" && isPlain(value))
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [clean(key), clean(part)])) as Value;
  return value;
}

const isPlain = (value: object): boolean =>
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);

/** A form with clean fields. */
export function cleanForm(form: FormData): FormData {
  const cleaned = new FormData();
  for (const [name, value] of form) cleaned.append(clean(name), clean(value));
  return cleaned;
}
