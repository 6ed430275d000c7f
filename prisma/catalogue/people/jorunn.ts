import type { DemoPerson } from "./person";

const resident = (
  more: {
    endedOn?: string;
    country?: string;
    subdivision?: string;
    accreditor?: "rcpsc" | "acgme";
    creditable?: boolean;
  } = {},
) => [
  {
    kind: "residency" as const,
    country: "CA",
    subdivision: "CA-SK",
    accreditor: "rcpsc" as const,
    specialty: "internal_medicine",
    creditable: true,
    startedOn: "2025-07-01",
    ...more,
  },
];

export const jorunn: DemoPerson = {
  slug: "jorunn",
  name: "Jorunn Eksempel",
  story: {
    en: "Jorunn is fictional. She studied in Norway, is a resident in Saskatoon since July 2025 and wants to change to a program in Ontario.",
    fr: "Jorunn est un personnage fictif. Elle a étudié en Norvège, est en résidence à Saskatoon depuis juillet 2025 et souhaite passer à un programme de l’Ontario.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["NO"],
    permanentResidence: [{ country: "CA", since: "2021-02-01", validUntil: "2031-02-01" }],
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-SK" },
    secondaryEducation: [],
    education: [
      {
        school: {
          name: "Eksempel universitet",
          country: "NO",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "no",
        creditYears: 6,
        graduatedOn: "2023-06-15",
      },
    ],
    exams: [
      { exam: "mccqe1", result: "pass", takenOn: "2022-08-25" },
      { exam: "nac", result: "pass", takenOn: "2023-05-06" },
    ],
    languageTests: [],
    training: resident(),
    practice: [],
    matches: [{ service: "carms", year: 2025, iteration: 1, province: "CA-SK", outcome: "matched" }],
    licences: [],
    commitments: [],
    standings: [],
  },
  expected: {
    // What bars the first iteration opens the second, as long as the residency runs.
    "ca.on.carms": { verdict: "ineligible", gaps: ["ca.on.no-creditable-training"], facts: ["CA-CARMS-08"] },
    "ca.on.carms.second": { verdict: "eligible", timing: "not_dated", facts: ["CA-CARMS-09", "CA-ON-01"] },
  },
  variants: [
    {
      because: "its last day is still within",
      change: { training: resident({ endedOn: "2026-11-22" }) },
      expected: { "ca.on.carms.second": { verdict: "eligible", facts: ["CA-CARMS-09"] } },
    },
    {
      because: "once it has ended the door is shut",
      change: { training: resident({ endedOn: "2026-11-21" }) },
      expected: {
        "ca.on.carms.second": {
          verdict: "ineligible",
          gaps: ["ca.on.second.current-resident"],
          facts: ["CA-CARMS-09"],
        },
      },
    },
    {
      because: "a residency in the United States that counts is not a Canadian one",
      change: { training: resident({ country: "US", subdivision: "US-MN", accreditor: "acgme" }) },
      expected: {
        "ca.on.carms.second": {
          verdict: "ineligible",
          gaps: ["ca.on.no-creditable-training"],
          facts: ["CA-CARMS-09"],
        },
      },
    },
    {
      because: "one that cannot be credited does not count at all",
      change: {
        training: resident({
          country: "US",
          subdivision: "US-MN",
          accreditor: "acgme",
          creditable: false,
          endedOn: "2026-06-30",
        }),
      },
      expected: { "ca.on.carms.second": { verdict: "eligible", facts: ["CA-CARMS-08", "CA-CARMS-09"] } },
    },
    {
      because: "a licence for independent practice sends her to re-entry",
      change: { licences: [{ jurisdiction: "CA-SK", kind: "full", status: "active", unsupervised: true }] },
      expected: {
        "ca.on.carms.second": {
          verdict: "ineligible",
          onlyGaps: ["ca.on.not-practising"],
          facts: ["CA-ON-02"],
        },
      },
    },
    {
      because: "while the high-school rule stood, the second iteration asked for no school in Ontario",
      asOf: "2025-10-08",
      change: { training: [], matches: [] },
      expected: {
        "ca.on.carms": { verdict: "ineligible", gaps: ["ca.on.high-school"], facts: ["CA-ON-03"] },
        "ca.on.carms.second": { verdict: "eligible", facts: ["CA-ON-03"] },
      },
    },
    {
      because: "a graduate of a US osteopathic school needs the NAC Examination here too",
      change: {
        training: [],
        education: [
          {
            school: { country: "US", wdomsListed: true, accreditations: ["coca"] },
            degree: "do",
            languageOfInstruction: "en",
            graduatedOn: "2023-06-15",
          },
        ],
        exams: [{ exam: "mccqe1", result: "pass", takenOn: "2022-08-25" }],
      },
      expected: { "ca.on.carms.second": { verdict: "not_yet", gaps: ["ca.carms.nac"], facts: ["CA-ON-05"] } },
    },
  ],
};
