import type { DemoPerson } from "./person";

const verified = { authority: "mcc_source_verification" as const, status: "completed" as const };
const school = {
  name: "Sample Medical College",
  country: "PK",
  wdomsListed: true,
  canadaSponsorNote: true,
  accreditations: [],
};
const degree = { degree: "mbbs" as const, languageOfInstruction: "en", graduatedOn: "2008-12-31" };
const practice = {
  country: "PK",
  specialty: "family_medicine",
  startedOn: "2013-01-01",
  endedOn: "2023-12-31",
  hoursPerWeek: 40,
  independent: true,
  supervised: false,
  inPerson: true,
  mostResponsible: true,
};

export const nadeem: DemoPerson = {
  slug: "nadeem",
  name: "Nadeem Sample",
  story: {
    en: "Nadeem is fictional. He was a family doctor in Pakistan for eleven years and is a permanent resident in Ontario.",
    fr: "Nadeem est un personnage fictif. Il a été médecin de famille au Pakistan pendant onze ans et est résident permanent en Ontario.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["PK"],
    permanentResidence: [{ country: "CA", since: "2024-03-01" }],
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-ON" },
    firstLanguages: ["ur"],
    education: [
      {
        ...degree,
        school,
        coreRotations: {
          family_medicine: 8,
          surgery: 8,
          internal_medicine: 8,
          pediatrics: 8,
          emergency_medicine: 4,
          obstetrics_gynecology: 8,
          psychiatry: 4,
        },
      },
    ],
    exams: [{ exam: "mccqe1", result: "pass", takenOn: "2025-10-20" }],
    languageTests: [
      {
        test: "ielts_academic",
        takenOn: "2026-02-14",
        overall: 7.5,
        listening: 8,
        reading: 7.5,
        writing: 7,
        speaking: 7.5,
      },
    ],
    training: [
      {
        kind: "residency",
        country: "PK",
        specialty: "family_medicine",
        startedOn: "2010-01-01",
        endedOn: "2012-12-31",
        completed: true,
      },
    ],
    practice: [practice],
    licences: [],
    certifications: [],
    matches: [],
    commitments: [],
    standings: [verified],
  },
  expected: {
    // Everything that is published holds; the numbers the program asks for are not.
    "ca.on.pra": {
      verdict: "needs_information",
      onlyGaps: ["ca.on.pra.minimums-open"],
      facts: ["CA-ON-12", "CA-ON-13"],
    },
    "ca.ns.pra": { verdict: "eligible", facts: ["CA-PRA-NS-01", "CA-PRA-NS-01b", "CA-PRA-NS-02"] },
    // Forty days of his practice lie in the three years New Brunswick looks at.
    "ca.nb.pra": { verdict: "not_yet", gaps: ["ca.nb.pra.currency"], facts: ["CA-PRA-NB-05"] },
    "ca.nl.pra": { verdict: "not_yet", onlyGaps: ["ca.nl.pra.letter"], facts: ["CA-PRA-NL-01"] },
    "ca.pe.pra": { verdict: "not_yet", facts: ["CA-PRA-PE-01"] },
  },
  variants: [
    {
      because: "a work permit is enough in New Brunswick, not in Ontario",
      change: { permanentResidence: [], workAuthorizations: [{ country: "CA", kind: "work_permit" }] },
      expected: {
        "ca.on.pra": { verdict: "not_yet", gaps: ["ca.on.pra.status"], facts: ["CA-ON-12"] },
        "ca.nb.pra": { verdict: "not_yet", gaps: ["ca.nb.pra.currency"], facts: ["CA-PRA-NB-02"] },
      },
    },
    {
      because: "without the MCCQE Part I Ontario waits, Nova Scotia does not ask for it",
      change: { exams: [] },
      expected: {
        "ca.on.pra": { verdict: "not_yet", gaps: ["ca.pra.mccqe1"], facts: ["CA-ON-12"] },
        "ca.ns.pra": { verdict: "eligible", facts: ["CA-PRA-NS-02d"] },
      },
    },
    {
      because: "one assessment begun elsewhere leaves another",
      change: { standings: [verified, { authority: "pra", track: "first_assessment", status: "completed" }] },
      expected: { "ca.ns.pra": { verdict: "eligible", facts: ["CA-PRA-NS-01"] } },
    },
    {
      because: "two begun anywhere in Canada leave none",
      change: {
        standings: [
          verified,
          { authority: "pra", track: "first_assessment", status: "completed" },
          { authority: "pra", track: "second_assessment", status: "completed" },
        ],
      },
      expected: {
        "ca.on.pra": { verdict: "ineligible", gaps: ["ca.pra.attempts"], facts: ["CA-ON-12"] },
        "ca.ns.pra": { verdict: "ineligible", onlyGaps: ["ca.pra.attempts"], facts: ["CA-PRA-NS-01"] },
      },
    },
    {
      because: "without the sponsor note no province takes the degree",
      change: { education: [{ ...degree, school: { ...school, canadaSponsorNote: false } }] },
      expected: {
        "ca.on.pra": { verdict: "ineligible", gaps: ["ca.pra.school"], facts: ["CA-ON-12"] },
        "ca.ns.pra": { verdict: "ineligible", onlyGaps: ["ca.pra.school"], facts: ["CA-PRA-NS-01"] },
      },
    },
    {
      because: "practice under a supervisor is not independent",
      change: { practice: [{ ...practice, independent: false, supervised: true }] },
      expected: {
        "ca.on.pra": { verdict: "not_yet", gaps: ["ca.on.pra.practised-abroad"], facts: ["CA-ON-12"] },
      },
    },
    {
      because: "a degree of a Canadian school is no foreign degree",
      change: { education: [{ ...degree, school: { country: "CA", accreditations: ["cacms"] } }] },
      expected: { "ca.on.pra": { verdict: "not_applicable", facts: ["CA-ON-12"] } },
    },
    {
      because: "the assessment is passed",
      change: { standings: [verified, { authority: "pra_on", status: "completed" }] },
      expected: { "ca.on.pra": { verdict: "eligible", completed: true, facts: ["CA-ON-12"] } },
    },
    {
      because: "whether he was assessed before is not known",
      unknown: ["standings"],
      expected: {
        "ca.on.pra": { verdict: "needs_information", missing: ["/standings"], facts: ["CA-ON-12"] },
      },
    },
  ],
};
