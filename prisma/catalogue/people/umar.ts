import type { DemoPerson } from "./person";

const matched = (year: number) => [{ service: "nrmp" as const, year, outcome: "matched" as const }];
const inside = { country: "US", subdivision: "US-NY" };

export const umar: DemoPerson = {
  slug: "umar",
  name: "Umar Example",
  story: {
    en: "Umar is fictional. He studied in Nigeria, is certified by ECFMG, has matched and holds a Statement of Need.",
    fr: "Umar est un personnage fictif. Il a étudié au Nigeria, est certifié par l’ECFMG, a été jumelé et a obtenu une déclaration de besoin.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["NG"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "NG" },
    education: [
      {
        school: {
          name: "Example College of Medicine",
          country: "NG",
          wdomsListed: true,
          ecfmgEligible: true,
          accreditations: [],
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        creditYears: 6,
        graduatedOn: "2018-07-31",
      },
    ],
    exams: [
      { exam: "usmle_step1", result: "pass", takenOn: "2022-05-10" },
      { exam: "usmle_step2ck", result: "pass", takenOn: "2023-06-12" },
      { exam: "usmle_step3", result: "pass", takenOn: "2025-02-03" },
    ],
    training: [],
    practice: [],
    commitments: [],
    matches: matched(2026),
    licences: [{ jurisdiction: "US-NY", kind: "training", status: "active" }],
    standings: [
      { authority: "ecfmg", status: "completed" },
      { authority: "statement_of_need", status: "completed" },
    ],
  },
  expected: {
    // Exchange visas are stopped for Nigerian nationals outside the country; work visas are not, but their petitions wait.
    "us.visa.j1": { verdict: "ineligible", gaps: ["us.visa.j1.nationality"], facts: ["US-VISA-11b"] },
    "us.visa.h1b": {
      verdict: "needs_information",
      gaps: ["us.visa.hold-open", "us.visa.h1b.payment-open"],
      facts: ["US-VISA-11b", "US-VISA-11c", "US-VISA-09b"],
    },
  },
  variants: [
    {
      because: "the day before the wider list",
      asOf: "2025-12-31",
      change: { matches: matched(2025) },
      expected: { "us.visa.j1": { verdict: "eligible", facts: ["US-VISA-11", "US-VISA-03"] } },
    },
    {
      because: "its first day",
      asOf: "2026-01-01",
      expected: { "us.visa.j1": { verdict: "ineligible", facts: ["US-VISA-11b"] } },
    },
    {
      because: "a second passport of an unlisted country lifts the stop, not the hold",
      change: { citizenships: ["NG", "GB"] },
      expected: {
        "us.visa.j1": {
          verdict: "needs_information",
          gaps: ["us.visa.hold-open"],
          facts: ["US-VISA-11b", "US-VISA-11c"],
        },
      },
    },
    {
      because: "citizens of unlisted countries are free of both",
      change: { citizenships: ["IN"] },
      expected: { "us.visa.j1": { verdict: "eligible", facts: ["US-VISA-02", "US-VISA-03", "US-VISA-11b"] } },
    },
    {
      because: "eighty-three months of training leave one",
      change: {
        citizenships: ["IN"],
        training: [
          {
            kind: "residency",
            country: "US",
            accreditor: "acgme",
            specialty: "surgery",
            startedOn: "2018-07-01",
            endedOn: "2025-05-31",
            months: 83,
          },
        ],
      },
      expected: { "us.visa.j1": { verdict: "eligible", facts: ["US-VISA-05"] } },
    },
    {
      because: "after eighty-four it has to be asked how many were on a J-1",
      change: {
        citizenships: ["IN"],
        training: [
          {
            kind: "residency",
            country: "US",
            accreditor: "acgme",
            specialty: "surgery",
            startedOn: "2018-07-01",
            endedOn: "2025-06-30",
            months: 84,
          },
        ],
      },
      expected: {
        "us.visa.j1": {
          verdict: "needs_information",
          gaps: ["us.visa.seven-years-open"],
          facts: ["US-VISA-05"],
        },
      },
    },
    {
      because: "before the payment was proclaimed an H-1B needed none",
      asOf: "2025-09-20",
      change: { citizenships: ["IN"], matches: matched(2025) },
      expected: { "us.visa.h1b": { verdict: "eligible", facts: ["US-VISA-08", "US-VISA-09"] } },
    },
    {
      because: "for the first petitions under it the program has to pay",
      asOf: "2025-09-21",
      change: { citizenships: ["IN"], matches: matched(2025) },
      expected: {
        "us.visa.h1b": { verdict: "not_yet", onlyGaps: ["us.visa.h1b.employer-pays"], facts: ["US-VISA-09"] },
      },
    },
    {
      because: "its last day",
      asOf: "2026-09-20",
      change: { citizenships: ["IN"] },
      expected: {
        "us.visa.h1b": { verdict: "not_yet", onlyGaps: ["us.visa.h1b.employer-pays"], facts: ["US-VISA-09"] },
      },
    },
    {
      because: "from the next day on it is open",
      asOf: "2026-09-21",
      change: { citizenships: ["IN"] },
      expected: { "us.visa.h1b": { verdict: "needs_information", facts: ["US-VISA-09b"] } },
    },
    {
      because: "inside the country on a J-1, a change of status is free of it",
      change: {
        citizenships: ["IN"],
        residence: inside,
        workAuthorizations: [{ country: "US", kind: "j1", validUntil: "2026-11-22" }],
      },
      expected: { "us.visa.h1b": { verdict: "eligible", facts: ["US-VISA-09"] } },
    },
    {
      because: "inside as a visitor or on a pending asylum claim it is a change of status too",
      change: {
        citizenships: ["IN"],
        residence: inside,
        workAuthorizations: [{ country: "US", kind: "refugee_claimant" }],
      },
      expected: { "us.visa.h1b": { verdict: "eligible", facts: ["US-VISA-09"] } },
    },
    {
      because: "a J-1 visa in the passport of somebody abroad does not free the program of the payment",
      asOf: "2026-09-20",
      change: { citizenships: ["IN"], workAuthorizations: [{ country: "US", kind: "j1" }] },
      expected: {
        "us.visa.h1b": { verdict: "not_yet", onlyGaps: ["us.visa.h1b.employer-pays"], facts: ["US-VISA-09"] },
      },
    },
    {
      because: "a valid H-1B visa does",
      asOf: "2026-09-20",
      change: { citizenships: ["IN"], workAuthorizations: [{ country: "US", kind: "h1b" }] },
      expected: { "us.visa.h1b": { verdict: "eligible", facts: ["US-VISA-09"] } },
    },
    {
      because: "any valid visa keeps the entry ban away, a visitor’s too; the hold on decisions stays",
      change: { workAuthorizations: [{ country: "US", kind: "visitor", validUntil: "2027-03-01" }] },
      expected: {
        "us.visa.j1": {
          verdict: "needs_information",
          onlyGaps: ["us.visa.hold-open"],
          facts: ["US-VISA-11b", "US-VISA-11c"],
        },
      },
    },
    {
      because:
        "a status that none of the names fits may be a visa or not: outside the country it has to be asked",
      change: { workAuthorizations: [{ country: "US", kind: "other" }] },
      expected: {
        "us.visa.j1": {
          verdict: "needs_information",
          onlyGaps: ["us.visa.other-status-open", "us.visa.hold-open"],
          facts: ["US-VISA-11b", "US-VISA-11c"],
        },
      },
    },
    {
      because: "the ban is for people outside the country, whatever status they have inside",
      change: { residence: inside, workAuthorizations: [{ country: "US", kind: "ead" }] },
      expected: {
        "us.visa.j1": {
          verdict: "needs_information",
          onlyGaps: ["us.visa.hold-open"],
          facts: ["US-VISA-11b", "US-VISA-11c"],
        },
      },
    },
    {
      because: "those who were granted asylum are excepted",
      change: { workAuthorizations: [{ country: "US", kind: "protected_person" }] },
      expected: {
        "us.visa.j1": {
          verdict: "needs_information",
          onlyGaps: ["us.visa.hold-open"],
          facts: ["US-VISA-11b", "US-VISA-11c"],
        },
      },
    },
    {
      because: "a match of years ago is no contract",
      change: { citizenships: ["IN"], matches: matched(2022) },
      expected: {
        "us.visa.j1": { verdict: "not_yet", onlyGaps: ["us.visa.offer"], facts: ["US-VISA-02"] },
      },
    },
    {
      because: "without Step 3 there is no H-1B",
      change: {
        citizenships: ["IN"],
        residence: inside,
        workAuthorizations: [{ country: "US", kind: "j1" }],
        exams: [
          { exam: "usmle_step1", result: "pass", takenOn: "2022-05-10" },
          { exam: "usmle_step2ck", result: "pass", takenOn: "2023-06-12" },
        ],
      },
      expected: { "us.visa.h1b": { verdict: "not_yet", onlyGaps: ["us.step3"], facts: ["US-VISA-08"] } },
    },
    {
      because: "permanent residents of the United States need no visa",
      change: { permanentResidence: [{ country: "US" }] },
      expected: { "us.visa.j1": { verdict: "not_applicable", facts: ["US-VISA-01"] } },
    },
  ],
};
