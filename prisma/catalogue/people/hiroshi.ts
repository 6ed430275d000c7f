import type { Profile } from "../../../lib/eligibility/profile";
import type { DemoPerson } from "./person";

const exams = (step3: "pass" | "none" | "used up"): Profile["exams"] => [
  { exam: "usmle_step1", result: "pass", takenOn: "2021-03-02" },
  { exam: "usmle_step2ck", result: "pass", takenOn: "2022-04-19" },
  ...(step3 === "pass"
    ? [{ exam: "usmle_step3" as const, result: "pass" as const, takenOn: "2024-10-01" }]
    : []),
  ...(step3 === "used up"
    ? ["2023-01-10", "2023-08-10", "2024-03-10", "2025-02-10"].map((takenOn) => ({
        exam: "usmle_step3" as const,
        result: "fail" as const,
        takenOn,
      }))
    : []),
];
const CERTIFIED = { authority: "ecfmg", status: "completed" as const };
const ASSESSED = { authority: "program", track: "fellowship_assessment", status: "completed" as const };
const GRANTED = { authority: "gmec", track: "fellowship_exception", status: "completed" as const };

export const hiroshi: DemoPerson = {
  slug: "hiroshi",
  name: "Hiroshi Mihon",
  story: {
    en: "Hiroshi is fictional. He is a heart surgeon trained in Japan, certified by ECFMG and with all three Steps, and hopes for an American fellowship.",
    fr: "Hiroshi est un personnage fictif. Chirurgien cardiaque formé au Japon, certifié par l’ECFMG et ayant réussi les trois étapes de l’USMLE, il espère un fellowship américain.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["JP"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "JP" },
    education: [
      {
        school: {
          name: "Mihon Medical University",
          country: "JP",
          wdomsListed: true,
          ecfmgEligible: true,
          accreditations: ["wfme_recognized"],
        },
        degree: "md",
        languageOfInstruction: "ja",
        creditYears: 6,
        graduatedOn: "2014-03-25",
      },
    ],
    exams: exams("pass"),
    languageTests: [],
    training: [
      {
        kind: "residency",
        country: "JP",
        accreditor: "other",
        specialty: "cardiac_surgery",
        startedOn: "2014-04-01",
        endedOn: "2020-03-31",
        completed: true,
      },
    ],
    practice: [],
    licences: [],
    commitments: [],
    matches: [],
    experiences: [],
    standings: [CERTIFIED],
  },
  expected: {
    "us.fellowship": {
      verdict: "not_yet",
      onlyGaps: ["us.fellowship.prior-residency", "us.fellowship.exception-granted"],
      facts: ["US-FEL-01", "US-FEL-02"],
    },
    "us.fellowship.exception": {
      verdict: "not_yet",
      onlyGaps: ["us.fellowship.exception.allowed", "us.fellowship.exception.assessed"],
      facts: ["US-FEL-02"],
    },
  },
  variants: [
    {
      because: "a program wants him; whether the committee allows it is what is left",
      change: { standings: [CERTIFIED, ASSESSED] },
      expected: {
        "us.fellowship.exception": {
          verdict: "needs_information",
          onlyGaps: ["us.fellowship.exception.allowed"],
          facts: ["US-FEL-02"],
        },
      },
    },
    {
      because: "approved, the exception opens the fellowship",
      change: { standings: [CERTIFIED, ASSESSED, GRANTED] },
      expected: {
        "us.fellowship.exception": { verdict: "eligible", completed: true, facts: ["US-FEL-02"] },
        "us.fellowship": { verdict: "eligible", facts: ["US-FEL-02"] },
      },
    },
    {
      because: "whoever may take Step 3 has to pass it",
      change: { exams: exams("none"), standings: [CERTIFIED, ASSESSED] },
      expected: {
        "us.fellowship.exception": {
          verdict: "not_yet",
          gaps: ["us.step3"],
          facts: ["US-FEL-02", "US-USMLE-08"],
        },
      },
    },
    {
      because: "whoever has used up its attempts is not asked",
      change: { exams: exams("used up"), standings: [CERTIFIED, ASSESSED] },
      expected: {
        "us.fellowship.exception": {
          verdict: "needs_information",
          onlyGaps: ["us.fellowship.exception.allowed"],
          facts: ["US-FEL-02", "US-USMLE-04"],
        },
      },
    },
  ],
  choices: [
    {
      pathway: "us.fellowship",
      first: "us.fellowship.prior-residency",
      chosen: "us.fellowship.exception-granted",
      because: "three years of another residency cost money nobody published, the exception costs none",
    },
  ],
};
