/** The sentences of the directory: whom a stream is for and why, what it is called, what a filter says. */
import { createTranslator } from "next-intl";
import { messagesOf } from "../i18n/messages";
import type { Locale } from "../i18n/routing";
import { placeName } from "../intake/places";
import type { Judgement } from "./person";
import type { Filter, ProgramQuery } from "./schema";
import type { Choices, StreamRow } from "./types";

const translator = (locale: Locale) =>
  createTranslator({ locale, messages: messagesOf(locale), namespace: "programs" });

/** Why a stream stands as it does for somebody: one sentence, or two where a second thing decides. */
export function whySentence(judgement: Judgement, locale: Locale): string {
  const t = translator(locale);
  const { standing, reason, more, strict, verify } = judgement;
  if (!reason) return standing === "yours" ? t("why.open") : "";
  const title = reason.title[locale];
  const said = reason.says?.[locale];
  if (standing === "yours")
    return [said ?? t("why.open"), strict > 0 ? t("why.strictMet", { count: strict }) : ""].join(" ").trim();
  const first =
    said ??
    (standing === "ask"
      ? verify
        ? t("why.askWhom", { whom: verify.ask[locale], question: verify.question[locale] })
        : t("why.askRule", { title })
      : standing === "once"
        ? t("why.onceRule", { title })
        : standing === "not_yet"
          ? t("why.firstRule", { title })
          : t("why.cutOff", { title }));
  // What else is open does not matter where the door is shut for good.
  return more > 0 && standing !== "not_yours" ? `${first} ${t("why.more", { count: more })}` : first;
}

/** What a stream is called, with what sets it apart. */
export function streamTitle(
  stream: Pick<StreamRow, "kind" | "tie" | "returnOfService" | "military" | "openTo">,
  locale: Locale,
): string {
  const t = translator(locale);
  const traits = [
    stream.tie ? t("trait.tie", { place: placeName(stream.tie, locale) }) : "",
    stream.returnOfService ? t("trait.service") : "",
    stream.military && stream.openTo !== "military" ? t("trait.military") : "",
  ].filter((trait) => trait !== "");
  return [t(`kind.${stream.kind}`), ...traits].join(", ");
}

/** A stream in few words, for labels: discipline, university, place and stream. */
export const streamName = (stream: StreamRow, locale: Locale): string =>
  [
    stream.specialty[locale],
    stream.institution[locale],
    stream.site[locale],
    streamTitle(stream, locale),
  ].join(", ");

/** The messages in which a filter's codes stand. */
const TABLES = {
  open: "opens",
  standing: "standings",
  language: "languages",
  visa: "visas",
  years: "yearses",
  attempts: "attemptses",
  experience: "experiences",
  service: "services",
  weight: "weights",
} as const;

/** A filter's choice in words. */
export function choiceWords(filter: Filter, value: string, choices: Choices, locale: Locale): string {
  if (filter === "region") return placeName(value, locale);
  if (filter === "specialty" || filter === "institution") {
    const named = choices[filter === "specialty" ? "specialties" : "institutions"];
    return named.find(({ id }) => id === value)?.name ?? value;
  }
  const table = messagesOf(locale).programs.filters[TABLES[filter]] as Record<string, string>;
  return table[value] ?? value;
}

/** The filters a query sets, in words, each with the query without it. */
export function activeFilters(
  query: ProgramQuery,
  filters: readonly Filter[],
  choices: Choices,
  locale: Locale,
): { filter: Filter; words: string }[] {
  return filters.flatMap((filter) => {
    const value = query[filter];
    return value ? [{ filter, words: choiceWords(filter, value, choices, locale) }] : [];
  });
}
