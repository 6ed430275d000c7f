/**
 * What a demo person's story is made of. A story reads as a caseworker would tell it: who this is, what they said on
 * the day they came, and what happened since, day by day. Days are counted back from an injected today, so that the
 * same story is as fresh next year.
 */
import type { Profile } from "../../lib/eligibility/profile";
import type { Bilingual } from "../../lib/eligibility/rule";
import type { Locale } from "../../lib/i18n/routing";
import type { FactBody, Proof, TopicName } from "../../lib/profile/topics";
import type { AdminSlug, AdvisorSlug } from "./staff";

/** Hard cases the demo people cover between them; a test asks for each. */
export const HARD_CASES = [
  "status_changed",
  "card_expired",
  "attempts_used_up",
  "old_limit",
  "nac_booked",
  "result_pending",
  "several_degrees",
  "refugee_claimant",
  "us_img",
  "quebec_in_french",
  "practice_gap",
  "practice_ready",
  "unsure",
  "names_differ",
  "long_name",
  "other_script",
  "one_word_name",
  "graduated_long_ago",
  "not_graduated",
  "already_certified",
  "visa_trainee",
  "empty_file",
] as const;
export type HardCase = (typeof HARD_CASES)[number];

/** Some fields a fact has: enough to tell it from the others of its topic. */
type Like = FactBody;

/** What can happen to a file after the first day. */
export type Happening =
  | { what: "signs_in" }
  | { what: "tells"; topic: TopicName; fact: FactBody }
  | { what: "corrects"; topic: TopicName; like: Like; to: FactBody }
  | { what: "settles"; topic: TopicName; complete: boolean; unsure: string[] }
  | { what: "proves"; by: AdvisorSlug; topic: TopicName; like: Like; proof: Proof }
  | { what: "opens"; by: AdvisorSlug }
  | { what: "notes"; by: AdvisorSlug; visibility: "mine" | "team" | "shared"; text: string }
  | { what: "stage"; by: AdvisorSlug; to: "exploring" | "preparing" | "applying" | "training" | "closed" }
  | { what: "assigned"; by: AdminSlug; to: AdvisorSlug }
  | { what: "unassigned"; by: AdminSlug; from: AdvisorSlug }
  | { what: "asks"; pathway: string; text: string }
  | { what: "answers"; by: AdvisorSlug; text: string }
  | { what: "agrees"; purpose: "statistics" | "messages" }
  | { what: "withdraws"; purpose: "statistics" | "messages" };

/** Calendar days counted from the injected today. */
export interface Days {
  /** The day so many months, and days, before today. */
  ago(months: number, days?: number): string;
  /** The day so many months, and days, after today. */
  ahead(months: number, days?: number): string;
}

/** One event: its day and what happened. */
export type Event = readonly [day: string, happening: Happening];

export interface Story {
  slug: string;
  name: string;
  locale: Locale;
  covers: readonly HardCase[];
  /** The story in a sentence or two, for whoever tries the portal. */
  story: Bilingual;
  tell: (days: Days) => {
    cameOn: string;
    /** What they answered before they had an account. */
    answers: Profile;
    /** In the order in which it happened. */
    since: readonly Event[];
  };
}

const shifted = (today: string, months: number, days: number): string => {
  const [year, month, day] = today.split("-").map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay) + days))
    .toISOString()
    .slice(0, 10);
};

/** Days around a today. */
export const daysAround = (today: string): Days => ({
  ago: (months, days = 0) => shifted(today, -months, -days),
  ahead: (months, days = 0) => shifted(today, months, days),
});

// Short ways to say each happening, so that a story reads as a list of sentences.
export const signsIn: Happening = { what: "signs_in" };
export const tells = (topic: TopicName, fact: FactBody): Happening => ({ what: "tells", topic, fact });
export const corrects = (topic: TopicName, like: Like, to: FactBody): Happening => ({
  what: "corrects",
  topic,
  like,
  to,
});
export const hasToldAll = (topic: TopicName): Happening => ({
  what: "settles",
  topic,
  complete: true,
  unsure: [],
});
export const isUnsure = (topic: TopicName, ...unsure: string[]): Happening => ({
  what: "settles",
  topic,
  complete: true,
  unsure,
});
export const proves = (by: AdvisorSlug, topic: TopicName, like: Like, proof: Proof): Happening => ({
  what: "proves",
  by,
  topic,
  like,
  proof,
});
export const opens = (by: AdvisorSlug): Happening => ({
  what: "opens",
  by,
});
export const notes = (by: AdvisorSlug, visibility: "mine" | "team" | "shared", text: string): Happening => ({
  what: "notes",
  by,
  visibility,
  text,
});
export const toStage = (
  by: AdvisorSlug,
  to: "exploring" | "preparing" | "applying" | "training" | "closed",
): Happening => ({ what: "stage", by, to });
export const assignedTo = (to: AdvisorSlug, by: AdminSlug = "noor"): Happening => ({
  what: "assigned",
  by,
  to,
});
export const leaves = (from: AdvisorSlug, by: AdminSlug = "noor"): Happening => ({
  what: "unassigned",
  by,
  from,
});
export const asks = (pathway: string, text: string): Happening => ({ what: "asks", pathway, text });
export const answers = (by: AdvisorSlug, text: string): Happening => ({ what: "answers", by, text });
export const agrees = (purpose: "statistics" | "messages"): Happening => ({ what: "agrees", purpose });
export const withdraws = (purpose: "statistics" | "messages"): Happening => ({ what: "withdraws", purpose });
