import { licences } from "./licence-table";
import type { DemoPerson } from "./person";

const FIGURES = ["US-STATE-01", "US-STATE-08"];

const residency = (endedOn: string, completed = true) => [
  {
    kind: "residency" as const,
    country: "CA",
    subdivision: "CA-MB",
    accreditor: "rcpsc" as const,
    specialty: "pediatrics",
    startedOn: "2019-07-01",
    endedOn,
    completed,
  },
];

export const benedikt: DemoPerson = {
  slug: "benedikt",
  name: "Benedikt Muster",
  story: {
    en: "Benedikt is fictional. He studied in Austria, completed a residency of four years in Manitoba, and looks south with the ECFMG certificate and all three Steps.",
    fr: "Benedikt est un personnage fictif. Il a étudié en Autriche, a terminé une résidence de quatre ans au Manitoba et regarde vers le sud avec le certificat de l’ECFMG et les trois étapes.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["AT"],
    permanentResidence: [{ country: "CA", since: "2021-05-01" }],
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-MB" },
    education: [
      {
        school: { name: "Muster-Universität", country: "AT", wdomsListed: true, ecfmgEligible: true },
        degree: "md",
        languageOfInstruction: "de",
        creditYears: 6,
        graduatedOn: "2018-06-30",
      },
    ],
    exams: [
      { exam: "usmle_step1", result: "pass", takenOn: "2019-02-10" },
      { exam: "usmle_step2ck", result: "pass", takenOn: "2020-02-10" },
      { exam: "usmle_step3", result: "pass", takenOn: "2023-02-10" },
    ],
    training: residency("2023-06-30"),
    practice: [],
    licences: [
      {
        jurisdiction: "CA-MB",
        kind: "full",
        status: "active",
        unsupervised: true,
        disciplined: false,
        issuedOn: "2023-07-15",
      },
    ],
    certifications: [{ body: "rcpsc", specialty: "pediatrics", certifiedOn: "2023-06-15" }],
    matches: [],
    commitments: [],
    standings: [{ authority: "ecfmg", status: "completed" }],
  },
  expected: {
    // Whether a board counts training accredited in Canada was not found.
    ...licences(
      "needs_information",
      "AL AK AZ AR CA CO CT FL GA HI ID IL IN IA KY NE NV NJ NC ND OK PA RI SC TX UT VA WA WV WY DE DC KS LA ME MD MI MN MS MO MT NH NM OR SD TN VT WI",
      FIGURES,
      ["training-canada"],
    ),
    // Two territories give no credit for training elsewhere.
    ...licences("not_yet", "PR VI", ["US-STATE-02"], ["training"]),
    ...licences("not_yet", "NY", ["US-STATE-07", "US-STATE-08"], ["status", "training-canada"]),
    // Four years are above the least of twelve months, and how many months these two ask was not settled.
    ...licences("needs_information", "MA OH", ["US-STATE-01", "US-STATE-12"], ["training"]),
    ...licences("needs_information", "GU MP AS", ["US-STATE-02"], ["training"]),
  },
  variants: [
    {
      because: "two years of it can be enough only where two are asked",
      change: { training: residency("2021-06-30", false), certifications: [] },
      expected: {
        ...licences("needs_information", "CA CT FL HI IL IN IA KY OK TX UT VA WA", FIGURES, [
          "training-canada",
        ]),
        ...licences("not_yet", "AL AK CO NE ND PA RI SC WV SD", FIGURES, ["training"]),
      },
    },
    {
      because: "a day less, and only Virginia’s single year is left to ask about",
      change: { training: residency("2021-06-29", false), certifications: [] },
      expected: {
        ...licences("not_yet", "CA CT FL HI IL IN IA KY OK TX UT WA", FIGURES, ["training"]),
        ...licences("needs_information", "VA", FIGURES, ["training-canada"]),
      },
    },
    {
      because: "a third year in the United States would do without the question in the states of two years",
      change: {
        training: [
          ...residency("2021-06-30"),
          {
            kind: "fellowship",
            country: "US",
            subdivision: "US-WA",
            accreditor: "acgme",
            specialty: "pediatrics",
            startedOn: "2023-07-01",
            endedOn: "2025-06-30",
            completed: true,
          },
        ],
      },
      expected: {
        ...licences("eligible", "TX WA VI FL", ["US-STATE-05", "US-STATE-02"]),
        ...licences("needs_information", "AL CO PA", FIGURES, ["training-canada"]),
      },
    },
  ],
};
