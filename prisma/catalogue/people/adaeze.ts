import type { DemoPerson } from "./person";

const ROTATIONS = {
  family_medicine: 8,
  internal_medicine: 12,
  surgery: 8,
  obstetrics_gynecology: 8,
  pediatrics: 8,
  psychiatry: 4,
  emergency_medicine: 4,
};
const degree = (school: { canadaSponsorNote?: boolean }, coreRotations?: Record<string, number>) => [
  {
    school: {
      name: "Invented College of Medicine, Enugu",
      country: "NG",
      wdomsListed: true,
      accreditations: [],
      ...school,
    },
    degree: "mbbs" as const,
    languageOfInstruction: "en",
    graduatedOn: "2014-11-30",
    ...(coreRotations ? { coreRotations } : {}),
  },
];
const residency = (country: string, endedOn: string) => [
  {
    kind: "residency" as const,
    country,
    specialty: "family_medicine",
    startedOn: "2016-01-01",
    endedOn,
    completed: true,
  },
];
const clinic = (startedOn: string, endedOn: string, hoursPerWeek = 40) => ({
  country: "NG",
  specialty: "family_medicine",
  startedOn,
  endedOn,
  hoursPerWeek,
  independent: true,
  supervised: false,
  inPerson: true,
  mostResponsible: true,
});
const ielts = (takenOn: string, writing = 7) => [
  {
    test: "ielts_academic" as const,
    takenOn,
    overall: 7.5,
    listening: 8,
    reading: 7.5,
    speaking: 8,
    writing,
  },
];
const nac = { exam: "nac" as const, result: "pass" as const, takenOn: "2025-05-03" };
const tdm = (takenOn: string, result: "pass" | "fail" = "fail") => ({
  exam: "tdm" as const,
  result,
  takenOn,
});
const verified = { authority: "mcc_source_verification", status: "completed" as const };
const invited = { authority: "pra_bc", status: "invited" as const };

