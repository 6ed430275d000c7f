/** Closed codes of the directory: what files, addresses and rules name. Safe in the browser. */

/** The application services whose programs may stand here. */
export const SERVICES = ["carms", "eras"] as const;

/** Whose places a stream holds. */
export const OPEN_TO = ["cmg", "img", "all", "military"] as const;
export type OpenTo = (typeof OPEN_TO)[number];

/** What a stream is called in its match. */
export const KINDS = [
  "cmg",
  "img",
  "regular",
  "competitive",
  "rgp",
  "indigenous",
  "military",
  "categorical",
  "preliminary",
] as const;
export type Kind = (typeof KINDS)[number];

export const VISAS = ["j1", "h1b", "none"] as const;

export const LANGUAGES = ["en", "fr"] as const;

/** How sure a row is of its page. */
export const CONFIDENCES = ["primary", "secondary", "reported"] as const;

/** What a criterion is about. */
export const TOPICS = [
  "graduation",
  "attempts",
  "experience",
  "score",
  "certificate",
  "visa",
  "documents",
  "assessment",
  "service",
  "selection",
] as const;
export type Topic = (typeof TOPICS)[number];

/** How a limit in a file counts. */
export const LIMIT_WEIGHTS = ["strict", "preferred"] as const;
export type LimitWeight = (typeof LIMIT_WEIGHTS)[number];

/** Whom a stream is for, seen from one person, from the best answer to the worst. */
export const STANDINGS = ["yours", "once", "ask", "not_yet", "not_yours"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Changed cells a dry run names; there may be more. */
export const CHANGES_SHOWN = 50;
