import type { DemoPerson } from "./person";

const verified = { authority: "mcc_source_verification", status: "completed" as const };
const letter = (status: "applied" | "approved") => ({ authority: "pra_ab", status });
const school = (wdomsListed: boolean) => [
  {
    school: {
      name: "Kalpanik Medical College",
      country: "IN",
      wdomsListed,
      canadaSponsorNote: wdomsListed,
      accreditations: [],
    },
    degree: "mbbs" as const,
    languageOfInstruction: "en",
    graduatedOn: "2012-03-31",
  },
];

export const sunita: DemoPerson = {
  slug: "sunita",
  name: "Sunita Kalpanik",
  story: {
    en: "Sunita is fictional. She is a family doctor from India; the Alberta college has sent her an eligibility letter.",
    fr: "Sunita est un personnage fictif. Elle est médecin de famille et vient de l’Inde\u00A0; l’ordre des médecins de l’Alberta lui a envoyé une lettre d’admissibilité.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["IN"],
    permanentResidence: [{ country: "CA", since: "2024-02-01" }],
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-AB" },
    education: school(true),
    exams: [{ exam: "mccqe1", result: "pass", takenOn: "2024-10-20" }],
    languageTests: [
      {
        test: "ielts_academic",
        takenOn: "2025-06-07",
        overall: 7.5,
        listening: 8,
        reading: 8,
        speaking: 7,
        writing: 7,
      },
    ],
    training: [
      {
        kind: "residency",
        country: "IN",
        specialty: "family_medicine",
        startedOn: "2013-01-01",
        endedOn: "2015-12-31",
        completed: true,
      },
    ],
    practice: [
      {
        country: "IN",
        specialty: "family_medicine",
        startedOn: "2016-02-01",
        endedOn: "2024-01-15",
        hoursPerWeek: 45,
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
    standings: [verified, letter("approved")],
  },
  expected: {
    "ca.ab.pra": {
      verdict: "eligible",
      facts: ["CA-PRA-AB-03", "CA-AB-13", "CA-PRA-AB-10", "CA-LANG-03"],
    },
    // Two months of practice in the last three years, and no clinical exam.
    "ca.sk.sippa": {
      verdict: "not_yet",
      gaps: ["ca.sk.sippa.exam", "ca.sk.sippa.currency"],
      facts: ["CA-PRA-SK-01", "CA-PRA-SK-02b"],
    },
  },
  choices: [
    {
      pathway: "ca.sk.sippa",
      first: "ca.sk.sippa.ruling",
      chosen: "ca.sk.sippa.prescreen-open",
      because: "asking what the checklist holds comes before paying for a review",
    },
  ],
  variants: [
    {
      because: "without the letter, what the college asks for is open",
      change: { standings: [verified] },
      expected: {
        "ca.ab.pra": {
          verdict: "needs_information",
          gaps: ["ca.ab.pra.numbers-open"],
          facts: ["CA-PRA-AB-10"],
        },
      },
    },
    {
      because: "while the college reviews the file, all hangs on its letter",
      change: { standings: [verified, letter("applied")] },
      expected: {
        "ca.ab.pra": { verdict: "conditional", gaps: ["ca.ab.pra.letter"], facts: ["CA-PRA-AB-03"] },
      },
    },
    {
      because: "a school that is not listed closes every independent permit",
      change: { education: school(false) },
      expected: {
        "ca.ab.pra": { verdict: "ineligible", gaps: ["ca.ab.permit.school"], facts: ["CA-PRA-AB-10"] },
        "ca.ab.approved-jurisdiction": { verdict: "ineligible", facts: ["CA-PRA-AB-10"] },
      },
    },
    {
      because: "two assessments, failed elsewhere in Canada, are all there are",
      change: {
        standings: [
          verified,
          letter("approved"),
          { authority: "pra", track: "second_assessment", status: "declined" },
        ],
      },
      expected: {
        "ca.ab.pra": { verdict: "ineligible", onlyGaps: ["ca.pra.attempts"], facts: ["CA-PRA-AB-05"] },
      },
    },
    {
      because: "the assessment is behind her",
      change: { standings: [verified, { authority: "pra_ab", status: "completed" }] },
      expected: { "ca.ab.pra": { verdict: "eligible", completed: true, facts: ["CA-PRA-AB-04"] } },
    },
    {
      because: "nothing is known of language tests",
      unknown: ["languageTests"],
      expected: {
        "ca.ab.pra": {
          verdict: "needs_information",
          missing: ["/languageTests"],
          facts: ["CA-PRA-AB-10"],
        },
      },
    },
  ],
};
