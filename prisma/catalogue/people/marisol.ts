import type { Profile } from "../../../lib/eligibility/profile";
import type { DemoPerson } from "./person";

type Training = NonNullable<Profile["training"]>[number];

const residency = (change: Partial<Training> = {}): Training[] => [
  {
    kind: "residency",
    country: "US",
    subdivision: "US-NY",
    accreditor: "acgme",
    specialty: "internal_medicine",
    startedOn: "2023-07-01",
    endedOn: "2026-06-30",
    completed: true,
    ...change,
  },
];

export const marisol: DemoPerson = {
  slug: "marisol",
  name: "Marisol Muestra",
  story: {
    en: "Marisol is fictional. She studied in Peru, is certified by ECFMG, finished internal medicine in New York on a J-1 and looks for a fellowship.",
    fr: "Marisol est un personnage fictif. Elle a étudié au Pérou, est certifiée par l’ECFMG, a terminé sa résidence en médecine interne à New York avec un visa J-1 et cherche un fellowship.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["PE"],
    permanentResidence: [],
    workAuthorizations: [{ country: "US", kind: "j1", validUntil: "2027-06-30" }],
    residence: { country: "US", subdivision: "US-NY" },
    education: [
      {
        school: {
          name: "Facultad Muestra de Medicina",
          country: "PE",
          wdomsListed: true,
          ecfmgEligible: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "es",
        creditYears: 7,
        graduatedOn: "2019-12-15",
      },
    ],
    exams: [
      { exam: "usmle_step1", result: "pass", takenOn: "2020-08-10" },
      { exam: "usmle_step2ck", result: "pass", takenOn: "2021-09-14" },
      { exam: "usmle_step3", result: "pass", takenOn: "2024-11-05" },
    ],
    languageTests: [],
    training: residency(),
    practice: [],
    licences: [],
    commitments: [{ authority: "us_home_presence", status: "signed", years: 2 }],
    matches: [{ service: "nrmp", year: 2023, outcome: "matched" }],
    standings: [{ authority: "ecfmg", status: "completed" }],
  },
  expected: {
    "us.fellowship": { verdict: "eligible", facts: ["US-FEL-01", "US-FEL-05", "US-ECFMG-10"] },
    // The two years at home are owed, and a waiver needs a job, a state and a law in force.
    "us.visa.j1-waiver": {
      verdict: "not_yet",
      gaps: ["us.waiver.offer", "us.waiver.state"],
      facts: ["US-VISA-04", "US-VISA-06"],
    },
  },
  variants: [
    {
      because: "on the last day of residency it is finished",
      change: { training: residency({ endedOn: "2026-11-22" }) },
      expected: { "us.fellowship": { verdict: "eligible", facts: ["US-FEL-01"] } },
    },
    {
      because: "a day before it is a matter of waiting",
      change: { training: residency({ endedOn: "2026-11-23" }) },
      expected: {
        "us.fellowship": { verdict: "not_yet", becomesMetOn: "2026-11-23", facts: ["US-FEL-01"] },
      },
    },
    {
      because: "where only the AOA accredited it the program has to be asked",
      change: { training: residency({ accreditor: "other" }) },
      expected: {
        "us.fellowship": {
          verdict: "needs_information",
          gaps: ["us.fellowship.other-open"],
          facts: ["US-FEL-01"],
        },
      },
    },
    {
      because: "so it has where the ACGME’s international branch did",
      change: { training: residency({ country: "SG", subdivision: "SG-01" }) },
      expected: {
        "us.fellowship": {
          verdict: "needs_information",
          gaps: ["us.fellowship.other-open"],
          facts: ["US-FEL-01"],
        },
      },
    },
    {
      because: "a residency broken off does not count",
      change: { training: residency({ completed: false }) },
      expected: {
        "us.fellowship": {
          verdict: "not_yet",
          gaps: ["us.fellowship.prior-residency"],
          facts: ["US-FEL-01"],
        },
      },
    },
    {
      because: "her residency made the certificate permanent, whatever last day it carried",
      change: { standings: [{ authority: "ecfmg", status: "completed", expiresOn: "2026-11-21" }] },
      expected: {
        "us.fellowship": { verdict: "eligible", facts: ["US-ECFMG-08", "US-FEL-01", "US-FEL-05"] },
      },
    },
    {
      because: "a residency in Canada does not: an expired certificate has to be revalidated first",
      change: {
        training: residency({ country: "CA", subdivision: "CA-ON", accreditor: "rcpsc" }),
        standings: [{ authority: "ecfmg", status: "completed", expiresOn: "2026-11-21" }],
      },
      expected: {
        "us.fellowship": {
          verdict: "not_yet",
          gaps: ["us.ecfmg-certified"],
          facts: ["US-ECFMG-08", "US-ECFMG-09", "US-FEL-05"],
        },
      },
    },
    {
      because: "with job and state, whether the program is in force is what is left",
      change: {
        standings: [
          { authority: "ecfmg", status: "completed" },
          { authority: "employer", track: "shortage_area_offer", status: "completed" },
          { authority: "j1_waiver", track: "state_recommendation", status: "completed" },
        ],
      },
      expected: {
        "us.visa.j1-waiver": {
          verdict: "needs_information",
          onlyGaps: ["us.waiver.authority-open"],
          facts: ["US-VISA-06"],
        },
      },
    },
    {
      because: "the waiver granted is the end of it",
      change: { standings: [{ authority: "j1_waiver", status: "completed" }] },
      expected: { "us.visa.j1-waiver": { verdict: "eligible", completed: true, facts: ["US-VISA-06"] } },
    },
    {
      because: "two years at home served leave nothing to waive",
      change: {
        workAuthorizations: [],
        commitments: [{ authority: "us_home_presence", status: "completed", years: 2 }],
      },
      expected: { "us.visa.j1-waiver": { verdict: "not_applicable", facts: ["US-VISA-04"] } },
    },
  ],
};
