import type { Profile } from "../../../lib/eligibility/profile";
import type { DemoPerson } from "./person";

const post = {
  authority: "cpspei" as const,
  track: "associate_physician",
  status: "approved" as const,
};
const trained = (completed: boolean): NonNullable<Profile["training"]> => [
  {
    kind: "residency",
    country: "LB",
    specialty: "internal_medicine",
    startedOn: "2014-07-01",
    endedOn: "2018-06-30",
    completed,
  },
];
const licence = (jurisdiction: string, kind: "full" | "provisional"): NonNullable<Profile["licences"]> => [
  { jurisdiction, kind, status: "active" },
];

export const lina: DemoPerson = {
  slug: "lina",
  name: "Lina Namouzaj",
  story: {
    en: "Lina is fictional. She is an internist from Lebanon whom a doctor on Prince Edward Island would like to supervise.",
    fr: "Lina est un personnage fictif. Elle est interniste et vient du Liban ; un médecin de l’Île-du-Prince-Édouard aimerait la superviser.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["LB"],
    permanentResidence: [{ country: "CA", since: "2025-02-01" }],
    residence: { country: "CA", subdivision: "CA-PE" },
    firstLanguages: ["ar", "fr"],
    education: [
      {
        school: {
          name: "Namouzaj Medical School",
          country: "LB",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "fr",
        graduatedOn: "2014-06-30",
      },
    ],
    exams: [],
    training: trained(true),
    practice: [],
    licences: [],
    certifications: [],
    matches: [],
    commitments: [],
    standings: [post],
  },
  expected: {
    "ca.pe.associate-physician": {
      verdict: "needs_information",
      onlyGaps: ["ca.pe.associate.open"],
      facts: ["CA-PRA-PE-02"],
    },
    "ca.pe.pra": {
      verdict: "not_yet",
      gaps: ["ca.pe.atlantic-licence", "ca.pe.pra.canadian-ruling"],
      facts: ["CA-PRA-PE-01", "CA-PRA-PE-04"],
    },
  },
  variants: [
    {
      because: "nobody on the island supervises her yet",
      change: { standings: [] },
      expected: {
        "ca.pe.associate-physician": {
          verdict: "not_yet",
          gaps: ["ca.pe.associate.supervisor"],
          facts: ["CA-PRA-PE-02"],
        },
      },
    },
    {
      because: "training left early is not finished",
      change: { training: trained(false) },
      expected: {
        "ca.pe.associate-physician": {
          verdict: "not_yet",
          gaps: ["ca.pe.associate.trained"],
          facts: ["CA-PRA-PE-02"],
        },
      },
    },
    {
      because: "a full licence of New Brunswick opens the island through the registry",
      change: { licences: licence("CA-NB", "full") },
      expected: { "ca.pe.pra": { verdict: "eligible", facts: ["CA-PRA-PE-04"] } },
    },
    {
      because: "a provisional one does not",
      change: { licences: licence("CA-NB", "provisional") },
      expected: { "ca.pe.pra": { verdict: "not_yet", facts: ["CA-PRA-PE-04"] } },
    },
    {
      because: "Ontario is not in the registry",
      change: { licences: licence("CA-ON", "full") },
      expected: { "ca.pe.pra": { verdict: "not_yet", facts: ["CA-PRA-PE-04"] } },
    },
    {
      because: "licensed on the island",
      change: { licences: licence("CA-PE", "full") },
      expected: {
        "ca.pe.pra": { verdict: "eligible", completed: true, facts: ["CA-PRA-PE-03"] },
        "ca.pe.associate-physician": { verdict: "eligible", completed: true, facts: ["CA-PRA-PE-02"] },
      },
    },
  ],
};
