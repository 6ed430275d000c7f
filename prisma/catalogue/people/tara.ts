import type { DemoPerson } from "./person";

export const tara: DemoPerson = {
  slug: "tara",
  name: "Tara Specimen",
  story: {
    en: "Tara is fictional. She studied in Sri Lanka, failed Step 2 CS in 2019 and has been licensed at home since.",
    fr: "Tara est un personnage fictif. Elle a étudié au Sri Lanka, a échoué à Step 2 CS en 2019 et a depuis un permis d’exercice dans son pays.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["LK"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "LK" },
    education: [
      {
        school: {
          name: "Specimen Faculty of Medicine",
          country: "LK",
          wdomsListed: true,
          ecfmgEligible: true,
          accreditations: ["wfme_recognized"],
          jointWithLcme: false,
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        creditYears: 5,
        graduatedOn: "2017-10-31",
      },
    ],
    exams: [
      { exam: "usmle_step2cs", result: "fail", takenOn: "2019-08-14" },
      { exam: "usmle_step1", result: "pass", takenOn: "2022-02-01" },
      { exam: "usmle_step2ck", result: "pass", takenOn: "2026-04-07" },
    ],
    languageTests: [
      {
        test: "oet_medicine",
        takenOn: "2026-01-24",
        listening: 370,
        reading: 400,
        writing: 310,
        speaking: 360,
      },
    ],
    training: [],
    practice: [],
    matches: [],
    commitments: [],
    licences: [
      {
        jurisdiction: "LK",
        kind: "full",
        status: "active",
        unsupervised: true,
        disciplined: false,
        issuedOn: "2019-01-15",
      },
    ],
    standings: [
      { authority: "ecfmg", status: "applied" },
      { authority: "ecfmg", track: "diploma_verification", status: "completed" },
    ],
  },
  expected: {
    // One failure in Step 2 CS overrides everything else.
    "us.ecfmg.pathway1": { verdict: "not_applicable", facts: ["US-PATH-02", "US-PATH-06"] },
    "us.ecfmg.pathway6": { verdict: "eligible", facts: ["US-PATH-06", "US-PATH-08"] },
    "us.ecfmg.certification": {
      verdict: "not_yet",
      onlyGaps: ["us.ecfmg.pathway6.accepted"],
      facts: ["US-PATH-06"],
    },
  },
  variants: [
    {
      because: "without that failure her licence is the way",
      change: {
        exams: [
          { exam: "usmle_step1", result: "pass", takenOn: "2022-02-01" },
          { exam: "usmle_step2ck", result: "pass", takenOn: "2026-04-07" },
        ],
      },
      expected: {
        "us.ecfmg.pathway1": { verdict: "eligible", facts: ["US-PATH-02"] },
        "us.ecfmg.pathway6": { verdict: "not_applicable", facts: ["US-PATH-06"] },
      },
    },
    {
      because: "a later pass in Step 2 CS asks for no Pathway and no OET",
      change: {
        languageTests: [],
        exams: [
          { exam: "usmle_step2cs", result: "fail", takenOn: "2019-08-14" },
          { exam: "usmle_step2cs", result: "pass", takenOn: "2020-02-14" },
          { exam: "usmle_step1", result: "pass", takenOn: "2022-02-01" },
          { exam: "usmle_step2ck", result: "pass", takenOn: "2026-04-07" },
        ],
      },
      expected: {
        "us.ecfmg.certification": { verdict: "eligible", facts: ["US-ECFMG-08", "US-PATH-08"] },
        "us.ecfmg.pathway6": { verdict: "not_applicable", facts: ["US-PATH-06", "US-PATH-08"] },
      },
    },
    {
      because: "nor does a pass at the first attempt leave a Pathway to take",
      change: {
        languageTests: [],
        exams: [
          { exam: "usmle_step2cs", result: "pass", takenOn: "2020-02-14" },
          { exam: "usmle_step1", result: "pass", takenOn: "2022-02-01" },
          { exam: "usmle_step2ck", result: "pass", takenOn: "2026-04-07" },
        ],
      },
      expected: {
        "us.ecfmg.pathway1": { verdict: "not_applicable", facts: ["US-PATH-02", "US-PATH-08"] },
        "us.ecfmg.pathway2": { verdict: "not_applicable", facts: ["US-PATH-03", "US-PATH-08"] },
        "us.ecfmg.pathway3": { verdict: "not_applicable", facts: ["US-PATH-04", "US-PATH-08"] },
        "us.ecfmg.pathway4": { verdict: "not_applicable", facts: ["US-PATH-05", "US-PATH-08"] },
        "us.ecfmg.pathway5": { verdict: "not_applicable", facts: ["US-PATH-05", "US-PATH-08"] },
        "us.ecfmg.pathway6": { verdict: "not_applicable", facts: ["US-PATH-06", "US-PATH-08"] },
      },
    },
    {
      because: "a finding of irregular behaviour bars",
      change: {
        standings: [
          { authority: "ecfmg", status: "applied" },
          { authority: "ecfmg", track: "irregular_behavior", status: "completed" },
        ],
      },
      expected: {
        "us.ecfmg.certification": {
          verdict: "ineligible",
          gaps: ["us.ecfmg.conduct"],
          facts: ["US-ECFMG-10"],
        },
        "us.nrmp.main": {
          verdict: "ineligible",
          gaps: ["us.ecfmg.conduct"],
          facts: ["US-ECFMG-10", "US-NRMP-01"],
        },
        "us.nrmp.soap": {
          verdict: "ineligible",
          gaps: ["us.ecfmg.conduct"],
          facts: ["US-SOAP-01", "US-NRMP-01"],
        },
      },
    },
  ],
  choices: [
    {
      pathway: "us.ecfmg.certification",
      first: "us.ecfmg.pathway1.accepted",
      chosen: "us.ecfmg.pathway6.accepted",
      because: "the failed Step 2 CS closes Pathway 1 in spite of her licence",
    },
  ],
};
