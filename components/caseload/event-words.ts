/** What happened to a file, in words: what was done, and what it was about. */
import type { useTranslations } from "next-intl";
import type { FileEvent } from "@/lib/caseload/types";
import { messagesOf } from "@/lib/i18n/messages";
import type { Locale } from "@/lib/i18n/routing";
import { type FactBody, isTopic } from "@/lib/profile/topics";
import { shortLine } from "@/lib/profile/words";

type T = ReturnType<typeof useTranslations<"caseload">>;
type VerdictT = ReturnType<typeof useTranslations<"verdict">>;

export interface EventWords {
  title: string;
  details: string[];
}

interface Move {
  pathway: string;
  from: string;
  to: string;
}

/** The fact a payload tells of: what was added, what it became, or what was removed. */
function factIn(event: FileEvent, locale: Locale): string[] {
  const body = event.payload?.to ?? event.payload?.from;
  if (!isTopic(event.object.kind) || typeof body !== "object" || body === null) return [];
  return [shortLine(event.object.kind, body as FactBody, locale)];
}

export function eventWords(
  event: FileEvent,
  t: T,
  verdict: VerdictT,
  locale: Locale,
  titleOf: (pathway: string) => string,
  nameOf: (id: string | null) => string,
): EventWords {
  const { action, object, payload } = event;
  const key = `event.${action.replace(".", "_")}`;
  switch (action) {
    case "fact.added":
    case "fact.changed":
    case "fact.removed":
      return {
        title: t(key as "event.fact_added", { topic: topicWord(object.kind, locale) }),
        details: factIn(event, locale),
      };
    case "fact.proven": {
      const proof = String(payload?.to ?? "");
      const word = `file.proof.${proof}` as "file.proof.claimed";
      return {
        title: t("event.fact_proven", { topic: topicWord(object.kind, locale) }),
        details: t.has(word) ? [t(word)] : [],
      };
    }
    case "topic.changed":
      return object.kind === "file"
        ? { title: t("event.file_filled"), details: [] }
        : { title: t("event.topic_changed", { topic: topicWord(object.id, locale) }), details: [] };
    case "verdict.moved": {
      const moves = Array.isArray(payload?.moves) ? (payload.moves as Move[]) : [];
      return {
        title: t("event.verdict_moved", { count: Math.max(1, moves.length) }),
        details: moves.map(
          ({ pathway, from, to }) =>
            `${titleOf(pathway)}${locale === "fr" ? "\u00A0" : ""}: ${verdict(from as "eligible")} → ${verdict(to as "eligible")}`,
        ),
      };
    }
    case "stage.changed":
      return {
        title: t("event.stage_changed", {
          from: t(`stages.${String(payload?.from) as "intake"}`),
          to: t(`stages.${String(payload?.to) as "intake"}`),
        }),
        details: [],
      };
    case "advisor.assigned":
    case "advisor.unassigned":
      return { title: t(key as "event.advisor_assigned", { name: nameOf(object.id) }), details: [] };
    default:
      return { title: t.has(key as "event.other") ? t(key as "event.other") : t("event.other"), details: [] };
  }
}

const topicWord = (topic: string, locale: Locale): string =>
  isTopic(topic) ? messagesOf(locale).profile.topics[topic] : topic;
