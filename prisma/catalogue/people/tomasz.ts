import type { DemoPerson } from "./person";

export const tomasz: DemoPerson = {
  slug: "tomasz",
  name: "Tomasz Przykład",
  story: {
    en: "Tomasz is fictional. He finished his family training in Poland in 2024, on hospital wards, and has not practised on his own yet.",
    fr: "Tomasz est un personnage fictif. Il a terminé en 2024, à l’hôpital, sa formation en médecine familiale en Pologne et n’a pas encore exercé de façon autonome.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["PL", "CA"],
    residence: { country: "PL" },
    firstLanguages: ["pl", "en"],
    education: [
      {
        school: {
          name: "Przykład Medical University",
          country: "PL",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "en",
        graduatedOn: "2020-06-30",
        coreRotations: {
          family_medicine: 8,
          surgery: 8,
          internal_medicine: 8,
          pediatrics: 8,
          emergency_medicine: 4,
          obstetrics_gynecology: 4,
          psychiatry: 4,
        },
      },
    ],
    exams: [{ exam: "mccqe1", result: "pass", takenOn: "2025-04-22" }],
    languageTests: [],
    training: [
      {
        kind: "residency",
        country: "PL",
        specialty: "family_medicine",
        startedOn: "2020-11-01",
        endedOn: "2024-10-31",
        completed: true,
      },
    ],
    practice: [],
    licences: [],
    certifications: [],
    matches: [],
    commitments: [],
    standings: [{ authority: "mcc_source_verification", status: "completed" }],
  },
  expected: {
    "ca.ns.pace-hospitalist": {
      verdict: "needs_information",
      onlyGaps: ["ca.ns.pace-hospitalist.experience-open"],
      facts: ["CA-PRA-NS-04"],
    },
    // Recent training stands for practice at the centre; the college's page asks for both.
    "ca.ns.pra": {
      verdict: "needs_information",
      gaps: ["ca.ns.pra.combination-open"],
      facts: ["CA-PRA-NS-01", "CA-PRA-NS-01b", "CA-PRA-NS-02"],
    },
    "ca.nb.pra": {
      verdict: "not_yet",
      onlyGaps: ["ca.pra.family-practice-12", "ca.pra.family-practice-24", "ca.nb.pra.currency"],
      facts: ["CA-PRA-NB-03", "CA-PRA-NB-05"],
    },
    "ca.on.pra": { verdict: "not_yet", gaps: ["ca.on.pra.practised-abroad"], facts: ["CA-ON-12"] },
    "ca.nl.pra": { verdict: "not_yet", onlyGaps: ["ca.nl.pra.letter"], facts: ["CA-PRA-NL-02b"] },
  },
  variants: [
    {
      because: "training that ended more than five years ago no longer stands for practice",
      change: {
        training: [
          {
            kind: "residency",
            country: "PL",
            specialty: "family_medicine",
            startedOn: "2017-11-01",
            endedOn: "2021-11-21",
            completed: true,
          },
        ],
      },
      expected: {
        "ca.ns.pra": { verdict: "not_yet", gaps: ["ca.ns.pra.recent-hours"], facts: ["CA-PRA-NS-02"] },
      },
    },
    {
      because: "training that ended five years ago to the day still does",
      change: {
        training: [
          {
            kind: "residency",
            country: "PL",
            specialty: "family_medicine",
            startedOn: "2017-11-01",
            endedOn: "2021-11-22",
            completed: true,
          },
        ],
      },
      expected: {
        "ca.ns.pra": {
          verdict: "needs_information",
          gaps: ["ca.ns.pra.combination-open"],
          facts: ["CA-PRA-NS-02"],
        },
      },
    },
    {
      because: "without training in one of the two fields the pathway for hospitalists is closed",
      change: { training: [] },
      expected: {
        "ca.ns.pace-hospitalist": {
          verdict: "ineligible",
          gaps: ["ca.ns.pace-hospitalist.field"],
          facts: ["CA-PRA-NS-04"],
        },
      },
    },
  ],
};
