import type { DemoPerson } from "./person";

export const lwazi: DemoPerson = {
  slug: "lwazi",
  name: "Lwazi Umfanekiso",
  story: {
    en: "Lwazi is fictional. He studied in South Africa, lives there and has a government that would pay for a residency in Canada.",
    fr: "Lwazi est un personnage fictif. Il a étudié en Afrique du Sud, y vit, et un gouvernement est prêt à payer sa résidence au Canada.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["ZA"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "ZA" },
    secondaryEducation: [],
    education: [
      {
        school: {
          name: "Umfanekiso School of Medicine",
          country: "ZA",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "en",
        creditYears: 6,
        graduatedOn: "2022-12-10",
      },
    ],
    exams: [
      { exam: "mccqe1", result: "pass", takenOn: "2025-08-25" },
      { exam: "nac", result: "pass", takenOn: "2026-05-02" },
    ],
    languageTests: [],
    training: [],
    practice: [],
    matches: [],
    licences: [],
    commitments: [],
    standings: [],
    sponsorship: [{ kind: "government", country: "ZA" }],
  },
  expected: {
    "ca.carms.visa-trainee": {
      verdict: "needs_information",
      onlyGaps: ["ca.carms.visa.faculty-open"],
      facts: ["CA-CARMS-04b"],
    },
    // A sponsor does not stand in for the status the match asks for.
    "ca.carms.r1.second": {
      verdict: "not_yet",
      onlyGaps: ["ca.carms.status"],
      facts: ["CA-CARMS-02", "CA-CARMS-04b"],
    },
    "ca.nl.carms.second": { verdict: "not_yet", onlyGaps: ["ca.carms.status"], facts: ["CA-CARMS-02"] },
  },
  variants: [
    {
      because: "without a sponsor this door is closed until he finds one",
      change: { sponsorship: [] },
      expected: {
        "ca.carms.visa-trainee": {
          verdict: "not_yet",
          gaps: ["ca.carms.visa.sponsor"],
          facts: ["CA-CARMS-04b"],
        },
      },
    },
    {
      because: "whether there is a sponsor has to be asked",
      unknown: ["sponsorship"],
      expected: {
        "ca.carms.visa-trainee": {
          verdict: "needs_information",
          missing: ["/sponsorship"],
          facts: ["CA-CARMS-04b"],
        },
      },
    },
    {
      because: "a permanent resident goes through the match",
      change: { permanentResidence: [{ country: "CA", since: "2026-11-22" }] },
      expected: {
        "ca.carms.visa-trainee": { verdict: "not_applicable", facts: ["CA-CARMS-04b"] },
        "ca.carms.r1.second": { verdict: "eligible", facts: ["CA-CARMS-02"] },
      },
    },
  ],
};
