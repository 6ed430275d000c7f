import type { DemoPerson } from "./person";

const degree = (graduatedOn: string) => [
  {
    school: {
      name: "Specimen University School of Medicine",
      country: "US",
      wdomsListed: true,
      canadaSponsorNote: true,
      accreditations: ["lcme" as const],
    },
    degree: "md" as const,
    languageOfInstruction: "en",
    creditYears: 4,
    graduatedOn,
  },
];

export const fatima: DemoPerson = {
  slug: "fatima",
  name: "Fatima Specimen",
  story: {
    en: "Fatima is fictional. A Canadian citizen, she graduated from a US medical school on 1 July 2025, the first day on which Canada counts such degrees as international.",
    fr: "Fatima est un personnage fictif. Citoyenne canadienne, elle a obtenu son diplôme d’une faculté de médecine américaine le 1er juillet 2025, premier jour où le Canada considère ces diplômes comme internationaux.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["CA"],
    permanentResidence: [],
    residence: { country: "CA", subdivision: "CA-ON" },
    education: degree("2025-07-01"),
    exams: [{ exam: "mccqe1", result: "pass", takenOn: "2025-10-10" }],
    training: [],
    matches: [],
    licences: [],
    standings: [],
    commitments: [],
  },
  expected: {
    "ca.carms.r1.first": {
      verdict: "needs_information",
      gaps: ["ca.mcc.nac.us-md-open"],
      facts: ["CA-IMG-02b"],
    },
    "us.ecfmg.certification": { verdict: "not_applicable", facts: ["US-IMG-04"] },
  },
  variants: [
    {
      because: "a day earlier she competes with the Canadian graduates",
      change: { education: degree("2025-06-30") },
      expected: { "ca.carms.r1.first": { verdict: "not_applicable", facts: ["CA-IMG-02"] } },
    },
    {
      because:
        "in Quebec what is open is the NAC and the recognition; without the MCCQE Part I the answer is not yet",
      change: { residence: { country: "CA", subdivision: "CA-QC", since: "2025-08-01" }, exams: [] },
      expected: {
        "ca.qc.carms": { verdict: "not_yet", facts: ["CA-IMG-02b", "CA-CARMS-07"] },
      },
    },
    {
      because: "with a NAC pass the open question no longer matters",
      change: {
        exams: [
          { exam: "mccqe1", result: "pass", takenOn: "2025-10-10" },
          { exam: "nac", result: "pass", takenOn: "2026-05-02" },
        ],
      },
      expected: { "ca.carms.r1.first": { verdict: "eligible", facts: ["CA-IMG-02b", "CA-CARMS-07"] } },
    },
  ],
  choices: [
    {
      pathway: "ca.carms.r1.first",
      first: "ca.carms.nac",
      chosen: "ca.mcc.nac.us-md-open",
      because: "asking the Medical Council costs nothing, sitting the NAC costs 2,830 dollars",
    },
  ],
};
