import type { DemoPerson } from "./person";

const holds = (body: string) => [{ body, specialty: "family_medicine", certifiedOn: "2019-01-15" }];

export const fraser: DemoPerson = {
  slug: "fraser",
  name: "Fraser Anyman",
  story: {
    en: "Fraser is fictional. He is a rural doctor in Queensland, a fellow of the rural college and not of the larger one.",
    fr: "Fraser est un personnage fictif. Médecin rural au Queensland, il est associé du collège de médecine rurale et non du plus grand des deux collèges.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["AU"],
    permanentResidence: [],
    residence: { country: "AU" },
    education: [
      {
        school: {
          name: "Anyman Medical School",
          country: "AU",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        graduatedOn: "2013-11-30",
      },
    ],
    training: [
      {
        kind: "residency",
        country: "AU",
        accreditor: "other",
        specialty: "general_practice",
        startedOn: "2015-02-01",
        endedOn: "2018-12-31",
        completed: true,
      },
    ],
    practice: [{ country: "AU", specialty: "general_practice", startedOn: "2019-02-01", independent: true }],
    licences: [
      { jurisdiction: "AU", kind: "full", status: "active", unsupervised: true, disciplined: false },
    ],
    certifications: holds("facrrm"),
    standings: [],
  },
  expected: {
    "ca.cfpc.route": {
      verdict: "needs_information",
      gaps: ["ca.cfpc.au.acrrm-open"],
      facts: ["CA-CFPC-04"],
    },
    "ca.rcpsc.route": { verdict: "not_applicable", facts: ["CA-RC-08"] },
  },
  variants: [
    {
      because: "with the FRACGP there is nothing to ask",
      change: { certifications: holds("fracgp") },
      expected: { "ca.cfpc.route": { verdict: "eligible", facts: ["CA-CFPC-04"] } },
    },
    {
      because: "certified by neither, the FRACGP is what is missing",
      change: { certifications: [] },
      expected: {
        "ca.cfpc.route": { verdict: "not_yet", onlyGaps: ["ca.cfpc.au.certified"], facts: ["CA-CFPC-04"] },
      },
    },
    {
      because: "the certificate of another country does not go with Australian training",
      change: { certifications: holds("mrcgp") },
      expected: {
        "ca.cfpc.route": { verdict: "not_yet", onlyGaps: ["ca.cfpc.au.certified"], facts: ["CA-CFPC-01"] },
      },
    },
  ],
};
