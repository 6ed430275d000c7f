import type { DemoPerson } from "./person";

const ielts = (takenOn: string) => [
  {
    test: "ielts_academic" as const,
    takenOn,
    overall: 7.5,
    listening: 8,
    reading: 7.5,
    writing: 7,
    speaking: 8,
  },
];
const pass = (exam: "mccqe1" | "usmle_step1" | "usmle_step2ck", takenOn: string) => ({
  exam,
  result: "pass" as const,
  takenOn,
});

export const ngozi: DemoPerson = {
  slug: "ngozi",
  name: "Ngozi Apeere",
  story: {
    en: "Ngozi is fictional. She qualified in Nigeria, is a permanent resident in Calgary, has passed the MCCQE Part I, and wants to see Canadian medicine from close by while she waits.",
    fr: "Ngozi est un personnage fictif. Diplômée au Nigeria et résidente permanente à Calgary, elle a réussi l’EACMC, partie I, et veut voir de près la médecine canadienne en attendant.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["NG"],
    permanentResidence: [{ country: "CA", since: "2018-09-01" }],
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-AB", since: "2018-09-01" },
    education: [
      {
        school: {
          name: "Apeere College of Medicine",
          country: "NG",
          wdomsListed: true,
          ecfmgEligible: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        graduatedOn: "2015-07-31",
      },
    ],
    exams: [pass("mccqe1", "2019-05-10")],
    languageTests: ielts("2026-04-18"),
    training: [],
    practice: [],
    licences: [],
    certifications: [],
    experiences: [],
    standings: [],
    matches: [],
    commitments: [],
  },
  expected: {
    "ca.observership": { verdict: "eligible", facts: ["CA-OBS-QC-01", "CA-OBS-XX", "CA-OBS-99"] },
    "ca.qc.observership": { verdict: "eligible", facts: ["CA-OBS-QC-01"] },
    "ca.ab.observership": {
      verdict: "not_yet",
      onlyGaps: ["ca.ab.observership.member"],
      facts: ["CA-OBS-AB-01", "CA-SUP-05"],
    },
    "ca.bc.observership": {
      verdict: "needs_information",
      onlyGaps: ["ca.bc.observership.open"],
      facts: ["CA-OBS-BC-01", "CA-OBS-BC-02"],
    },
    // That graduates are turned away is read out of a guide; no rule of a faculty says it.
    "ca.elective": {
      verdict: "needs_information",
      onlyGaps: ["ca.elective.graduates-open"],
      facts: ["CA-ELEC-09"],
    },
    "ca.research": { verdict: "needs_information", onlyGaps: ["ca.research.terms"], facts: [] },
    "ca.pre-residency-fellowship": {
      verdict: "needs_information",
      onlyGaps: ["ca.prefellowship.offered"],
      facts: ["CA-FEL-01"],
    },
    "alt.ca.physician-assistant": {
      verdict: "needs_information",
      onlyGaps: ["alt.ca.physician-assistant.terms"],
      facts: [],
    },
    "alt.ca.clinical-assistant": {
      verdict: "needs_information",
      onlyGaps: ["alt.ca.clinical-assistant.terms"],
      facts: [],
    },
    "alt.ca.research-coordinator": {
      verdict: "needs_information",
      onlyGaps: ["alt.ca.research-coordinator.terms"],
      facts: [],
    },
    "alt.ca.public-health": {
      verdict: "needs_information",
      onlyGaps: ["alt.ca.public-health.terms"],
      facts: [],
    },
  },
  variants: [
    {
      because: "an application to the association waits for an answer",
      change: { standings: [{ authority: "aimga", status: "applied" }] },
      expected: { "ca.ab.observership": { verdict: "conditional", facts: ["CA-OBS-AB-01"] } },
    },
    {
      because: "as a member she may ask",
      change: { standings: [{ authority: "aimga", status: "completed" }] },
      expected: { "ca.ab.observership": { verdict: "eligible", facts: ["CA-OBS-AB-01"] } },
    },
    {
      because: "without any licensing exam that comes first in British Columbia",
      change: { exams: [] },
      expected: {
        "ca.bc.observership": { verdict: "not_yet", gaps: ["ca.mcc.lmcc.mccqe1"], facts: ["CA-OBS-BC-01"] },
      },
    },
    {
      because: "the two exams of the United States do as well",
      change: { exams: [pass("usmle_step1", "2022-03-01"), pass("usmle_step2ck", "2023-03-01")] },
      expected: {
        "ca.bc.observership": {
          verdict: "needs_information",
          onlyGaps: ["ca.bc.observership.open"],
          facts: ["CA-OBS-BC-01"],
        },
      },
    },
    {
      because: "one of them does not",
      change: { exams: [pass("usmle_step1", "2022-03-01")] },
      expected: { "ca.bc.observership": { verdict: "not_yet", facts: ["CA-OBS-BC-01"] } },
    },
    {
      because: "a visitor has no right to work",
      change: { permanentResidence: [], workAuthorizations: [{ country: "CA", kind: "visitor" }] },
      expected: {
        "ca.bc.observership": { verdict: "not_yet", gaps: ["ca.pra.status"], facts: ["CA-OBS-BC-01"] },
      },
    },
    {
      because: "until the end of 2021 the page still spoke to graduates from abroad",
      asOf: "2021-12-31",
      change: { languageTests: ielts("2020-12-31") },
      expected: { "ca.bc.observership": { verdict: "eligible", facts: ["CA-OBS-BC-01"] } },
    },
    {
      because: "a finished month of research is done",
      change: {
        experiences: [{ kind: "research", country: "CA", startedOn: "2026-01-01", endedOn: "2026-01-31" }],
      },
      expected: { "ca.research": { verdict: "eligible", completed: true, facts: [] } },
    },
    {
      because: "a day less than a month is not",
      change: {
        experiences: [{ kind: "research", country: "CA", startedOn: "2026-01-01", endedOn: "2026-01-30" }],
      },
      expected: { "ca.research": { verdict: "needs_information", facts: [] } },
    },
  ],
};
