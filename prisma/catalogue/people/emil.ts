import type { DemoPerson } from "./person";

export const emil: DemoPerson = {
  slug: "emil",
  name: "Emil Demo",
  story: {
    en: "Emil is fictional. A Canadian citizen, he graduated from a US school of osteopathic medicine and has passed the MCCQE Part I.",
    fr: "Emil est un personnage fictif. Citoyen canadien, il est diplômé d’une faculté américaine de médecine ostéopathique et a réussi l’EACMC, partie I.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["CA"],
    permanentResidence: [],
    residence: { country: "CA", subdivision: "CA-QC" },
    education: [
      {
        school: {
          name: "Demo College of Osteopathic Medicine",
          country: "US",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: ["coca"],
        },
        degree: "do",
        languageOfInstruction: "en",
        creditYears: 4,
        graduatedOn: "2025-05-20",
      },
    ],
    exams: [{ exam: "mccqe1", result: "pass", takenOn: "2025-10-10" }],
    training: [],
    matches: [],
    licences: [],
    commitments: [],
    standings: [{ authority: "mcc_source_verification", status: "completed" }],
  },
  expected: {
    "ca.carms.r1.first": {
      verdict: "not_yet",
      onlyGaps: ["ca.carms.nac"],
      facts: ["CA-IMG-03", "CA-CARMS-07"],
    },
    // Whether Quebec waives the NAC for him is open, so he is not refused for it.
    "ca.qc.cmq": { verdict: "needs_information", facts: ["CA-IMG-03b", "CA-QC-02"] },
    // Quebec rules him with the US graduates; whether the CMQ has to recognise his degree is open with it.
    "ca.qc.carms": {
      verdict: "needs_information",
      gaps: ["ca.qc.us-do-open"],
      facts: ["CA-IMG-03b", "CA-QC-06", "CA-QC-08"],
    },
    "us.ecfmg.certification": { verdict: "not_applicable", facts: ["US-IMG-04"] },
  },
  variants: [
    {
      because: "with the NAC passed nothing is open",
      change: {
        exams: [
          { exam: "mccqe1", result: "pass", takenOn: "2025-10-10" },
          { exam: "nac", result: "pass", takenOn: "2026-05-02" },
        ],
      },
      expected: {
        "ca.carms.r1.first": { verdict: "eligible", facts: ["CA-IMG-03"] },
        "ca.qc.cmq": { verdict: "eligible", facts: ["CA-QC-02"] },
      },
    },
    {
      because:
        "what is open is the NAC and the college's step; the MCCQE Part I is asked of him all the same",
      change: { exams: [] },
      expected: {
        "ca.qc.carms": {
          verdict: "not_yet",
          gaps: ["ca.qc.recognised", "ca.carms.mccqe1", "ca.qc.us-do-open"],
          facts: ["CA-IMG-03b", "CA-CARMS-07"],
        },
        "ca.qc.carms.second": {
          verdict: "not_yet",
          gaps: ["ca.carms.mccqe1"],
          facts: ["CA-IMG-03b", "CA-CARMS-07"],
        },
      },
    },
    {
      because: "with US citizenship alone he is in the other stream, and the exam is asked there too",
      change: { citizenships: ["US"], exams: [] },
      expected: {
        "ca.qc.pgme-direct": {
          verdict: "not_yet",
          gaps: ["ca.carms.mccqe1"],
          facts: ["CA-QC-06", "CA-CARMS-07"],
        },
      },
    },
  ],
};
