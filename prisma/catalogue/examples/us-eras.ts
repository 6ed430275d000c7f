import type { RequirementExamples } from "./example";
import { heldExamples } from "./held";

const token = (decidedOn?: string) => ({
  standings: [
    { authority: "eras", track: "token", status: "completed" as const, ...(decidedOn ? { decidedOn } : {}) },
  ],
});
const months = (handsOn?: boolean) => ({
  experiences: [
    {
      kind: "elective" as const,
      country: "US",
      startedOn: "2024-02-01",
      endedOn: "2024-03-31",
      ...(handsOn === undefined ? {} : { handsOn }),
    },
  ],
});
const document = (requirement: string, track: string) =>
  heldExamples(requirement, { authority: "eras", track, status: "completed" }, { short: "applied" });

export const US_ERAS: RequirementExamples[] = [
  {
    requirement: "us.eras.token",
    met: [{ because: "the token came with the others in June", profile: token("2026-06-29") }],
    unmet: [
      { because: "there is none", profile: { standings: [] } },
      { because: "last season’s no longer works", profile: token("2025-07-02") },
    ],
    unknown: [
      { because: "it may be of an earlier season", profile: token() },
      { because: "nothing is said about it", profile: {} },
    ],
    pending: [
      {
        because: "it is asked for",
        profile: { standings: [{ authority: "eras", track: "token", status: "applied" }] },
      },
    ],
    lines: [
      {
        enough: { because: "on 1 June the season has begun", profile: token("2026-06-01") },
        short: { because: "the day before is the season before", profile: token("2026-05-31") },
      },
    ],
  },
  document("us.eras.application", "application"),
  document("us.eras.statement", "personal_statement"),
  document("us.eras.letters", "letters"),
  heldExamples(
    "us.eras.mspe",
    { authority: "school", track: "mspe", status: "completed" },
    { short: "applied" },
  ),
  document("us.eras.transcript", "transcript"),
  document("us.eras.usmle-transcript", "usmle_transcript"),
  document("us.eras.photo", "photo"),
  document("us.eras.status-report", "status_report"),
  document("us.eras.signals", "signals"),
  {
    requirement: "us.eras.clinical-experience",
    met: [{ because: "two months with patients in the country", profile: months(true) }],
    unmet: [
      { because: "only watching does not count", profile: months(false) },
      { because: "there is no experience", profile: { experiences: [] } },
    ],
    unknown: [
      { because: "whether it was hands-on is not known", profile: months() },
      { because: "nothing is said about experience", profile: {} },
    ],
    never: { pending: "what is planned is not yet experience" },
  },
];
