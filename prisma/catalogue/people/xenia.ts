import type { DemoPerson } from "./person";

const OET = [
  {
    test: "oet_medicine" as const,
    takenOn: "2026-05-09",
    listening: 350,
    reading: 350,
    speaking: 350,
    writing: 300,
  },
];
const school = (jointWithLcme: boolean, accreditations: ("wfme_recognized" | "ncfmea_comparable")[]) => [
  {
    school: {
      name: "Specimen Joint Medical Program",
      country: "IL",
      wdomsListed: true,
      ecfmgEligible: true,
      accreditations,
      jointWithLcme,
    },
    degree: "md" as const,
    languageOfInstruction: "en",
    creditYears: 4,
    graduatedOn: "2025-01-01",
  },
];

export const xenia: DemoPerson = {
  slug: "xenia",
  name: "Xenia Specimen",
  story: {
    en: "Xenia is fictional. Her degree was issued jointly with a US medical school on 1 January 2025, and the school confirms her clinical skills.",
    fr: "Xenia est un personnage fictif. Son diplôme a été délivré conjointement avec une faculté de médecine américaine le 1er janvier 2025, et sa faculté confirme ses habiletés cliniques.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["IL"],
    permanentResidence: [],
    residence: { country: "IL" },
    education: school(true, []),
    exams: [{ exam: "usmle_step1", result: "pass", takenOn: "2024-03-04" }],
    languageTests: OET,
    training: [],
    practice: [],
    licences: [],
    matches: [],
    commitments: [],
    standings: [
      { authority: "ecfmg", track: "application", status: "completed" },
      { authority: "school", track: "clinical_skills", status: "completed" },
    ],
  },
  expected: {
    "us.ecfmg.pathway5": { verdict: "eligible", facts: ["US-PATH-01", "US-PATH-05", "US-PATH-08"] },
    "us.ecfmg.pathway3": { verdict: "ineligible", gaps: ["us.p3.school"], facts: ["US-PATH-04"] },
    "us.ecfmg.pathway6": { verdict: "not_applicable", facts: ["US-PATH-06"] },
  },
  variants: [
    {
      because: "without the joint degree Pathway 6 is left",
      change: { education: school(false, []) },
      expected: {
        "us.ecfmg.pathway5": { verdict: "ineligible", facts: ["US-PATH-05"] },
        "us.ecfmg.pathway6": { verdict: "eligible", facts: ["US-PATH-06"] },
      },
    },
    {
      because: "an accreditor found comparable opens Pathway 4",
      change: { education: school(false, ["ncfmea_comparable"]) },
      expected: { "us.ecfmg.pathway4": { verdict: "eligible", facts: ["US-PATH-05"] } },
    },
    {
      because: "without the school’s word it is not there yet",
      change: { standings: [{ authority: "ecfmg", track: "application", status: "completed" }] },
      expected: {
        "us.ecfmg.pathway5": {
          verdict: "not_yet",
          onlyGaps: ["us.p345.attested"],
          facts: ["US-PATH-04", "US-PATH-05"],
        },
      },
    },
    {
      because: "a school that examines clinical skills where no agency is recognised has to be looked up",
      change: {
        education: school(false, []),
        standings: [
          { authority: "ecfmg", track: "application", status: "completed" },
          { authority: "school", track: "osce", status: "completed" },
        ],
      },
      expected: {
        "us.ecfmg.pathway2": {
          verdict: "needs_information",
          onlyGaps: ["us.p2.list-open"],
          facts: ["US-PATH-03"],
        },
        // Exactly one Pathway fits: the sixth only if the school is not on the list of the second.
        "us.ecfmg.pathway6": {
          verdict: "needs_information",
          onlyGaps: ["us.path.pathway2-open"],
          facts: ["US-PATH-03", "US-PATH-06"],
        },
      },
    },
    {
      because: "where an agency is recognised, Pathway 2 is not the one",
      change: {
        education: school(false, ["wfme_recognized"]),
        standings: [
          { authority: "ecfmg", track: "application", status: "completed" },
          { authority: "school", track: "osce", status: "completed" },
        ],
      },
      expected: {
        "us.ecfmg.pathway2": { verdict: "ineligible", gaps: ["us.p2.region"], facts: ["US-PATH-03"] },
      },
    },
  ],
};
