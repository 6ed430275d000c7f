/**
 * What is measured: eight pathways over a pool of fifteen requirements, with the kinds, windows and remedies of
 * the catalogue. Small enough to be written by hand again, which `by-hand` does.
 */
import { dayOf } from "../lib/eligibility/calendar";
import { Catalogue, type Remedy, type RuleInput, type Tree } from "../lib/eligibility/catalogue";
import { rulebook } from "../lib/eligibility/ruleset";

export const AS_OF = "2026-11-22";

export const text = (words: string) => ({ en: words, fr: `${words} (fr)` });

const remedy = (id: string): Remedy => ({ id: `do.${id}`, title: text(id), effect: [], by: "applicant" });

export const RULES = {
  status: {
    kind: "citizenship_or_residence",
    country: "CA",
    permanentResidentSince: { onOrBefore: "2026-09-30" },
  },
  school: {
    kind: "school_standing",
    anyOf: [{ wdomsListed: true }, { accreditation: ["cacms", "lcme", "coca"] }],
  },
  degree: { kind: "graduation", need: "obtained", on: { onOrBefore: "2027-06-30" } },
  mccqe1: {
    kind: "exam_result",
    exam: "mccqe1",
    minimumScores: [
      { scale: "mccqe1:2018", score: 226 },
      { scale: "mccqe1:2025", score: 290 },
    ],
  },
  nac: { kind: "exam_result", exam: "nac", attempt: "newest", taken: { onOrAfter: "2019-03-01" } },
  attempts: {
    kind: "exam_attempts",
    exams: ["mccqe1"],
    counting: ["fail", "denied"],
    atMost: 2,
    taken: { onOrAfter: "2018-01-01" },
  },
  wait: {
    kind: "exam_wait",
    exam: "mccqe1",
    counting: ["fail", "denied"],
    after: 2,
    waits: [{ since: "last", from: "taken", wait: { years: 1 } }],
  },
  untrained: {
    kind: "training_months",
    countries: ["CA", "US"],
    accreditors: ["rcpsc", "cfpc", "acgme"],
    atMost: 0,
  },
  trained: { kind: "training_months", kinds: ["residency", "internship"], completed: true, atLeast: 12 },
  language: {
    kind: "language_score",
    tests: [
      { test: "ielts_academic", overall: 7, listening: 7, reading: 7, writing: 7, speaking: 7 },
      { test: "oet_medicine", listening: 350, reading: 350, writing: 300, speaking: 350 },
    ],
    validForMonths: 24,
  },
  verified: {
    any: [
      { kind: "standing", authority: "mcc_source_verification", need: "completed" },
      {
        kind: "graduation",
        need: "obtained_or_expected",
        on: { onOrAfter: { asOf: true, plus: { days: 1 } } },
      },
    ],
  },
  licence: {
    kind: "licence",
    unsupervised: true,
    undisciplined: true,
    held: { onOrAfter: { asOf: true, plus: { years: -5 } } },
  },
  practice: { kind: "practice_recency", independent: true, within: { years: 3 } },
  unmatched: { kind: "match_record", services: ["carms", "nrmp"], outcomes: ["matched"], need: "none" },
  offer: { kind: "standing", authority: "employer", track: "job_offer", need: "approved" },
} satisfies Record<string, RuleInput>;

export type Id = keyof typeof RULES;
export const IDS = Object.keys(RULES) as Id[];

/** What a person, or somebody else, can do about it; the others time or nothing can change. */
const REMEDIED: readonly Id[] = [
  "status",
  "mccqe1",
  "nac",
  "trained",
  "language",
  "verified",
  "practice",
  "offer",
];

export const TREES: Record<string, Tree> = {
  "first-match": { all: ["status", "school", "degree", "mccqe1", "nac", "untrained", "unmatched"] },
  "second-match": { all: ["status", "school", "degree", "mccqe1", "untrained", "unmatched"] },
  province: {
    all: ["status", "school", "degree", "mccqe1", { any: ["nac", "licence"] }, "untrained", "language"],
  },
  assessment: {
    all: ["status", "school", "verified", "mccqe1", { any: ["practice", "trained"] }, "language"],
  },
  sitting: { all: ["school", "verified", "attempts", "wait"] },
  register: {
    any: [
      { all: ["trained", "mccqe1", "verified"] },
      { all: ["licence", "practice", "language"] },
      { all: ["offer", "mccqe1", "practice"] },
    ],
  },
  direct: { all: ["school", "mccqe1", { any: ["trained", "licence"] }, "offer", "language"] },
  programme: {
    all: [
      "status",
      "school",
      "degree",
      { any: ["language", "licence"] },
      "verified",
      "attempts",
      "unmatched",
    ],
  },
};

export const SOURCE = {
  title: "A page",
  url: "https://example.org/",
  checkedOn: "2026-11-01",
  by: "A person",
};

const version = { effectiveFrom: "2020-01-01", publishedOn: "2020-01-01", sources: ["page"], facts: [] };
const book = rulebook(
  Catalogue.parse({
    rates: { asOf: "2026-11-01", base: "CAD", rates: { CAD: 1 } },
    sources: { page: SOURCE },
    exams: [],
    cycles: [],
    requirements: IDS.map((id) => ({
      id,
      versions: [
        {
          ...version,
          role: "criterion",
          title: text(id),
          statement: text(id),
          rule: RULES[id],
          ...(REMEDIED.includes(id) ? { remedy: remedy(id) } : {}),
        },
      ],
    })),
    pathways: Object.entries(TREES).map(([id, tree], position) => ({
      id,
      jurisdiction: "CA",
      kind: "residency",
      position,
      versions: [{ ...version, title: text(id), summary: text(id), tree }],
    })),
  }),
);

/** The rules as the engine holds them on the day. */
export const ruleset = book.at(dayOf(AS_OF));
