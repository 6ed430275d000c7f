import type { Profile } from "../../../lib/eligibility/profile";
import type { DemoPerson } from "./person";

const practice: NonNullable<Profile["practice"]>[number] = {
  country: "RS",
  specialty: "family_medicine",
  startedOn: "2007-01-01",
  endedOn: "2020-12-31",
  hoursPerWeek: 40,
  independent: true,
  supervised: false,
  inPerson: true,
  mostResponsible: true,
};

export const goran: DemoPerson = {
  slug: "goran",
  name: "Goran Primer",
  story: {
    en: "Goran is fictional. He was a family doctor in Serbia until 2020, moved to Canada and has not practised since.",
    fr: "Goran est un personnage fictif. Il a été médecin de famille en Serbie jusqu’en 2020, s’est installé au Canada et n’a pas exercé depuis.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["RS"],
    permanentResidence: [{ country: "CA", since: "2022-04-01" }],
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-NB" },
    firstLanguages: ["sr"],
    education: [
      {
        school: {
          name: "Primer Faculty of Medicine",
          country: "RS",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "sr",
        graduatedOn: "2003-07-31",
        coreRotations: {
          family_medicine: 12,
          surgery: 8,
          internal_medicine: 12,
          pediatrics: 8,
          emergency_medicine: 4,
          obstetrics_gynecology: 6,
          psychiatry: 4,
        },
      },
    ],
    exams: [{ exam: "mccqe1", result: "pass", takenOn: "2023-10-16" }],
    languageTests: [
      {
        test: "ielts_academic",
        takenOn: "2026-05-09",
        overall: 7.5,
        listening: 7.5,
        reading: 8,
        writing: 7,
        speaking: 7.5,
      },
    ],
    training: [
      {
        kind: "residency",
        country: "RS",
        specialty: "family_medicine",
        startedOn: "2004-01-01",
        endedOn: "2006-12-31",
        completed: true,
      },
    ],
    practice: [practice],
    licences: [],
    certifications: [],
    matches: [],
    commitments: [],
    standings: [{ authority: "mcc_source_verification", status: "completed" }],
  },
  expected: {
    "ca.ns.pra": { verdict: "not_yet", onlyGaps: ["ca.ns.pra.recent-hours"], facts: ["CA-PRA-NS-02"] },
    "ca.nb.pra": {
      verdict: "not_yet",
      gaps: ["ca.nb.pra.currency", "ca.nb.pra.language-open"],
      facts: ["CA-PRA-NB-05", "CA-PRA-NB-06"],
    },
    "ca.nl.pra": { verdict: "not_yet", onlyGaps: ["ca.nl.pra.letter"], facts: ["CA-PRA-NL-01"] },
    "ca.on.pra": {
      verdict: "needs_information",
      onlyGaps: ["ca.on.pra.minimums-open"],
      facts: ["CA-ON-12", "CA-ON-13"],
    },
  },
  variants: [
    {
      because:
        "in 2020 the older program of Nova Scotia asked for exams and practice he had; its rotations were not read",
      asOf: "2020-06-01",
      change: {
        permanentResidence: [{ country: "CA", since: "2015-04-01" }],
        exams: [
          { exam: "mccqe1", result: "pass", takenOn: "2018-10-16" },
          { exam: "nac", result: "pass", takenOn: "2019-03-09" },
        ],
      },
      expected: {
        "ca.ns.pra": {
          verdict: "needs_information",
          onlyGaps: ["ca.ns.nsprap.rotations-open"],
          facts: ["CA-PRA-NS-05b"],
        },
      },
    },
    {
      because: "without twelve weeks of practice in the three years before it was not open",
      asOf: "2020-06-01",
      change: {
        permanentResidence: [{ country: "CA", since: "2015-04-01" }],
        exams: [
          { exam: "mccqe1", result: "pass", takenOn: "2018-10-16" },
          { exam: "nac", result: "pass", takenOn: "2019-03-09" },
        ],
        practice: [{ ...practice, endedOn: "2017-08-22" }],
      },
      expected: {
        "ca.ns.pra": { verdict: "not_yet", gaps: ["ca.ns.nsprap.recent"], facts: ["CA-PRA-NS-05b"] },
      },
    },
    {
      because: "practice until the five years begin falls outside",
      change: { practice: [{ ...practice, endedOn: "2021-11-21" }] },
      expected: {
        "ca.ns.pra": { verdict: "not_yet", onlyGaps: ["ca.ns.pra.recent-hours"], facts: ["CA-PRA-NS-02"] },
      },
    },
    {
      because: "seventy-nine days of it inside make more than 450 hours",
      change: { practice: [{ ...practice, endedOn: "2022-02-08" }] },
      expected: { "ca.ns.pra": { verdict: "eligible", facts: ["CA-PRA-NS-02"] } },
    },
    {
      because: "whether he practised is not known",
      unknown: ["practice"],
      expected: {
        "ca.ns.pra": { verdict: "needs_information", missing: ["/practice"], facts: ["CA-PRA-NS-02"] },
        "ca.on.pra": { verdict: "needs_information", missing: ["/practice"], facts: ["CA-ON-12"] },
      },
    },
  ],
  choices: [
    {
      pathway: "ca.ns.pra",
      first: "ca.ns.pra.recent-training",
      chosen: "ca.ns.pra.recent-hours",
      because: "training that ended in 2006 cannot be recent again, hours of practice can",
    },
  ],
};