export const adaeze: DemoPerson = {
  slug: "adaeze",
  name: "Adaeze Inventor",
  story: {
    en: "Adaeze is fictional. She trained in family medicine in Nigeria, practised there on her own for years and now holds a work permit for British Columbia.",
    fr: "Adaeze est un personnage fictif. Elle a fait sa formation en médecine familiale au Nigeria, y a exercé de façon autonome pendant des années et a maintenant un permis de travail pour la Colombie-Britannique.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["NG"],
    permanentResidence: [],
    workAuthorizations: [{ country: "CA", kind: "work_permit" }],
    residence: { country: "CA", subdivision: "CA-BC" },
    education: degree({ canadaSponsorNote: true }, ROTATIONS),
    exams: [nac],
    languageTests: ielts("2025-09-13"),
    training: residency("NG", "2017-12-31"),
    practice: [clinic("2018-01-01", "2025-10-31")],
    certifications: [{ body: "foreign_college", specialty: "family_medicine" }],
    licences: [],
    matches: [],
    commitments: [],
    standings: [verified],
  },
  expected: {
    "ca.bc.pra": {
      verdict: "eligible",
      facts: ["CA-PRA-BC-01", "CA-PRA-BC-02", "CA-PRA-BC-04", "CA-PRA-BC-05", "CA-PRA-BC-06", "CA-BC-11"],
    },
    "ca.mcc.tdm": { verdict: "eligible", facts: ["CA-PRA-NAT-07", "CA-PRA-01"] },
    // Saskatchewan keeps the exam that British Columbia dropped.
    "ca.sk.sippa": { verdict: "not_yet", gaps: ["ca.pra.mccqe1"], facts: ["CA-PRA-NAT-02", "CA-PRA-SK-01"] },
    "ca.ab.pra": { verdict: "not_yet", gaps: ["ca.pra.mccqe1"], facts: ["CA-PRA-AB-10"] },
    "ca.ab.approved-jurisdiction": {
      verdict: "ineligible",
      gaps: ["ca.ab.ajr.certified"],
      facts: ["CA-PRA-AB-01"],
    },
    "ca.mb.pra": {
      verdict: "needs_information",
      gaps: ["ca.mb.pra.numbers-open"],
      facts: ["CA-PRA-MB-03", "CA-PRA-MB-11"],
    },
    "ca.mb.provisional-family": {
      verdict: "not_yet",
      onlyGaps: ["ca.mb.family.assessed"],
      facts: ["CA-PRA-MB-12"],
    },
    "ca.sk.img-support": {
      verdict: "not_yet",
      onlyGaps: ["ca.sk.img.newcomer", "ca.sk.img.resident"],
      facts: ["CA-PRA-SK-09c"],
    },
  },
  variants: [
    {
      because: "23 months of training are one too few",
      change: { training: residency("NG", "2017-11-30") },
      expected: {
        "ca.bc.pra": { verdict: "not_yet", onlyGaps: ["ca.bc.pra.training"], facts: ["CA-PRA-BC-01"] },
      },
    },
    {
      because: "23 months of independent practice are one too few",
      change: { practice: [clinic("2024-01-01", "2025-11-30")] },
      expected: {
        "ca.bc.pra": { verdict: "not_yet", onlyGaps: ["ca.bc.pra.practice"], facts: ["CA-PRA-BC-05"] },
      },
    },
    {
      because: "24 months are enough",
      change: { practice: [clinic("2024-01-01", "2025-12-31")] },
      expected: { "ca.bc.pra": { verdict: "eligible", facts: ["CA-PRA-BC-05"] } },
    },
    {
      because: "24 weeks of 40 hours in the last three years are 960",
      change: { practice: [clinic("2018-01-01", "2020-12-31"), clinic("2025-01-06", "2025-06-22")] },
      expected: { "ca.bc.pra": { verdict: "eligible", facts: ["CA-PRA-BC-06"] } },
    },
    {
      because: "28 weeks of 34.25 hours are 959",
      change: { practice: [clinic("2018-01-01", "2020-12-31"), clinic("2025-01-06", "2025-07-20", 34.25)] },
      expected: {
        "ca.bc.pra": { verdict: "not_yet", onlyGaps: ["ca.bc.pra.currency"], facts: ["CA-PRA-BC-06"] },
      },
    },
    {
      because: "three weeks of psychiatry are one too few",
      change: { education: degree({ canadaSponsorNote: true }, { ...ROTATIONS, psychiatry: 3 }) },
      expected: {
        "ca.bc.pra": { verdict: "not_yet", onlyGaps: ["ca.bc.pra.rotations"], facts: ["CA-PRA-BC-04"] },
      },
    },
    {
      because: "without the record the weeks are asked for",
      change: { education: degree({ canadaSponsorNote: true }) },
      expected: {
        "ca.bc.pra": {
          verdict: "needs_information",
          onlyGaps: ["ca.bc.pra.rotations"],
          missing: ["/education/0/coreRotations/psychiatry"],
          facts: ["CA-PRA-BC-04"],
        },
      },
    },
    {
      because: "a listing without the Canada note closes the way",
      change: { education: degree({ canadaSponsorNote: false }, ROTATIONS) },
      expected: {
        "ca.bc.pra": { verdict: "ineligible", gaps: ["ca.pra.school"], facts: ["CA-PRA-BC-01"] },
        "ca.mb.pra": { verdict: "ineligible", gaps: ["ca.pra.school"], facts: ["CA-PRA-NAT-02"] },
      },
    },
    {
      because: "whether the NAC is still asked was not found",
      change: { exams: [] },
      expected: {
        "ca.bc.pra": {
          verdict: "needs_information",
          gaps: ["ca.bc.pra.exam-open"],
          facts: ["CA-PRA-BC-07"],
        },
      },
    },
    {
      because: "the day before the bylaws changed, the MCCQE Part I was asked",
      asOf: "2025-07-06",
      change: { languageTests: ielts("2025-01-11") },
      expected: {
        "ca.bc.pra": {
          verdict: "not_yet",
          onlyGaps: ["ca.pra.mccqe1"],
          facts: ["CA-PRA-NAT-02", "CA-BC-11"],
        },
      },
    },
    {
      because: "a day later it was not",
      asOf: "2025-07-07",
      change: { languageTests: ielts("2025-01-11") },
      expected: { "ca.bc.pra": { verdict: "eligible", facts: ["CA-BC-11"] } },
    },
    {
      because: "half a band less in Writing",
      change: { languageTests: ielts("2025-09-13", 6.5) },
      expected: {
        "ca.bc.pra": { verdict: "not_yet", gaps: ["ca.pra.english-test"], facts: ["CA-LANG-03"] },
      },
    },
    {
      because: "whether a result older than two years counts is open",
      change: { languageTests: ielts("2024-11-21") },
      expected: {
        "ca.bc.pra": {
          verdict: "needs_information",
          gaps: ["ca.pra.english-open"],
          facts: ["CA-LANGC-04b"],
        },
      },
    },
    {
      because: "without a status to work here, one is needed",
      change: { workAuthorizations: [] },
      expected: {
        "ca.bc.pra": { verdict: "not_yet", onlyGaps: ["ca.pra.status"], facts: ["CA-PRA-BC-02"] },
      },
    },
    {
      because: "one failed assessment, in whichever province, leaves a second",
      change: { standings: [verified, { authority: "pra", track: "first_assessment", status: "declined" }] },
      expected: { "ca.bc.pra": { verdict: "eligible", facts: ["CA-PRA-AB-05"] } },
    },
    {
      because: "two leave none",
      change: {
        standings: [
          verified,
          { authority: "pra", track: "first_assessment", status: "declined" },
          { authority: "pra", track: "second_assessment", status: "declined" },
        ],
      },
      expected: {
        "ca.bc.pra": { verdict: "ineligible", onlyGaps: ["ca.pra.attempts"], facts: ["CA-PRA-AB-05"] },
        "ca.sk.sippa": { verdict: "ineligible", facts: ["CA-PRA-SK-09", "CA-PRA-AB-05"] },
      },
    },
    {
      because: "family doctors trained and certified in the United Kingdom have another way",
      change: {
        training: residency("GB", "2018-12-31"),
        certifications: [{ body: "mrcgp", specialty: "family_medicine" }],
      },
      expected: { "ca.bc.pra": { verdict: "not_applicable", facts: ["CA-PRA-BC-09"] } },
    },
    {
      because: "trained there without the certificate, this stays the way",
      change: { training: residency("GB", "2018-12-31"), certifications: [] },
      expected: { "ca.bc.pra": { verdict: "eligible", facts: ["CA-PRA-BC-09"] } },
    },
    {
      because: "until June 2026 a program sent its candidates, and three attempts left a fourth",
      asOf: "2026-06-02",
      change: {
        exams: [tdm("2024-01-17"), tdm("2024-09-25"), tdm("2025-09-17")],
        standings: [verified, invited],
      },
      expected: { "ca.mcc.tdm": { verdict: "eligible", facts: ["CA-PRA-NAT-06", "CA-PRA-NAT-07b"] } },
    },
    {
      because: "four attempts were all",
      asOf: "2026-06-02",
      change: {
        exams: [tdm("2024-01-17"), tdm("2024-09-25"), tdm("2025-05-28"), tdm("2025-09-17")],
        standings: [verified, invited],
      },
      expected: {
        "ca.mcc.tdm": {
          verdict: "ineligible",
          onlyGaps: ["ca.mcc.tdm.attempts"],
          facts: ["CA-PRA-NAT-06", "CA-PRA-02"],
        },
      },
    },
    {
      because: "without an invitation there was no way to sit it",
      asOf: "2026-06-02",
      expected: {
        "ca.mcc.tdm": {
          verdict: "not_yet",
          onlyGaps: ["ca.mcc.tdm.program"],
          facts: ["CA-PRA-NAT-07b"],
        },
      },
    },
    {
      because: "a day later nobody needs one",
      asOf: "2026-06-03",
      expected: { "ca.mcc.tdm": { verdict: "eligible", facts: ["CA-PRA-NAT-07"] } },
    },
    {
      because: "under the old rule a pass stood in the way for three years",
      asOf: "2026-06-02",
      change: { exams: [tdm("2024-01-17", "pass")], standings: [verified, invited] },
      expected: {
        "ca.mcc.tdm": {
          verdict: "not_yet",
          completed: true,
          onlyGaps: ["ca.mcc.tdm.no-valid-pass"],
          becomesMetOn: "2027-01-18",
          facts: ["CA-PRA-NAT-06", "CA-PRA-NAT-07d"],
        },
      },
    },
    {
      because: "a failure in the sitting before: whether the next one is open was not read",
      change: { exams: [tdm("2026-09-23")] },
      expected: {
        "ca.mcc.tdm": {
          verdict: "needs_information",
          gaps: ["ca.mcc.tdm.limits-open"],
          facts: ["CA-PRA-NAT-06b"],
        },
      },
    },
    {
      because: "two failures with a sitting between the last and the next",
      change: { exams: [tdm("2025-09-17"), tdm("2026-06-02")] },
      expected: { "ca.mcc.tdm": { verdict: "eligible", facts: ["CA-PRA-NAT-06b", "CA-PRA-02"] } },
    },
    {
      because: "after three the wait has no published length",
      change: { exams: [tdm("2025-05-28"), tdm("2025-09-17"), tdm("2026-06-02")] },
      expected: {
        "ca.mcc.tdm": {
          verdict: "needs_information",
          gaps: ["ca.mcc.tdm.limits-open"],
          facts: ["CA-PRA-NAT-06b"],
        },
      },
    },
    {
      because: "the diploma has to be on its way first",
      change: { standings: [] },
      expected: {
        "ca.mcc.tdm": {
          verdict: "not_yet",
          onlyGaps: ["ca.mcc.tdm.verification"],
          facts: ["CA-PRA-NAT-07"],
        },
      },
    },
  ],
};
