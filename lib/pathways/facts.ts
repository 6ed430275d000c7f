/** What is known about a person, row by row, in words: for the ledger beside each rule. */
import { pathOf, valueAt } from "../eligibility/pointer";
import type { Profile } from "../eligibility/profile";
import { listOf } from "../i18n/format";
import { messagesOf } from "../i18n/messages";
import type { Locale } from "../i18n/routing";
import { isTopic, TOPICS } from "../profile/topics";
import { shortLine } from "../profile/words";

type Row = Record<string, unknown>;

/** The name of a country in a language. */
function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code;
}

/** Facts at pointers, one sentence each. A pointer to a whole list says that nothing in it fits. */
export function factTexts(profile: Profile, pointers: readonly string[], locale: Locale): string[] {
  const { pathways } = messagesOf(locale);
  const rowText = (list: string, row: unknown): string => {
    if (!isTopic(list)) return "";
    const text = shortLine(list, TOPICS[list].fromProfile?.(row as never) ?? (row as Row), locale);
    return list === "permanentResidence" ? `${pathways.residentOf} ${text}` : text;
  };
  // Rows say more than the lists they stand in.
  const rows = pointers.filter((pointer) => pointer.split("/").length > 2);
  const lists = pointers.filter(
    (pointer) => pointer.split("/").length === 2 && !rows.some((row) => row.startsWith(`${pointer}/`)),
  );
  const texts = [...rows, ...lists].flatMap((pointer): string[] => {
    const value = valueAt(profile, pathOf(pointer));
    const list = pointer.split("/")[1] ?? "";
    if (list === "citizenships" && Array.isArray(value))
      return [
        `${pathways.citizenOf} ${listOf(
          value.map((code) => countryName(String(code), locale)),
          locale,
        )}`,
      ];
    if (Array.isArray(value)) {
      // Of exams and of steps with bodies a rule names the rows it means; of other lists it may mean all.
      if (value.length > 0 && list !== "exams" && list !== "standings")
        return value.map((row) => rowText(list, row));
      const none = (pathways.noneOf as Record<string, string>)[list];
      return none === undefined ? [] : [none];
    }
    if (value === null || typeof value !== "object") return [];
    return [rowText(list, value)];
  });
  return [...new Set(texts.filter((text) => text !== ""))];
}
