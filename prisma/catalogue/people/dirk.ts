import type { DemoPerson } from "./person";

const trained = (country: string) => [
  {
    kind: "residency" as const,
    country,
    specialty: "anesthesiology",
    startedOn: "2013-01-01",
    endedOn: "2016-12-31",
    completed: true,
  },
];
const fellow = {
  kind: "fellowship" as const,
  country: "GB",
  specialty: "anesthesiology",
  startedOn: "2018-01-01",
  endedOn: "2018-12-31",
  completed: true,
};
const college = [{ body: "foreign_college", specialty: "anesthesiology", certifiedOn: "2017-03-01" }];

export const dirk: DemoPerson = {
  slug: "dirk",
  name: "Dirk Verzinsel",
  story: {
    en: "Dirk is fictional. He is an anesthesiologist, trained and certified in South Africa, and thinks of Alberta.",
    fr: "Dirk est un personnage fictif. Il est anesthésiologiste, formé et certifié en Afrique du Sud, et songe à l’Alberta.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["ZA"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "ZA" },
    education: [
      {
        school: {
          name: "Imaginary Cape Medical School",
          country: "ZA",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        graduatedOn: "2010-12-10",
      },
    ],
    exams: [{ exam: "mccqe1", result: "pass", takenOn: "2022-10-18" }],
    languageTests: [],
    training: trained("ZA"),
    practice: [
      {
        country: "ZA",
        specialty: "anesthesiology",
        startedOn: "2017-01-01",
        hoursPerWeek: 50,
        independent: true,
        supervised: false,
        inPerson: true,
        mostResponsible: true,
      },
    ],
    certifications: college,
    licences: [],
    matches: [],
    commitments: [],
    standings: [{ authority: "mcc_source_verification", status: "completed" }],
  },
  expected: {
    // Studies in South Africa are an exemption from the English test in Alberta.
    "ca.ab.approved-jurisdiction": {
      verdict: "eligible",
      facts: ["CA-PRA-AB-01", "CA-PRA-AB-10", "CA-LANGC-01", "CA-LANGC-02"],
    },
    "ca.ab.pra": { verdict: "not_applicable", facts: ["CA-PRA-AB-03", "CA-PRA-AB-01"] },
    // Manitoba has not said whether it exempts in the same way.
    "ca.mb.pra-specialist": {
      verdict: "not_yet",
      gaps: ["ca.pra.english-exempt-open", "ca.mb.pra.sponsor"],
      facts: ["CA-PRA-MB-06", "CA-LANGC-04c"],
    },
  },
  variants: [
    {
      because: "on the first day of the pilot he could apply",
      asOf: "2023-01-16",
      expected: {
        "ca.ab.approved-jurisdiction": { verdict: "eligible", facts: ["CA-PRA-AB-02"] },
        "ca.ab.pra": { verdict: "needs_information", facts: ["CA-PRA-AB-03"] },
      },
    },
    {
      because: "the pilot’s last day: the assessment was still open to him",
      asOf: "2025-07-09",
      expected: {
        "ca.ab.approved-jurisdiction": { verdict: "eligible", facts: ["CA-PRA-AB-02"] },
        "ca.ab.pra": {
          verdict: "needs_information",
          gaps: ["ca.ab.pra.numbers-open"],
          facts: ["CA-PRA-AB-03"],
        },
      },
    },
    {
      because: "a day later the route replaces it",
      asOf: "2025-07-10",
      expected: { "ca.ab.pra": { verdict: "not_applicable", facts: ["CA-PRA-AB-01"] } },
    },
    {
      because: "training without the certificate leaves the assessment",
      change: { certifications: [] },
      expected: {
        "ca.ab.approved-jurisdiction": {
          verdict: "ineligible",
          gaps: ["ca.ab.ajr.certified", "ca.ab.ajr.two-residencies"],
          facts: ["CA-PRA-AB-01"],
        },
        "ca.ab.pra": {
          verdict: "needs_information",
          gaps: ["ca.ab.pra.numbers-open"],
          facts: ["CA-PRA-AB-03"],
        },
      },
    },
    {
      because: "a certificate of a country that is not named",
      change: { training: trained("NL") },
      expected: { "ca.ab.approved-jurisdiction": { verdict: "ineligible", facts: ["CA-PRA-AB-01"] } },
    },
    {
      because:
        "a residency at home and a year of fellowship in England: the certificate is not an English one",
      change: { training: [...trained("NL"), fellow] },
      expected: {
        "ca.ab.approved-jurisdiction": {
          verdict: "ineligible",
          gaps: ["ca.ab.ajr.certified", "ca.ab.ajr.two-residencies"],
          facts: ["CA-PRA-AB-01"],
        },
        "ca.ab.pra": {
          verdict: "needs_information",
          gaps: ["ca.ab.pra.numbers-open"],
          facts: ["CA-PRA-AB-01", "CA-PRA-AB-03"],
        },
      },
    },
    {
      because:
        "residencies in South Africa and in a country not named: which one certified him, the college says",
      change: { training: [...trained("ZA"), ...trained("NL")] },
      expected: {
        "ca.ab.approved-jurisdiction": {
          verdict: "not_yet",
          onlyGaps: ["ca.ab.ajr.certificate-ruled"],
          facts: ["CA-PRA-AB-01"],
        },
        "ca.ab.pra": {
          verdict: "needs_information",
          gaps: ["ca.ab.pra.numbers-open"],
          facts: ["CA-PRA-AB-01", "CA-PRA-AB-03"],
        },
      },
    },
    {
      because: "without the exam it is one step away",
      change: { exams: [] },
      expected: {
        "ca.ab.approved-jurisdiction": {
          verdict: "not_yet",
          gaps: ["ca.pra.mccqe1"],
          facts: ["CA-PRA-AB-10"],
        },
      },
    },
    {
      because: "the complete USMLE stands in for it",
      change: {
        exams: [
          { exam: "usmle_step1", result: "pass", takenOn: "2015-05-12" },
          { exam: "usmle_step2ck", result: "pass", takenOn: "2016-06-14" },
          { exam: "usmle_step3", result: "pass", takenOn: "2018-02-06" },
        ],
      },
      expected: {
        "ca.ab.approved-jurisdiction": { verdict: "eligible", facts: ["CA-AB-14", "CA-PRA-AB-10"] },
      },
    },
    {
      because: "an offer of a Manitoba sponsor and an English test",
      change: {
        languageTests: [
          {
            test: "ielts_academic",
            takenOn: "2026-03-07",
            overall: 8,
            listening: 8,
            reading: 8,
            speaking: 8,
            writing: 7,
          },
        ],
        standings: [
          { authority: "mcc_source_verification", status: "completed" },
          { authority: "pra_mb", track: "sponsor", status: "approved" },
        ],
      },
      expected: { "ca.mb.pra-specialist": { verdict: "eligible", facts: ["CA-PRA-MB-06", "CA-PRA-MB-01"] } },
    },
  ],
};
