import type { Profile } from "../../../lib/eligibility/profile";
import type { DemoPerson } from "./person";

const verified = { authority: "mcc_source_verification" as const, status: "completed" as const };
const trained = (specialty: string, country = "EG"): NonNullable<Profile["training"]>[number] => ({
  kind: "residency",
  country,
  specialty,
  startedOn: "2012-01-01",
  endedOn: "2016-12-31",
  completed: true,
});

export const farouk: DemoPerson = {
  slug: "farouk",
  name: "Farouk Mithali",
  story: {
    en: "Farouk is fictional. He is a specialist in internal medicine in Egypt and looks for work in the Atlantic provinces.",
    fr: "Farouk est un personnage fictif. Il est spécialiste en médecine interne en Égypte et cherche du travail dans les provinces de l’Atlantique.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["EG"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "EG" },
    firstLanguages: ["ar"],
    education: [
      {
        school: {
          name: "Mithali Faculty of Medicine",
          country: "EG",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        graduatedOn: "2010-11-30",
      },
    ],
    exams: [],
    training: [trained("internal_medicine")],
    practice: [
      {
        country: "EG",
        specialty: "internal_medicine",
        startedOn: "2017-01-01",
        hoursPerWeek: 40,
        independent: true,
        supervised: false,
        inPerson: true,
        mostResponsible: true,
      },
    ],
    licences: [],
    certifications: [{ body: "foreign_college", specialty: "internal_medicine" }],
    matches: [],
    commitments: [],
    standings: [verified],
  },
  expected: {
    "ca.ns.pra-specialist": {
      verdict: "not_yet",
      onlyGaps: ["ca.ns.pra-specialist.offer"],
      facts: ["CA-PRA-NS-06"],
    },
    "ca.ns.pace-hospitalist": {
      verdict: "needs_information",
      onlyGaps: ["ca.ns.pace-hospitalist.experience-open"],
      facts: ["CA-PRA-NS-04"],
    },
    "ca.pe.associate-physician": {
      verdict: "not_yet",
      gaps: ["ca.pe.associate.supervisor"],
      facts: ["CA-PRA-PE-02"],
    },
    "ca.pe.pra": { verdict: "not_yet", facts: ["CA-PRA-PE-01", "CA-PRA-PE-04"] },
  },
  variants: [
    {
      because: "with the letter of Nova Scotia Health the college may look",
      change: { standings: [verified, { authority: "pra_ns", track: "sponsor", status: "approved" }] },
      expected: { "ca.ns.pra-specialist": { verdict: "eligible", facts: ["CA-PRA-NS-06"] } },
    },
    {
      because: "while the post is being decided it hangs on that",
      change: { standings: [verified, { authority: "pra_ns", track: "sponsor", status: "applied" }] },
      expected: {
        "ca.ns.pra-specialist": {
          verdict: "conditional",
          onlyGaps: ["ca.ns.pra-specialist.offer"],
          facts: ["CA-PRA-NS-06"],
        },
      },
    },
    {
      because: "a residency that ended without a certificate is not enough",
      change: {
        certifications: [],
        standings: [verified, { authority: "pra_ns", track: "sponsor", status: "approved" }],
      },
      expected: {
        "ca.ns.pra-specialist": {
          verdict: "not_yet",
          onlyGaps: ["ca.ns.pra-specialist.certified"],
          facts: ["CA-PRA-NS-06"],
        },
      },
    },
    {
      because: "training in an approved jurisdiction goes another way",
      change: { training: [trained("internal_medicine", "GB")] },
      expected: {
        "ca.ns.pra-specialist": {
          verdict: "ineligible",
          gaps: ["ca.ns.pra-specialist.trained"],
          facts: ["CA-PRA-NS-06"],
        },
      },
    },
    {
      because: "a family doctor has an assessment of his own",
      change: { training: [trained("family_medicine")] },
      expected: {
        "ca.ns.pra-specialist": { verdict: "not_applicable", facts: ["CA-PRA-NS-06"] },
        "ca.ns.pace-hospitalist": { verdict: "needs_information", facts: ["CA-PRA-NS-04"] },
      },
    },
    {
      because: "trained in both, he may be looked at as a specialist",
      change: { training: [trained("family_medicine"), trained("internal_medicine")] },
      expected: {
        "ca.ns.pra-specialist": {
          verdict: "not_yet",
          onlyGaps: ["ca.ns.pra-specialist.offer"],
          facts: ["CA-PRA-NS-06"],
        },
      },
    },
    {
      because: "surgeons are not in the pathway for hospitalists",
      change: { training: [trained("general_surgery")] },
      expected: {
        "ca.ns.pace-hospitalist": {
          verdict: "ineligible",
          gaps: ["ca.ns.pace-hospitalist.field"],
          facts: ["CA-PRA-NS-04"],
        },
      },
    },
    {
      because: "what he trained in is not known",
      unknown: ["training"],
      expected: {
        "ca.ns.pra-specialist": {
          verdict: "needs_information",
          missing: ["/training"],
          facts: ["CA-PRA-NS-06"],
        },
      },
    },
    {
      because: "certified by the Royal College, the island’s college has to say what else it asks",
      change: { certifications: [{ body: "rcpsc", specialty: "internal_medicine" }] },
      expected: {
        "ca.pe.pra": { verdict: "needs_information", gaps: ["ca.pe.pra.open"], facts: ["CA-PRA-PE-01"] },
      },
    },
  ],
};
