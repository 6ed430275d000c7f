import type { DemoPerson } from "./person";

const steps = (
  step2ck: { result: "pass" | "awaiting"; resultOn?: string } = { result: "pass", resultOn: "2025-09-10" },
) => [
  { exam: "usmle_step1" as const, result: "pass" as const, takenOn: "2024-06-03", resultOn: "2024-06-19" },
  { exam: "usmle_step2ck" as const, takenOn: "2025-08-20", ...step2ck },
];
const ECFMG = [
  { authority: "ecfmg", track: "application", status: "completed" as const },
  { authority: "ecfmg", track: "pathways", status: "completed" as const, decidedOn: "2025-11-03" },
];
const REGISTERED = { authority: "nrmp", status: "applied" as const };
const match = (outcome: "unmatched" | "partial" | "matched" | "withdrew", year = 2026) => [
  { service: "nrmp" as const, year, outcome },
];

export const ludmila: DemoPerson = {
  slug: "ludmila",
  name: "Ludmila Vzorová",
  story: {
    en: "Ludmila is fictional. She studied in Czechia, registered for the 2026 Match but sent no rank list; on Monday of Match Week she is told that she has no position.",
    fr: "Ludmila est un personnage fictif. Elle a étudié en Tchéquie et s’est inscrite au jumelage américain de 2026 sans soumettre de liste de préférences ; le lundi de la semaine du jumelage, elle apprend qu’elle n’a pas de poste.",
  },
  asOf: "2026-03-16",
  profile: {
    citizenships: ["CZ"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "CZ" },
    education: [
      {
        school: {
          name: "Vzorová lékařská fakulta",
          country: "CZ",
          wdomsListed: true,
          ecfmgEligible: true,
          accreditations: ["wfme_recognized"],
          jointWithLcme: false,
        },
        degree: "md",
        languageOfInstruction: "cs",
        creditYears: 6,
        graduatedOn: "2025-06-20",
      },
    ],
    exams: steps(),
    languageTests: [],
    training: [],
    practice: [],
    licences: [],
    commitments: [],
    matches: match("unmatched"),
    standings: [...ECFMG, REGISTERED],
  },
  expected: {
    // A rank list is not asked for: being registered and without a position is.
    "us.nrmp.soap": {
      verdict: "eligible",
      timing: "in_time",
      facts: ["US-SOAP-01", "US-SOAP-03", "US-NRMP-03"],
    },
  },
  variants: [
    {
      because: "an advanced position without its first year leaves the other half open",
      change: { matches: match("partial") },
      expected: { "us.nrmp.soap": { verdict: "eligible", facts: ["US-SOAP-01", "US-SOAP-02"] } },
    },
    {
      because: "a full match binds and leaves nothing to look for",
      change: { matches: match("matched") },
      expected: {
        "us.nrmp.soap": {
          verdict: "ineligible",
          gaps: ["us.nrmp.not-bound"],
          facts: ["US-SOAP-01", "US-NRMP-06"],
        },
      },
    },
    {
      because: "whoever withdrew is not in it",
      change: { matches: match("withdrew") },
      expected: {
        "us.nrmp.soap": {
          verdict: "ineligible",
          onlyGaps: ["us.soap.unfilled"],
          facts: ["US-SOAP-01", "US-NRMP-05"],
        },
      },
    },
    {
      because: "nobody joins on Monday",
      change: { standings: ECFMG },
      expected: {
        "us.nrmp.soap": {
          verdict: "ineligible",
          onlyGaps: ["us.soap.registered"],
          facts: ["US-SOAP-01", "US-NRMP-04"],
        },
      },
    },
    {
      because: "a Step 2 CK result still to come is too late for match and SOAP",
      change: { exams: steps({ result: "awaiting" }) },
      expected: {
        "us.nrmp.soap": { verdict: "ineligible", gaps: ["us.soap.step2ck-in-time"], facts: ["US-SOAP-06"] },
      },
    },
    {
      because: "a result of 23 February came before any deadline there has been",
      change: { exams: steps({ result: "pass", resultOn: "2026-02-23" }) },
      expected: { "us.nrmp.soap": { verdict: "eligible", facts: ["US-SOAP-06", "US-NRMP-05"] } },
    },
    {
      because: "from 24 February on the day of the 2026 lists has to be asked",
      change: { exams: steps({ result: "pass", resultOn: "2026-02-24" }) },
      expected: {
        "us.nrmp.soap": {
          verdict: "needs_information",
          onlyGaps: ["us.soap.step2ck-in-time"],
          facts: ["US-SOAP-06", "US-NRMP-05"],
        },
      },
    },
    {
      because: "a result of 11 March is late whatever that day was",
      change: { exams: steps({ result: "pass", resultOn: "2026-03-11" }) },
      expected: {
        "us.nrmp.soap": {
          verdict: "ineligible",
          onlyGaps: ["us.soap.step2ck-in-time"],
          facts: ["US-SOAP-06"],
        },
      },
    },
    {
      because: "an accepted offer on Thursday ends it well",
      asOf: "2026-03-19",
      change: {
        standings: [
          ...ECFMG,
          REGISTERED,
          { authority: "nrmp", track: "soap", status: "completed", decidedOn: "2026-03-19" },
        ],
      },
      expected: { "us.nrmp.soap": { verdict: "eligible", completed: true, facts: ["US-SOAP-03"] } },
    },
    {
      because: "Thursday is its last day",
      asOf: "2026-03-19",
      expected: {
        "us.nrmp.soap": { verdict: "eligible", timing: "in_time", facts: ["US-SOAP-03", "US-SOAP-04"] },
      },
    },
    {
      because: "on Friday the next match is the one, and nobody knows yet who stays without a position",
      asOf: "2026-03-20",
      expected: {
        "us.nrmp.soap": {
          verdict: "not_yet",
          timing: "not_dated",
          onlyGaps: ["us.soap.week", "us.soap.unfilled"],
          becomesMetOn: "2027-03-17",
          facts: ["US-SOAP-01", "US-SOAP-04"],
        },
      },
    },
  ],
};
