import type { RequirementExamples } from "./example";
import { trained } from "./facts";
import { heldExamples } from "./held";

const MATCH_2024 = { nrmp: "2024" };
/** Monday of Match Week 2024; the rank lists were due on 28 February. */
const MONDAY = "2024-03-11";

const inTime = (requirement: string, exam: "usmle_step1" | "usmle_step2ck"): RequirementExamples => {
  const pass = (resultOn?: string) => ({
    exams: [{ exam, result: "pass" as const, takenOn: "2024-01-16", ...(resultOn ? { resultOn } : {}) }],
  });
  const undated = { exams: [{ exam, result: "pass" as const }] };
  return {
    requirement,
    pathway: "us.nrmp.soap",
    met: [
      { because: "before the lists close no pass is late", profile: undated },
      {
        because: "the result came weeks before",
        profile: pass("2024-02-07"),
        asOf: MONDAY,
        cycle: MATCH_2024,
      },
    ],
    unmet: [
      { because: "it has not been sat", profile: { exams: [] } },
      {
        because: "a sitting in April comes after the lists",
        profile: { exams: [{ exam, result: "scheduled", scheduledFor: "2027-04-10" }] },
      },
      {
        because: "a result not there on Monday cannot have come in time",
        profile: { exams: [{ exam, result: "awaiting", takenOn: "2024-02-20" }] },
        asOf: MONDAY,
        cycle: MATCH_2024,
      },
      {
        because: "the day of the 2026 lists was not found, but ten days into March they were closed",
        profile: { exams: [{ exam, result: "pass", takenOn: "2026-02-20", resultOn: "2026-03-11" }] },
        asOf: "2026-03-16",
        cycle: { nrmp: "2026" },
      },
    ],
    unknown: [
      { because: "nothing is said about exams", profile: {} },
      {
        because: "on Monday the day of the result is asked for",
        profile: undated,
        asOf: MONDAY,
        cycle: MATCH_2024,
      },
      {
        because: "whether the 2026 lists closed on 24 February or later has to be asked",
        profile: { exams: [{ exam, result: "pass", takenOn: "2026-02-03", resultOn: "2026-02-24" }] },
        asOf: "2026-03-16",
        cycle: { nrmp: "2026" },
      },
    ],
    pending: [
      {
        because: "the result is awaited in November",
        profile: { exams: [{ exam, result: "awaiting", takenOn: "2026-11-10" }] },
      },
      {
        because: "a sitting in January leaves time",
        profile: { exams: [{ exam, result: "scheduled", scheduledFor: "2027-01-10" }] },
      },
    ],
    lines: [
      {
        enough: {
          because: "the result came on the last day",
          profile: pass("2024-02-28"),
          asOf: MONDAY,
          cycle: MATCH_2024,
        },
        short: {
          because: "a day later is too late",
          profile: pass("2024-02-29"),
          asOf: MONDAY,
          cycle: MATCH_2024,
        },
      },
    ],
  };
};
const pathways = (status: "applied" | "completed", decidedOn?: string) => ({
  exams: [],
  standings: [{ authority: "ecfmg", track: "pathways", status, ...(decidedOn ? { decidedOn } : {}) }],
});
const outcome = (year: number, one: "matched" | "unmatched" | "partial" | "withdrew") => ({
  standings: [],
  matches: [{ service: "nrmp" as const, year, outcome: one }],
});
const told = (decidedOn: string) => ({
  matches: [],
  standings: [{ authority: "nrmp", track: "soap", status: "approved" as const, decidedOn }],
});

