import type { Profile } from "../../../lib/eligibility/profile";
import type { DemoPerson } from "./person";

const verified = { authority: "mcc_source_verification" as const, status: "completed" as const };
const letter = {
  authority: "pra_nl" as const,
  status: "approved" as const,
  decidedOn: "2026-09-01",
};
const trained = (startedOn: string, endedOn: string, completed = true): NonNullable<Profile["training"]> => [
  { kind: "residency", country: "NG", specialty: "family_medicine", startedOn, endedOn, completed },
];
const practised = (startedOn: string): NonNullable<Profile["practice"]> => [
  {
    country: "NG",
    specialty: "family_medicine",
    startedOn,
    hoursPerWeek: 40,
    independent: true,
    supervised: false,
    inPerson: true,
    mostResponsible: true,
  },
];

export const chidi: DemoPerson = {
  slug: "chidi",
  name: "Chidi Example",
  story: {
    en: "Chidi is fictional. He is a family doctor in Nigeria and holds a letter of the college of Newfoundland and Labrador.",
    fr: "Chidi est un personnage fictif. Il est médecin de famille au Nigeria et a une lettre de l’ordre des médecins de Terre-Neuve-et-Labrador.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["NG"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "NG" },
    firstLanguages: ["ig", "en"],
    education: [
      {
        school: {
          name: "Example College of Health",
          country: "NG",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        graduatedOn: "2014-09-30",
      },
    ],
    exams: [],
    training: trained("2017-01-01", "2018-12-31"),
    practice: practised("2019-01-01"),
    licences: [],
    certifications: [],
    matches: [],
    commitments: [],
    standings: [verified, letter],
  },
  expected: {
    // No exam of the Medical Council is asked.
    "ca.nl.pra": { verdict: "eligible", facts: ["CA-PRA-NL-01", "CA-PRA-NL-02b"] },
    "ca.nl.provisional-family": {
      verdict: "needs_information",
      gaps: ["ca.nl.provisional.list-open"],
      facts: ["CA-PRA-NL-02c"],
    },
    "ca.ns.pra": { verdict: "eligible", facts: ["CA-PRA-NS-01", "CA-PRA-NS-02", "CA-LANGC-04"] },
    "ca.nb.pra": { verdict: "not_yet", gaps: ["ca.pra.status", "ca.pra.mccqe1"], facts: ["CA-PRA-NB-02"] },
    "ca.pe.pra": { verdict: "not_yet", facts: ["CA-PRA-PE-01"] },
  },
  variants: [
    {
      because: "without the letter he should not apply",
      change: { standings: [verified] },
      expected: {
        "ca.nl.pra": { verdict: "not_yet", onlyGaps: ["ca.nl.pra.letter"], facts: ["CA-PRA-NL-01"] },
      },
    },
    {
      because: "the college has not answered yet",
      change: { standings: [verified, { authority: "pra_nl", status: "applied" }] },
      expected: {
        "ca.nl.pra": { verdict: "conditional", onlyGaps: ["ca.nl.pra.letter"], facts: ["CA-PRA-NL-01"] },
      },
    },
    {
      because: "a letter that ran out yesterday is not current",
      change: { standings: [verified, { ...letter, expiresOn: "2026-11-21" }] },
      expected: {
        "ca.nl.pra": { verdict: "not_yet", onlyGaps: ["ca.nl.pra.letter"], facts: ["CA-PRA-NL-01"] },
      },
    },
    {
      because: "twelve months of training count with twenty-four of practice",
      change: { training: trained("2018-01-01", "2018-12-31"), practice: practised("2024-11-23") },
      expected: { "ca.nl.pra": { verdict: "eligible", facts: ["CA-PRA-NL-02b"] } },
    },
    {
      because: "a day later begun, they count tomorrow",
      change: { training: trained("2018-01-01", "2018-12-31"), practice: practised("2024-11-24") },
      expected: {
        "ca.nl.pra": {
          verdict: "not_yet",
          gaps: ["ca.pra.family-practice-24"],
          becomesMetOn: "2026-11-23",
          facts: ["CA-PRA-NL-02b"],
        },
      },
    },
    {
      because: "eleven months of training are too few for either way",
      change: { training: trained("2018-01-01", "2018-11-30") },
      expected: {
        "ca.nl.pra": {
          verdict: "not_yet",
          onlyGaps: ["ca.pra.family-training-24", "ca.pra.family-training-12"],
          facts: ["CA-PRA-NL-02b"],
        },
      },
    },
    {
      because: "after two assessments in Canada there is no third",
      change: {
        standings: [verified, letter, { authority: "pra", track: "second_assessment", status: "completed" }],
      },
      expected: {
        "ca.nl.pra": { verdict: "ineligible", onlyGaps: ["ca.pra.attempts"], facts: ["CA-PRA-NL-01"] },
      },
    },
    {
      because: "certified by the CFPC he needs no assessment",
      change: { certifications: [{ body: "cfpc", specialty: "family_medicine" }] },
      expected: {
        "ca.nl.provisional-family": { verdict: "eligible", facts: ["CA-PRA-NL-02c"] },
        "ca.pe.pra": { verdict: "needs_information", gaps: ["ca.pe.pra.open"], facts: ["CA-PRA-PE-01"] },
      },
    },
    {
      because: "training he left early opens only the way through a Canadian certificate",
      change: { training: trained("2017-01-01", "2018-12-31", false) },
      expected: {
        "ca.nl.provisional-family": {
          verdict: "not_yet",
          onlyGaps: ["ca.nl.provisional.certified"],
          facts: ["CA-PRA-NL-02c"],
        },
      },
    },
    {
      because: "the licence is there",
      change: { licences: [{ jurisdiction: "CA-NL", kind: "provisional", status: "active" }] },
      expected: {
        "ca.nl.provisional-family": { verdict: "eligible", completed: true, facts: ["CA-PRA-NL-02c"] },
      },
    },
  ],
  choices: [
    {
      pathway: "ca.nl.provisional-family",
      first: "ca.nl.provisional.certified",
      chosen: "ca.nl.provisional.list-open",
      because: "asking whether his training is listed costs nothing, a Canadian certificate does",
    },
  ],
};
