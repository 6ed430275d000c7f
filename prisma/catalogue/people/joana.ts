import type { DemoPerson } from "./person";

export const joana: DemoPerson = {
  slug: "joana",
  name: "Joana Exemplo",
  story: {
    en: "Joana is fictional. She went to school and studied in Portugal, is a permanent resident in Ontario and has both Canadian exams. Ontario’s rule changed four times around her.",
    fr: "Joana est un personnage fictif. Elle a fait toutes ses études au Portugal, est résidente permanente en Ontario et a réussi les deux examens canadiens. La règle de l’Ontario a changé quatre fois autour d’elle.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["PT"],
    permanentResidence: [{ country: "CA", since: "2021-04-01", validUntil: "2026-04-01" }],
    residence: { country: "CA", subdivision: "CA-ON" },
    secondaryEducation: [{ country: "PT", startedOn: "2005-09-15", endedOn: "2011-06-30" }],
    education: [
      {
        school: {
          name: "Escola Exemplo de Medicina",
          country: "PT",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "pt",
        creditYears: 6,
        graduatedOn: "2017-07-20",
      },
    ],
    exams: [
      { exam: "mccqe1", result: "pass", takenOn: "2024-08-25" },
      { exam: "nac", result: "pass", takenOn: "2024-09-07" },
    ],
    training: [],
    matches: [],
    licences: [],
    standings: [],
    commitments: [],
  },
  expected: {
    "ca.on.carms": { verdict: "needs_information", gaps: ["ca.on.ties-open"], facts: ["CA-ON-03c"] },
    "ca.carms.r1.first": { verdict: "eligible", facts: ["CA-CARMS-02", "CA-CARMS-07"] },
  },
  variants: [
    {
      because: "the day before the school rule",
      asOf: "2025-10-07",
      expected: { "ca.on.carms": { verdict: "eligible", timing: "in_time", facts: ["CA-ON-01"] } },
    },
    {
      because: "the day of the school rule",
      asOf: "2025-10-08",
      expected: { "ca.on.carms": { verdict: "ineligible", facts: ["CA-ON-03"] } },
    },
    {
      because: "the day before the stay",
      asOf: "2025-11-26",
      expected: { "ca.on.carms": { verdict: "ineligible", facts: ["CA-ON-03"] } },
    },
    {
      because: "the day of the stay, with a supplementary week",
      asOf: "2025-11-27",
      expected: { "ca.on.carms": { verdict: "eligible", timing: "in_time", facts: ["CA-ON-03b"] } },
    },
    {
      because: "two years of Ontario high school satisfied the rule",
      asOf: "2025-10-20",
      change: {
        secondaryEducation: [
          { country: "CA", subdivision: "CA-ON", startedOn: "2007-09-01", endedOn: "2011-06-30" },
        ],
      },
      expected: { "ca.on.carms": { verdict: "eligible", facts: ["CA-ON-03"] } },
    },
    {
      because: "and so did parents posted abroad",
      asOf: "2025-10-20",
      change: { standings: [{ authority: "carms", track: "posted_parents", status: "approved" }] },
      expected: { "ca.on.carms": { verdict: "eligible", facts: ["CA-ON-03"] } },
    },
    {
      because: "doctors in independent practice in Canada are not for the R-1",
      asOf: "2025-10-07",
      change: { licences: [{ jurisdiction: "CA-MB", kind: "full", status: "active", unsupervised: true }] },
      expected: {
        "ca.on.carms": { verdict: "ineligible", onlyGaps: ["ca.on.not-practising"], facts: ["CA-ON-02"] },
      },
    },
    {
      because: "practice elsewhere in the world is not meant",
      asOf: "2025-10-07",
      change: { licences: [{ jurisdiction: "PT", kind: "full", status: "active", unsupervised: true }] },
      expected: { "ca.on.carms": { verdict: "eligible", facts: ["CA-ON-02"] } },
    },
    {
      because: "a match in Ontario ends the way",
      asOf: "2025-10-07",
      change: {
        matches: [{ service: "carms", year: 2026, iteration: 1, province: "CA-ON", outcome: "matched" }],
      },
      expected: { "ca.on.carms": { verdict: "eligible", completed: true, facts: ["CA-CARMS-13"] } },
    },
    {
      because: "a match in the United States for the same year binds",
      asOf: "2025-10-07",
      change: { matches: [{ service: "nrmp", year: 2026, outcome: "matched" }] },
      expected: {
        "ca.on.carms": { verdict: "ineligible", onlyGaps: ["ca.carms.not-bound"], facts: ["CA-CARMS-13"] },
      },
    },
  ],
};
