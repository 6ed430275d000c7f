import type { DemoPerson } from "./person";

const failed = (takenOn: string) => ({ exam: "mccqe1" as const, result: "fail" as const, takenOn });

export const zbigniew: DemoPerson = {
  slug: "zbigniew",
  name: "Zbigniew Zmyślony",
  story: {
    en: "Zbigniew is fictional. He is an internist from Poland, has failed the MCCQE Part I four times and passed two Steps of the USMLE.",
    fr: "Zbigniew est un personnage fictif. Interniste venu de Pologne, il a échoué quatre fois à l’EACMC, partie I, et réussi deux étapes de l’USMLE.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["PL"],
    permanentResidence: [{ country: "CA", since: "2020-09-01" }],
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-AB" },
    education: [
      {
        school: {
          name: "Fictional Medical University of Gdynia",
          country: "PL",
          wdomsListed: true,
          canadaSponsorNote: true,
          ecfmgEligible: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "pl",
        creditYears: 6,
        graduatedOn: "2011-06-30",
      },
    ],
    exams: [
      failed("2021-05-10"),
      failed("2022-05-10"),
      failed("2023-10-10"),
      failed("2025-04-20"),
      { exam: "usmle_step1", result: "pass", takenOn: "2023-01-17" },
      { exam: "usmle_step2ck", result: "pass", takenOn: "2024-02-20" },
    ],
    languageTests: [
      {
        test: "ielts_academic",
        takenOn: "2026-01-10",
        overall: 7.5,
        listening: 8,
        reading: 8,
        speaking: 7.5,
        writing: 7,
      },
    ],
    training: [
      {
        kind: "residency",
        country: "PL",
        specialty: "internal_medicine",
        startedOn: "2012-10-01",
        endedOn: "2018-03-31",
        completed: true,
      },
    ],
    practice: [],
    certifications: [{ body: "foreign_college", specialty: "internal_medicine" }],
    licences: [],
    matches: [],
    commitments: [],
    standings: [
      { authority: "mcc_source_verification", status: "completed" },
      { authority: "ecfmg", status: "completed" },
      { authority: "pra_ab", status: "approved" },
    ],
  },
  expected: {
    // Four failures close the Part I for good; in Alberta the complete USMLE is as good.
    "ca.ab.pra": {
      verdict: "not_yet",
      onlyGaps: ["us.step3"],
      facts: ["CA-PRA-AB-10", "CA-AB-14", "CA-MCC-06"],
    },
    "ca.sk.sippa": { verdict: "ineligible", gaps: ["ca.pra.mccqe1"], facts: ["CA-PRA-NAT-02", "CA-MCC-06"] },
    "ca.mb.pra-specialist": {
      verdict: "not_yet",
      onlyGaps: ["ca.mb.pra.sponsor"],
      facts: ["CA-PRA-MB-03", "CA-PRA-MB-06"],
    },
  },
  choices: [
    {
      pathway: "ca.ab.pra",
      first: "ca.pra.mccqe1",
      chosen: "us.step3",
      because: "the Part I may not be taken a fifth time, and two of the three Steps are passed",
    },
  ],
  variants: [
    {
      because: "with Step 3 the USMLE is complete",
      change: {
        exams: [
          { exam: "usmle_step1", result: "pass", takenOn: "2023-01-17" },
          { exam: "usmle_step2ck", result: "pass", takenOn: "2024-02-20" },
          { exam: "usmle_step3", result: "pass", takenOn: "2026-03-10" },
        ],
      },
      expected: { "ca.ab.pra": { verdict: "eligible", facts: ["CA-PRA-AB-10", "CA-AB-14"] } },
    },
    {
      because: "the day before Manitoba dropped it, the exam closed the way there too",
      asOf: "2023-03-09",
      change: {
        exams: [failed("2018-11-10"), failed("2019-05-10"), failed("2021-05-10"), failed("2022-05-10")],
        languageTests: [
          {
            test: "ielts_academic",
            takenOn: "2022-01-10",
            overall: 7.5,
            listening: 8,
            reading: 8,
            speaking: 7.5,
            writing: 7,
          },
        ],
      },
      expected: {
        "ca.mb.pra": { verdict: "ineligible", gaps: ["ca.pra.mccqe1"], facts: ["CA-PRA-MB-03"] },
      },
    },
  ],
};
