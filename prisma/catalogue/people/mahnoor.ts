import type { DemoPerson } from "./person";

export const mahnoor: DemoPerson = {
  slug: "mahnoor",
  name: "Mahnoor Misaal",
  story: {
    en: "Mahnoor is fictional. She finished a residency in anesthesiology in Pakistan this year and has not sat the fellowship exam of her college.",
    fr: "Mahnoor est un personnage fictif. Elle a terminé cette année une résidence en anesthésiologie au Pakistan et n’a pas encore passé l’examen de son collège.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["PK"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "PK" },
    education: [
      {
        school: {
          name: "Misaal Medical College",
          country: "PK",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        graduatedOn: "2019-12-31",
      },
    ],
    exams: [],
    languageTests: [],
    training: [
      {
        kind: "residency",
        country: "PK",
        accreditor: "other",
        specialty: "anesthesiology",
        startedOn: "2021-01-01",
        endedOn: "2026-01-31",
        completed: true,
      },
    ],
    practice: [],
    licences: [],
    certifications: [],
    experiences: [],
    standings: [],
    matches: [],
    commitments: [],
    sponsorship: [],
  },
  expected: {
    "ca.rcpsc.route": { verdict: "not_yet", gaps: ["ca.rcpsc.door.per"], facts: ["CA-RC-08"] },
    "ca.rcpsc.per": { verdict: "not_yet", onlyGaps: ["ca.rcpsc.per.recognised"], facts: ["CA-RC-08"] },
    "ca.fellowship.on": {
      verdict: "not_yet",
      onlyGaps: ["ca.fellowship.specialist"],
      facts: ["CA-FEL-01", "CA-FEL-03"],
    },
  },
  variants: [
    {
      because: "certified at home the exam of the Royal College is open",
      change: { certifications: [{ body: "foreign_college", specialty: "anesthesiology" }] },
      expected: {
        "ca.rcpsc.route": { verdict: "eligible", facts: ["CA-RC-08"] },
        "ca.fellowship.on": { verdict: "eligible", facts: ["CA-FEL-01"] },
      },
    },
  ],
  choices: [
    {
      pathway: "ca.rcpsc.route",
      first: "ca.rcpsc.canadian-residency",
      chosen: "ca.rcpsc.per.recognised",
      because: "a residency is behind her; recognition at home opens the door for those who practise",
    },
  ],
};
