import type { DemoPerson } from "./person";

const graduating = (day: { graduatedOn: string } | { expectedGraduationOn: string }) => [
  {
    school: {
      name: "Pryklad Medical University",
      country: "UA",
      wdomsListed: true,
      canadaSponsorNote: true,
      accreditations: [],
    },
    degree: "md" as const,
    languageOfInstruction: "uk",
    creditYears: 6,
    ...day,
  },
];

export const bohdan: DemoPerson = {
  slug: "bohdan",
  name: "Bohdan Pryklad",
  story: {
    en: "Bohdan is fictional. He studied in Ukraine, lives in Saskatoon as a permanent resident and has passed both Canadian exams.",
    fr: "Bohdan est un personnage fictif. Il a étudié en Ukraine, vit à Saskatoon comme résident permanent et a réussi les deux examens canadiens.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["UA"],
    permanentResidence: [{ country: "CA", since: "2021-02-01", validUntil: "2031-02-01" }],
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-SK" },
    secondaryEducation: [],
    education: graduating({ graduatedOn: "2019-06-30" }),
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
  },
  expected: {
    // Only the national rules were found.
    "ca.sk.carms": {
      verdict: "needs_information",
      onlyGaps: ["ca.sk.own-criteria-open"],
      facts: ["CA-CARMS-02", "CA-ROS-01"],
    },
    "ca.sk.carms.second": {
      verdict: "needs_information",
      onlyGaps: ["ca.sk.own-criteria-open"],
      facts: ["CA-CARMS-10"],
    },
    "ca.carms.r1.second": { verdict: "eligible", facts: ["CA-CARMS-09"] },
  },
  variants: [
    {
      because: "without permanent residence the gap is known already",
      change: { permanentResidence: [], workAuthorizations: [{ country: "CA", kind: "work_permit" }] },
      expected: {
        "ca.sk.carms": { verdict: "not_yet", gaps: ["ca.carms.status"], facts: ["CA-CARMS-02"] },
        "ca.sk.carms.second": { verdict: "not_yet", gaps: ["ca.carms.status"], facts: ["CA-CARMS-02"] },
      },
    },
    {
      because: "an unfinished US residency bars the first iteration whatever the province adds",
      change: {
        training: [
          {
            kind: "residency",
            country: "US",
            accreditor: "acgme",
            specialty: "psychiatry",
            startedOn: "2023-07-01",
            endedOn: "2023-09-30",
          },
        ],
      },
      expected: {
        "ca.sk.carms": {
          verdict: "ineligible",
          gaps: ["ca.carms.no-accredited-training"],
          facts: ["CA-CARMS-08"],
        },
        "ca.sk.carms.second": {
          verdict: "needs_information",
          onlyGaps: ["ca.sk.own-criteria-open"],
          facts: ["CA-CARMS-09"],
        },
      },
    },
    {
      because: "a degree on 1 July of the match year is in time",
      change: { education: graduating({ expectedGraduationOn: "2027-07-01" }) },
      expected: {
        "ca.sk.carms.second": {
          verdict: "needs_information",
          onlyGaps: ["ca.sk.own-criteria-open"],
          facts: ["CA-CARMS-06"],
        },
      },
    },
    {
      because: "on 2 July it is not",
      change: { education: graduating({ expectedGraduationOn: "2027-07-02" }) },
      expected: {
        "ca.sk.carms.second": {
          verdict: "ineligible",
          gaps: ["ca.carms.graduation"],
          facts: ["CA-CARMS-06"],
        },
      },
    },
    {
      because: "a graduate of a Canadian school is no international graduate",
      change: {
        education: [
          {
            school: { country: "CA", wdomsListed: true, accreditations: ["cacms"] },
            degree: "md",
            languageOfInstruction: "en",
            graduatedOn: "2019-06-30",
          },
        ],
      },
      expected: {
        "ca.sk.carms": { verdict: "not_applicable", facts: ["CA-IMG-02"] },
        "ca.carms.r1.second": { verdict: "not_applicable", facts: ["CA-IMG-02"] },
      },
    },
  ],
};
