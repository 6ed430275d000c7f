/** What the form of a question holds while it is filled in, from the stored answer and back to it. */
import { CHECKS, isDay, ROW_FIELDS } from "@/lib/intake/fields";
import type { Answers, QuestionId } from "@/lib/intake/schema";
import { type RowsValue, rowsOf, rowsProblem, rowsValue, type WrongField } from "./rows-field";

export type Value = string | string[] | Record<string, string> | RowsValue | null;

/** "I don't know", as a value of the form. */
export const UNKNOWN = "unknown";
/** "None of these", where several may be ticked. */
export const NONE = "none";
/** What a directory may say of a school. */
export const LISTING = ["wdoms", "canadaNote", "ecfmgNote", "joint"] as const;

/** The stored answer as the form holds it. */
export function initial(question: QuestionId, answers: Answers): Value {
  const stored = answers[question];
  if (stored === null) return UNKNOWN;
  if (ROW_FIELDS[question]) return rowsValue(stored as Record<string, unknown>[] | undefined);
  if (stored === undefined)
    return CHECKS[question] || question === "citizenships"
      ? []
      : question === "graduation" ||
          question === "canadaResidence" ||
          question === "home" ||
          question === "schoolListing"
        ? {}
        : "";
  if (Array.isArray(stored)) return stored.length === 0 ? [NONE] : (stored as string[]);
  if (question === "schoolListing")
    return Object.fromEntries(
      Object.entries(stored as object).map(([key, flag]) => [
        key,
        flag === null ? UNKNOWN : flag ? "yes" : "no",
      ]),
    );
  if (question === "canadaResidence") {
    const { resident, ...dates } = stored as { resident: boolean; since?: string; validUntil?: string };
    return { resident: resident ? "yes" : "no", ...(dates as Record<string, string>) };
  }
  if (typeof stored === "object") return stored as Record<string, string>;
  if (typeof stored === "boolean") return stored ? "yes" : "no";
  return String(stored);
}

/** What the form holds as the stored answer, or the key of what is wrong with it. */
export function read(
  question: QuestionId,
  value: Value,
):
  | { answer: Answers[QuestionId] }
  | { problem: "errorRequired" | "errorDate" | "errorYears"; wrong?: WrongField[] } {
  if (value === UNKNOWN) return { answer: null };
  const rows = ROW_FIELDS[question];
  if (rows) {
    const held = value as RowsValue;
    const wrong = rowsProblem(rows, held);
    if (wrong === "nothing") return { problem: "errorRequired" };
    return wrong.length === 0
      ? { answer: rowsOf(rows, held) as Answers[QuestionId] }
      : { problem: "errorRequired", wrong };
  }
  if (Array.isArray(value)) {
    const chosen = value.filter((one) => one !== NONE && one !== "");
    if (chosen.length === 0 && (question === "citizenships" || !value.includes(NONE)))
      return { problem: "errorRequired" };
    return { answer: chosen as Answers[QuestionId] };
  }
  if (value !== null && typeof value === "object") {
    const fields = value as Record<string, string>;
    for (const name of ["on", "since", "validUntil"])
      if (fields[name] && !isDay(fields[name])) return { problem: "errorDate" };
    const dates = Object.fromEntries(
      ["on", "since", "validUntil"].flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])),
    );
    if (question === "schoolListing") {
      const flag = (name: string) => (fields[name] === "yes" ? true : fields[name] === "no" ? false : null);
      if (!LISTING.some((name) => fields[name])) return { problem: "errorRequired" };
      return {
        answer: {
          wdoms: flag("wdoms"),
          canadaNote: flag("canadaNote"),
          ecfmgNote: flag("ecfmgNote"),
          joint: flag("joint"),
        },
      };
    }
    if (question === "graduation")
      return fields.state
        ? { answer: { state: fields.state as "graduated", ...dates } }
        : { problem: "errorRequired" };
    if (question === "canadaResidence")
      return fields.resident
        ? { answer: { resident: fields.resident === "yes", ...dates } }
        : { problem: "errorRequired" };
    if (!fields.country) return { problem: "errorRequired" };
    return {
      answer: {
        country: fields.country,
        ...(fields.subdivision ? { subdivision: fields.subdivision } : {}),
        ...dates,
      },
    };
  }
  const text = (value ?? "").trim();
  if (text === "") return { problem: "errorRequired" };
  if (question === "creditYears") {
    const years = Number(text);
    return Number.isFinite(years) && years >= 0 && years <= 20
      ? { answer: years }
      : { problem: "errorYears" };
  }
  if (question === "usResidence" || question === "returnOfService" || question === "sanction")
    return { answer: text === "yes" };
  return { answer: text as Answers[QuestionId] };
}
