/** What happened to a file, in words: what was done, and what it was about. */
import type { useTranslations } from "next-intl";
import type { FileEvent } from "@/lib/caseload/types";
import { label } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import { type FactBody, isTopic, TOPICS } from "@/lib/profile/topics";
import { factWords } from "./fact-words";

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

/** The fact a payload tells of: what was added, what it became, or what was removed. Older rows may hold other fields. */
function factIn(event: FileEvent, t: T, locale: Locale): string[] {
  const body = event.payload?.to ?? event.payload?.from;
  if (!isTopic(event.object.kind) || typeof body !== "object" || body === null) return [];
  const known = Object.keys(TOPICS[event.object.kind].schema.shape);
  const told = Object.fromEntries(Object.entries(body as FactBody).filter(([key]) => known.includes(key)));
  return [factWords(event.object.kind, told, t, locale)];
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
        title: t(key as "event.fact_added", { topic: topicWord(object.kind, t) }),
        details: factIn(event, t, locale),
      };
    case "fact.proven": {
      const proof = String(payload?.to ?? "");
      const word = `file.proof.${proof}` as "file.proof.claimed";
      return {
        title: t("event.fact_proven", { topic: topicWord(object.kind, t) }),
        details: t.has(word) ? [t(word)] : [],
      };
    }
    case "topic.changed":
      return object.kind === "file"
        ? { title: t("event.file_filled"), details: [] }
        : { title: t("event.topic_changed", { topic: topicWord(object.id, t) }), details: [] };
    case "verdict.moved": {
      const moves = Array.isArray(payload?.moves) ? (payload.moves as Move[]) : [];
      return {
        title: t("event.verdict_moved", { count: Math.max(1, moves.length) }),
        details: moves.map(
          ({ pathway, from, to }) =>
            `${label(titleOf(pathway), locale)} ${verdict(from as "eligible")} → ${verdict(to as "eligible")}`,
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

const topicWord = (topic: string, t: T): string => (isTopic(topic) ? t(`topics.${topic}`) : topic);
