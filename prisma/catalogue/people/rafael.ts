import type { DemoPerson } from "./person";

export const rafael: DemoPerson = {
  slug: "rafael",
  name: "Rafael Fulano",
  story: {
    en: "Rafael is fictional. He qualified in Peru, from a school whose entry carries no Canada sponsor note, and holds a work permit in Vancouver.",
    fr: "Rafael est un personnage fictif. Diplômé au Pérou d’une faculté dont la fiche ne porte pas la mention pour le Canada, il a un permis de travail à Vancouver.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["PE"],
    permanentResidence: [],
    workAuthorizations: [{ country: "CA", kind: "work_permit", validUntil: "2027-12-31" }],
    residence: { country: "CA", subdivision: "CA-BC" },
    education: [
      {
        school: {
          name: "Universidad Fulana",
          country: "PE",
          wdomsListed: true,
          canadaSponsorNote: false,
          ecfmgEligible: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "es",
        graduatedOn: "2020-12-15",
      },
    ],
    exams: [],
    languageTests: [],
    training: [],
    practice: [],
    licences: [],
    certifications: [],
    experiences: [],
    standings: [],
    sponsorship: [],
  },
  expected: {
    "ca.bc.observership": {
      verdict: "ineligible",
      gaps: ["ca.bc.observership.school"],
      facts: ["CA-OBS-BC-01"],
    },
    "ca.observership": { verdict: "eligible", facts: ["CA-OBS-QC-01"] },
    "ca.fellowship": { verdict: "ineligible", gaps: ["ca.fellowship.school"], facts: ["CA-FEL-15"] },
    // He never began specialty training.
    "ca.rcpsc.route": { verdict: "not_applicable", facts: ["CA-RC-08"] },
    "alt.ca.public-health": { verdict: "needs_information", facts: [] },
  },
  variants: [
    {
      because: "training nobody spoke of is a question",
      unknown: ["training"],
      expected: {
        "ca.rcpsc.route": { verdict: "needs_information", missing: ["/training"], facts: ["CA-RC-08"] },
      },
    },
  ],
};
