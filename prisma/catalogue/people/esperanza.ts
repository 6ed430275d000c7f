import { licences, UNREAD, withoutResidency } from "./licence-table";
import type { DemoPerson } from "./person";

const FIGURES = ["US-STATE-01", "US-STATE-02"];
const READ = ["US-ALT-TX", "US-ALT-NC", "US-ALT-TN", "US-ALT-IL", "US-ALT-FL", "US-ALT-AR"];

const licence = (
  more: {
    jurisdiction?: string;
    status?: "active" | "expired";
    expiresOn?: string;
    disciplined?: boolean;
  } = {},
) => [
  {
    jurisdiction: "MX",
    kind: "full" as const,
    status: "active" as const,
    unsupervised: true,
    disciplined: false,
    issuedOn: "2014-03-01",
    ...more,
  },
];
const practice = (startedOn: string, endedOn?: string) => [
  {
    country: "MX",
    specialty: "family_medicine",
    startedOn,
    ...(endedOn ? { endedOn } : {}),
    independent: true,
  },
];
const certificate = { authority: "ecfmg", status: "completed" as const };
const jurisprudence = { authority: "tx_jurisprudence", status: "completed" as const };
const offers = [
  certificate,
  jurisprudence,
  ...["tx", "nc", "tn", "fl", "ar"].map((state) => ({
    authority: "employer",
    track: `job_offer_${state}`,
    status: "completed" as const,
  })),
];
const allowed = [{ country: "US", kind: "ead" as const, validUntil: "2027-12-31" }];
const oet = [
  {
    test: "oet_medicine" as const,
    takenOn: "2026-02-07",
    listening: 370,
    reading: 360,
    speaking: 350,
    writing: 300,
  },
];
const ready = { standings: offers, workAuthorizations: allowed, languageTests: oet };
const inEnglish = {
  education: [
    {
      school: { name: "Escuela Inventada", country: "MX", wdomsListed: true, ecfmgEligible: true },
      degree: "md" as const,
      languageOfInstruction: "en",
      creditYears: 6,
      graduatedOn: "2009-07-31",
    },
  ],
};

