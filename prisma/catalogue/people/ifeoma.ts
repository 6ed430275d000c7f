import { EVERY_STATE, licences, UNREAD, withoutResidency } from "./licence-table";
import type { DemoPerson } from "./person";

const FIGURES = ["US-STATE-01", "US-STATE-02"];

export const ifeoma: DemoPerson = {
  slug: "ifeoma",
  name: "Ifeoma Sample",
  story: {
    en: "Ifeoma is fictional. She studied in Nigeria, passed every Step the first time, completed a residency of three years in Michigan, and asks where she may be licensed.",
    fr: "Ifeoma est un personnage fictif. Elle a étudié au Nigeria, a réussi chaque étape du premier coup et a terminé une résidence de trois ans au Michigan ; elle se demande où elle peut obtenir un permis.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["NG"],
    permanentResidence: [],
    workAuthorizations: [{ country: "US", kind: "h1b", validUntil: "2028-06-30" }],
    residence: { country: "US", subdivision: "US-MI" },
    education: [
      {
        school: { name: "Sample College of Medicine", country: "NG", wdomsListed: true, ecfmgEligible: true },
        degree: "mbbs",
        languageOfInstruction: "en",
        creditYears: 6,
        graduatedOn: "2016-07-31",
      },
    ],
    exams: [
      { exam: "usmle_step1", result: "pass", takenOn: "2018-05-14" },
      { exam: "usmle_step2ck", result: "pass", takenOn: "2019-06-10" },
      { exam: "usmle_step3", result: "pass", takenOn: "2022-03-07" },
    ],
    training: [
      {
        kind: "residency",
        country: "US",
        subdivision: "US-MI",
        accreditor: "acgme",
        specialty: "internal_medicine",
        startedOn: "2021-07-01",
        endedOn: "2024-06-30",
        completed: true,
      },
    ],
    practice: [],
    licences: [],
    certifications: [],
    matches: [{ service: "nrmp", year: 2021, outcome: "matched" }],
    commitments: [],
    standings: [{ authority: "ecfmg", status: "completed" }],
  },
  expected: {
    // Thirty-six months are the most any state asks, one attempt is within every limit, and the passes lie within four years.
    ...licences(
      "eligible",
      "AL AK AZ AR CA CO CT FL GA HI ID IL IN IA KY NE NV NJ NC ND OK PA PR RI SC TX VI UT VA WA WV WY",
      FIGURES,
    ),
    // Nobody found how many attempts at Step 1 or Step 2 CK they allow: not found is not "no limit".
    ...licences("needs_information", "DE DC KS LA ME MN MS MO MT NH NM OR SD TN VT WI", FIGURES, [
      "attempts-open",
    ]),
    // The time between passes is contradictory in Maryland and Michigan, the months too in Massachusetts.
    ...licences("needs_information", "MD", ["US-STATE-02", "US-STATE-10"], ["time-limit"]),
    ...licences("needs_information", "MI", ["US-STATE-02", "US-STATE-11"], ["time-limit"]),
    ...licences("needs_information", "MA", ["US-STATE-12"], ["training", "time-limit", "attempts-open"]),
    // Ohio rewrote its rules after the list; of three territories nothing was found.
    ...licences("needs_information", "OH", FIGURES, ["training", "step1-attempts", "time-limit"]),
    ...licences("needs_information", "GU MP AS", FIGURES, ["training", "attempts-open", "time-limit"]),
    ...licences("not_yet", "NY", ["US-STATE-06", "US-STATE-07"], ["status"]),
    "us.licence.ny-limited": {
      verdict: "not_yet",
      onlyGaps: ["us.licence.ny-limited.post"],
      facts: ["US-STATE-07"],
    },
    // No licence abroad is held, and training in the United States does not take its place.
    ...withoutResidency("ineligible", "AR FL IL NC TX", [
      "US-ALT-AR",
      "US-ALT-FL",
      "US-ALT-IL",
      "US-ALT-NC",
      "US-ALT-TX",
    ]),
    ...withoutResidency("needs_information", UNREAD, ["US-ALT-XX"], ["conditions"]),
  },
  variants: [
    {
      because:
        "had the residency been in Qatar, under ACGME-International, every board would have to be asked",
      change: {
        training: [
          {
            kind: "residency",
            country: "QA",
            accreditor: "acgme",
            specialty: "internal_medicine",
            startedOn: "2021-07-01",
            endedOn: "2024-06-30",
            completed: true,
          },
        ],
      },
      expected: {
        ...licences("needs_information", "AL AZ CA FL GA IA MN MS NJ SD TX VA WA WI WY", FIGURES, [
          "training-international",
        ]),
        // Two territories give no credit for training elsewhere; New York asks for a status besides.
        ...licences("not_yet", "PR VI", ["US-STATE-02"], ["training"]),
        ...licences("not_yet", "NY", ["US-STATE-07", "US-STATE-08"], ["status", "training-international"]),
        ...licences("needs_information", "MA OH", ["US-STATE-01", "US-STATE-12"], ["training"]),
      },
    },
    {
      because: "a permanent resident gets the full licence of New York, and has no use for the limited one",
      change: { permanentResidence: [{ country: "US", since: "2026-01-05" }] },
      expected: {
        ...licences("eligible", "NY", ["US-STATE-07"]),
        "us.licence.ny-limited": { verdict: "not_applicable", facts: ["US-STATE-07"] },
      },
    },
    {
      because: "with a post in an underserved area the limited licence is hers",
      change: {
        standings: [
          { authority: "ecfmg", status: "completed" },
          { authority: "employer", track: "job_offer_ny", status: "completed" },
        ],
      },
      expected: { "us.licence.ny-limited": { verdict: "eligible", facts: ["US-STATE-07"] } },
    },
    {
      because: "what she holds is done",
      change: {
        licences: [{ jurisdiction: "US-TX", kind: "full", status: "active", issuedOn: "2025-02-01" }],
      },
      expected: {
        "us.licence.tx": { verdict: "eligible", completed: true, facts: ["US-STATE-05"] },
        ...licences("eligible", "OK", FIGURES),
      },
    },
    {
      because: "a territory may be written down as a country",
      change: { licences: [{ jurisdiction: "PR", kind: "full", status: "active" }] },
      expected: { "us.licence.pr": { verdict: "eligible", completed: true, facts: FIGURES } },
    },
    {
      because: "without a word on examinations no state can be answered",
      unknown: ["exams"],
      expected: licences("needs_information", EVERY_STATE.replace(" NY", ""), FIGURES),
    },
    {
      because: "graduates of accredited schools in the United States have rules of their own",
      change: {
        education: [
          {
            school: { name: "Sample State University", country: "US", accreditations: ["lcme"] },
            degree: "md",
            graduatedOn: "2016-05-31",
          },
        ],
      },
      expected: {
        ...licences("not_applicable", EVERY_STATE, ["US-IMG-04", "US-STATE-01"]),
        ...withoutResidency("not_applicable", `AR FL IL NC TN TX ${UNREAD}`, ["US-IMG-04", "US-ALT-00"]),
        "us.licence.ca-training": { verdict: "not_applicable", facts: ["US-IMG-04"] },
      },
    },
    {
      because: "an ECFMG certificate that is only applied for is awaited",
      change: { standings: [{ authority: "ecfmg", status: "applied" }] },
      expected: licences("conditional", "TX FL PA WA", ["US-ECFMG-10", "US-STATE-01"]),
    },
  ],
};
