import type { DemoPerson } from "./person";

export const khalid: DemoPerson = {
  slug: "khalid",
  name: "Khalid Fulan",
  story: {
    en: "Khalid is fictional. He is a surgeon in Kuwait, and his government pays for two years of training in Canada.",
    fr: "Khalid est un personnage fictif. Chirurgien au Koweït, il verrait son gouvernement payer deux ans de formation au Canada.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["KW"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "KW" },
    education: [
      {
        school: {
          name: "Fulan College of Medicine",
          country: "KW",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        graduatedOn: "2013-06-30",
      },
    ],
    exams: [],
    training: [
      {
        kind: "residency",
        country: "KW",
        accreditor: "other",
        specialty: "general_surgery",
        startedOn: "2015-01-01",
        endedOn: "2019-12-31",
        completed: true,
      },
    ],
    certifications: [{ body: "foreign_college", specialty: "general_surgery", certifiedOn: "2020-02-01" }],
    matches: [],
    sponsorship: [{ kind: "government", country: "KW" }],
  },
  expected: {
    "ca.fellowship": { verdict: "eligible", facts: ["CA-FEL-01"] },
    "ca.fellowship.on": {
      verdict: "ineligible",
      gaps: ["ca.on.fellowship.own-application", "ca.on.fellowship.no-contract-sponsor"],
      facts: ["CA-FEL-06"],
    },
    "ca.fellowship.sponsored": { verdict: "eligible", facts: ["CA-FEL-06", "CA-FEL-17"] },
    "ca.fellowship.qc": { verdict: "eligible", timing: "not_dated", facts: ["CA-FEL-10"] },
  },
  variants: [
    {
      because: "for another country the contract has to be asked",
      change: { sponsorship: [{ kind: "government", country: "NO" }] },
      expected: {
        "ca.fellowship.on": {
          verdict: "needs_information",
          onlyGaps: ["ca.fellowship.contract-list-open"],
          facts: ["CA-FEL-06"],
        },
        "ca.fellowship.sponsored": {
          verdict: "needs_information",
          onlyGaps: ["ca.fellowship.contract-list-open"],
          facts: ["CA-FEL-06", "CA-FEL-17"],
        },
      },
    },
    {
      because: "paying for himself he applies himself in Toronto, and McGill refuses",
      change: { sponsorship: [] },
      expected: {
        "ca.fellowship.on": { verdict: "eligible", facts: ["CA-FEL-06"] },
        "ca.fellowship.qc": {
          verdict: "not_yet",
          onlyGaps: ["ca.qc.fellowship.funding"],
          facts: ["CA-FEL-10"],
        },
        "ca.fellowship.sponsored": {
          verdict: "not_yet",
          gaps: ["ca.fellowship.any-sponsor"],
          facts: ["CA-FEL-17"],
        },
      },
    },
    {
      because: "a permanent resident is no visa trainee",
      change: { permanentResidence: [{ country: "CA", since: "2024-01-01" }] },
      expected: { "ca.fellowship.sponsored": { verdict: "not_applicable", facts: ["CA-FEL-17"] } },
    },
    {
      because: "who pays was not said",
      unknown: ["sponsorship"],
      expected: {
        "ca.fellowship.on": {
          verdict: "needs_information",
          missing: ["/sponsorship"],
          facts: ["CA-FEL-06"],
        },
      },
    },
    {
      because: "a school without the note closes them all",
      change: {
        education: [
          {
            school: {
              name: "Fulan College of Medicine",
              country: "KW",
              wdomsListed: true,
              canadaSponsorNote: false,
              accreditations: [],
            },
            degree: "mbbs",
            graduatedOn: "2013-06-30",
          },
        ],
      },
      expected: {
        "ca.fellowship": { verdict: "ineligible", onlyGaps: ["ca.fellowship.school"], facts: ["CA-FEL-15"] },
      },
    },
  ],
};
