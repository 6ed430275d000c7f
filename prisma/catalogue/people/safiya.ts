import type { DemoPerson } from "./person";

const ielts = (takenOn: string) => [
  {
    test: "ielts_academic" as const,
    takenOn,
    overall: 7.5,
    listening: 7.5,
    reading: 7.5,
    writing: 7,
    speaking: 7.5,
  },
];
const practice = [
  {
    country: "EG",
    specialty: "internal_medicine",
    startedOn: "2018-01-01",
    hoursPerWeek: 40,
    independent: true,
    inPerson: true,
  },
];

export const safiya: DemoPerson = {
  slug: "safiya",
  name: "Safiya Modell",
  story: {
    en: "Safiya is fictional. She is an internist in Cairo, certified there, and has practised on her own for almost nine years. She asks what Canada offers a specialist.",
    fr: "Safiya est un personnage fictif. Interniste certifiée au Caire, elle y exerce de façon autonome depuis près de neuf ans. Elle se demande ce que le Canada offre à une spécialiste.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["EG"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "EG" },
    education: [
      {
        school: {
          name: "Modell Faculty of Medicine",
          country: "EG",
          wdomsListed: true,
          ecfmgEligible: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        graduatedOn: "2011-12-31",
      },
    ],
    exams: [],
    languageTests: ielts("2026-03-07"),
    training: [
      {
        kind: "residency",
        country: "EG",
        accreditor: "other",
        specialty: "internal_medicine",
        startedOn: "2013-01-01",
        endedOn: "2017-12-31",
        completed: true,
      },
    ],
    practice,
    licences: [
      {
        jurisdiction: "EG",
        kind: "full",
        status: "active",
        unsupervised: true,
        disciplined: false,
        issuedOn: "2018-01-01",
      },
    ],
    certifications: [{ body: "foreign_college", specialty: "internal_medicine", certifiedOn: "2018-03-01" }],
    experiences: [],
    standings: [],
    matches: [],
    commitments: [],
    sponsorship: [],
  },
  expected: {
    "ca.rcpsc.route": { verdict: "eligible", facts: ["CA-RC-01", "CA-RC-08", "CA-RC-14"] },
    "ca.rcpsc.per": { verdict: "eligible", facts: ["CA-RC-08", "CA-RC-10"] },
    "ca.rcpsc.approved-jurisdiction": {
      verdict: "ineligible",
      gaps: ["ca.rcpsc.aj.training"],
      facts: ["CA-RC-02", "CA-RC-03"],
    },
    "ca.rcpsc.acgme": {
      verdict: "ineligible",
      onlyGaps: ["ca.rcpsc.acgme.residency"],
      facts: ["CA-FEE-RC-US"],
    },
    "ca.rcpsc.seap": { verdict: "ineligible", facts: ["CA-RC-12", "CA-RC-13"] },
    "ca.cfpc.route": { verdict: "not_applicable", facts: ["CA-CFPC-01"] },
    "ca.fellowship": { verdict: "eligible", facts: ["CA-FEL-01", "CA-FEL-02", "CA-FEL-15"] },
    "ca.fellowship.on": { verdict: "eligible", facts: ["CA-FEL-01", "CA-FEL-03", "CA-FEL-06", "CA-FEL-07"] },
    // Her own savings are not a scholarship.
    "ca.fellowship.qc": {
      verdict: "not_yet",
      timing: "not_dated",
      onlyGaps: ["ca.qc.fellowship.funding"],
      facts: ["CA-FEL-09", "CA-FEL-10", "CA-FEL-11"],
    },
    "ca.fellowship.bc": { verdict: "eligible", facts: ["CA-FEL-13", "CA-FEL-15"] },
    "ca.fellowship.sponsored": {
      verdict: "not_yet",
      gaps: ["ca.fellowship.any-sponsor"],
      facts: ["CA-FEL-06", "CA-FEL-17"],
    },
  },
  variants: [
    {
      because: "without recognition as a specialist, that is what is missing everywhere",
      change: { certifications: [] },
      expected: {
        "ca.rcpsc.per": { verdict: "not_yet", onlyGaps: ["ca.rcpsc.per.recognised"], facts: ["CA-RC-08"] },
        "ca.fellowship": { verdict: "not_yet", onlyGaps: ["ca.fellowship.specialist"], facts: ["CA-FEL-01"] },
        "ca.fellowship.bc": {
          verdict: "not_yet",
          onlyGaps: ["ca.bc.fellowship.specialist"],
          facts: ["CA-FEL-13"],
        },
      },
    },
    {
      because: "certificates nobody spoke of are a question",
      unknown: ["certifications"],
      expected: {
        "ca.rcpsc.per": { verdict: "needs_information", missing: ["/certifications"], facts: ["CA-RC-08"] },
        "ca.fellowship": { verdict: "needs_information", missing: ["/certifications"], facts: ["CA-FEL-01"] },
      },
    },
    {
      because: "a test of two years ago to the day is still valid in British Columbia",
      change: { languageTests: ielts("2024-11-22") },
      expected: { "ca.fellowship.bc": { verdict: "eligible", facts: ["CA-FEL-15"] } },
    },
    {
      because: "a day older, and the college has to say: no page of its own gives the two years",
      change: { languageTests: ielts("2024-11-21") },
      expected: {
        "ca.fellowship.bc": {
          verdict: "needs_information",
          gaps: ["ca.pra.english-open"],
          facts: ["CA-FEL-15", "CA-LANGC-04b"],
        },
      },
    },
    {
      because: "matched in the United States for this year, Toronto is closed until the next",
      change: { matches: [{ service: "nrmp", year: 2026, outcome: "matched" }] },
      expected: {
        "ca.fellowship.on": {
          verdict: "not_yet",
          onlyGaps: ["ca.on.fellowship.not-bound"],
          becomesMetOn: "2027-01-01",
          facts: ["CA-FEL-07"],
        },
      },
    },
    {
      because: "a match of the year before binds no more",
      change: { matches: [{ service: "nrmp", year: 2025, outcome: "matched" }] },
      expected: { "ca.fellowship.on": { verdict: "eligible", facts: ["CA-FEL-07"] } },
    },
    {
      because: "a scholarship of the government opens McGill",
      change: { sponsorship: [{ kind: "government", country: "EG" }] },
      expected: { "ca.fellowship.qc": { verdict: "eligible", timing: "not_dated", facts: ["CA-FEL-10"] } },
    },
    {
      because: "in June 2021 three and a half years of practice were too few",
      asOf: "2021-06-30",
      expected: {
        "ca.rcpsc.per": { verdict: "not_yet", onlyGaps: ["ca.rcpsc.per.five-years"], facts: ["CA-RC-09"] },
      },
    },
    {
      because: "in January 2022 two years were enough",
      asOf: "2022-01-01",
      expected: { "ca.rcpsc.per": { verdict: "eligible", facts: ["CA-RC-10"] } },
    },
    {
      because: "certified by the Royal College she is done",
      change: { certifications: [{ body: "rcpsc", specialty: "internal_medicine" }] },
      expected: {
        "ca.rcpsc.route": { verdict: "eligible", completed: true, facts: ["CA-RC-14"] },
        "ca.rcpsc.per": { verdict: "eligible", completed: true, facts: ["CA-RC-08"] },
      },
    },
  ],
};
