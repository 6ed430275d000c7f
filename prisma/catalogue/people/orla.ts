import type { DemoPerson } from "./person";

const ielts = [
  {
    test: "ielts_academic" as const,
    takenOn: "2026-05-09",
    overall: 9,
    listening: 9,
    reading: 9,
    speaking: 9,
    writing: 8,
  },
];

export const orla: DemoPerson = {
  slug: "orla",
  name: "Orla Pretend",
  story: {
    en: "Orla is fictional. She trained as a general practitioner in Ireland, holds its certificate and would like to live in Manitoba.",
    fr: "Orla est un personnage fictif. Elle a fait sa formation de médecin généraliste en Irlande, en a le certificat et aimerait vivre au Manitoba.",
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
          name: "Pretend College of Galway",
          country: "IE",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        graduatedOn: "2015-06-10",
      },
    ],
    exams: [],
    languageTests: ielts,
    training: [
      {
        kind: "residency",
        country: "IE",
        specialty: "family_medicine",
        startedOn: "2017-07-01",
        endedOn: "2021-06-30",
        completed: true,
      },
    ],
    practice: [
      {
        country: "IE",
        specialty: "family_medicine",
        startedOn: "2021-08-01",
        hoursPerWeek: 36,
        independent: true,
        supervised: false,
        inPerson: true,
        mostResponsible: true,
      },
    ],
    certifications: [{ body: "micgp", specialty: "family_medicine" }],
    licences: [],
    matches: [],
    commitments: [],
    standings: [{ authority: "mcc_source_verification", status: "completed" }],
  },
  expected: {
    "ca.mb.provisional-family": {
      verdict: "not_yet",
      gaps: ["ca.mb.family.cfpc"],
      facts: ["CA-PRA-MB-12"],
    },
    // Family doctors from here have their own way into British Columbia and Alberta.
    "ca.bc.pra": { verdict: "not_applicable", facts: ["CA-PRA-BC-09"] },
    "ca.ab.pra": { verdict: "not_applicable", facts: ["CA-PRA-AB-01"] },
    "ca.ab.approved-jurisdiction": {
      verdict: "not_yet",
      gaps: ["ca.pra.mccqe1"],
      facts: ["CA-PRA-AB-01", "CA-PRA-AB-10"],
    },
  },
  variants: [
    {
      because: "the CFPC has ruled that she is eligible for certification",
      change: {
        standings: [
          { authority: "mcc_source_verification", status: "completed" },
          { authority: "cfpc", status: "approved" },
        ],
      },
      expected: { "ca.mb.provisional-family": { verdict: "eligible", facts: ["CA-PRA-MB-12"] } },
    },
    {
      because: "the American certificate does as well",
      change: { certifications: [{ body: "abfm", specialty: "family_medicine" }] },
      expected: { "ca.mb.provisional-family": { verdict: "eligible", facts: ["CA-PRA-MB-12"] } },
    },
    {
      because: "so does Quebec’s",
      change: { certifications: [{ body: "cmq", specialty: "family_medicine" }] },
      expected: { "ca.mb.provisional-family": { verdict: "eligible", facts: ["CA-PRA-MB-12"] } },
    },
    {
      because: "whether Irish studies exempt from the test was not read at the Manitoba college",
      change: {
        languageTests: [],
        certifications: [{ body: "abfm", specialty: "family_medicine" }],
      },
      expected: {
        "ca.mb.provisional-family": {
          verdict: "needs_information",
          gaps: ["ca.pra.english-exempt-open"],
          facts: ["CA-LANGC-02", "CA-LANGC-04c"],
        },
      },
    },
  ],
};
