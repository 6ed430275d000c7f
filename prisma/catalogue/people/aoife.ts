import type { DemoPerson } from "./person";

const training = (endedOn: string) => [
  {
    kind: "residency" as const,
    country: "IE",
    accreditor: "other" as const,
    specialty: "internal_medicine",
    startedOn: "2019-07-01",
    endedOn,
    completed: true,
  },
];
const ruling = (expiresOn: string) => [
  {
    authority: "rcpsc",
    track: "approved_jurisdiction",
    status: "approved" as const,
    decidedOn: "2023-11-22",
    expiresOn,
  },
];

export const aoife: DemoPerson = {
  slug: "aoife",
  name: "Aoife Exemplar",
  story: {
    en: "Aoife is fictional. She finished higher specialist training in Dublin last summer and is not on the specialist register yet.",
    fr: "Aoife est un personnage fictif. Elle a terminé l’été dernier sa formation de spécialiste à Dublin et n’est pas encore inscrite au registre des spécialistes.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["IE"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "IE" },
    education: [
      {
        school: {
          name: "Exemplar College of Medicine",
          country: "IE",
          wdomsListed: true,
          ecfmgEligible: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        graduatedOn: "2017-06-15",
      },
    ],
    exams: [],
    languageTests: [],
    training: training("2026-06-30"),
    practice: [],
    licences: [],
    certifications: [],
    standings: [],
    matches: [],
    sponsorship: [],
  },
  expected: {
    // Whether her specialty is approved for Ireland has to be asked; the other doors could still be opened.
    "ca.rcpsc.route": { verdict: "needs_information", facts: ["CA-RC-02", "CA-RC-03"] },
    "ca.rcpsc.approved-jurisdiction": {
      verdict: "needs_information",
      onlyGaps: ["ca.rcpsc.aj.specialty-open"],
      facts: ["CA-RC-02", "CA-RC-03", "CA-RC-04"],
    },
    "ca.rcpsc.per": { verdict: "not_yet", onlyGaps: ["ca.rcpsc.per.recognised"], facts: ["CA-RC-08"] },
    "ca.fellowship": { verdict: "not_yet", onlyGaps: ["ca.fellowship.specialist"], facts: ["CA-FEL-01"] },
  },
  variants: [
    {
      because: "on the last day of training it is done",
      change: { training: training("2026-11-22") },
      expected: {
        "ca.rcpsc.approved-jurisdiction": {
          verdict: "needs_information",
          onlyGaps: ["ca.rcpsc.aj.specialty-open"],
          facts: ["CA-RC-02"],
        },
      },
    },
    {
      because: "a day before the end it is not",
      change: { training: training("2026-11-23") },
      expected: {
        "ca.rcpsc.approved-jurisdiction": {
          verdict: "not_yet",
          gaps: ["ca.rcpsc.aj.training"],
          becomesMetOn: "2026-11-23",
          facts: ["CA-RC-02"],
        },
      },
    },
    {
      because: "with a ruling the exam is open",
      change: { standings: ruling("2026-11-22") },
      expected: {
        "ca.rcpsc.approved-jurisdiction": { verdict: "eligible", completed: true, facts: ["CA-RC-06"] },
        "ca.rcpsc.route": { verdict: "eligible", facts: ["CA-RC-04", "CA-RC-06"] },
      },
    },
    {
      because: "three years after the ruling it has lapsed",
      change: { standings: ruling("2026-11-21") },
      expected: {
        "ca.rcpsc.approved-jurisdiction": { verdict: "needs_information", facts: ["CA-RC-06"] },
      },
    },
  ],
};
