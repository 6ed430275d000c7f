import type { DemoPerson } from "./person";

const school = (ecfmgEligible: boolean) => [
  {
    school: {
      name: "Numuna University",
      country: "JO",
      wdomsListed: true,
      ecfmgEligible,
      accreditations: ["wfme_recognized" as const],
      jointWithLcme: false,
    },
    degree: "md" as const,
    languageOfInstruction: "en",
    creditYears: 6,
    graduatedOn: "2025-06-15",
  },
];
const BASE = [
  { authority: "ecfmg", track: "application", status: "completed" as const },
  { authority: "ecfmg", track: "pathways", status: "applied" as const },
  { authority: "nrmp", status: "applied" as const },
];
const token = (decidedOn?: string) => ({
  authority: "eras",
  track: "token",
  status: "completed" as const,
  ...(decidedOn ? { decidedOn } : {}),
});
const step1 = { exam: "usmle_step1" as const, result: "pass" as const, takenOn: "2025-10-06" };
const booked = (scheduledFor: string) => [
  step1,
  { exam: "usmle_step2ck" as const, result: "scheduled" as const, scheduledFor },
];

export const tariq: DemoPerson = {
  slug: "tariq",
  name: "Tariq Numuna",
  story: {
    en: "Tariq is fictional. He studied in Jordan, applies for the 2027 season and has Step 2 CK still before him.",
    fr: "Tariq est un personnage fictif. Il a étudié en Jordanie, postule pour la saison 2027 et doit encore passer Step 2 CK.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["JO"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "JO" },
    education: school(true),
    exams: [step1],
    languageTests: [],
    training: [],
    practice: [],
    licences: [],
    commitments: [],
    matches: [],
    experiences: [],
    standings: [...BASE, token("2026-07-01")],
  },
  expected: {
    // Neither exams nor certification are asked to apply.
    "us.eras": { verdict: "eligible", timing: "not_dated", facts: ["US-ERAS-01", "US-ERAS-04"] },
    "us.nrmp.soap": {
      verdict: "not_yet",
      timing: "not_dated",
      gaps: ["us.step2ck", "us.soap.step2ck-in-time", "us.soap.unfilled"],
      facts: ["US-SOAP-01", "US-SOAP-06"],
    },
  },
  variants: [
    {
      because: "a token of the first day of the season works",
      change: { standings: [...BASE, token("2026-06-01")] },
      expected: { "us.eras": { verdict: "eligible", facts: ["US-ERAS-01"] } },
    },
    {
      because: "one of the day before is of the season before",
      change: { standings: [...BASE, token("2026-05-31")] },
      expected: { "us.eras": { verdict: "not_yet", onlyGaps: ["us.eras.token"], facts: ["US-ERAS-01"] } },
    },
    {
      because: "without its day nobody knows of which season it is",
      change: { standings: [...BASE, token()] },
      expected: {
        "us.eras": { verdict: "needs_information", onlyGaps: ["us.eras.token"], facts: ["US-ERAS-01"] },
      },
    },
    {
      because: "asked for and not there yet",
      change: { standings: [...BASE, { authority: "eras", track: "token", status: "applied" }] },
      expected: { "us.eras": { verdict: "conditional", onlyGaps: ["us.eras.token"], facts: ["US-ERAS-01"] } },
    },
    {
      because: "a school without the note gets no number and no token",
      change: { education: school(false) },
      expected: {
        "us.eras": {
          verdict: "ineligible",
          onlyGaps: ["us.ecfmg.school"],
          facts: ["US-ECFMG-01", "US-ERAS-01"],
        },
      },
    },
    {
      because: "once the application of this season is sent it is done",
      change: {
        standings: [...BASE, token("2026-07-01"), { authority: "eras", status: "applied", cycle: "2027" }],
      },
      expected: { "us.eras": { verdict: "eligible", completed: true, facts: ["US-ERAS-01"] } },
    },
    {
      because: "a sitting in January can be in time",
      change: { exams: booked("2027-01-12") },
      expected: {
        "us.nrmp.soap": {
          verdict: "not_yet",
          gaps: ["us.step2ck", "us.soap.step2ck-in-time", "us.soap.unfilled"],
          facts: ["US-SOAP-06"],
        },
      },
    },
    {
      because: "for the 2026 season of a year before, programs read from 24 September",
      asOf: "2025-09-24",
      change: { standings: [...BASE, token("2025-06-30")], exams: [] },
      expected: { "us.eras": { verdict: "eligible", timing: "not_dated", facts: ["US-ERAS-03"] } },
    },
  ],
};
