import type { DemoPerson } from "./person";

export const kofi: DemoPerson = {
  slug: "kofi",
  name: "Kofi Sample",
  story: {
    en: "Kofi is fictional. He studied in Ghana, trained and worked as a family doctor in England, and would like to practise in Ontario.",
    fr: "Kofi est un personnage fictif. Il a étudié au Ghana, a fait sa formation et exercé comme médecin de famille en Angleterre, et aimerait exercer en Ontario.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["GB"],
    permanentResidence: [],
    workAuthorizations: [{ country: "CA", kind: "work_permit", validUntil: "2028-06-30" }],
    residence: { country: "GB" },
    education: [
      {
        school: {
          name: "Sample School of Medicine",
          country: "GH",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        creditYears: 6,
        graduatedOn: "2010-06-30",
      },
    ],
    exams: [],
    training: [
      {
        kind: "residency",
        country: "GB",
        accreditor: "other",
        specialty: "family_medicine",
        startedOn: "2013-08-01",
        endedOn: "2016-07-31",
        completed: true,
      },
    ],
    practice: [
      {
        country: "GB",
        specialty: "family_medicine",
        startedOn: "2016-09-01",
        independent: true,
        inPerson: true,
      },
    ],
    licences: [
      { jurisdiction: "GB", kind: "full", status: "active", unsupervised: true, disciplined: false },
    ],
    certifications: [{ body: "mrcgp", specialty: "family_medicine", certifiedOn: "2016-08-01" }],
    matches: [],
    standings: [],
    commitments: [],
  },
  expected: {
    "ca.on.cpso-direct": {
      verdict: "not_yet",
      gaps: ["ca.on.cpso.cfpc-without-exam"],
      facts: ["CA-ON-14", "CA-ON-14f"],
    },
    "ca.carms.r1.first": { verdict: "not_yet", gaps: ["ca.carms.status"], facts: ["CA-CARMS-02"] },
  },
  variants: [
    {
      because: "once certified by the CFPC he may practise",
      change: { certifications: [{ body: "cfpc", specialty: "family_medicine", certifiedOn: "2026-11-22" }] },
      expected: { "ca.on.cpso-direct": { verdict: "eligible", facts: ["CA-ON-14"] } },
    },
    {
      because: "without the MRCGP he has no British certificate that the CFPC could take over",
      change: { certifications: [] },
      expected: {
        "ca.on.cpso-direct": {
          verdict: "not_yet",
          onlyGaps: ["ca.on.cpso.cfpc-without-exam"],
          facts: ["CA-ON-14", "CA-CFPC-01", "CA-CFPC-04"],
        },
        "ca.cfpc.route": { verdict: "not_yet", onlyGaps: ["ca.cfpc.uk.certified"], facts: ["CA-CFPC-01"] },
      },
    },
    {
      because:
        "a licence lost through discipline closes the certificate without an exam, not the one with it",
      change: {
        licences: [
          { jurisdiction: "GB", kind: "full", status: "active", unsupervised: true, disciplined: false },
          { jurisdiction: "GH", kind: "full", status: "revoked", disciplined: true, expiresOn: "2013-02-28" },
        ],
      },
      expected: {
        "ca.on.cpso-direct": {
          verdict: "not_yet",
          onlyGaps: ["ca.on.cpso.canadian-certificate", "ca.mcc.lmcc.mccqe1", "ca.on.cpso.lmcc-verified"],
          facts: ["CA-ON-14", "CA-CFPC-03", "CA-MCC-21"],
        },
      },
    },
    {
      because: "before April 2023 the certificate alone was not enough",
      asOf: "2023-04-03",
      change: { certifications: [{ body: "cfpc", specialty: "family_medicine", certifiedOn: "2022-11-22" }] },
      expected: {
        "ca.on.cpso-direct": {
          verdict: "not_yet",
          gaps: ["ca.mcc.lmcc.mccqe1"],
          facts: ["CA-ON-14", "CA-MCC-21"],
        },
      },
    },
    {
      because: "on 4 April 2023 it was",
      asOf: "2023-04-04",
      change: { certifications: [{ body: "cfpc", specialty: "family_medicine", certifiedOn: "2022-11-22" }] },
      expected: { "ca.on.cpso-direct": { verdict: "eligible", facts: ["CA-ON-14"] } },
    },
    {
      because: "a licence of another province is carried over",
      change: { licences: [{ jurisdiction: "CA-AB", kind: "provisional", status: "active" }] },
      expected: { "ca.on.cpso-direct": { verdict: "eligible", facts: ["CA-ON-14"] } },
    },
    {
      because: "Nunavut stands outside the agreement that was read",
      change: { licences: [{ jurisdiction: "CA-NU", kind: "full", status: "active" }] },
      expected: { "ca.on.cpso-direct": { verdict: "not_yet", facts: ["CA-ON-14"] } },
    },
    {
      because: "with the LMCC complete, Royal College certification gives the full licence",
      change: {
        certifications: [{ body: "rcpsc", specialty: "internal_medicine" }],
        exams: [{ exam: "mccqe1", result: "pass", takenOn: "2024-04-20" }],
        standings: [{ authority: "mcc_source_verification", status: "completed" }],
      },
      expected: {
        "ca.on.cpso-direct": { verdict: "eligible", facts: ["CA-ON-14", "CA-MCC-21", "CA-MCC-02"] },
      },
    },
  ],
};
