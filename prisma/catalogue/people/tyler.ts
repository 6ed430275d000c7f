import type { DemoPerson } from "./person";

const training = (specialty: string, accreditor: "acgme" | "other" = "acgme") => [
  {
    kind: "residency" as const,
    country: "US",
    subdivision: "US-OH",
    accreditor,
    specialty,
    startedOn: "2018-07-01",
    endedOn: "2021-06-30",
    completed: true,
  },
];
const family = {
  training: training("family_medicine"),
  certifications: [{ body: "abfm", specialty: "family_medicine", certifiedOn: "2021-08-01" }],
  practice: [
    {
      country: "US",
      specialty: "family_medicine",
      startedOn: "2021-09-01",
      hoursPerWeek: 40,
      independent: true,
    },
  ],
};

export const tyler: DemoPerson = {
  slug: "tyler",
  name: "Tyler Placeholder",
  story: {
    en: "Tyler is fictional. He is an American internist, certified by his board, and looks at a post in Ontario.",
    fr: "Tyler est un personnage fictif. Interniste américain certifié par son conseil de spécialité, il envisage un poste en Ontario.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["US"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "US", subdivision: "US-OH" },
    education: [
      {
        school: { name: "Placeholder School of Medicine", country: "US", accreditations: ["lcme"] },
        degree: "md",
        languageOfInstruction: "en",
        graduatedOn: "2018-05-15",
      },
    ],
    exams: [],
    training: training("internal_medicine"),
    practice: [
      {
        country: "US",
        specialty: "internal_medicine",
        startedOn: "2021-09-01",
        hoursPerWeek: 45,
        independent: true,
      },
    ],
    licences: [
      {
        jurisdiction: "US-OH",
        kind: "full",
        status: "active",
        unsupervised: true,
        disciplined: false,
        issuedOn: "2020-07-01",
      },
    ],
    certifications: [{ body: "abms", specialty: "internal_medicine", certifiedOn: "2021-10-01" }],
    standings: [],
    matches: [],
    sponsorship: [],
  },
  expected: {
    // An American with an American degree of before July 2025 belongs to the particular stream; whether CaRMS
    // registers somebody without status in Canada is open.
    "ca.qc.pgme-direct": {
      verdict: "needs_information",
      gaps: ["ca.qc.registration-open"],
      facts: ["CA-QC-06", "CA-QC-05b", "CA-QC-05c"],
    },
    "ca.rcpsc.route": { verdict: "eligible", facts: ["CA-FEE-RC-US", "CA-RC-01"] },
    "ca.rcpsc.acgme": { verdict: "eligible", facts: ["CA-FEE-RC-US"] },
    // The United States are a door of their own.
    "ca.rcpsc.approved-jurisdiction": {
      verdict: "ineligible",
      gaps: ["ca.rcpsc.aj.training"],
      facts: ["CA-RC-03"],
    },
    "ca.cfpc.route": { verdict: "not_applicable", facts: ["CA-CFPC-01"] },
  },
  variants: [
    {
      because:
        "a school of Puerto Rico stands under the same accreditor: in May 2025 its degree was a US degree",
      change: {
        education: [
          {
            school: { name: "Escuela de Medicina Inventada", country: "PR", accreditations: ["lcme"] },
            degree: "md",
            languageOfInstruction: "es",
            graduatedOn: "2025-05-16",
          },
        ],
      },
      expected: {
        "ca.qc.pgme-direct": {
          verdict: "needs_information",
          onlyGaps: ["ca.carms.status", "ca.qc.registration-open"],
          facts: ["CA-IMG-02", "CA-QC-06", "CA-QC-05b"],
        },
      },
    },
    {
      because: "a residency the ACGME did not accredit is not that door",
      change: { training: training("internal_medicine", "other") },
      expected: {
        "ca.rcpsc.acgme": {
          verdict: "ineligible",
          onlyGaps: ["ca.rcpsc.acgme.residency"],
          facts: ["CA-FEE-RC-US"],
        },
        "ca.rcpsc.per": { verdict: "eligible", facts: ["CA-RC-08"] },
      },
    },
    {
      because: "as a family doctor he goes to the other college",
      change: family,
      expected: {
        "ca.cfpc.route": { verdict: "eligible", facts: ["CA-CFPC-01", "CA-CFPC-04"] },
        "ca.rcpsc.route": { verdict: "not_applicable", facts: ["CA-RC-08"] },
      },
    },
    {
      because: "family medicine training the ACGME did not accredit does not count",
      change: { ...family, training: training("family_medicine", "other") },
      expected: {
        "ca.cfpc.route": { verdict: "ineligible", gaps: ["ca.cfpc.us.training"], facts: ["CA-CFPC-04"] },
      },
    },
  ],
};
