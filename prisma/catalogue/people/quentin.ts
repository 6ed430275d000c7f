import type { DemoPerson } from "./person";

const passes = (step1: string, step2ck: string) => [
  { exam: "usmle_step1" as const, result: "pass" as const, takenOn: step1 },
  { exam: "usmle_step2ck" as const, result: "pass" as const, takenOn: step2ck },
];

const THREE = [
  ...passes("2019-10-01", "2023-03-10"),
  { exam: "usmle_step3" as const, result: "pass" as const, takenOn: "2026-11-02" },
];
const CERTIFIED = { authority: "ecfmg" as const, status: "completed" as const };

export const quentin: DemoPerson = {
  slug: "quentin",
  name: "Quentin Modèle",
  story: {
    en: "Quentin is fictional. He studied in France, passed Step 1 early and Step 2 CK seven years and a day later.",
    fr: "Quentin est un personnage fictif. Il a étudié en France, a réussi Step 1 tôt et Step 2 CK sept ans et un jour plus tard.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["FR"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "FR" },
    education: [
      {
        school: {
          name: "Université Modèle de médecine",
          country: "FR",
          wdomsListed: true,
          ecfmgEligible: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "fr",
        creditYears: 6,
        graduatedOn: "2019-09-30",
      },
    ],
    exams: passes("2019-10-01", "2026-10-02"),
    languageTests: [
      {
        test: "oet_medicine",
        takenOn: "2026-02-07",
        listening: 400,
        reading: 380,
        writing: 300,
        speaking: 350,
      },
    ],
    training: [],
    practice: [],
    matches: [],
    commitments: [],
    licences: [
      {
        jurisdiction: "FR",
        kind: "full",
        status: "active",
        unsupervised: true,
        disciplined: false,
        issuedOn: "2023-01-10",
      },
    ],
    standings: [
      { authority: "ecfmg", status: "applied" },
      { authority: "ecfmg", track: "pathways", status: "completed" },
      { authority: "ecfmg", track: "diploma_verification", status: "completed" },
    ],
  },
  expected: {
    "us.ecfmg.certification": { verdict: "not_yet", onlyGaps: ["us.ecfmg.span"], facts: ["US-ECFMG-07"] },
    // The earlier pass no longer counts for ECFMG, so that Step may be taken again.
    "us.usmle.step1": { verdict: "eligible", completed: true, facts: ["US-ECFMG-07", "US-USMLE-07"] },
    "us.usmle.step2ck": { verdict: "ineligible", completed: true, facts: ["US-USMLE-07"] },
  },
  variants: [
    {
      because: "seven years to the day are within",
      change: { exams: passes("2019-10-01", "2026-10-01") },
      expected: {
        "us.ecfmg.certification": { verdict: "eligible", facts: ["US-ECFMG-07", "US-ECFMG-05"] },
        "us.usmle.step1": { verdict: "ineligible", completed: true, facts: ["US-USMLE-07"] },
      },
    },
    {
      because: "the other way round it is Step 2 CK that lapses",
      change: { exams: passes("2026-10-02", "2019-10-01") },
      expected: {
        "us.ecfmg.certification": {
          verdict: "not_yet",
          onlyGaps: ["us.ecfmg.span-step2ck"],
          facts: ["US-ECFMG-07"],
        },
        "us.usmle.step2ck": { verdict: "eligible", completed: true, facts: ["US-USMLE-07"] },
        "us.usmle.step1": { verdict: "ineligible", completed: true, facts: ["US-USMLE-07"] },
      },
    },
    {
      because: "without Step 2 CK the window simply runs out: its last day",
      asOf: "2026-10-01",
      change: { exams: [{ exam: "usmle_step1", result: "pass", takenOn: "2019-10-01" }] },
      expected: { "us.usmle.step1": { verdict: "ineligible", completed: true, facts: ["US-ECFMG-07"] } },
    },
    {
      because: "and the day after",
      asOf: "2026-10-02",
      change: { exams: [{ exam: "usmle_step1", result: "pass", takenOn: "2019-10-01" }] },
      expected: {
        "us.usmle.step1": { verdict: "eligible", completed: true, facts: ["US-ECFMG-07", "US-USMLE-07"] },
      },
    },
    {
      because: "the certificate, once held, is not undone",
      change: { standings: [{ authority: "ecfmg", status: "completed" }] },
      expected: {
        "us.ecfmg.certification": { verdict: "eligible", completed: true, facts: ["US-ECFMG-07"] },
        // The seven years bind those who are not certified yet.
        "us.nrmp.main": { verdict: "eligible", facts: ["US-ECFMG-07", "US-NRMP-01"] },
        "us.nrmp.soap": {
          verdict: "not_yet",
          onlyGaps: ["us.soap.registered", "us.soap.week", "us.soap.unfilled"],
          facts: ["US-ECFMG-07", "US-SOAP-01"],
        },
        "us.usmle.step1": { verdict: "ineligible", completed: true, facts: ["US-USMLE-07"] },
        "us.usmle.step3": { verdict: "eligible", facts: ["US-USMLE-08"] },
      },
    },
    {
      because:
        "certified, with the three passes more than seven years apart, a board whose limit ran out can let him retake",
      change: { exams: THREE, standings: [CERTIFIED] },
      expected: {
        "us.usmle.step1": {
          verdict: "not_yet",
          completed: true,
          onlyGaps: ["us.usmle.step1.board-limit"],
          facts: ["US-USMLE-07"],
        },
        "us.usmle.step3": {
          verdict: "not_yet",
          completed: true,
          onlyGaps: ["us.usmle.step3.board-limit"],
          facts: ["US-USMLE-07"],
        },
      },
    },
    {
      because: "once the board has confirmed it he may register",
      change: {
        exams: THREE,
        standings: [CERTIFIED, { authority: "state_board", track: "time_limit", status: "completed" }],
      },
      expected: {
        "us.usmle.step1": { verdict: "eligible", completed: true, facts: ["US-USMLE-07"] },
        "us.usmle.step2ck": { verdict: "eligible", completed: true, facts: ["US-USMLE-07"] },
        "us.usmle.step3": { verdict: "eligible", completed: true, facts: ["US-USMLE-07", "US-USMLE-08"] },
      },
    },
    {
      because: "three passes within five years are inside every board’s limit",
      change: {
        exams: [...THREE.slice(1), { exam: "usmle_step1", result: "pass", takenOn: "2022-10-01" }],
        standings: [CERTIFIED],
      },
      expected: {
        "us.usmle.step1": { verdict: "ineligible", completed: true, facts: ["US-USMLE-07"] },
        "us.usmle.step3": { verdict: "ineligible", completed: true, facts: ["US-USMLE-07"] },
      },
    },
    {
      because: "an expired certificate opens no Step 3",
      change: {
        exams: passes("2019-10-01", "2026-10-01"),
        standings: [
          { authority: "ecfmg", track: "application", status: "completed" },
          { authority: "ecfmg", status: "completed", expiresOn: "2026-11-21" },
        ],
      },
      expected: {
        "us.usmle.step3": {
          verdict: "not_yet",
          gaps: ["us.ecfmg-certified"],
          facts: ["US-ECFMG-08", "US-ECFMG-09", "US-USMLE-08"],
        },
      },
    },
    {
      because: "a year of residency in the United States made the same certificate permanent",
      change: {
        exams: passes("2019-10-01", "2026-10-01"),
        standings: [{ authority: "ecfmg", status: "completed", expiresOn: "2026-11-21" }],
        training: [
          {
            kind: "residency",
            country: "US",
            accreditor: "acgme",
            specialty: "internal_medicine",
            startedOn: "2025-07-01",
            endedOn: "2026-06-30",
            completed: false,
          },
        ],
      },
      expected: {
        "us.ecfmg.certification": { verdict: "eligible", completed: true, facts: ["US-ECFMG-08"] },
        "us.usmle.step3": { verdict: "eligible", facts: ["US-ECFMG-08", "US-USMLE-08"] },
        "us.nrmp.main": { verdict: "eligible", facts: ["US-ECFMG-08", "US-NRMP-01"] },
      },
    },
  ],
};
