import type { DemoPerson } from "./person";

const ruled = (status: "approved" | "completed", authority = "pra_ab") => [{ authority, status }];

export const pooja: DemoPerson = {
  slug: "pooja",
  name: "Pooja Namoona",
  story: {
    en: "Pooja is fictional. She trained in psychiatry in India without sitting the board’s last exam, and Alberta has accepted her for a practice-ready assessment.",
    fr: "Pooja est un personnage fictif. Elle a fait sa psychiatrie en Inde sans passer le dernier examen du conseil, et l’Alberta l’a acceptée pour une évaluation de la capacité à exercer.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["IN"],
    permanentResidence: [{ country: "CA", since: "2022-03-01" }],
    residence: { country: "CA", subdivision: "CA-AB" },
    education: [
      {
        school: {
          name: "Namoona Medical College",
          country: "IN",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        graduatedOn: "2012-03-31",
      },
    ],
    training: [
      {
        kind: "residency",
        country: "IN",
        accreditor: "other",
        specialty: "psychiatry",
        startedOn: "2014-05-01",
        endedOn: "2017-04-30",
        completed: true,
      },
    ],
    practice: [
      {
        country: "IN",
        specialty: "psychiatry",
        startedOn: "2017-06-01",
        endedOn: "2022-02-15",
        independent: true,
      },
    ],
    certifications: [],
    standings: ruled("approved"),
    matches: [],
    sponsorship: [],
  },
  expected: {
    "ca.rcpsc.route": {
      verdict: "conditional",
      gaps: ["ca.rcpsc.pra"],
      facts: ["CA-FEE-RC-PRA", "CA-RC-14"],
    },
    "ca.rcpsc.per": { verdict: "not_yet", onlyGaps: ["ca.rcpsc.per.recognised"], facts: ["CA-RC-08"] },
  },
  variants: [
    {
      because: "the assessment is passed",
      change: { standings: ruled("completed") },
      expected: { "ca.rcpsc.route": { verdict: "eligible", facts: ["CA-FEE-RC-PRA"] } },
    },
    {
      because: "the assessment was failed",
      change: { standings: [{ authority: "pra_ab", track: "assessment", status: "declined" }] },
      expected: {
        "ca.rcpsc.route": { verdict: "not_yet", gaps: ["ca.rcpsc.pra"], facts: ["CA-FEE-RC-PRA"] },
      },
    },
    {
      because: "Nova Scotia’s assessment of specialists opens the same door",
      change: { standings: [{ authority: "pra_ns", track: "specialist", status: "completed" }] },
      expected: { "ca.rcpsc.route": { verdict: "eligible", facts: ["CA-FEE-RC-PRA", "CA-PRA-NS-06"] } },
    },
    {
      because: "its assessment of family doctors does not",
      change: { standings: ruled("completed", "pra_ns") },
      expected: { "ca.rcpsc.route": { verdict: "not_yet", facts: ["CA-FEE-RC-PRA", "CA-PRA-NS-06"] } },
    },
    {
      because: "a family assessment of Ontario is no specialist one",
      change: { standings: ruled("completed", "pra_on") },
      expected: { "ca.rcpsc.route": { verdict: "not_yet", facts: ["CA-FEE-RC-PRA"] } },
    },
  ],
};