export const US_SOAP: RequirementExamples[] = [
  inTime("us.soap.step1-in-time", "usmle_step1"),
  inTime("us.soap.step2ck-in-time", "usmle_step2ck"),
  {
    requirement: "us.soap.skills-in-time",
    met: [
      {
        because: "in November an accepted Pathway is in time, whatever its day",
        profile: pathways("completed"),
      },
      {
        because: "ECFMG has reported them",
        profile: {
          exams: [],
          standings: [
            { authority: "ecfmg", track: "match_report", status: "completed", decidedOn: "2024-02-21" },
          ],
        },
        asOf: MONDAY,
        cycle: MATCH_2024,
      },
      {
        because: "the NRMP lets the person into SOAP, and its word counts",
        profile: { ...told("2024-03-11"), exams: [] },
        asOf: MONDAY,
        cycle: MATCH_2024,
      },
      {
        because: "a Step 2 CS pass is years old",
        profile: { standings: [], exams: [{ exam: "usmle_step2cs", result: "pass", takenOn: "2020-01-20" }] },
        asOf: MONDAY,
        cycle: MATCH_2024,
      },
      {
        because: "a certificate covers it",
        profile: { exams: [], standings: [{ authority: "ecfmg", status: "completed" }] },
        asOf: MONDAY,
        cycle: MATCH_2024,
      },
      {
        because: "so does one whose last day has come, once a year of residency made it permanent",
        profile: {
          exams: [],
          standings: [{ authority: "ecfmg", status: "completed", expiresOn: "2022-12-31" }],
          ...trained("US", "2021-07-01", "2022-06-30", { accreditor: "acgme" }),
          licences: [],
        },
        asOf: MONDAY,
        cycle: MATCH_2024,
      },
    ],
    unmet: [
      { because: "no Pathway is asked for", profile: { exams: [], standings: [] } },
      {
        because: "one under review on Monday does not count",
        profile: pathways("applied"),
        asOf: MONDAY,
        cycle: MATCH_2024,
      },
    ],
    unknown: [
      { because: "nothing is said about ECFMG", profile: { exams: [] } },
      {
        because: "on Monday its day is asked for",
        profile: pathways("completed"),
        asOf: MONDAY,
        cycle: MATCH_2024,
      },
    ],
    pending: [
      { because: "an application is under review in November", profile: pathways("applied") },
      {
        because: "three days before the lists close it may still come",
        profile: pathways("applied"),
        asOf: "2024-02-25",
        cycle: MATCH_2024,
      },
    ],
    lines: [
      {
        enough: {
          because: "accepted on the last day",
          profile: pathways("completed", "2024-02-28"),
          asOf: MONDAY,
          cycle: MATCH_2024,
        },
        short: {
          because: "accepted a day later",
          profile: pathways("completed", "2024-02-29"),
          asOf: MONDAY,
          cycle: MATCH_2024,
        },
      },
    ],
  },
  heldExamples("us.soap.registered", { authority: "nrmp", status: "applied" }),
  {
    requirement: "us.soap.week",
    never: { pending: "the week comes by itself" },
    unknown: [
      {
        because: "whether the week of 2027 has begun on 12 March has to be asked",
        profile: {},
        asOf: "2027-03-12",
      },
    ],
    lines: [
      {
        enough: { because: "Monday of 2026", profile: {}, asOf: "2026-03-16" },
        short: { because: "the Sunday before", profile: {}, asOf: "2026-03-15" },
      },
      {
        enough: { because: "by 17 March it has begun in any year", profile: {}, asOf: "2027-03-17" },
        short: { because: "before 11 March it has begun in none", profile: {}, asOf: "2027-03-10" },
      },
    ],
  },
  {
    requirement: "us.soap.unfilled",
    asOf: "2026-03-16",
    met: [
      { because: "no position came of the match", profile: outcome(2026, "unmatched") },
      {
        because: "an advanced position without its first year is half a match",
        profile: outcome(2026, "partial"),
      },
      { because: "the NRMP says so", profile: told("2026-03-16") },
    ],
    unmet: [
      { because: "a match fills it", profile: outcome(2026, "matched") },
      { because: "the match of the year before says nothing", profile: outcome(2025, "unmatched") },
      { because: "whoever withdrew was not in it", profile: outcome(2026, "withdrew") },
    ],
    unknown: [{ because: "nothing is said about the match", profile: {} }],
    never: { pending: "before Monday nobody knows, and nothing is asked for" },
    lines: [
      {
        enough: { because: "the season begins on 1 July", profile: told("2025-07-01") },
        short: { because: "the day before belongs to the last one", profile: told("2025-06-30") },
      },
    ],
  },
  heldExamples("us.soap.applications", { authority: "eras", track: "soap", status: "applied" }),
  heldExamples(
    "us.soap.no-contact",
    { authority: "nrmp", track: "soap_rules", status: "completed" },
    { short: "applied" },
  ),
  heldExamples(
    "us.soap.binding",
    { authority: "nrmp", track: "soap", status: "completed" },
    { short: "approved" },
  ),
];
