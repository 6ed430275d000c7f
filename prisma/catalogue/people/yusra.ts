import type { Profile } from "../../../lib/eligibility/profile";
import type { DemoPerson } from "./person";

const degree = (graduatedOn: string): Profile["education"] => [
  {
    school: {
      name: "Namuna Medical College",
      country: "PK",
      wdomsListed: true,
      ecfmgEligible: true,
      accreditations: [],
    },
    degree: "mbbs",
    languageOfInstruction: "en",
    creditYears: 5,
    graduatedOn,
  },
];
const steps = (step1: string, step2ck: string): Profile["exams"] => [
  { exam: "usmle_step1", result: "pass", takenOn: step1 },
  { exam: "usmle_step2ck", result: "pass", takenOn: step2ck },
];
const OPEN = ["us.gp.tx.rules-open", "us.gp.tn.open"];

export const yusra: DemoPerson = {
  slug: "yusra",
  name: "Yusra Namuna",
  story: {
    en: "Yusra is fictional. A permanent resident in Texas with a degree from Pakistan, she passed both Steps and did not match.",
    fr: "Yusra est un personnage fictif. Résidente permanente au Texas et diplômée du Pakistan, elle a réussi les deux étapes de l’USMLE et n’a pas été jumelée.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["PK"],
    permanentResidence: [{ country: "US", since: "2023-02-01" }],
    workAuthorizations: [],
    residence: { country: "US", subdivision: "US-TX" },
    education: degree("2025-06-30"),
    exams: steps("2025-03-10", "2025-08-12"),
    languageTests: [],
    training: [],
    practice: [],
    licences: [],
    commitments: [],
    matches: [{ service: "nrmp", year: 2026, outcome: "unmatched" }],
    standings: [{ authority: "ecfmg", track: "application", status: "completed" }],
  },
  expected: {
    // What is known fits in both states; what their boards add was not read.
    "us.graduate-physician": { verdict: "needs_information", onlyGaps: OPEN, facts: ["US-ALT-GP"] },
  },
  variants: [
    {
      because: "two years after the degree Texas still takes her",
      change: { education: degree("2024-11-22") },
      expected: {
        "us.graduate-physician": { verdict: "needs_information", onlyGaps: OPEN, facts: ["US-ALT-GP"] },
      },
    },
    {
      because: "a day longer and Tennessee is left",
      change: { education: degree("2024-11-21") },
      expected: {
        "us.graduate-physician": {
          verdict: "needs_information",
          onlyGaps: ["us.gp.tn.open"],
          facts: ["US-ALT-GP"],
        },
      },
    },
    {
      because: "Tennessee takes a degree of three years to the day",
      change: { education: degree("2023-11-22") },
      expected: {
        "us.graduate-physician": {
          verdict: "needs_information",
          onlyGaps: ["us.gp.tn.open"],
          facts: ["US-ALT-GP"],
        },
      },
    },
    {
      because: "a day longer and neither state does",
      change: { education: degree("2023-11-21") },
      expected: { "us.graduate-physician": { verdict: "ineligible", facts: ["US-ALT-GP"] } },
    },
    {
      because: "a licence at home takes the place of the young degree in Texas",
      change: {
        education: degree("2015-06-30"),
        licences: [
          {
            jurisdiction: "PK",
            kind: "full",
            status: "active",
            unsupervised: true,
            disciplined: false,
            issuedOn: "2016-09-01",
          },
        ],
      },
      expected: {
        "us.graduate-physician": {
          verdict: "needs_information",
          onlyGaps: ["us.gp.tx.rules-open"],
          facts: ["US-ALT-GP"],
        },
      },
    },
    {
      because: "Steps of two years ago are the oldest Tennessee takes",
      change: { education: degree("2024-11-21"), exams: steps("2024-11-22", "2025-08-12") },
      expected: {
        "us.graduate-physician": {
          verdict: "needs_information",
          onlyGaps: ["us.gp.tn.open"],
          facts: ["US-ALT-GP"],
        },
      },
    },
    {
      because: "a day older and that state is out too",
      change: { education: degree("2024-11-21"), exams: steps("2024-11-21", "2025-08-12") },
      expected: { "us.graduate-physician": { verdict: "ineligible", facts: ["US-ALT-GP"] } },
    },
    {
      because: "without Step 2 CK it is not there yet",
      change: { exams: [{ exam: "usmle_step1", result: "pass", takenOn: "2025-03-10" }] },
      expected: {
        "us.graduate-physician": { verdict: "not_yet", gaps: ["us.step2ck"], facts: ["US-ALT-GP"] },
      },
    },
    {
      because: "before Texas had its licence, old Steps closed everything",
      asOf: "2025-08-31",
      change: { education: degree("2024-06-30"), exams: steps("2023-03-10", "2023-06-12"), matches: [] },
      expected: {
        "us.graduate-physician": { verdict: "ineligible", gaps: ["us.gp.tn.step1"], facts: ["US-ALT-GP"] },
      },
    },
    {
      because: "from 1 September 2025 on Texas asks for no recent Steps",
      asOf: "2025-09-01",
      change: { education: degree("2024-06-30"), exams: steps("2023-03-10", "2023-06-12"), matches: [] },
      expected: {
        "us.graduate-physician": {
          verdict: "needs_information",
          onlyGaps: ["us.gp.tx.rules-open"],
          facts: ["US-ALT-GP"],
        },
      },
    },
  ],
};
