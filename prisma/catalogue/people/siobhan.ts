import type { Profile } from "../../../lib/eligibility/profile";
import type { DemoPerson } from "./person";

const residency = (country: string, accreditor: "rcpsc" | "cfpc"): Profile["training"] => [
  {
    kind: "residency",
    country,
    accreditor,
    specialty: "pediatrics",
    startedOn: "2020-07-01",
    endedOn: "2024-06-30",
    completed: true,
  },
];
const canadian = (graduatedOn: string): Profile["education"] => [
  {
    school: {
      name: "Example University, Canada",
      country: "CA",
      wdomsListed: true,
      ecfmgEligible: true,
      accreditations: ["cacms", "lcme"],
    },
    degree: "md",
    languageOfInstruction: "en",
    creditYears: 4,
    graduatedOn,
  },
];

export const siobhan: DemoPerson = {
  slug: "siobhan",
  name: "Siobhán Sampla",
  story: {
    en: "Siobhán is fictional. She studied in Ireland, trained in paediatrics in Canada and wants a fellowship in the United States.",
    fr: "Siobhán est un personnage fictif. Elle a étudié en Irlande, a fait sa résidence en pédiatrie au Canada et veut suivre un fellowship aux États-Unis.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["IE"],
    permanentResidence: [{ country: "CA", since: "2020-05-01" }],
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-MB" },
    education: [
      {
        school: {
          name: "Sampla School of Medicine",
          country: "IE",
          wdomsListed: true,
          ecfmgEligible: true,
          canadaSponsorNote: true,
          accreditations: ["wfme_recognized"],
          jointWithLcme: false,
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        creditYears: 5,
        graduatedOn: "2018-06-01",
      },
    ],
    exams: [],
    languageTests: [],
    training: residency("CA", "rcpsc"),
    practice: [],
    licences: [
      {
        jurisdiction: "CA-MB",
        kind: "full",
        status: "active",
        unsupervised: true,
        disciplined: false,
        issuedOn: "2024-09-01",
      },
    ],
    certifications: [{ body: "rcpsc", specialty: "pediatrics", certifiedOn: "2024-06-15" }],
    commitments: [],
    matches: [],
    standings: [],
  },
  expected: {
    // The Canadian residency opens the door; as a graduate from abroad she still needs ECFMG.
    "us.fellowship": {
      verdict: "not_yet",
      onlyGaps: ["us.ecfmg-certified"],
      facts: ["US-FEL-01", "US-FEL-05", "US-ECFMG-10"],
    },
  },
  variants: [
    {
      because: "with the certificate nothing is missing",
      change: { standings: [{ authority: "ecfmg", status: "completed" }] },
      expected: { "us.fellowship": { verdict: "eligible", facts: ["US-FEL-01", "US-FEL-05"] } },
    },
    {
      because: "the College of Family Physicians counts like the Royal College",
      change: { training: residency("CA", "cfpc"), standings: [{ authority: "ecfmg", status: "completed" }] },
      expected: { "us.fellowship": { verdict: "eligible", facts: ["US-FEL-01"] } },
    },
    {
      because: "a residency the Royal College accredited abroad does not",
      change: {
        training: residency("SA", "rcpsc"),
        standings: [{ authority: "ecfmg", status: "completed" }],
      },
      expected: {
        "us.fellowship": {
          verdict: "not_yet",
          onlyGaps: ["us.fellowship.prior-residency", "us.fellowship.exception-granted"],
          facts: ["US-FEL-01", "US-FEL-02"],
        },
      },
    },
    {
      because: "a Canadian degree of June 2025 needs no certificate",
      change: { education: canadian("2025-06-30") },
      expected: { "us.fellowship": { verdict: "eligible", facts: ["US-IMG-06", "US-FEL-01"] } },
    },
    {
      because: "one of the day after does",
      change: { education: canadian("2025-07-01") },
      expected: {
        "us.fellowship": {
          verdict: "not_yet",
          onlyGaps: ["us.ecfmg-certified"],
          facts: ["US-IMG-06", "US-FEL-05"],
        },
      },
    },
  ],
};
