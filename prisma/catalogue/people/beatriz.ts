import type { DemoPerson } from "./person";

export const beatriz: DemoPerson = {
  slug: "beatriz",
  name: "Beatriz Modelo",
  story: {
    en: "Beatriz is fictional. She trained in family medicine in Brazil and in Ireland, and let her Irish licence lapse when she went home.",
    fr: "Beatriz est un personnage fictif. Formée en médecine familiale au Brésil puis en Irlande, elle a laissé expirer son permis irlandais en rentrant chez elle.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["BR"],
    permanentResidence: [],
    residence: { country: "BR" },
    education: [
      {
        school: {
          name: "Universidade Modelo",
          country: "BR",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "pt",
        graduatedOn: "2012-12-15",
      },
    ],
    training: [
      {
        kind: "residency",
        country: "BR",
        accreditor: "other",
        specialty: "family_medicine",
        startedOn: "2013-03-01",
        endedOn: "2015-02-28",
        completed: true,
      },
      {
        kind: "residency",
        country: "IE",
        accreditor: "other",
        specialty: "general_practice",
        startedOn: "2017-07-01",
        endedOn: "2021-06-30",
        completed: true,
      },
    ],
    practice: [
      {
        country: "BR",
        specialty: "family_medicine",
        startedOn: "2023-01-15",
        hoursPerWeek: 40,
        independent: true,
      },
    ],
    licences: [
      { jurisdiction: "IE", kind: "full", status: "expired", disciplined: false, expiresOn: "2022-12-31" },
      { jurisdiction: "BR", kind: "full", status: "active", disciplined: false },
    ],
    certifications: [{ body: "micgp", specialty: "family_medicine", certifiedOn: "2021-09-01" }],
    standings: [],
  },
  expected: {
    "ca.cfpc.route": { verdict: "not_yet", onlyGaps: ["ca.cfpc.ie.licence"], facts: ["CA-CFPC-01"] },
  },
  variants: [
    {
      because: "with her Irish licence back the route is open",
      change: {
        licences: [{ jurisdiction: "IE", kind: "full", status: "active", disciplined: false }],
      },
      expected: { "ca.cfpc.route": { verdict: "eligible", facts: ["CA-CFPC-01", "CA-CFPC-04"] } },
    },
    {
      because: "the training in Brazil alone is not in one of the four countries",
      change: {
        training: [
          {
            kind: "residency",
            country: "BR",
            accreditor: "other",
            specialty: "family_medicine",
            startedOn: "2013-03-01",
            endedOn: "2015-02-28",
            completed: true,
          },
        ],
      },
      expected: {
        "ca.cfpc.route": { verdict: "ineligible", gaps: ["ca.cfpc.ie.training"], facts: ["CA-CFPC-04"] },
      },
    },
  ],
  choices: [
    {
      pathway: "ca.cfpc.route",
      first: "ca.cfpc.us.training",
      chosen: "ca.cfpc.ie.licence",
      because: "she trained in Ireland, so only an Irish licence is missing",
    },
  ],
};
