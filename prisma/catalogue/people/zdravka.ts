import type { DemoPerson } from "./person";

const verified = { authority: "mcc_source_verification", status: "completed" as const };
const ielts = (takenOn: string) => [
  { test: "ielts_academic" as const, takenOn, overall: 7, listening: 7, reading: 7, speaking: 7, writing: 7 },
];

export const zdravka: DemoPerson = {
  slug: "zdravka",
  name: "Zdravka Izmislena",
  story: {
    en: "Zdravka is fictional. She is a family doctor from Bulgaria whose training the Manitoba college has accepted; she has taken no Canadian exam.",
    fr: "Zdravka est un personnage fictif. Médecin de famille venue de Bulgarie, elle n’a passé aucun examen canadien\u00A0; l’ordre des médecins du Manitoba a accepté sa formation.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["BG"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "BG" },
    education: [
      {
        school: {
          name: "Izmislena Medical University",
          country: "BG",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "bg",
        graduatedOn: "2009-09-30",
      },
    ],
    exams: [],
    languageTests: ielts("2025-10-04"),
    training: [
      {
        kind: "residency",
        country: "BG",
        specialty: "family_medicine",
        startedOn: "2010-02-01",
        endedOn: "2013-01-31",
        completed: true,
      },
    ],
    practice: [
      {
        country: "BG",
        specialty: "family_medicine",
        startedOn: "2013-03-01",
        hoursPerWeek: 40,
        independent: true,
        supervised: false,
        inPerson: true,
        mostResponsible: true,
      },
    ],
    certifications: [],
    licences: [],
    matches: [],
    commitments: [],
    standings: [verified, { authority: "pra_mb", status: "approved" }],
  },
  expected: {
    "ca.mb.pra": { verdict: "eligible", facts: ["CA-PRA-MB-02", "CA-PRA-MB-03"] },
    "ca.mb.mlpimg": { verdict: "eligible", facts: ["CA-PRA-MB-01", "CA-PRA-MB-02"] },
    // Her own assessment is on its way, so what it would bring is too.
    "ca.mb.provisional-family": {
      verdict: "conditional",
      gaps: ["ca.mb.family.assessed"],
      facts: ["CA-PRA-MB-12"],
    },
    "ca.bc.pra": {
      verdict: "not_yet",
      gaps: ["ca.pra.status", "ca.bc.pra.rotations", "ca.bc.pra.exam-open"],
      facts: ["CA-PRA-BC-02", "CA-PRA-BC-04", "CA-PRA-BC-07"],
    },
    "ca.mb.pra-specialist": {
      verdict: "not_yet",
      onlyGaps: ["ca.mb.pra.sponsor"],
      facts: ["CA-PRA-MB-06"],
    },
  },
  choices: [
    {
      pathway: "ca.bc.pra",
      first: "ca.bc.pra.exam",
      chosen: "ca.bc.pra.exam-open",
      because: "asking PRA-BC whether it still wants the exam costs nothing, sitting it does",
    },
  ],
  variants: [
    {
      because: "the day before, the MCCQE Part I was asked",
      asOf: "2023-03-09",
      change: { languageTests: ielts("2022-05-14") },
      expected: {
        "ca.mb.pra": {
          verdict: "not_yet",
          onlyGaps: ["ca.pra.mccqe1"],
          facts: ["CA-PRA-MB-03", "CA-PRA-NAT-02"],
        },
      },
    },
    {
      because: "from 10 March 2023 on it is not",
      asOf: "2023-03-10",
      change: { languageTests: ielts("2022-05-14") },
      expected: { "ca.mb.pra": { verdict: "eligible", facts: ["CA-PRA-MB-03"] } },
    },
    {
      because: "without the college’s word, months and hours are open",
      change: { standings: [verified] },
      expected: {
        "ca.mb.pra": {
          verdict: "needs_information",
          gaps: ["ca.mb.pra.numbers-open"],
          facts: ["CA-PRA-MB-11"],
        },
        "ca.mb.mlpimg": {
          verdict: "needs_information",
          gaps: ["ca.mb.pra.numbers-open"],
          facts: ["CA-PRA-MB-11"],
        },
      },
    },
    {
      because: "having passed it, she may be registered",
      change: { standings: [verified, { authority: "pra_mb", status: "completed" }] },
      expected: {
        "ca.mb.pra": { verdict: "eligible", completed: true, facts: ["CA-PRA-MB-12"] },
        "ca.mb.provisional-family": { verdict: "eligible", facts: ["CA-PRA-MB-12"] },
      },
    },
    {
      because: "two assessments in Canada are all, but training is not an assessment",
      change: {
        standings: [
          verified,
          { authority: "pra_mb", status: "approved" },
          { authority: "pra", track: "second_assessment", status: "declined" },
        ],
      },
      expected: {
        "ca.mb.pra": { verdict: "ineligible", onlyGaps: ["ca.pra.attempts"], facts: ["CA-PRA-AB-05"] },
        "ca.mb.mlpimg": { verdict: "eligible", facts: ["CA-PRA-MB-01"] },
      },
    },
  ],
};
