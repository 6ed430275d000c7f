import type { DemoPerson } from "./person";

const degree = (dates: { graduatedOn?: string; expectedGraduationOn?: string }) => [
  {
    school: {
      name: "Uniwersytet Wzorcowy",
      country: "PL",
      wdomsListed: true,
      canadaSponsorNote: true,
      ecfmgEligible: true,
      accreditations: [],
    },
    degree: "md" as const,
    languageOfInstruction: "pl",
    ...dates,
  },
];
const ielts = (writing: number, takenOn = "2026-02-14") => [
  { test: "ielts_academic" as const, takenOn, overall: 7, listening: 7.5, reading: 7, speaking: 7, writing },
];

export const mateusz: DemoPerson = {
  slug: "mateusz",
  name: "Mateusz Wzorcowy",
  story: {
    en: "Mateusz is fictional. He is in his last year of medicine in Poland and would like to spend four weeks in a Canadian hospital.",
    fr: "Mateusz est un personnage fictif. En dernière année de médecine en Pologne, il aimerait passer quatre semaines dans un hôpital canadien.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["PL"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "PL" },
    education: degree({ expectedGraduationOn: "2027-06-30" }),
    exams: [],
    languageTests: ielts(6.5),
    training: [],
    practice: [],
    licences: [],
    certifications: [],
    experiences: [],
    standings: [],
  },
  expected: {
    "ca.elective": { verdict: "eligible", facts: ["CA-ELEC-01", "CA-ELEC-02", "CA-ELEC-04", "CA-ELEC-06"] },
    "ca.elective.exchange": { verdict: "eligible", facts: ["CA-ELEC-11"] },
    "ca.qc.elective": {
      verdict: "not_yet",
      onlyGaps: ["ca.qc.elective.status"],
      facts: ["CA-ELEC-07"],
    },
    "ca.bc.elective": { verdict: "not_yet", gaps: ["ca.pra.english-test"], facts: ["CA-ELEC-08"] },
    "ca.elective.postgraduate": {
      verdict: "ineligible",
      onlyGaps: ["ca.on.pg-elective.resident"],
      facts: ["CA-ELEC-10"],
    },
    "ca.observership": { verdict: "eligible", facts: ["CA-OBS-QC-01", "CA-OBS-99"] },
    "ca.qc.observership": { verdict: "eligible", facts: ["CA-OBS-QC-01"] },
    "ca.fellowship": { verdict: "ineligible", gaps: ["ca.fellowship.residency"], facts: ["CA-FEL-01"] },
    "ca.research": { verdict: "needs_information", onlyGaps: ["ca.research.terms"], facts: [] },
  },
  variants: [
    {
      because:
        "from the day of the degree a faculty has to be asked; observing is open, McGill and British Columbia are for students",
      change: { education: degree({ graduatedOn: "2026-11-22" }) },
      expected: {
        "ca.elective": {
          verdict: "needs_information",
          onlyGaps: ["ca.elective.graduates-open"],
          facts: ["CA-ELEC-01", "CA-ELEC-09"],
        },
        "ca.qc.elective": {
          verdict: "ineligible",
          gaps: ["ca.elective.student"],
          facts: ["CA-ELEC-01", "CA-ELEC-07"],
        },
        "ca.bc.elective": {
          verdict: "ineligible",
          gaps: ["ca.elective.student"],
          facts: ["CA-ELEC-08", "CA-ELEC-09"],
        },
        "ca.observership": { verdict: "eligible", facts: ["CA-OBS-QC-01"] },
      },
    },
    {
      because: "the day before the degree he is still a student",
      change: { education: degree({ expectedGraduationOn: "2026-11-23" }) },
      expected: { "ca.elective": { verdict: "eligible", facts: ["CA-ELEC-01"] } },
    },
    {
      because: "6 in writing is too little for the exchange, and other papers have to be asked about",
      change: { languageTests: ielts(6) },
      expected: {
        "ca.elective.exchange": {
          verdict: "needs_information",
          gaps: ["ca.elective.exchange.b2-open"],
          facts: ["CA-ELEC-11"],
        },
      },
    },
    {
      because: "7 in writing opens British Columbia",
      change: { languageTests: ielts(7) },
      expected: { "ca.bc.elective": { verdict: "eligible", facts: ["CA-ELEC-08"] } },
    },
    {
      because: "7 everywhere in a test three years old: whether it still counts was not read at the college",
      change: { languageTests: ielts(7).map((sitting) => ({ ...sitting, takenOn: "2023-10-14" })) },
      expected: {
        "ca.bc.elective": {
          verdict: "needs_information",
          gaps: ["ca.pra.english-open"],
          facts: ["CA-ELEC-08", "CA-LANGC-04b"],
        },
      },
    },
    {
      because: "twelve weeks in Canada decide nothing, the guideline is only shown",
      change: {
        experiences: [{ kind: "elective", country: "CA", startedOn: "2026-05-04", endedOn: "2026-07-26" }],
      },
      expected: { "ca.elective": { verdict: "eligible", facts: ["CA-ELEC-03"] } },
    },
    {
      because: "without a word about the degree nobody knows whether he is a student",
      change: { education: degree({}) },
      expected: {
        "ca.elective": {
          verdict: "needs_information",
          missing: ["/education/0/graduatedOn"],
          facts: ["CA-ELEC-01"],
        },
      },
    },
  ],
};