export const esperanza: DemoPerson = {
  slug: "esperanza",
  name: "Esperanza Inventada",
  story: {
    en: "Esperanza is fictional. She trained and practises in Mexico, holds the ECFMG certificate and all three Steps, and hopes for a licence without a second residency.",
    fr: "Esperanza est un personnage fictif. Elle s’est formée et exerce au Mexique, a le certificat de l’ECFMG et les trois étapes, et espère un permis sans seconde résidence.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["MX"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "MX" },
    education: [
      {
        school: { name: "Escuela Inventada", country: "MX", wdomsListed: true, ecfmgEligible: true },
        degree: "md",
        languageOfInstruction: "es",
        creditYears: 6,
        graduatedOn: "2009-07-31",
      },
    ],
    exams: [
      { exam: "usmle_step1", result: "pass", takenOn: "2021-05-12" },
      { exam: "usmle_step2ck", result: "pass", takenOn: "2022-05-12" },
      { exam: "usmle_step3", result: "pass", takenOn: "2024-05-12" },
    ],
    languageTests: [],
    training: [
      {
        kind: "residency",
        country: "MX",
        accreditor: "other",
        specialty: "family_medicine",
        startedOn: "2010-03-01",
        endedOn: "2013-02-28",
        completed: true,
      },
    ],
    practice: practice("2014-03-01"),
    licences: licence(),
    certifications: [],
    matches: [],
    commitments: [],
    standings: [certificate],
  },
  expected: {
    // Training abroad is not what the boards count; a residency in the United States can still be done.
    ...licences(
      "not_yet",
      "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MI MN MS MO MT NE NV NH NJ NM NY NC ND OK OR PA PR RI SC SD TN TX VI UT VT VA WA WV WI WY",
      FIGURES,
    ),
    // Even where the months are not settled, none asks for fewer than twelve.
    "us.licence.ma": {
      verdict: "not_yet",
      gaps: ["us.licence.training-floor", "us.licence.ma.training"],
      facts: ["US-STATE-12", "US-STATE-01"],
    },
    "us.licence.oh": { verdict: "not_yet", gaps: ["us.licence.training-floor"], facts: FIGURES },
    ...licences("needs_information", "GU MP AS", FIGURES, ["training"]),
    ...withoutResidency("not_yet", "TX NC TN FL AR", READ, ["offer"]),
    // All that was read is met, but the rules of the board were not.
    ...withoutResidency("needs_information", "IL", ["US-ALT-IL"], ["rules-open"]),
    ...withoutResidency("needs_information", UNREAD, ["US-ALT-XX", "US-ALT-00"], ["conditions"]),
    "us.licence.ca-training": { verdict: "not_yet", facts: ["US-STATE-03"] },
  },
  variants: [
    {
      because: "with offers, permission to work and OET, three states license her",
      change: ready,
      expected: {
        ...withoutResidency("eligible", "NC TN AR", READ),
        // A degree taught in Spanish: which proof of English Texas takes was not found.
        ...withoutResidency("needs_information", "TX", ["US-ALT-TX"], ["english-open"]),
        ...withoutResidency("needs_information", "FL", ["US-ALT-FL"], ["practice-open"]),
      },
    },
    {
      because: "taught in English, Texas too",
      change: { ...ready, ...inEnglish },
      expected: withoutResidency("eligible", "TX", ["US-ALT-TX"]),
    },
    {
      because: "Texas asks for its jurisprudence examination before it gives the licence",
      change: { ...ready, ...inEnglish, standings: offers.filter((one) => one !== jurisprudence) },
      expected: {
        "us.licence-img.tx": {
          verdict: "not_yet",
          onlyGaps: ["us.licence-img.tx.jurisprudence"],
          facts: ["US-ALT-TX"],
        },
      },
    },
    {
      because: "a licence of Virginia does not take the place of one abroad",
      change: { ...ready, ...inEnglish, licences: licence({ jurisdiction: "US-VA" }) },
      expected: {
        ...withoutResidency("ineligible", "TX IL FL AR", READ),
        ...withoutResidency("ineligible", "NC", ["US-ALT-NC"], ["licence"]),
      },
    },
    {
      because: "the law of Florida was there in July 2024, with the same question",
      asOf: "2024-07-01",
      change: ready,
      expected: withoutResidency("needs_information", "FL", ["US-ALT-FL", "US-STATE-08"], ["practice-open"]),
    },
    {
      because: "a licence under sanction is not in good standing anywhere",
      change: { ...ready, ...inEnglish, licences: licence({ disciplined: true }) },
      expected: {
        ...withoutResidency("ineligible", "TX NC IL FL AR", READ),
        // Tennessee asks for training or practice.
        ...withoutResidency("eligible", "TN", ["US-ALT-TN"]),
      },
    },
    {
      because: "North Carolina takes a licence that expired five years ago to the day",
      change: { ...ready, licences: licence({ status: "expired", expiresOn: "2021-11-22" }) },
      expected: {
        ...withoutResidency("eligible", "NC", ["US-ALT-NC"]),
        ...withoutResidency("ineligible", "TX IL FL AR", READ),
      },
    },
    {
      because: "and none that expired a day before that",
      change: { ...ready, licences: licence({ status: "expired", expiresOn: "2021-11-21" }) },
      expected: withoutResidency("ineligible", "NC", ["US-ALT-NC"], ["licence"]),
    },
    {
      because: "two of the last four years in practice leave a question in Arkansas",
      change: { ...ready, practice: practice("2024-11-23") },
      expected: {
        ...withoutResidency("needs_information", "AR", ["US-ALT-AR"], ["practice-open"]),
        // Five years of experience come by waiting.
        ...withoutResidency("not_yet", "NC", ["US-ALT-NC"], ["experience"]),
        // Three years of training abroad are enough in Tennessee.
        ...withoutResidency("eligible", "TN", ["US-ALT-TN"]),
      },
    },
    {
      because: "without training abroad Tennessee looks at the last five years: three of them are there",
      change: { ...ready, training: [], practice: practice("2023-11-23") },
      expected: {
        ...withoutResidency("eligible", "TN", ["US-ALT-TN"]),
        ...withoutResidency("ineligible", "TX FL", READ),
      },
    },
    {
      because: "a day less than three years, so tomorrow",
      change: { ...ready, training: [], practice: practice("2023-11-24") },
      expected: {
        "us.licence-img.tn": {
          verdict: "not_yet",
          onlyGaps: ["us.licence-img.tn.practice"],
          becomesMetOn: "2026-11-23",
          facts: ["US-ALT-TN"],
        },
      },
    },
    {
      because: "practice that ended a day too soon stays too short",
      change: { ...ready, training: [], practice: practice("2019-01-01", "2024-11-20") },
      expected: withoutResidency("ineligible", "TN", ["US-ALT-TN"], ["training", "practice"]),
    },
    {
      because: "without training North Carolina wants ten years of practice, which she has",
      change: { ...ready, training: [] },
      expected: withoutResidency("eligible", "NC", ["US-ALT-NC"]),
    },
    {
      because: "without Step 3 she shows her competence otherwise, or passes it",
      change: {
        ...ready,
        exams: [
          { exam: "usmle_step1", result: "pass", takenOn: "2021-05-12" },
          { exam: "usmle_step2ck", result: "pass", takenOn: "2022-05-12" },
        ],
      },
      expected: {
        ...withoutResidency("needs_information", "NC", ["US-ALT-NC"], ["exam-open"]),
        ...withoutResidency("not_yet", "IL", ["US-ALT-IL"]),
        ...withoutResidency("eligible", "TN AR", READ),
      },
    },
    {
      because: "a provisional licence that is held is what was asked for",
      change: {
        licences: [...licence(), { jurisdiction: "US-TN", kind: "provisional", status: "active" }],
      },
      expected: { "us.licence-img.tn": { verdict: "eligible", completed: true, facts: ["US-ALT-TN"] } },
    },
    {
      because: "nobody can say without a word on licences",
      unknown: ["licences"],
      change: { ...ready, ...inEnglish },
      expected: withoutResidency("needs_information", "TX NC AR", READ),
    },
  ],
};
