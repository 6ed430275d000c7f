import type { DemoPerson } from "./person";

const school = (country: string) => [
  {
    school: {
      name: "Beispiel School of Medicine",
      country,
      wdomsListed: true,
      canadaSponsorNote: true,
      accreditations: [],
    },
    degree: "mbbs" as const,
    languageOfInstruction: "en",
    expectedGraduationOn: "2028-05-31",
  },
];

export const laurence: DemoPerson = {
  slug: "laurence",
  name: "Laurence Exemple",
  story: {
    en: "Laurence is fictional. She grew up in Montreal, studies medicine in Ireland and wants to come home for her electives.",
    fr: "Laurence est un personnage fictif. Elle a grandi à Montréal, étudie la médecine en Irlande et veut revenir pour ses stages au choix.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["CA"],
    residence: { country: "IE" },
    education: school("IE"),
    exams: [],
    languageTests: [],
    training: [],
    practice: [],
    licences: [],
    certifications: [],
    experiences: [],
    standings: [],
  },
  expected: {
    "ca.elective": { verdict: "eligible", facts: ["CA-ELEC-01", "CA-ELEC-02"] },
    "ca.qc.elective": { verdict: "eligible", facts: ["CA-ELEC-07"] },
    // She studies where English comes first, but whether that frees her from the test has to be asked.
    "ca.bc.elective": {
      verdict: "needs_information",
      gaps: ["ca.pra.english-exempt-open"],
      facts: ["CA-ELEC-08"],
    },
    "alt.ca.research-coordinator": { verdict: "needs_information", facts: [] },
  },
  variants: [
    {
      because: "a student of a Canadian school is not a visiting student from abroad",
      change: { education: school("CA") },
      expected: {
        "ca.elective": { verdict: "not_applicable", facts: ["CA-ELEC-02"] },
        "ca.qc.elective": { verdict: "ineligible", facts: ["CA-ELEC-02"] },
      },
    },
    {
      because: "as a foreign student with no status McGill is closed to her",
      change: { citizenships: ["IE"], permanentResidence: [] },
      expected: {
        "ca.qc.elective": { verdict: "not_yet", onlyGaps: ["ca.qc.elective.status"], facts: ["CA-ELEC-07"] },
      },
    },
  ],
  choices: [
    {
      pathway: "ca.bc.elective",
      first: "ca.pra.english-test",
      chosen: "ca.pra.english-exempt-open",
      because: "asking about the exemption costs nothing, the test does",
    },
  ],
};
