import type { DemoPerson } from "./person";

const licence = (change: object = {}) => ({
  jurisdiction: "GB",
  kind: "full" as const,
  status: "active" as const,
  unsupervised: true,
  disciplined: false,
  issuedOn: "2010-08-01",
  ...change,
});
const practice = (endedOn?: string) => [
  {
    country: "GB",
    specialty: "general_practice",
    startedOn: "2015-09-01",
    ...(endedOn ? { endedOn } : {}),
    hoursPerWeek: 36,
    independent: true,
    inPerson: true,
  },
];

export const callum: DemoPerson = {
  slug: "callum",
  name: "Callum Sample",
  story: {
    en: "Callum is fictional. He trained as a general practitioner in Scotland, holds the MRCGP, and thinks of moving to Nova Scotia.",
    fr: "Callum est un personnage fictif. Médecin généraliste formé en Écosse et titulaire du MRCGP, il songe à s’installer en Nouvelle-Écosse.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["GB"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "GB" },
    education: [
      {
        school: {
          name: "Sample University, School of Medicine",
          country: "GB",
          wdomsListed: true,
          ecfmgEligible: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        graduatedOn: "2010-06-30",
      },
    ],
    exams: [],
    languageTests: [],
    training: [
      {
        kind: "residency",
        country: "GB",
        accreditor: "other",
        specialty: "general_practice",
        startedOn: "2012-08-01",
        endedOn: "2015-07-31",
        completed: true,
      },
    ],
    practice: practice(),
    licences: [licence()],
    certifications: [{ body: "mrcgp", specialty: "family_medicine", certifiedOn: "2015-08-15" }],
    experiences: [],
    standings: [],
    matches: [],
    commitments: [],
    sponsorship: [],
  },
  expected: {
    "ca.cfpc.route": {
      verdict: "eligible",
      facts: ["CA-CFPC-01", "CA-CFPC-03", "CA-CFPC-04", "CA-CFPC-05", "CA-CFPC-06"],
    },
    // Family medicine is no specialty of the Royal College.
    "ca.rcpsc.route": { verdict: "not_applicable", facts: ["CA-RC-08"] },
    "ca.fellowship": { verdict: "eligible", facts: ["CA-FEL-01"] },
    "ca.fellowship.bc": {
      verdict: "not_yet",
      gaps: ["ca.bc.fellowship.specialist"],
      facts: ["CA-FEL-01", "CA-FEL-14"],
    },
  },
  variants: [
    {
      because: "out of practice for 24 months to the day is still allowed",
      change: { practice: practice("2024-11-21") },
      expected: { "ca.cfpc.route": { verdict: "eligible", facts: ["CA-CFPC-01"] } },
    },
    {
      because: "a day more is not",
      change: { practice: practice("2024-11-20") },
      expected: {
        "ca.cfpc.route": { verdict: "not_yet", onlyGaps: ["ca.cfpc.no-long-gap"], facts: ["CA-CFPC-01"] },
      },
    },
    {
      because: "out of residency since June and not yet in practice, he has no gap at all",
      change: {
        training: [
          {
            kind: "residency",
            country: "GB",
            accreditor: "other",
            specialty: "general_practice",
            startedOn: "2023-07-01",
            endedOn: "2026-06-30",
            completed: true,
          },
        ],
        practice: [],
      },
      expected: { "ca.cfpc.route": { verdict: "eligible", facts: ["CA-CFPC-01"] } },
    },
    {
      because: "until 2 March 2025 more than one year in the last five barred",
      asOf: "2025-03-02",
      change: { practice: practice("2023-06-30") },
      expected: {
        "ca.cfpc.route": {
          verdict: "not_yet",
          onlyGaps: ["ca.cfpc.no-long-gap"],
          facts: ["CA-CFPC-02", "CA-FEE-CFPC-CERT-OLD"],
        },
      },
    },
    {
      because: "a day later two years in the last three are allowed",
      asOf: "2025-03-03",
      change: { practice: practice("2023-06-30") },
      expected: { "ca.cfpc.route": { verdict: "eligible", facts: ["CA-CFPC-01", "CA-FEE-CFPC-CERT"] } },
    },
    {
      because: "a licence lost through discipline closes the route for good",
      change: {
        licences: [
          licence({}),
          { jurisdiction: "ZA", kind: "full", status: "revoked", disciplined: true, expiresOn: "2015-03-31" },
        ],
      },
      expected: {
        "ca.cfpc.route": {
          verdict: "ineligible",
          onlyGaps: ["ca.cfpc.no-discipline"],
          facts: ["CA-CFPC-03"],
        },
      },
    },
    {
      because: "an entry on a licence he still holds need not have cost it: the college has to say",
      change: { licences: [licence({ disciplined: true })] },
      expected: {
        "ca.cfpc.route": {
          verdict: "needs_information",
          onlyGaps: ["ca.cfpc.discipline-open"],
          facts: ["CA-CFPC-03"],
        },
      },
    },
    {
      because: "his British licence has lapsed and he holds none in Canada",
      change: { licences: [licence({ status: "expired", expiresOn: "2026-06-30" })] },
      expected: {
        "ca.cfpc.route": { verdict: "not_yet", onlyGaps: ["ca.cfpc.uk.licence"], facts: ["CA-CFPC-01"] },
      },
    },
    {
      because: "with a provisional licence in Nova Scotia nobody asks for the British one",
      change: {
        licences: [
          licence({ status: "expired", expiresOn: "2026-06-30" }),
          licence({ jurisdiction: "CA-NS", kind: "provisional", issuedOn: "2026-07-01" }),
        ],
      },
      expected: { "ca.cfpc.route": { verdict: "eligible", facts: ["CA-CFPC-01"] } },
    },
    {
      because: "without the MRCGP the training alone is not enough",
      change: { certifications: [] },
      expected: {
        "ca.cfpc.route": { verdict: "not_yet", onlyGaps: ["ca.cfpc.uk.certified"], facts: ["CA-CFPC-04"] },
      },
    },
    {
      because: "certified by the CFPC he is done",
      change: { certifications: [{ body: "cfpc", specialty: "family_medicine" }] },
      expected: { "ca.cfpc.route": { verdict: "eligible", completed: true, facts: ["CA-CFPC-06"] } },
    },
  ],
};
